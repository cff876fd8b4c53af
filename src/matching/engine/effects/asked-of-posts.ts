import { changedPerson, type OpenChange } from '../../changes/person-change.js';
import type { GateId } from '../../rules/index.js';
import { pairWith } from '../blank.js';
import { fails, passes, worstOf } from '../judged.js';
import { lawGates, type PersonView } from '../posts/person-view.js';
import type { PostPreferences } from '../posts/post-preferences.js';
import * as post from '../posts/post-rows.js';
import type { Asked } from './classes.js';
import { readHours, readLaws, readTerms } from './post-columns.js';
import { standingBy, unchanged, type Standing } from './standing.js';

/** The gates on which changes bear that the law answers to. */
const bearsOn: Readonly<Partial<Record<OpenChange['kind'], readonly GateId[]>>> = {
  CERTIFICATE: ['QUALIFICATION'], EDUCATION: ['EDUCATION'], RENEWAL: ['RESERVATION', 'SUPPORTED_EMPLOYMENT'],
};

/** A change of the person's wishes, by its place in the list of changes, and what the person wishes after it. */
export interface ChangedWishes { readonly change: number; readonly preferences: PostPreferences }

/** How posts stand to the person's wishes, where something tells their outcome. */
export function standingByWishes(now: PostPreferences, changed: readonly ChangedWishes[], outcome: (preferences: PostPreferences) => number): Standing {
  return standingBy(outcome(now), changed.map(({ change, preferences }) => ({ change, outcome: outcome(preferences) })));
}

/**
 * What one person asks of posts, and they of the person, thing by thing, as far as a gate may keep any away; and what changes of the person make
 * of it. Not what the person asks of their place, by which they lie in groups; and not what they demand of functions, of which each has a list.
 */
export function askedOfPosts(view: PersonView, changes: readonly OpenChange[], changedWishes: readonly ChangedWishes[]): Asked[] {
  return [askedByLaw(view, changes), ...askedByWishes(view, changedWishes)];
}

/** Only wishes that are limits: no gate asks about others. */
function askedByWishes({ preferences, views: { seeker: { wishes } } }: PersonView, changed: readonly ChangedWishes[]): Asked[] {
  const { hours, pay, workModes, employment, shifts } = wishes;
  const asked: Asked[] = [];
  if ([workModes, employment, shifts].some((wish) => wish?.isLimit === true)) {
    asked.push({ size: post.termsNumbers, read: readTerms, standing: (terms) => standingByWishes(preferences, changed, (of) => of.termsOutcome(terms)) });
  }
  if (hours?.isLimit === true) {
    asked.push({ size: post.mostHours + 1, read: readHours, standing: (number) => standingByWishes(preferences, changed, (of) => of.hoursOutcome(number)) });
  }
  if (pay?.isLimit === true) asked.push({ size: fails + 1, read: preferences.readPayOutcomes, standing: unchanged });
  return asked;
}

/** Each gate is asked once for a law, and once more for the changes that bear on it. */
function askedByLaw({ views: { seeker, rules }, encoder: { laws } }: PersonView, changes: readonly OpenChange[]): Asked {
  const changed = changes.flatMap((change, place) => {
    const gates = bearsOn[change.kind];
    return gates === undefined ? [] : [{ change: place, gates, seeker: changedPerson(seeker, change) }];
  });
  return {
    size: laws.size,
    read: readLaws,
    standing: (number) => {
      const law = laws.get(number);
      const outcomes = lawGates.map((gate) => ({ gate, outcome: worstOf([gate], pairWith(seeker, law), rules) }));
      const worst = (told: typeof outcomes): number => Math.max(passes, ...told.map(({ outcome }) => outcome));
      const now = worst(outcomes);
      if (now === passes) return unchanged(now);
      return standingBy(now, changed.flatMap(({ change, gates, seeker: other }) => {
        const others = worst(outcomes.filter(({ gate }) => !gates.includes(gate)));
        return others === now ? [] : [{ change, outcome: Math.max(others, worstOf(gates, pairWith(other, law), rules)) }];
      }));
    },
  };
}
