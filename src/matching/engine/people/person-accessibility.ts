import { maxFunctionLevel } from '../../../domain/functions/terms.js';
import { accessibilityFactor } from '../../factors/accessibility.js';
import type { OpportunityFacts, SeekerFacts } from '../../facts.js';
import type { GateId } from '../../gates/index.js';
import { full, type MatchingModel } from '../../model/model.js';
import type { RuleSet } from '../../rules/rules.js';
import { pairWith } from '../blank.js';
import { functionCodes } from '../codes.js';
import { Memo } from '../facets.js';
import { passes, sumsOf, worstOf, type Sums } from '../judged.js';
import type { Rows } from '../segment.js';
import { capacityAt, capacityPlace, helpField, unknownCapacity, type CapacityPlace, type PersonEncoder } from './person-rows.js';

const capacities = maxFunctionLevel + 1;

/** A demand of the post with its answers to people who have enough by themselves, and to those of whom it is not known. */
interface AskedDemand {
  /** Where people's rows have the function. */
  readonly place: CapacityPlace;
  /** Above every capacity where it is unknown how much is asked. */
  readonly level: number;
  readonly enough: Sums;
  readonly unknown: Sums;
}

/** How accessible one post is to people: the factor of the score, and the gates on essential demands and required accommodations. */
export class PersonAccessibility {
  // Of the person who was judged last.
  value = 0;
  known = 0;
  outcome = passes;
  private readonly demands: readonly AskedDemand[];
  /** By aids, demand and capacity: for those who have less than is asked. */
  private readonly short: Memo<Sums>;
  /** By what people ask for. */
  private readonly needs: Memo<Sums>;

  constructor(private readonly opportunity: OpportunityFacts, private readonly model: MatchingModel, private readonly rules: RuleSet, private readonly encoder: PersonEncoder) {
    const { demands } = opportunity;
    const answer = (index: number, aids: readonly string[], capacity: number | null): Sums => {
      const demand = demands[index]!;
      return this.lines({ aids, capacities: capacity === null ? {} : { [demand.functionCode]: capacity } }, [demand], 'ESSENTIAL_DEMANDS');
    };
    this.demands = demands.map(({ functionCode, level }, index) => ({
      place: capacityPlace(functionCodes.of(functionCode)), level: level ?? unknownCapacity, enough: answer(index, [], maxFunctionLevel), unknown: answer(index, [], null),
    }));
    this.short = new Memo(encoder.aids.size * demands.length * capacities, (key) => {
      const capacity = key % capacities;
      const rest = Math.floor(key / capacities);
      return answer(rest % demands.length, encoder.aids.get(Math.floor(rest / demands.length)), capacity);
    });
    this.needs = new Memo(encoder.needs.size, (number) => this.lines({ needs: encoder.needs.get(number) }, [], 'REQUIRED_ACCOMMODATIONS'));
  }

  judge({ records }: Rows, at: number): void {
    const { aids, needs } = this.encoder.helps.get(records[at + helpField]!);
    let { weight, value, known, outcome } = this.needs.of(needs);
    for (let index = 0; index < this.demands.length; index++) {
      const demand = this.demands[index]!;
      const capacity = capacityAt(records, at, demand.place);
      const answer = capacity === unknownCapacity || demand.level === unknownCapacity ? demand.unknown
        : capacity >= demand.level ? demand.enough
        : this.short.of((aids * this.demands.length + index) * capacities + capacity);
      weight += answer.weight;
      value += answer.value;
      known += answer.known;
      if (answer.outcome > outcome) outcome = answer.outcome;
    }
    this.value = weight === 0 ? this.model.emptyFactor : Math.floor(value / weight);
    this.known = weight === 0 ? 0 : Math.floor((known * full) / weight);
    this.outcome = outcome;
  }

  /** Some lines of the factor, and the gate on the same facts, as the reference gives them. */
  private lines(seeker: Partial<SeekerFacts>, demands: OpportunityFacts['demands'], gate: GateId): Sums {
    const pair = pairWith(seeker, { provisions: this.opportunity.provisions, demands });
    return { ...sumsOf(accessibilityFactor(pair, this.model).lines), outcome: worstOf([gate], pair, this.rules) };
  }
}
