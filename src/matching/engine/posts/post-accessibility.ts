import type { SeekerFacts } from '../../facts.js';
import { full, type MatchingModel } from '../../model/model.js';
import { fails, isUnknown, passes } from '../judged.js';
import type { Rows } from '../segment.js';
import { DemandAnswers, takesProvision } from './demand-answers.js';
import { LineCounts } from './line-counts.js';
import * as post from './post-rows.js';
import { saidOfAny, saidOfOne, saids, type PostProvisions, type Said } from './post-provisions.js';
import { bitOf } from './provisions.js';

interface AskedAccommodation { readonly low: number; readonly high: number; readonly isRequired: boolean }

/** Weight by value of a line, and its counts, by whether it is essential (or required), whether it is presumed, and what is said of the accommodation. */
interface SaidTable { readonly sums: Int32Array; readonly counts: Int32Array }

type Constants = MatchingModel['accessibility'];

function tableOf(weights: readonly [marginal: number, essential: number], { provided, willing, unknown, unmet }: Constants): SaidTable {
  const sums = new Int32Array(post.flagsOfDemand * saids.length);
  const counts = new Int32Array(sums.length);
  for (let flags = 0; flags < post.flagsOfDemand; flags++) {
    const isEssential = (flags & post.essentialFlag) !== 0;
    const isPresumed = (flags & post.presumedFlag) !== 0;
    const weight = weights[isEssential ? 1 : 0];
    const line = (said: Said): { value: number; isKnown: boolean; outcome: number } => {
      switch (said) {
        case 'PROVIDED': return { value: provided, isKnown: !isPresumed, outcome: passes };
        case 'WILLING': return { value: willing, isKnown: !isPresumed, outcome: passes };
        // A presumed demand that is unmet reads as unknown.
        case 'REFUSED': return isPresumed ? { value: unknown, isKnown: false, outcome: isUnknown } : { value: unmet, isKnown: true, outcome: fails };
        case 'NOTHING': return { value: unknown, isKnown: false, outcome: isUnknown };
      }
    };
    for (const [index, said] of saids.entries()) {
      const { value, isKnown, outcome } = line(said);
      sums[flags * saids.length + index] = weight * value;
      counts[flags * saids.length + index] = LineCounts.of({ weight, known: isKnown ? weight : 0, outcome: isEssential ? outcome : passes });
    }
  }
  return { sums, counts };
}

/** How accessible posts are to one person: the factor of the score, and the gates on essential demands and required accommodations. */
export class PostAccessibility {
  // Of the post that was judged last; after a mere look, of its demands alone.
  /** Weight by value of its lines, and their counts (`LineCounts`). */
  sum = 0;
  counts = 0;
  // Of the post that was judged, or looked at, last.
  outcome = passes;
  /** Whether a demand takes an accommodation. */
  takesProvision = false;
  /** Of the post that was looked at last: the counts of all lines that gates ask about. */
  gateCounts = 0;
  readonly demands: DemandAnswers;
  private readonly needs: readonly AskedAccommodation[];
  private readonly required: readonly AskedAccommodation[];
  private readonly ofDemands: SaidTable;
  private readonly ofNeeds: SaidTable;
  private readonly emptyFactor: number;
  /** Of what the person asks for: the weight of all, and the most that it comes to. */
  private readonly weightOfNeeds: number;
  private readonly mostByNeeds: number;

  /** @param provisions read once for a post, whoever of several asks for it */
  constructor(seeker: SeekerFacts, model: MatchingModel, private readonly provisions: PostProvisions) {
    const { accessibility, emptyFactor } = model;
    this.demands = new DemandAnswers(seeker, model);
    this.ofDemands = tableOf([accessibility.marginalWeight, accessibility.essentialWeight], accessibility);
    this.ofNeeds = tableOf([accessibility.helpfulWeight, accessibility.requiredWeight], accessibility);
    this.emptyFactor = emptyFactor;
    this.needs = seeker.needs.map(({ accommodationCode, isRequired }) => ({ ...bitOf(accommodationCode), isRequired }));
    this.required = this.needs.filter(({ isRequired }) => isRequired);
    this.weightOfNeeds = this.needs.reduce((sum, { isRequired }) => sum + (isRequired ? accessibility.requiredWeight : accessibility.helpfulWeight), 0);
    this.mostByNeeds = this.weightOfNeeds * Math.max(accessibility.provided, accessibility.willing, accessibility.unknown, accessibility.unmet);
  }

  /** Basis points. */
  get value(): number {
    return this.valueWith(this.sum);
  }

  /** The value if its lines, by their weights, came to a sum. */
  valueWith(sum: number): number {
    const weights = LineCounts.weight(this.counts);
    return weights === 0 ? this.emptyFactor : Math.trunc(sum / weights);
  }

  /** The most that the post that was looked at may be worth: as if it provided all that the person asks for. */
  get most(): number {
    const weights = LineCounts.weight(this.counts) + this.weightOfNeeds;
    return weights === 0 ? this.emptyFactor : Math.trunc((this.sum + this.mostByNeeds) / weights);
  }

  /** Share of its lines that is known, in basis points. */
  get known(): number {
    return this.knownWith(this.counts);
  }

  knownWith(counts: number): number {
    const weights = LineCounts.weight(counts);
    return weights === 0 ? 0 : Math.trunc((LineCounts.known(counts) * full) / weights);
  }

  /** Looks at what the gates say of a post, and at nothing else. */
  look(rows: Rows, at: number): void {
    this.addDemands(rows, at);
    this.gateCounts = this.counts;
    for (let index = 0; index < this.required.length; index++) this.gateCounts += this.ofNeeds.counts[this.lineOfNeed(rows, at, this.required[index]!)]!;
    this.outcome = LineCounts.outcome(this.gateCounts);
  }

  judge(rows: Rows, at: number): void {
    const { needs, ofNeeds } = this;
    this.addDemands(rows, at);
    for (let index = 0; index < needs.length; index++) {
      const line = this.lineOfNeed(rows, at, needs[index]!);
      this.sum += ofNeeds.sums[line]!;
      this.counts += ofNeeds.counts[line]!;
    }
    this.outcome = LineCounts.outcome(this.counts);
  }

  /** Begins the sums of a post with its demands. */
  private addDemands(rows: Rows, at: number): void {
    const { lists, records } = rows;
    const { sums: settledSums, counts: settledCounts } = this.demands;
    const first = post.firstDemandOf(records, at);
    const after = first + post.demandCount(records[at + post.shapeField]!);
    let sum = 0;
    let counts = 0;
    for (let cell = first; cell < after; cell++) {
      const demand = lists[cell]!;
      sum += settledSums[demand]!;
      counts += settledCounts[demand]!;
    }
    this.takesProvision = sum >= takesProvision;
    for (let cell = first; sum >= takesProvision; cell++) {
      const demand = lists[cell]!;
      if (settledSums[demand] !== takesProvision) continue;
      const line = this.lineOf(rows, at, demand);
      sum += this.ofDemands.sums[line]! - takesProvision;
      counts += this.ofDemands.counts[line]!;
    }
    this.sum = sum;
    this.counts = counts;
  }

  /** Weight by value of one demand of a post. */
  sumAt(rows: Rows, at: number, demand: number): number {
    const settled = this.demands.sums[demand]!;
    return settled !== takesProvision ? settled : this.ofDemands.sums[this.lineOf(rows, at, demand)]!;
  }

  countsAt(rows: Rows, at: number, demand: number): number {
    return this.demands.sums[demand]! !== takesProvision ? this.demands.counts[demand]! : this.ofDemands.counts[this.lineOf(rows, at, demand)]!;
  }

  /** Of an accommodation that the person asks for, the line by what is provided at the post. */
  private lineOfNeed(rows: Rows, at: number, { low, high, isRequired }: AskedAccommodation): number {
    this.provisions.read(rows, at);
    return (isRequired ? post.essentialFlag : 0) * saids.length + saidOfOne(this.provisions, low, high);
  }

  /** Of a demand that takes an accommodation, the line by what is provided at the post. */
  private lineOf(rows: Rows, at: number, demand: number): number {
    this.provisions.read(rows, at);
    const cell = post.capacityCell(demand);
    return post.demandFlags(demand) * saids.length + saidOfAny(this.provisions, this.demands.helpLow[cell]!, this.demands.helpHigh[cell]!);
  }
}
