import type { Wishes } from '../../../domain/seekers/index.js';
import { payValue, preferencesFactor } from '../../factors/preferences.js';
import type { OpportunityFacts } from '../../facts.js';
import type { GateId } from '../../gates/index.js';
import { full, type MatchingModel } from '../../model/model.js';
import type { RuleSet } from '../../rules/rules.js';
import { personWith } from '../blank.js';
import { Memo } from '../facets.js';
import { fails, isUnknown, passes, sumsOf, worstOf, type Sums } from '../judged.js';
import type { ReadNumbers, Rows } from '../segment.js';
import { isPayLimit, payField, payWish, personLayout, regionsField, termsField, type PersonEncoder } from './person-rows.js';

const termsGates: readonly GateId[] = ['HOURS_LIMIT', 'SHIFT_LIMIT', 'WORK_MODE_LIMIT', 'EMPLOYMENT_LIMIT'];

/** How far one post meets the wishes of people: the factor of the score, and people's own limits. */
export class PersonPreferences {
  // Of the person who was judged last.
  value = 0;
  known = 0;
  outcome = passes;
  private readonly regions: ReturnType<PersonEncoder['places']['of']>;
  private readonly terms: Memo<Sums>;

  constructor(private readonly opportunity: OpportunityFacts, private readonly model: MatchingModel, rules: RuleSet, encoder: PersonEncoder) {
    const answer = (wishes: Wishes, gates: readonly GateId[]): Sums => {
      const pair = personWith({ wishes }, opportunity);
      return { ...sumsOf(preferencesFactor(pair, model).lines), outcome: worstOf(gates, pair, rules) };
    };
    this.regions = encoder.places.of(opportunity, model, rules);
    this.terms = new Memo(encoder.terms.size, (number) => answer(encoder.terms.get(number), termsGates));
  }

  /** The most that people with one wish for regions can be worth; -1 where the post lies beyond their limit. */
  most(regions: number): number {
    const { weight, value, outcome } = this.regions.of(regions);
    if (outcome === fails) return -1;
    const { payWeight, workModeWeight, employmentWeight, hoursWeight, shiftsWeight } = this.model.preferences;
    const others = payWeight + workModeWeight + employmentWeight + hoursWeight + shiftsWeight;
    return Math.floor((value + others * full) / (weight + others));
  }

  /** What the limits of people with one wish for regions say. */
  regionsOutcome(regions: number): number {
    return this.regions.of(regions).outcome;
  }

  /** What the limits say of those with certain wishes for terms, by their number. */
  termsOutcome(terms: number): number {
    return this.terms.of(terms).outcome;
  }

  /** What the limits on pay say. */
  readonly readPayOutcomes: ReadNumbers = ({ records }, from, to, numbers) => {
    for (let row = from; row < to; row++) {
      const pay = records[row * personLayout.stride + payField]!;
      numbers[row - from] = isPayLimit(pay) ? this.payOutcome(this.valueOfPay(pay)) : passes;
    }
  };

  judge({ records }: Rows, at: number): void {
    const region = this.regions.of(records[at + regionsField]!);
    const terms = this.terms.of(records[at + termsField]!);
    let weights = region.weight + terms.weight;
    let sum = region.value + terms.value;
    let known = region.known + terms.known;
    let outcome = Math.max(region.outcome, terms.outcome);
    const pay = records[at + payField]!;
    if (pay !== 0) {
      const { payWeight, unknown } = this.model.preferences;
      const value = this.valueOfPay(pay);
      weights += payWeight;
      sum += payWeight * (value ?? unknown);
      if (value !== null) known += payWeight;
      if (isPayLimit(pay)) outcome = Math.max(outcome, this.payOutcome(value));
    }
    this.value = weights === 0 ? this.model.emptyFactor : Math.floor(sum / weights);
    this.known = weights === 0 ? 0 : Math.floor((known * full) / weights);
    this.outcome = outcome;
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
