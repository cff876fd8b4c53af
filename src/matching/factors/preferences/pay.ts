import { full } from '../../model/model.js';
import { preference, wishLine, type PreferenceConstants } from './preference.js';

/**
 * How much a pay range is worth to a wish, both monthly, in basis points: the top counts; a range without a top is
 * known only where its start reaches the wish. Null where it is not known.
 */
function payValue(payMinCny: number | null, payMaxCny: number | null, wishedCny: number): number | null {
  if (payMaxCny !== null) return payMaxCny >= wishedCny ? full : Math.floor((full * payMaxCny) / wishedCny);
  return payMinCny !== null && payMinCny >= wishedCny ? full : null;
}

const weight = ({ payWeight }: PreferenceConstants): number => payWeight;

export const pay = preference({
  about: 'PAY',
  reads: { jobSeeker: ['wishedPay'], vacancy: ['payMinCny', 'payMaxCny'] },
  weight,
  line: (jobSeeker, vacancy, constants) => {
    const wish = jobSeeker.wishedPay;
    if (wish === undefined) return null;
    const { payMinCny: offeredMinCny, payMaxCny: offeredMaxCny } = vacancy;
    const value = payValue(offeredMinCny, offeredMaxCny, wish.monthlyCny);
    const evidence = { about: 'PAY', wishedCny: wish.monthlyCny, offeredMinCny, offeredMaxCny } as const;
    return wishLine(evidence, weight(constants), value, constants);
  },
});
