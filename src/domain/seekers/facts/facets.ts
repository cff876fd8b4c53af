import { defineFact, type FactValue } from '../../claims/index.js';
import { BlindMassagePractitioner, UniversityGraduate } from '../seeker.entity.js';

type Facet<Entity> = Omit<Entity, 'jobSeeker'>;

/** The parts of a facet as a value that can be stated. */
export function graduateValue({ university, major, degree, graduatedOn, hasHadPost }: Facet<UniversityGraduate>): FactValue {
  return { university, major, degree, graduatedOn, hasHadPost };
}

export function massageValue({ branch, practisingSince, reviewedOn, professionalTitle, filedOn, filedAt }: Facet<BlindMassagePractitioner>): FactValue {
  return { branch, practisingSince, reviewedOn, professionalTitle, filedOn, filedAt };
}

/** Graduation with its day, and whether a post was held since. */
defineFact({
  kind: 'GRADUATION',
  async current({ em }, { subjectId }) {
    const graduate = await em.findOne(UniversityGraduate, { jobSeeker: subjectId }, { refresh: true });
    return graduate === null ? null : { value: graduateValue(graduate) };
  },
  async put({ em }, { subjectId }, { value }) {
    if (value === null) await em.nativeDelete(UniversityGraduate, { jobSeeker: subjectId });
    else await em.upsert(UniversityGraduate, { jobSeeker: subjectId, ...(value as unknown as Facet<UniversityGraduate>) });
  },
});

/** Practice of massage, with its filing, review and title. */
defineFact({
  kind: 'MASSAGE_PRACTICE',
  async current({ em }, { subjectId }) {
    const practitioner = await em.findOne(BlindMassagePractitioner, { jobSeeker: subjectId }, { refresh: true });
    return practitioner === null ? null : { value: massageValue(practitioner) };
  },
  async put({ em }, { subjectId }, { value }) {
    if (value === null) await em.nativeDelete(BlindMassagePractitioner, { jobSeeker: subjectId });
    else await em.upsert(BlindMassagePractitioner, { jobSeeker: subjectId, ...(value as unknown as Facet<BlindMassagePractitioner>) });
  },
});
