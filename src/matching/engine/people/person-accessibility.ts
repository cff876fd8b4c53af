import { maxFunctionLevel } from '../../../domain/functions/terms.js';
import type { Need } from '../../../domain/seekers/index.js';
import { accessibilityFactor } from '../../factors/accessibility.js';
import type { OpportunityFacts, SeekerFacts } from '../../facts.js';
import type { GateId } from '../../gates/index.js';
import type { MatchingModel } from '../../model/model.js';
import type { RuleSet } from '../../rules/rules.js';
import { pairWith } from '../blank.js';
import { functionCodes } from '../codes.js';
import { added, sumsOf, worstOf, type Sums } from '../judged.js';
import { JudgedLines } from '../judged-lines.js';
import { LineCounts, LineTable } from '../line-counts.js';
import type { Rows } from '../segment.js';
import { capacityAt, capacityPlace, helpField, unknownCapacity, type CapacityPlace, type PersonEncoder } from './person-rows.js';

const capacities = maxFunctionLevel + 1;

/** A demand of the post, with its lines for people who have enough by themselves, and for those of whom it is not known: weight by value, and counts. */
interface AskedDemand {
  /** Where people's rows have the function. */
  readonly place: CapacityPlace;
  /** Above every capacity where it is unknown how much is asked. */
  readonly level: number;
  readonly enough: CountedLine;
  readonly unknown: CountedLine;
}

interface CountedLine { readonly sum: number; readonly counts: number }

const counted = (sums: Sums): CountedLine => ({ sum: sums.value, counts: LineCounts.of(sums) });

/** How accessible one post is to people: the factor of the score, and the gates on essential demands and required accommodations. */
export class PersonAccessibility extends JudgedLines {
  private readonly demands: readonly AskedDemand[];
  /** By aids, demand and capacity: for those who have less than is asked. */
  private readonly short: LineTable;
  /** By what people ask for; each accommodation that they ask for is answered once. */
  private readonly needs: LineTable;
  private readonly needed = new Map<string, Sums>();

  constructor(private readonly opportunity: OpportunityFacts, private readonly model: MatchingModel, private readonly rules: RuleSet, private readonly encoder: PersonEncoder) {
    super(model.emptyFactor);
    const { demands } = opportunity;
    const answer = (index: number, aids: readonly string[], capacity: number | null): Sums => {
      const demand = demands[index]!;
      return this.lines({ aids, capacities: capacity === null ? {} : { [demand.functionCode]: capacity } }, [demand], 'ESSENTIAL_DEMANDS');
    };
    this.demands = demands.map(({ functionCode, level }, index) => ({
      place: capacityPlace(functionCodes.of(functionCode)), level: level ?? unknownCapacity,
      enough: counted(answer(index, [], maxFunctionLevel)), unknown: counted(answer(index, [], null)),
    }));
    this.short = new LineTable(encoder.aids.size * demands.length * capacities, (key) => {
      const capacity = key % capacities;
      const rest = Math.floor(key / capacities);
      return answer(rest % demands.length, encoder.aids.get(Math.floor(rest / demands.length)), capacity);
    });
    this.needs = new LineTable(encoder.needs.size, (number) => added(encoder.needs.get(number).map((need) => this.need(need))));
  }

  judge({ records }: Rows, at: number): void {
    const { aids, needs } = this.encoder.helps.get(records[at + helpField]!);
    this.needs.need(needs);
    let sum = this.needs.sums[needs]!;
    let counts = this.needs.counts[needs]!;
    for (let index = 0; index < this.demands.length; index++) {
      const demand = this.demands[index]!;
      const capacity = capacityAt(records, at, demand.place);
      if (capacity < demand.level && capacity !== unknownCapacity && demand.level !== unknownCapacity) {
        const key = (aids * this.demands.length + index) * capacities + capacity;
        this.short.need(key);
        sum += this.short.sums[key]!;
        counts += this.short.counts[key]!;
      } else {
        const line = capacity === unknownCapacity || demand.level === unknownCapacity ? demand.unknown : demand.enough;
        sum += line.sum;
        counts += line.counts;
      }
    }
    this.sum = sum;
    this.counts = counts;
    this.outcome = LineCounts.outcome(counts);
  }

  /** The line of an accommodation that is asked for. */
  private need(need: Need): Sums {
    const key = `${need.accommodationCode} ${need.isRequired}`;
    const known = this.needed.get(key);
    if (known !== undefined) return known;
    const line = this.lines({ needs: [need] }, [], 'REQUIRED_ACCOMMODATIONS');
    this.needed.set(key, line);
    return line;
  }

  /** Some lines of the factor, and the gate on the same facts, as the reference gives them. */
  private lines(seeker: Partial<SeekerFacts>, demands: OpportunityFacts['demands'], gate: GateId): Sums {
    const pair = pairWith(seeker, { provisions: this.opportunity.provisions, demands });
    return { ...sumsOf(accessibilityFactor(pair, this.model).lines), outcome: worstOf([gate], pair, this.rules) };
  }
}
