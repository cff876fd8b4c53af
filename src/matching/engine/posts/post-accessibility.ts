import type { SeekerFacts } from '../../facts.js';
import type { MatchingModel } from '../../model/model.js';
import { fails, isUnknown, passes } from '../judged.js';
import { JudgedLines } from '../judged-lines.js';
import { LineCounts } from '../line-counts.js';
import type { Rows } from '../segment.js';
import { DemandAnswers, settledBits, takesProvision } from './demand-answers.js';
import * as post from './post-rows.js';
import { saidBy, saidNumber, saidNumbers, saidOfOne, type PostProvisions, type Said } from './post-provisions.js';
import { bitOf } from './provisions.js';

/** Its bit, and where its lines begin. */
interface AskedAccommodation { readonly bit: number; readonly table: number }

type Constants = MatchingModel['accessibility'];

/** Two numbers by whether a line is essential (or required), whether it is presumed, and what is said of the accommodation: its weight by value, and its counts. */
function tableOf(weights: readonly [marginal: number, essential: number], { provided, willing, unknown, unmet }: Constants): Int32Array {
  const lines = new Int32Array(post.flagsOfDemand * saidNumbers * 2);
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
    for (let said = 0; said < saidNumbers; said++) {
      const { value, isKnown, outcome } = line(saidBy(said));
      lines[(flags * saidNumbers + said) * 2] = weight * value;
      lines[(flags * saidNumbers + said) * 2 + 1] = LineCounts.of({ weight, known: isKnown ? weight : 0, outcome: isEssential ? outcome : passes });
    }
  }
  return lines;
}

/** How accessible posts are to one person: the factor of the score, and the gates on essential demands and required accommodations. */
export class PostAccessibility extends JudgedLines {
  readonly demands: DemandAnswers;
  readonly needs: readonly AskedAccommodation[];
  /** Lines of demands that take an accommodation, and of what the person asks for. */
  readonly ofDemands: Int32Array;
  readonly ofNeeds: Int32Array;

  /** @param provisions read once for a post, whoever of several asks for it */
  constructor(seeker: SeekerFacts, model: MatchingModel, private readonly provisions: PostProvisions) {
    super(model.emptyFactor);
    const { accessibility } = model;
    this.demands = new DemandAnswers(seeker, model);
    this.ofDemands = tableOf([accessibility.marginalWeight, accessibility.essentialWeight], accessibility);
    this.ofNeeds = tableOf([accessibility.helpfulWeight, accessibility.requiredWeight], accessibility);
    this.needs = seeker.needs.map(({ accommodationCode, isRequired }) => ({ bit: bitOf(accommodationCode), table: isRequired ? post.essentialFlag * saidNumbers * 2 : 0 }));
  }

  judge(rows: Rows, at: number): void {
    const { lists, records } = rows;
    const { lines } = this.demands;
    const first = post.firstDemandOf(records, at);
    const after = first + post.demandCount(records[at + post.shapeField]!);
    let sum = 0;
    let counts = 0;
    for (let cell = first; cell < after; cell++) {
      const line = lists[cell]! * 2;
      sum += lines[line]!;
      counts += lines[line + 1]!;
    }
    this.sum = sum & (takesProvision - 1);
    this.counts = counts;
    const taking = sum >>> settledBits;
    if (this.needs.length > 0 || taking > 0) this.addSaid(rows, at, first, taking);
    this.outcome = LineCounts.outcome(this.counts);
  }

  /** Adds the lines that depend on what is provided at the post. @param first where its demands begin @param taking how many of them take an accommodation */
  private addSaid(rows: Rows, at: number, first: number, taking: number): void {
    const { provisions, needs, ofNeeds, ofDemands, demands } = this;
    provisions.read(rows, at);
    const { words } = provisions;
    let { sum, counts } = this;
    for (let index = 0; index < needs.length; index++) {
      const { bit, table } = needs[index]!;
      const line = table + saidOfOne(words, 0, bit) * 2;
      sum += ofNeeds[line]!;
      counts += ofNeeds[line + 1]!;
    }
    for (let left = taking, cell = first; left > 0; cell++) {
      const demand = rows.lists[cell]!;
      if (demands.lines[demand * 2] !== takesProvision) continue;
      const line = lineOf(demands, demand, words, 0);
      sum += ofDemands[line]!;
      counts += ofDemands[line + 1]!;
      left--;
    }
    this.sum = sum;
    this.counts = counts;
  }
}

/** Of a demand that takes an accommodation, where its line is among those, by what words from a place on say of accommodations. */
export function lineOf({ helpLow, helpHigh }: DemandAnswers, demand: number, words: Int32Array, at: number): number {
  const cell = post.capacityCell(demand);
  return (post.demandFlags(demand) * saidNumbers + saidNumber(words, at, helpLow[cell]!, helpHigh[cell]!)) * 2;
}
