import { takesProvision, settledBits } from '../posts/demand-answers.js';
import { lineOf, type PostAccessibility } from '../posts/post-accessibility.js';
import { readProvided, saidOfOne } from '../posts/post-provisions.js';
import * as post from '../posts/post-rows.js';
import { wordsEach, type Employers } from '../posts/provisions.js';
import type { Rows } from '../segment.js';
import { blockRows } from './classes.js';

/** A demand is a cell of a list. */
const demandBits = 16;
/** Of a demand that takes an accommodation. */
export const placeOf = (taking: number): number => taking >>> demandBits;
export const demandOf = (taking: number): number => taking & ((1 << demandBits) - 1);

/**
 * How accessible many posts are to one person: what `PostAccessibility` says of each, reckoned step by step for all posts of a block. Each step
 * is a short loop in which little has to be foretold: together they take four fifths of the time of going through all steps post by post.
 */
export class AccessOfPosts {
  // By place in a block of rows.
  /** Weight by value of a post's lines, their counts (`LineCounts`), and what it is worth, in basis points. */
  readonly sums = new Int32Array(blockRows);
  readonly counts = new Int32Array(blockRows);
  readonly values = new Int32Array(blockRows);
  /** What is said of accommodations, in words as employers have them. */
  readonly words = new Int32Array(blockRows * wordsEach);
  /** Demands that take an accommodation, those of a post beside each other: so many, each with the place of the post in one number. */
  takingCount = 0;
  readonly taking = new Int32Array(blockRows * post.mostOthers);
  /** Where the line of each is among `ofDemands`. */
  readonly takingLines = new Int32Array(blockRows * post.mostOthers);

  constructor(private readonly accessibility: PostAccessibility, private readonly employers: Employers) {}

  /** Reads the posts of a block that begins with a row: those at some places, so many. */
  read(rows: Rows, first: number, places: Int32Array, count: number): void {
    const { needs } = this.accessibility;
    this.addSettled(rows, first, places, count);
    if (needs.length > 0) this.readWords(rows, first, places, count);
    else this.readTakingWords(rows, first);
    for (const need of needs) this.addNeed(need, places, count);
    this.addTaking();
    this.value(places, count);
  }

  /** Begins the sums of posts with the lines that are the same whatever is provided, and finds those that aren't. */
  private addSettled({ records, lists }: Rows, from: number, places: Int32Array, count: number): void {
    const { sums, counts, taking, accessibility: { demands: { lines } } } = this;
    let found = 0;
    for (let index = 0; index < count; index++) {
      const place = places[index]!;
      const at = (from + place) * post.postLayout.stride;
      const first = post.firstDemandOf(records, at);
      const after = first + post.demandCount(records[at + post.shapeField]!);
      let sum = 0;
      let counted = 0;
      for (let cell = first; cell < after; cell++) {
        const demand = lists[cell]!;
        const value = lines[demand * 2]!;
        sum += value;
        counted += lines[demand * 2 + 1]!;
        // Written over by the next, unless it takes an accommodation.
        taking[found] = (place << demandBits) | demand;
        found += value >>> settledBits;
      }
      sums[place] = sum & (takesProvision - 1);
      counts[place] = counted;
    }
    this.takingCount = found;
  }

  /** Reads what is said of accommodations at some places. */
  private readWords(rows: Rows, first: number, places: Int32Array, count: number): void {
    for (let index = 0; index < count; index++) this.readWordsAt(rows, first, places[index]!);
  }

  /** Reads it where a demand takes an accommodation. */
  private readTakingWords(rows: Rows, first: number): void {
    const { taking, takingCount } = this;
    let last = -1;
    for (let index = 0; index < takingCount; index++) {
      const place = placeOf(taking[index]!);
      if (place !== last) this.readWordsAt(rows, first, place);
      last = place;
    }
  }

  private readWordsAt(rows: Rows, first: number, place: number): void {
    readProvided(rows, (first + place) * post.postLayout.stride, this.employers, true, this.words, place * wordsEach);
  }

  private addNeed({ bit, table }: PostAccessibility['needs'][number], places: Int32Array, count: number): void {
    const { sums, counts, words, accessibility: { ofNeeds } } = this;
    for (let index = 0; index < count; index++) {
      const place = places[index]!;
      const line = table + saidOfOne(words, place * wordsEach, bit) * 2;
      sums[place]! += ofNeeds[line]!;
      counts[place]! += ofNeeds[line + 1]!;
    }
  }

  private addTaking(): void {
    const { sums, counts, words, taking, takingLines, takingCount, accessibility: { demands, ofDemands } } = this;
    for (let index = 0; index < takingCount; index++) {
      const place = placeOf(taking[index]!);
      const line = lineOf(demands, demandOf(taking[index]!), words, place * wordsEach);
      takingLines[index] = line;
      sums[place]! += ofDemands[line]!;
      counts[place]! += ofDemands[line + 1]!;
    }
  }

  private value(places: Int32Array, count: number): void {
    const { sums, counts, values, accessibility } = this;
    for (let index = 0; index < count; index++) {
      const place = places[index]!;
      values[place] = accessibility.valueOfLines(sums[place]!, counts[place]!);
    }
  }
}
