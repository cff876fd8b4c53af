import { bestNamed, skillsLookedAt, type Effect } from '../changes/effect.js';
import { skills as skillTree } from '../../domain/skills/terms.js';
import { skillCodes } from './codes.js';
import { openQuestions } from './effects/answers-question.js';
import type { ChangeFound } from './effects/tally.js';
import type { PlacesFound } from './match-index.js';
import { NoAnswerError } from './thread.js';
import { comparePlaces, type Part, type Placed } from './top.js';
import type { AnswerTo, AskedOf, QuestionKind, ThreadAnswer, ThreadAsked, ThreadKind } from './protocol.js';

/** Asks every thread. */
type AskAll = <Kind extends ThreadKind>(kind: Kind, asked: ThreadAsked<Kind>) => Promise<ThreadAnswer<Kind>[]>;

/** How one kind of question is asked of all threads, and their answers put together. @param number of the question, for one that needs two rounds */
export type Merge<Kind extends QuestionKind> = (askAll: AskAll, asked: AskedOf<Kind>, number: number) => Promise<AnswerTo<Kind>>;

/** The first places of several rankings, or the last. */
export function joinedPlaces(rankings: readonly (readonly Placed[])[], { count, fromEnd }: Pick<Part, 'count' | 'fromEnd'>): Placed[] {
  const all = rankings.flat().sort(comparePlaces);
  return fromEnd ? all.slice(-count) : all.slice(0, count);
}

function joinedAnswers(found: readonly PlacesFound[], part: Part): PlacesFound {
  const totals = found.map(({ total }) => total);
  return { places: joinedPlaces(found.map(({ places }) => places), part), total: totals.reduce((sum, each) => (sum === null || each === null ? null : sum + each)) };
}

const bringsAnything = ({ opens, settles, lifts }: Effect): boolean => opens + settles + lifts > 0;

/** What changes bring in all shares: each share has the same changes, in the same order. */
function joinedEffects<Found extends ChangeFound>(shares: readonly (readonly Found[])[]): Found[] {
  const [first = []] = shares;
  return first.map((effect, index) => {
    const all = shares.flatMap((share) => share[index] ?? []);
    const sum = (count: (each: Found) => number): number => all.reduce((total, each) => total + count(each), 0);
    return {
      ...effect, opens: sum(({ opens }) => opens), settles: sum(({ settles }) => settles), lifts: sum(({ lifts }) => lifts),
      best: joinedPlaces(all.map(({ best }) => best), { count: bestNamed, fromEnd: false }),
    };
  }).filter(bringsAnything);
}

/** The skills that most open posts ask for, and that the person would answer better; by how many ask for each, by number. */
export function mostAskedSkills(asked: readonly (readonly number[])[]): string[] {
  return skillTree.entries
    .map(({ code }) => ({ code, count: asked.reduce((sum, counts) => sum + (counts[skillCodes.of(code)] ?? 0), 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
    .slice(0, skillsLookedAt).map(({ code }) => code);
}

export const merging: { readonly [Kind in QuestionKind]: Merge<Kind> } = {
  POSTS: async (askAll, asked) => joinedAnswers(await askAll('POSTS', asked), asked.part),
  PEOPLE: async (askAll, asked) => joinedAnswers(await askAll('PEOPLE', asked), asked.part),
  POST_CHANGES: async (askAll, asked) => joinedEffects(await askAll('POST_CHANGES', asked)),
  OPEN_QUESTIONS: async (askAll, asked) => openQuestions(await askAll('OPEN_QUESTIONS', asked)),
  PERSON_CHANGES: async (askAll, asked, number) => {
    const found = await askAll('PERSON_CHANGES', { number, asked });
    const codes = mostAskedSkills(found.map(({ asked: counts }) => counts));
    const learned = await askAll('SKILLS', { number, asked, codes });
    return [...joinedEffects(found.map(({ effects }) => effects)), ...joinedEffects(learned)];
  },
  SIZE: async (askAll) => {
    const sizes = await askAll('SIZE', null);
    const [first, ...others] = sizes;
    if (first === undefined) throw new NoAnswerError('there is no thread');
    return others.reduce((sum, { posts, people, bytes }) => ({ posts: sum.posts + posts, people: sum.people + people, bytes: sum.bytes + bytes }), first);
  },
};
