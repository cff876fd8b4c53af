import { changedPerson, type OpenChange } from '../../changes/person-change.js';
import { LineCounts } from '../posts/line-counts.js';
import type { DemandAnswers } from '../posts/demand-answers.js';
import type { PersonView, Worth } from '../posts/person-view.js';
import { PostAccessibility } from '../posts/post-accessibility.js';
import * as post from '../posts/post-rows.js';
import type { Tally } from './tally.js';

interface Aid { readonly tally: Tally; readonly accessibility: PostAccessibility }

/** How accessible a post is to one person with each of some aids: only demands at which an aid makes a difference are looked at once more. */
export class AidEffects implements Worth {
  private readonly aids: readonly Aid[];
  /** By function and level asked: the aids, as bits, that make a difference there. */
  private readonly differAt: Int32Array;
  // Of the post that was looked at last, by aid: by how much the sums of its lines, and their counts, differ from those without.
  private readonly sums: Int32Array;
  private readonly counts: Int32Array;
  private aid = 0;

  constructor(private readonly view: PersonView, changes: readonly { readonly change: OpenChange; readonly tally: Tally }[]) {
    const { accessibility: { demands }, provisions, views: { seeker, model } } = view;
    this.aids = changes.filter(({ change: { kind } }) => kind === 'AID')
      .map(({ change, tally }) => ({ tally, accessibility: new PostAccessibility(changedPerson(seeker, change), model, provisions) }));
    if (this.aids.length > 31) throw new RangeError('more aids than a word has bits');
    this.differAt = this.aids.reduce((bits, { accessibility }, aid) => {
      const differ = differences(demands, accessibility.demands);
      return bits.map((each, cell) => each | (differ[cell]! << aid));
    }, new Int32Array(demands.standing.length));
    this.sums = new Int32Array(this.aids.length);
    this.counts = new Int32Array(this.aids.length);
  }

  /** Looks at a post that was looked at without an aid: one differs only where an accommodation would be taken without it. @returns the aids that make a difference, as bits */
  look(at: number): number {
    if (this.aids.length === 0 || !this.view.accessibility.takesProvision) return 0;
    const { view: { segment, accessibility: without }, differAt, aids, sums, counts } = this;
    const { records, lists } = segment;
    const first = post.firstDemandOf(records, at);
    const after = first + post.demandCount(records[at + post.shapeField]!);
    let looked = 0;
    for (let cell = first; cell < after; cell++) {
      const demand = lists[cell]!;
      for (let left = differAt[post.capacityCell(demand)]!; left !== 0; left &= left - 1) {
        const aid = firstOf(left);
        const { accessibility } = aids[aid]!;
        if ((looked & (1 << aid)) === 0) {
          looked |= 1 << aid;
          sums[aid] = 0;
          counts[aid] = 0;
        }
        sums[aid]! += accessibility.sumAt(segment, at, demand) - without.sumAt(segment, at, demand);
        counts[aid]! += accessibility.countsAt(segment, at, demand) - without.countsAt(segment, at, demand);
      }
    }
    return looked;
  }

  /** Takes the first of some aids, as bits, as that of which is told how the post stands with it. */
  takeFirst(looked: number): void {
    this.aid = firstOf(looked);
  }

  get tally(): Tally {
    return this.aids[this.aid]!.tally;
  }

  get outcome(): number {
    return LineCounts.outcome(this.view.accessibility.gateCounts + this.counts[this.aid]!);
  }

  /** Whether the post, which was judged without an aid, is worth more with it. */
  get isLifted(): boolean {
    return this.sums[this.aid]! > 0 && this.value > this.view.accessibility.value;
  }

  /** Whether that is so is told by the sum alone, before the post is judged. */
  get isSurelyLifted(): boolean {
    return this.sums[this.aid]! > LineCounts.most;
  }

  // Of a post that was judged without an aid.
  get value(): number {
    const { accessibility } = this.view;
    return accessibility.valueWith(accessibility.sum + this.sums[this.aid]!);
  }

  get known(): number {
    const { accessibility } = this.view;
    return accessibility.knownWith(accessibility.counts + this.counts[this.aid]!);
  }
}

/** The place of the first of some bits. */
function firstOf(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** By function and level: 1 where answers differ. */
function differences(before: DemandAnswers, after: DemandAnswers): Uint8Array {
  return before.standing.map((standing, cell) =>
    (standing === after.standing[cell] && before.helpLow[cell] === after.helpLow[cell] && before.helpHigh[cell] === after.helpHigh[cell] ? 0 : 1));
}
