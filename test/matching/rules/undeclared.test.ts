import { describe, expect, test } from '@jest/globals';
import { preference } from '../../../src/matching/factors/preferences/preference.js';
import { jobSeekerView, vacancyView, type JobSeekerView, type VacancyView } from '../../../src/matching/facts/views.js';
import { defaultModel } from '../../../src/matching/model/model.js';
import { condition, outcomeOf, type Outcome } from '../../../src/matching/rules/gate.js';
import { rulesOn } from '../../../src/matching/rules/rule-set.js';
import { blankOpportunity, blankSeeker } from '../cases.js';
import { restricted } from './restricted.js';

const today = '2026-09-01';
const consentOf = (jobSeeker: Pick<JobSeekerView, 'consentsToMatching'>): Outcome => outcomeOf(jobSeeker.consentsToMatching);
const openness = (vacancy: Pick<VacancyView, 'status'>): Outcome => outcomeOf(vacancy.status === 'OPEN');
const hasWish = (jobSeeker: Pick<JobSeekerView, 'wishedPay'>): boolean => jobSeeker.wishedPay !== undefined;

/** The compiler checks these: each error that it is told to expect must be there. */
const undeclared = [
  condition({
    reads: { jobSeeker: ['age'], vacancy: ['status'] },
    // @ts-expect-error consentsToMatching is not declared
    judge: (jobSeeker) => consentOf(jobSeeker),
  }),
  condition({
    reads: { jobSeeker: ['consentsToMatching'], vacancy: [] },
    // @ts-expect-error of the vacancy, nothing is declared
    judge: (_jobSeeker, vacancy) => openness(vacancy),
  }),
];
const undeclaredWish = preference({
  about: 'HOURS',
  reads: { jobSeeker: ['wishedHours'], vacancy: ['hoursPerWeek'] },
  weight: ({ hoursWeight }) => hoursWeight,
  line: (jobSeeker) => {
    // @ts-expect-error wishedPay is not declared
    if (hasWish(jobSeeker)) throw new Error('there is no wish');
    return null;
  },
});
const unknownFact = {
  // @ts-expect-error no view has such a fact
  reads: condition({ reads: { jobSeeker: ['shoeSize'], vacancy: [] }, judge: () => 'PASS' }).reads,
};

describe('a fact that is not declared', () => {
  const jobSeeker = jobSeekerView(blankSeeker, today);
  const vacancy = vacancyView(blankOpportunity, '2026-09-01');

  test.each(undeclared.map((each) => ({ each })))('does not compile in a condition, and is caught when it is read', ({ each }) => {
    const judge = (): Outcome => each.judge(restricted(jobSeeker, each.reads.jobSeeker), restricted(vacancy, each.reads.vacancy), rulesOn(today));
    expect(judge).toThrow('is read and not declared');
  });

  test('does not compile in a preference, and is caught when it is read', () => {
    const line = (): unknown => undeclaredWish.line(restricted(jobSeeker, undeclaredWish.reads.jobSeeker), vacancy, defaultModel.preferences);
    expect(line).toThrow('wishedPay is read and not declared');
  });

  test('does not compile where no view has it', () => {
    expect(unknownFact.reads.jobSeeker.filter((name) => name in jobSeeker)).toEqual([]);
  });
});
