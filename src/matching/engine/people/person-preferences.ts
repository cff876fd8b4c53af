import type { Wishes } from '../../../domain/seekers/index.js';
import { payValue, preferencesFactor } from '../../factors/preferences/index.js';
import type { OpportunityFacts } from '../../facts.js';
import type { GateId } from '../../rules/index.js';
import { full, type MatchingModel } from '../../model/model.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { personWith } from '../blank.js';
import { fails, isUnknown, passes, sumsOf, worstOf, type Sums } from '../judged.js';
import { JudgedLines } from '../judged-lines.js';
import { LineCounts, LineTable } from '../line-counts.js';
import type { ReadNumbers, Rows } from '../segment.js';
import { isPayLimit, payField, payWish, personLayout, regionsField, termsField, type PersonEncoder } from './person-rows.js';

const termsGates: readonly GateId[] = ['HOURS_LIMIT', 'SHIFT_LIMIT', 'WORK_MODE_LIMIT', 'EMPLOYMENT_LIMIT'];

/** How far one post meets the wishes of people: the factor of the score, and people's own limits. */
export class PersonPreferences extends JudgedLines {
  /** By the number of a wish for regions, and of wishes for terms. */
  private readonly regions: LineTable;
  private readonly terms: LineTable;

  constructor(private readonly opportunity: OpportunityFacts, private readonly model: MatchingModel, rules: RuleSet, encoder: PersonEncoder) {
    super(model.emptyFactor);
    const answer = (wishes: Wishes, gates: readonly GateId[]): Sums => {
      const pair = personWith({ wishes }, opportunity);
      return { ...sumsOf(preferencesFactor(pair, model, rules.on).lines), outcome: worstOf(gates, pair, rules) };
    };
    this.regions = encoder.places.of(opportunity, model, rules);
    this.terms = new LineTable(encoder.terms.size, (number) => answer(encoder.terms.get(number), termsGates));
  }

  /** The most that people with one wish for regions can be worth; -1 where the post lies beyond their limit. */
  most(regions: number): number {
    if (this.regions.outcome(regions) === fails) return -1;
    const weight = LineCounts.weight(this.regions.counts[regions]!);
    const { payWeight, workModeWeight, employmentWeight, hoursWeight, shiftsWeight } = this.model.preferences;
    const others = payWeight + workModeWeight + employmentWeight + hoursWeight + shiftsWeight;
    return Math.floor((this.regions.sums[regions]! + others * full) / (weight + others));
  }

  /**
   * How far people with certain wishes for terms fall short of that at least, in basis points, whatever else they wish for; null where a limit
   * closes the post to them.
   */
  shortfall(terms: number): number | null {
    if (this.terms.outcome(terms) === fails) return null;
    const weight = LineCounts.weight(this.terms.counts[terms]!);
    const { payWeight, regionWeight } = this.model.preferences;
    return Math.floor((weight * full - this.terms.sums[terms]!) / (weight + payWeight + regionWeight));
  }

  /** What the limits of people with one wish for regions say. */
  regionsOutcome(regions: number): number {
    return this.regions.outcome(regions);
  }

  /** What the limits say of those with certain wishes for terms, by their number. */
  termsOutcome(terms: number): number {
    return this.terms.outcome(terms);
  }

  /** What the limits on pay say. */
  readonly readPayOutcomes: ReadNumbers = ({ records }, from, to, numbers) => {
    for (let row = from; row < to; row++) {
      const pay = records[row * personLayout.stride + payField]!;
      numbers[row - from] = isPayLimit(pay) ? this.payOutcome(this.valueOfPay(pay)) : passes;
    }
  };

  judge({ records }: Rows, at: number): void {
    const { regions, terms } = this;
    const region = records[at + regionsField]!;
    const term = records[at + termsField]!;
    regions.need(region);
    terms.need(term);
    this.sum = regions.sums[region]! + terms.sums[term]!;
    this.counts = regions.counts[region]! + terms.counts[term]!;
    const pay = records[at + payField]!;
    if (pay !== 0) this.addPay(pay);
    this.outcome = LineCounts.outcome(this.counts);
  }

  private addPay(pay: number): void {
    const { payWeight, unknown } = this.model.preferences;
    const value = this.valueOfPay(pay);
    this.sum += payWeight * (value ?? unknown);
    this.counts += LineCounts.of({ weight: payWeight, known: value === null ? 0 : payWeight, outcome: isPayLimit(pay) ? this.payOutcome(value) : passes });
  }

  /** What the pay is worth to a wish; null where that is unknown. */
  private valueOfPay(pay: number): number | null {
    return payValue(this.opportunity.payMinCny, this.opportunity.payMaxCny, payWish(pay));
  }

  /** What a limit says of it: a wish is reached where it is worth the full value. */
  private payOutcome(value: number | null): number {
    return value === full ? passes : value === null ? isUnknown : fails;
  }
}
