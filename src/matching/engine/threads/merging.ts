import { maxSkillsEvaluated } from '../../changes/effect.js';
import { skills as skillTree } from '../../../domain/skills/terms.js';
import { mergeRankings, type PageWindow } from '../search/top.js';
import type { PlacesFound } from '../match-index.js';
import { skillCodes } from '../storage/codes.js';
import { openQuestions } from '../what-if/open-questions.js';
import { mergeEffects } from '../what-if/tally.js';
import { NoAnswerError } from './index-thread.js';
import type { AnswerTo, AskedOf, QuestionKind, ThreadAnswer, ThreadAsked, ThreadKind } from './protocol.js';

/** Asks every thread. */
type AskAll = <Kind extends ThreadKind>(kind: Kind, asked: ThreadAsked<Kind>) => Promise<ThreadAnswer<Kind>[]>;

/** How one kind of question is asked of all threads, and their answers put together. @param number of the question, for one that needs two rounds */
export type Merge<Kind extends QuestionKind> = (askAll: AskAll, asked: AskedOf<Kind>, number: number) => Promise<AnswerTo<Kind>>;

function mergePlaces(found: readonly PlacesFound[], part: PageWindow): PlacesFound {
  const sum = (counts: readonly (number | null)[]): number | null => counts.reduce((total, each) => (total === null || each === null ? null : total + each));
  return {
    places: mergeRankings(found.map(({ places }) => places), part), total: sum(found.map(({ total }) => total)), ofOtherList: sum(found.map(({ ofOtherList }) => ofOtherList)),
  };
}

/** The skills that most open posts ask for, and that the person would answer better; by how many ask for each, by number. */
export function mostAskedSkills(asked: readonly (readonly number[])[]): string[] {
  return skillTree.entries
    .map(({ code }) => ({ code, count: asked.reduce((sum, counts) => sum + (counts[skillCodes.of(code)] ?? 0), 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
    .slice(0, maxSkillsEvaluated).map(({ code }) => code);
}

export const merging: { readonly [Kind in QuestionKind]: Merge<Kind> } = {
  POSTS: async (askAll, asked) => mergePlaces(await askAll('POSTS', asked), asked.part),
  PEOPLE: async (askAll, asked) => mergePlaces(await askAll('PEOPLE', asked), asked.part),
  POST_CHANGES: async (askAll, asked) => mergeEffects(await askAll('POST_CHANGES', asked)),
  OPEN_QUESTIONS: async (askAll, asked) => openQuestions(await askAll('OPEN_QUESTIONS', asked)),
  PERSON_CHANGES: async (askAll, asked, number) => {
    const found = await askAll('PERSON_CHANGES', { number, asked });
    const codes = mostAskedSkills(found.map(({ asked: counts }) => counts));
    const learned = await askAll('SKILLS', { number, asked, codes });
    return [...mergeEffects(found.map(({ effects }) => effects)), ...mergeEffects(learned)];
  },
  SIZE: async (askAll) => {
    const sizes = await askAll('SIZE', null);
    const [first, ...others] = sizes;
    if (first === undefined) throw new NoAnswerError('there is no thread');
    return others.reduce((sum, { posts, people, bytes }) => ({ posts: sum.posts + posts, people: sum.people + people, bytes: sum.bytes + bytes }), first);
  },
};
