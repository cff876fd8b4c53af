import { defineFact, type FactDefinition, type FactKind } from '../../claims/index.js';
import { JobSeeker, RuralWorker } from '../seeker.entity.js';

/** Whether the competent body recognised a person: true, false, or unknown. Only a true one gives anything. */
function recognitionIn(kind: FactKind, column: 'hasEmploymentDifficulty' | 'isZeroEmploymentFamily'): FactDefinition {
  return defineFact({
    kind,
    async current({ em }, { subjectId }) {
      const value = (await em.findOneOrFail(JobSeeker, subjectId))[column];
      return value === null ? null : { value };
    },
    async put({ em }, { subjectId }, { value }) {
      (await em.findOneOrFail(JobSeeker, subjectId))[column] = value === null ? null : value === true;
      await em.flush();
    },
    givesNothing: (value) => value !== true,
  });
}

recognitionIn('EMPLOYMENT_DIFFICULTY', 'hasEmploymentDifficulty');
recognitionIn('ZERO_EMPLOYMENT_FAMILY', 'isZeroEmploymentFamily');

/** Recognised as a rural person in difficulty. The village itself is believed. */
defineFact({
  kind: 'RURAL_DIFFICULTY',
  async current({ em }, { subjectId }) {
    const worker = await em.findOne(RuralWorker, { jobSeeker: subjectId }, { refresh: true });
    return worker === null ? null : { value: worker.isInDifficulty };
  },
  async put({ em }, { subjectId }, { value }) {
    await em.nativeUpdate(RuralWorker, { jobSeeker: subjectId }, { isInDifficulty: value === true });
  },
  givesNothing: (value) => value !== true,
});
