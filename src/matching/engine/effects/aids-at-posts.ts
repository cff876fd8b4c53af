import { changedPerson, type OpenChange } from '../../changes/person-change.js';
import { takesProvision, type DemandAnswers } from '../posts/demand-answers.js';
import { LineCounts } from '../line-counts.js';
import type { PersonView } from '../posts/person-view.js';
import { lineOf, PostAccessibility } from '../posts/post-accessibility.js';
import * as post from '../posts/post-rows.js';
import { wordsEach } from '../posts/provisions.js';
import { demandOf, placeOf, type AccessOfPosts } from './access-of-posts.js';
import { blockRows } from './classes.js';
import { standingBy, type Standing } from './standing.js';

/** An assistive device, by the place of the change that brings it, and how accessible posts are with it. */
interface Aid { readonly change: number; readonly accessibility: PostAccessibility }

/** An outcome takes so many bits of the number of how a post stands: first that without an aid, then that with each. */
const outcomeBits = 2;
const mostAids = 8;

/** How accessible many posts would be to one person with each of some aids: one makes a difference only at demands that take an accommodation without it. */
export class AidsAtPosts {
  readonly aids: readonly Aid[];
  /** By place in a block of rows: the aids, as bits, with which a post is worth more. */
  readonly lifting = new Int32Array(blockRows);
  /** By function and level asked: the aids, as bits, that make a difference there. */
  private readonly differAt: Int32Array;
  /** By place: the aids, as bits, that make a difference to the post; and two numbers by place and aid: by how much the sum of its lines, and their counts, differ. */
  private readonly differing = new Int32Array(blockRows);
  private readonly differences: Int32Array;
  /** The number of a post that stands alike with and without each aid, for each outcome 1. */
  private readonly alike: number;

  /** That of the person without an aid. */
  private readonly accessibility: PostAccessibility;

  constructor({ provisions, accessibility, views: { seeker, model } }: PersonView, changes: readonly OpenChange[], private readonly access: AccessOfPosts) {
    const { demands } = accessibility;
    this.accessibility = accessibility;
    this.aids = changes.flatMap((change, place) => (change.kind === 'AID' ? [{ change: place, accessibility: new PostAccessibility(changedPerson(seeker, change), model, provisions) }] : []));
    if (this.aids.length > mostAids) throw new RangeError('more aids than the number of a post\'s standing has room for');
    this.differAt = this.aids.reduce((bits, { accessibility: withAid }, aid) => {
      const isDifferent = differencesOf(demands, withAid.demands);
      return bits.map((each, cell) => each | (isDifferent[cell]! << aid));
    }, new Int32Array(demands.standing.length));
    this.differences = new Int32Array(blockRows * this.aids.length * 2);
    this.alike = this.aids.reduce((ones, _, aid) => ones | (1 << bitsOf(aid)), 1);
  }

  /** How many numbers there are. */
  get size(): number {
    return 1 << bitsOf(this.aids.length);
  }

  /** How posts of a number stand. */
  standing(number: number): Standing {
    const outcomeAt = (place: number): number => (number >>> place) & ((1 << outcomeBits) - 1);
    return standingBy(outcomeAt(0), this.aids.map(({ change }, aid) => ({ change, outcome: outcomeAt(bitsOf(aid)) })));
  }

  /** Reads the posts at some places of a block, so many, of which it was read how accessible they are without aids; and the numbers of how they stand. */
  read(places: Int32Array, count: number, numbers: Int32Array): void {
    const { alike, differing, lifting, access: { counts } } = this;
    differing.fill(0);
    lifting.fill(0);
    this.lookAtTaking();
    for (let index = 0; index < count; index++) {
      const place = places[index]!;
      numbers[place] = LineCounts.outcome(counts[place]!) * alike;
      const aids = differing[place]!;
      if (aids !== 0) numbers[place] += this.withAids(place, aids);
    }
  }

  private lookAtTaking(): void {
    const { differAt, access: { taking, takingCount } } = this;
    for (let index = 0; index < takingCount; index++) {
      const aids = differAt[post.capacityCell(demandOf(taking[index]!))]!;
      if (aids !== 0) this.addDifferences(index, aids);
    }
  }

  /** Adds by how much the line of a demand that takes an accommodation differs with some aids. */
  private addDifferences(index: number, differing: number): void {
    const { aids, differences, access: { words, taking, takingLines } } = this;
    const place = placeOf(taking[index]!);
    const demand = demandOf(taking[index]!);
    const lineNow = takingLines[index]!;
    for (let left = differing; left !== 0; left &= left - 1) {
      const aid = firstOf(left);
      const { demands, ofDemands } = aids[aid]!.accessibility;
      const at = (place * aids.length + aid) * 2;
      if ((this.differing[place]! & (1 << aid)) === 0) {
        this.differing[place]! |= 1 << aid;
        differences[at] = 0;
        differences[at + 1] = 0;
      }
      const isSettled = demands.lines[demand * 2] !== takesProvision;
      const lines = isSettled ? demands.lines : ofDemands;
      const line = isSettled ? demand * 2 : lineOf(demands, demand, words, place * wordsEach);
      differences[at]! += lines[line]! - ofDemands[lineNow]!;
      differences[at + 1]! += lines[line + 1]! - ofDemands[lineNow + 1]!;
    }
  }

  /** Takes what aids make of a post. @returns by how much the number of its standing differs */
  private withAids(place: number, differing: number): number {
    const { aids, differences, lifting, accessibility, access: { sums, counts, values } } = this;
    const now = counts[place]!;
    const outcome = LineCounts.outcome(now);
    let differs = 0;
    for (let left = differing; left !== 0; left &= left - 1) {
      const aid = firstOf(left);
      const at = (place * aids.length + aid) * 2;
      const more = differences[at]!;
      if (more > 0 && accessibility.valueOfLines(sums[place]! + more, now) > values[place]!) lifting[place]! |= 1 << aid;
      differs += (LineCounts.outcome(now + differences[at + 1]!) - outcome) << bitsOf(aid);
    }
    return differs;
  }
}

/** Where the bits of the outcome with an aid begin in the number of a post's standing. */
function bitsOf(aid: number): number {
  return outcomeBits * (aid + 1);
}

/** The place of the first of some bits. */
export function firstOf(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** By function and level: 1 where answers differ. */
function differencesOf(before: DemandAnswers, after: DemandAnswers): Uint8Array {
  return before.standing.map((standing, cell) =>
    (standing === after.standing[cell] && before.helpLow[cell] === after.helpLow[cell] && before.helpHigh[cell] === after.helpHigh[cell] ? 0 : 1));
}
