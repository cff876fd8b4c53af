import { Decimal } from 'decimal.js';
import type { InputValidator } from '../../../platform/errors/index.js';
import { text } from '../../../platform/i18n/text.js';
import type { FigureOn } from '../../local-figures/index.js';
import { ofPart, ofProgramme } from './detail-field.js';
import { yearly } from './indicator.js';
import { programmeKind, type PlacesAndFees } from './programme-kind.js';
import { stage } from './stage.js';
import { months } from './usual-details.js';

// Measure 3: stalls of markets that the government runs are kept for disabled people, at a reduced fee.

/** Of all stalls at least this share is kept, rounded up (clause 3.7). */
const keptShare = '0.10';

/** The fewest stalls that a market must keep, of so many in all. */
export function stallsToKeep(inAll: number): number {
  return new Decimal(inAll).times(keptShare).ceil().toNumber();
}

function checkKept({ places, placesInAll }: PlacesAndFees, validator: InputValidator): void {
  const inAll = placesInAll ?? 0;
  const least = stallsToKeep(inAll);
  if (places == null || places >= least) return;
  validator.add(['input', 'places'], 'NOT_ELIGIBLE', text(
    `共 ${inAll} 个摊位,至少应预留 ${least} 个(不低于 10%,向上取整)。`,
    `Of ${inAll} stalls at least ${least} must be kept (10 %, rounded up).`,
  ));
}

/** The highest fee of a kept stall, in yuan, rounded down to cents, where the usual fee is reduced by so many percent. */
function highestStallFee(usualFee: string, leastReduction: string): Decimal {
  const left = new Decimal(100).minus(leastReduction).div(100);
  return new Decimal(usualFee).times(left).toDecimalPlaces(2, Decimal.ROUND_DOWN);
}

function checkReduction(fee: string, usualFee: string, { amount, origin }: FigureOn, validator: InputValidator): void {
  const highest = highestStallFee(usualFee, amount).toFixed(2);
  if (new Decimal(fee).lessThanOrEqualTo(highest)) return;
  const [percent, usual, given] = [new Decimal(amount).toString(), new Decimal(usualFee).toFixed(2), new Decimal(fee).toFixed(2)];
  validator.add(['input', 'fee'], 'CONTRADICTION', text(
    `摊位费至少要减免 ${percent}%(${origin.zh})。一般费用是 ${usual} 元,所以最高收 ${highest} 元;这里写的是 ${given} 元。`,
    `The stall fee must be reduced by at least ${percent} % (${origin.en}). The usual fee is ${usual} yuan, so the fee is at most ${highest} yuan; here it is ${given} yuan.`,
  ));
}

function checkFee({ fee, usualFee }: PlacesAndFees, validator: InputValidator, least: FigureOn | null): void {
  if (fee == null || usualFee == null) {
    validator.add(['input', fee == null ? 'fee' : 'usualFee'], 'REQUIRED', text(
      '请填写减免后的费用(fee)和一般费用(usualFee)。', 'Give the reduced fee (fee) and the usual one (usualFee).',
    ));
  } else if (least !== null) checkReduction(fee, usualFee, least, validator);
}

function checkNew(market: PlacesAndFees, validator: InputValidator, least: FigureOn | null): void {
  if (market.placesInAll == null) {
    validator.add(['input', 'placesInAll'], 'REQUIRED', text(
      '请填写市场摊位总数(placesInAll)。', 'Give how many stalls the market has in all (placesInAll).',
    ));
  } else checkKept(market, validator);
  checkFee(market, validator, least);
}

export const marketStall = programmeKind({
  code: 'marketStall',
  label: text('便民市场、夜市摊位', 'Stalls of a market'),
  clauses: ['3.7'],
  takers: 'PEOPLE', places: 'MUST', admission: 'DRAW',
  conditions: ['certificate', 'workingAge'],
  indicators: [{
    code: 'stallShare', clause: '3.7', label: text('便民市场、夜市预留摊位比例', 'Share of market stalls that are kept'),
    counted: 'KEPT_PLACES', target: { of: 'SHARE', number: Number(keptShare) }, ...yearly,
  }],
  fields: [
    ofProgramme.number('termMonths', text('摊位使用期限', 'Term of a stall'), months, { most: 120 }),
    ofPart.line('goods', text('经营内容', 'What is sold'), { isAsked: true }),
    ofPart.line('stall', text('摊位号', 'Number of the stall')),
    ofPart.date('leaseUntil', text('使用期至', 'Last day of the term')),
  ],
  needs: ['termMonths'],
  stages: [
    stage('asked', text('已报名', 'Asked for'), { next: ['leased', 'declined'] }),
    stage('leased', text('已入驻', 'At the stall'), {
      needs: ['stall', 'leaseUntil'], due: 'leaseUntil', next: ['renewed', 'left'], state: 'ATTENDED', outcome: 'STARTED_BUSINESS',
    }),
    stage('renewed', text('已续期', 'Renewed'), { needs: ['leaseUntil'], due: 'leaseUntil', next: ['renewed', 'left'] }),
    stage('left', text('已退出', 'Left'), { isLeaving: true }),
    stage('declined', text('未入驻', 'Did not take it'), { state: 'CANCELLED', isLeaving: true, outcome: 'NO_RESULT' }),
  ],
  figure: 'LEAST_STALL_FEE_REDUCTION',
  checkNew,
  checkChanged: checkKept,
});
