import { changedPerson, type OpenChange } from '../../changes/person-change.js';
import type { GateId } from '../../gates/index.js';
import { pairWith } from '../blank.js';
import { Memo } from '../facets.js';
import { fails, passes, worstOf } from '../judged.js';
import { lawGates, type PersonViews } from '../posts/person-view.js';
import type { PostEncoder } from '../posts/post-rows.js';

/** A change by its number, with the worst of the law's gates after it. */
export interface LawFix { readonly change: number; readonly outcome: number }

/** The gates that changes touch which the law answers to. */
const touched: Readonly<Partial<Record<OpenChange['kind'], readonly GateId[]>>> = {
  CERTIFICATE: ['QUALIFICATION'], EDUCATION: ['EDUCATION'], RENEWAL: ['RESERVATION', 'SUPPORTED_EMPLOYMENT'],
};

/** By the number of a post's law: the changes under which its gates say something better. */
export function lawFixes(changes: readonly OpenChange[], { seeker, rules }: PersonViews, { laws }: PostEncoder): Memo<readonly LawFix[]> {
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
      const outcome = Math.max(others, worstOf(gates, pairWith(changed, law), rules));
      return outcome < before ? [{ change: index, outcome }] : [];
    });
  });
}
