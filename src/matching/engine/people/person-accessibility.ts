import { accessibilityFactor } from '../../factors/accessibility.js';
import type { OpportunityFacts, SeekerFacts } from '../../facts.js';
import type { GateId } from '../../rules/index.js';
import type { MatchingModel } from '../../model/model.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { pairWith } from '../blank.js';
import { accommodationCodes, functionCodes } from '../codes.js';
import { Memo } from '../facets.js';
import { added, sumsOf, worstOf, type Sums } from '../judged.js';
import { JudgedLines } from '../judged-lines.js';
import { LineCounts, LineTable } from '../line-counts.js';
import type { Rows } from '../segment.js';
import { capacityAt, capacityNumbers, capacityPlace, helpField, unknownCapacity, type CapacityPlace, type PersonEncoder } from './person-rows.js';

/** How accessible one post is to people: the factor of the score, and the gates on essential demands and required accommodations. */
export class PersonAccessibility extends JudgedLines {
  /** Of each demand of the post, where people's rows have the function. */
  private readonly places: readonly CapacityPlace[];
  /** By aids, demand and capacity. */
  private readonly demands: LineTable;
  /** By what people ask for. */
  private readonly needs: LineTable;

  constructor(private readonly opportunity: OpportunityFacts, private readonly model: MatchingModel, private readonly rules: RuleSet, private readonly encoder: PersonEncoder) {
    super(model.emptyFactor);
    const { demands } = opportunity;
    this.places = demands.map(({ functionCode }) => capacityPlace(functionCodes.of(functionCode)));
    this.demands = new LineTable(encoder.aids.size * demands.length * capacityNumbers, (key) => {
      const capacity = key % capacityNumbers;
      const rest = Math.floor(key / capacityNumbers);
      const demand = demands[rest % demands.length]!;
      const aids = encoder.aids.get(Math.floor(rest / demands.length));
      return this.lines({ aids, capacities: capacity === unknownCapacity ? {} : { [demand.functionCode]: capacity } }, [demand], 'ESSENTIAL_DEMANDS');
    });
    // What people ask for is many sets of few accommodations: each of these is answered once.
    const asked = new Memo(accommodationCodes.size * 2, (key) =>
      this.lines({ needs: [{ accommodationCode: accommodationCodes.code(key >>> 1) ?? '', isRequired: (key & 1) === 1 }] }, [], 'REQUIRED_ACCOMMODATIONS'));
    this.needs = new LineTable(encoder.needs.size, (number) =>
      added(encoder.needs.get(number).map(({ accommodationCode, isRequired }) => asked.of(accommodationCodes.of(accommodationCode) * 2 + (isRequired ? 1 : 0)))));
  }

  judge({ records }: Rows, at: number): void {
    const { aids, needs } = this.encoder.helps.get(records[at + helpField]!);
    this.needs.need(needs);
    let sum = this.needs.sums[needs]!;
    let counts = this.needs.counts[needs]!;
    for (let index = 0; index < this.places.length; index++) {
      const key = (aids * this.places.length + index) * capacityNumbers + capacityAt(records, at, this.places[index]!);
      this.demands.need(key);
      sum += this.demands.sums[key]!;
      counts += this.demands.counts[key]!;
    }
    this.sum = sum;
    this.counts = counts;
    this.outcome = LineCounts.outcome(counts);
  }

  /** Some lines of the factor, and the gate on the same facts, as the reference gives them. */
  private lines(seeker: Partial<SeekerFacts>, demands: OpportunityFacts['demands'], gate: GateId): Sums {
    const pair = pairWith(seeker, { provisions: this.opportunity.provisions, demands });
    return { ...sumsOf(accessibilityFactor(pair, this.model).lines), outcome: worstOf([gate], pair, this.rules) };
  }
}
