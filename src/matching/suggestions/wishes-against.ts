import { avoids } from '../factors/avoided.js';
import { journeyTo } from '../factors/place/index.js';
import type { JobSeekerFact, JobSeekerView, VacancyFact, VacancyView } from '../facts/views.js';
import type { SuggestionRule } from './suggestion-rules.data.js';

/** A wish that a vacancy may go against, by declared facts of both sides, pure. What either side leaves open is against nothing. */
export interface Wish<S extends JobSeekerFact = JobSeekerFact, V extends VacancyFact = VacancyFact> {
  readonly about: string;
  readonly reads: { readonly jobSeeker: readonly S[]; readonly vacancy: readonly V[] };
  /** How many wishes it counts as: 0 where the vacancy is not against it, more than 1 where the wish is missed by far. */
  against(jobSeeker: Pick<JobSeekerView, S>, vacancy: Pick<VacancyView, V>, rule: SuggestionRule): number;
}

/** A wish whose reads are checked: an undeclared fact does not compile. */
function wish<const S extends JobSeekerFact, const V extends VacancyFact>(definition: Wish<S, V>): Wish {
  return definition;
}

function choice(about: string, wished: 'wishedWorkModes' | 'wishedEmployment' | 'wishedShifts', offer: 'workMode' | 'employmentKind' | 'shift'): Wish {
  return wish({
    about, reads: { jobSeeker: [wished], vacancy: [offer] },
    against: (jobSeeker, vacancy) => {
      const accepted: readonly string[] = jobSeeker[wished]?.accepted ?? [];
      if (accepted.length === 0) return 0;
      const offered = vacancy[offer];
      return offered === null || accepted.includes(offered) ? 0 : 1;
    },
  });
}

const hours = wish({
  about: 'HOURS', reads: { jobSeeker: ['wishedHours'], vacancy: ['hoursPerWeek'] },
  against: ({ wishedHours }, vacancy, { hoursPercent, missedByFarCounts }) => {
    if (wishedHours === undefined) return 0;
    const { hoursPerWeek } = vacancy;
    if (hoursPerWeek === null || hoursPerWeek <= wishedHours.maxPerWeek) return 0;
    return hoursPerWeek * 100 > wishedHours.maxPerWeek * hoursPercent ? missedByFarCounts : 1;
  },
});

const pay = wish({
  about: 'PAY', reads: { jobSeeker: ['wishedPay'], vacancy: ['payMinCny', 'payMaxCny'] },
  against: ({ wishedPay }, vacancy, { payPercent, missedByFarCounts }) => {
    if (wishedPay === undefined) return 0;
    // A range without a top may reach any pay.
    const { payMaxCny } = vacancy;
    if (payMaxCny === null || payMaxCny >= wishedPay.monthlyCny) return 0;
    return payMaxCny * 100 < wishedPay.monthlyCny * payPercent ? missedByFarCounts : 1;
  },
});

const place = wish({
  about: 'PLACE', reads: { jobSeeker: ['wishedRegions'], vacancy: ['regionCode', 'workMode'] },
  against: ({ wishedRegions }, vacancy) => {
    const { regionCode, workMode } = vacancy;
    if (workMode === 'HOME_BASED') return 0;
    const { hasWish, isCovered } = journeyTo(regionCode, { residenceCode: null, wishedRegions });
    return hasWish && !isCovered ? 1 : 0;
  },
});

/** What somebody would rather not do is missed by far. */
const avoidedTrade = wish({
  about: 'TRADE', reads: { jobSeeker: ['avoidedTrades'], vacancy: ['occupationCode', 'occupationBasis'] },
  against: ({ avoidedTrades }, vacancy, { missedByFarCounts }) => {
    if (avoidedTrades === undefined) return 0;
    const { occupationCode, occupationBasis } = vacancy;
    return occupationCode !== null && occupationBasis !== 'PRESUMED' && avoids(avoidedTrades, occupationCode) ? missedByFarCounts : 0;
  },
});

/** All wishes but that for a trade (`in-common.ts`), which lies in no single fact. */
export const wishes: readonly Wish[] = [
  choice('WORK_MODE', 'wishedWorkModes', 'workMode'), choice('EMPLOYMENT', 'wishedEmployment', 'employmentKind'), choice('SHIFT', 'wishedShifts', 'shift'),
  hours, pay, place, avoidedTrade,
];
