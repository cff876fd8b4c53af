import { changedPerson, type OpenChange } from '../../changes/person-change.js';
import type { GateId } from '../../gates/index.js';
import { pairWith } from '../blank.js';
import { Memo } from '../facets.js';
import { fails, passes, worstOf } from '../judged.js';
import { lawGates, type PersonView, type PersonViews } from '../posts/person-view.js';
import type { PostEncoder } from '../posts/post-rows.js';
import type { Place } from '../top.js';
import type { Gain } from './standing.js';
import { leastOf, type Tally } from './tally.js';

const notYet = -1;

/** The gates that changes touch which the law answers to. */
const touched: Readonly<Partial<Record<OpenChange['kind'], readonly GateId[]>>> = {
  CERTIFICATE: ['QUALIFICATION'], EDUCATION: ['EDUCATION'], RENEWAL: ['RESERVATION', 'SUPPORTED_EMPLOYMENT'],
};

/** What changes bring by the law's gates. Few laws are asked by very many posts: those of one law are counted, and what changes bring is told of all of them at once. */
export class LawEffects {
  private readonly fixes: Memo<readonly Gain[]>;
  /** By number of the law, and what all else says of a post: how many there are. */
  private readonly counts: Int32Array;
  /** By number of the law: what a post must reach, a hundred times a score, to be among the best of any change; -1 where that was not asked yet. */
  private readonly least: Int32Array;

  constructor(private readonly changes: readonly { readonly change: OpenChange; readonly tally: Tally }[], private readonly view: PersonView, { laws }: PostEncoder) {
    this.fixes = lawFixes(changes.map(({ change }) => change), view.views, laws);
    this.counts = new Int32Array(laws.size * fails);
    this.least = new Int32Array(laws.size).fill(notYet);
  }

  /** Whether any change makes a difference to the posts of a law, by its number. */
  isTouched(law: number): boolean {
    return this.fixes.of(law).length > 0;
  }

  /** Takes a post that the law keeps away, or leaves in doubt, and all else less so. @param others what all else says */
  take(law: number, others: number): void {
    this.counts[law * fails + others]!++;
  }

  /** Whether a post of a law that reaches so much may be among the best of any change. */
  mayBeBest(law: number, most: number): boolean {
    if (this.least[law] === notYet) this.learnLeast(law);
    return most >= this.least[law]!;
  }

  /** Offers a post of a law that was judged, as far as it depends on the gates. */
  offer(law: number, others: number, place: Place): void {
    for (const { change, after } of this.fixes.of(law)) this.changes[change]!.tally.offer({ ...place, isEligible: Math.max(after, others) === passes });
    this.learnLeast(law);
  }

  /** Tells what all posts gain that were taken. */
  count(): void {
    for (const [key, rows] of this.counts.entries()) {
      if (rows === 0) continue;
      const law = Math.floor(key / fails);
      const before = this.view.law.of(law);
      for (const { change, after } of this.fixes.of(law)) this.changes[change]!.tally.count(rows, before, Math.max(after, key % fails));
    }
  }

  private learnLeast(law: number): void {
    this.least[law] = leastOf(this.fixes.of(law), this.changes);
  }
}

/** By the number of a post's law: the changes under which its gates say something better. */
function lawFixes(changes: readonly OpenChange[], { seeker, rules }: PersonViews, laws: PostEncoder['laws']): Memo<readonly Gain[]> {
  const ofLaw = changes.flatMap((change, index) => {
    const gates = touched[change.kind];
    return gates === undefined ? [] : [{ index, gates, changed: changedPerson(seeker, change) }];
  });
  return new Memo(laws.size, (number) => {
    const law = laws.get(number);
    const outcomes = lawGates.map((gate) => ({ gate, outcome: worstOf([gate], pairWith(seeker, law), rules) }));
    const before = Math.max(passes, ...outcomes.map(({ outcome }) => outcome));
    return ofLaw.flatMap(({ index, gates, changed }) => {
      const others = Math.max(passes, ...outcomes.filter(({ gate }) => !gates.includes(gate)).map(({ outcome }) => outcome));
      if (others === fails || others >= before) return [];
      const after = Math.max(others, worstOf(gates, pairWith(changed, law), rules));
      return after < before ? [{ change: index, after }] : [];
    });
  });
}
