import { avoids } from '../avoided.js';
import { preference, wishLine } from './preference.js';

/** A trade that the job seeker would rather not do counts against a vacancy that states it, and only there. */
export const trade = preference({
  about: 'TRADE', isOnlyAgainst: true, reads: { jobSeeker: ['avoidedTrades'], vacancy: ['occupationCode', 'occupationBasis'] },
  weight: ({ tradeWeight }) => tradeWeight,
  line: ({ avoidedTrades }, vacancy, constants) => {
    if (avoidedTrades === undefined) return null;
    const { occupationCode, occupationBasis } = vacancy;
    if (occupationCode === null || occupationBasis === 'PRESUMED' || !avoids(avoidedTrades, occupationCode)) return null;
    return wishLine({ about: 'TRADE', offered: occupationCode }, constants.tradeWeight, 0, constants);
  },
});
