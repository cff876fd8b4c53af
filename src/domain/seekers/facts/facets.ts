import type { Transaction } from '../../../platform/database/index.js';
import { defineFact, type FactValue } from '../../claims/index.js';
import { BlindMassagePractitioner, UniversityGraduate } from '../seeker.entity.js';

type Facet<Entity> = Omit<Entity, 'jobSeeker'>;

/** What is known of a person's practice of massage. */
export type MassagePractice = Facet<BlindMassagePractitioner>;

/** The parts of a facet as a value that can be stated. */
export function graduateValue({ university, major, degree, graduatedOn, hasHadPost }: Facet<UniversityGraduate>): FactValue {
  return { university, major, degree, graduatedOn, hasHadPost };
}

export function massageValue({ branch, practisingSince, reviewedOn, professionalTitle, filedOn, filedAt }: MassagePractice): FactValue {
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

/** The practice of a person as it counts now; null where none does. */
export async function massagePracticeOf({ em }: Transaction, seekerId: number): Promise<MassagePractice | null> {
  const found = await em.findOne(BlindMassagePractitioner, { jobSeeker: seekerId }, { refresh: true });
  if (found === null) return null;
  const { jobSeeker: _jobSeeker, ...practice } = found;
  return practice;
}

/** Practice of massage, with its filing, review and title. */
defineFact({
  kind: 'MASSAGE_PRACTICE',
  async current(transaction, { subjectId }) {
    const practice = await massagePracticeOf(transaction, subjectId);
    return practice === null ? null : { value: massageValue(practice) };
  },
  async put({ em }, { subjectId }, { value }) {
    if (value === null) await em.nativeDelete(BlindMassagePractitioner, { jobSeeker: subjectId });
    else await em.upsert(BlindMassagePractitioner, { jobSeeker: subjectId, ...(value as unknown as MassagePractice) });
  },
});
