import type { SeekerFacts } from '../../facts.js';
import type { Outcome } from '../../gates/index.js';
import { full, type MatchingModel } from '../../model/model.js';
import { passes } from '../judged.js';
import { listField, type Rows } from '../segment.js';
import { DemandAnswers, takesProvision } from './demand-answers.js';
import { LineCounts } from './line-counts.js';
import * as post from './post-rows.js';
import { saidOfAny, saidOfOne, saids, type PostProvisions, type Said } from './post-provisions.js';
import { bitOf } from './provisions.js';

interface AskedAccommodation { readonly low: number; readonly high: number; readonly isRequired: boolean }

/** Weight by value of a line, and its counts, by whether it is essential (or required), whether it is presumed, and what is said of the accommodation. */
interface LineTable { readonly sums: Int32Array; readonly counts: Int32Array }

type Constants = MatchingModel['accessibility'];

function tableOf(weights: readonly [marginal: number, essential: number], { provided, willing, unknown, unmet }: Constants): LineTable {
  const sums = new Int32Array(post.flagsOfDemand * saids.length);
  const counts = new Int32Array(sums.length);
  for (let flags = 0; flags < post.flagsOfDemand; flags++) {
    const isEssential = (flags & post.essentialFlag) !== 0;
    const isPresumed = (flags & post.presumedFlag) !== 0;
    const weight = weights[isEssential ? 1 : 0];
    const line = (said: Said): { value: number; isKnown: boolean; outcome: Outcome } => {
      switch (said) {
        case 'PROVIDED': return { value: provided, isKnown: !isPresumed, outcome: 'PASS' };
        case 'WILLING': return { value: willing, isKnown: !isPresumed, outcome: 'PASS' };
        // A presumed demand that is unmet reads as unknown.
        case 'REFUSED': return isPresumed ? { value: unknown, isKnown: false, outcome: 'UNKNOWN' } : { value: unmet, isKnown: true, outcome: 'FAIL' };
        case 'NOTHING': return { value: unknown, isKnown: false, outcome: 'UNKNOWN' };
      }
    };
    for (const [index, said] of saids.entries()) {
      const { value, isKnown, outcome } = line(said);
      sums[flags * saids.length + index] = weight * value;
      counts[flags * saids.length + index] = LineCounts.of(weight, isKnown, isEssential ? outcome : 'PASS');
    }
  }
  return { sums, counts };
}

/** How accessible posts are to one person: the factor of the score, and the gates on essential demands and required accommodations. */
export class PostAccessibility {
  // Of the post that was judged last.
  value = 0;
  known = 0;
  outcome = passes;
  /** Weight by value of its lines, and their counts (`LineCounts`). */
  sum = 0;
  counts = 0;
  readonly demands: DemandAnswers;
  private readonly needs: readonly AskedAccommodation[];
  private readonly ofDemands: LineTable;
  private readonly ofNeeds: LineTable;
  private readonly emptyFactor: number;

  /** @param provisions read once for a post, whoever of several asks for it */
  constructor(seeker: SeekerFacts, model: MatchingModel, private readonly provisions: PostProvisions) {
    const { accessibility, emptyFactor } = model;
    this.demands = new DemandAnswers(seeker, model);
    this.ofDemands = tableOf([accessibility.marginalWeight, accessibility.essentialWeight], accessibility);
    this.ofNeeds = tableOf([accessibility.helpfulWeight, accessibility.requiredWeight], accessibility);
    this.emptyFactor = emptyFactor;
    this.needs = seeker.needs.map(({ accommodationCode, isRequired }) => ({ ...bitOf(accommodationCode), isRequired }));
  }

  judge(rows: Rows, at: number): void {
    const { lists, records } = rows;
    const { demands, needs, ofNeeds, provisions } = this;
    const shape = records[at + post.shapeField]!;
    const firstDemand = records[at + listField]! + post.skillCount(shape) * post.skillCells;
    const afterDemands = firstDemand + post.demandCount(shape);
    let sum = 0;
    let counts = 0;
    for (let cell = firstDemand; cell < afterDemands; cell++) {
      const answer = post.demandAnswer(lists[cell]!);
      const settled = demands.sums[answer]!;
      if (settled !== takesProvision) {
        sum += settled;
        counts += demands.counts[answer]!;
      } else {
        const line = this.lineOf(rows, at, answer);
        sum += this.ofDemands.sums[line]!;
        counts += this.ofDemands.counts[line]!;
      }
    }
    if (needs.length > 0) provisions.read(rows, at);
    for (let index = 0; index < needs.length; index++) {
      const { low, high, isRequired } = needs[index]!;
      const line = (isRequired ? post.essentialFlag : 0) * saids.length + saidOfOne(provisions, low, high);
      sum += ofNeeds.sums[line]!;
      counts += ofNeeds.counts[line]!;
    }
    this.take(sum, counts);
  }

  /**
   * Judges a post that somebody else has judged, whose answers differ at some demands alone.
   * @param differs by function and level: 0 where both answer alike
   */
  judgeBeside(other: PostAccessibility, differs: Uint8Array, rows: Rows, at: number): void {
    const { lists, records } = rows;
    const shape = records[at + post.shapeField]!;
    const firstDemand = records[at + listField]! + post.skillCount(shape) * post.skillCells;
    const afterDemands = firstDemand + post.demandCount(shape);
    let { sum, counts } = other;
    for (let cell = firstDemand; cell < afterDemands; cell++) {
      const answer = post.demandAnswer(lists[cell]!);
      if (differs[post.cellOfAnswer(answer)] === 0) continue;
      sum += this.sumAt(rows, at, answer) - other.sumAt(rows, at, answer);
      counts += this.countsAt(rows, at, answer) - other.countsAt(rows, at, answer);
    }
    this.take(sum, counts);
  }

  private take(sum: number, counts: number): void {
    const weights = LineCounts.weight(counts);
    this.sum = sum;
    this.counts = counts;
    this.value = weights === 0 ? this.emptyFactor : Math.trunc(sum / weights);
    this.known = weights === 0 ? 0 : Math.trunc((LineCounts.known(counts) * full) / weights);
    this.outcome = LineCounts.outcome(counts);
  }

  private sumAt(rows: Rows, at: number, answer: number): number {
    const settled = this.demands.sums[answer]!;
    return settled !== takesProvision ? settled : this.ofDemands.sums[this.lineOf(rows, at, answer)]!;
  }

  private countsAt(rows: Rows, at: number, answer: number): number {
    return this.demands.sums[answer]! !== takesProvision ? this.demands.counts[answer]! : this.ofDemands.counts[this.lineOf(rows, at, answer)]!;
  }

  /** Of a demand that takes an accommodation, the line by what is provided at the post. */
  private lineOf(rows: Rows, at: number, answer: number): number {
    this.provisions.read(rows, at);
    const demand = post.cellOfAnswer(answer);
    return post.flagsOfAnswer(answer) * saids.length + saidOfAny(this.provisions, this.demands.helpLow[demand]!, this.demands.helpHigh[demand]!);
  }
}
