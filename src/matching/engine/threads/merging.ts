import { maxSkillsEvaluated } from '../../changes/effect.js';
import { skills as skillTree } from '../../../domain/skills/terms.js';
import { answersCoreSkill } from '../../rules/core-skills.js';
import { mergeRankings, type PageWindow } from '../search/top.js';
import { everyCoreSkill } from '../evaluation/core-skills.js';
import type { PersonChangesFound, PlacesFound } from '../match-index.js';
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

interface Counted { readonly code: string; readonly count: number }

/** For how many posts each of some skills counts, where it does for any; the counts are by number. */
function counted(codes: Iterable<string>, counts: readonly (readonly number[])[]): Counted[] {
  return [...codes].map((code) => ({ code, count: counts.reduce((sum, each) => sum + (each[skillCodes.of(code)] ?? 0), 0) })).filter(({ count }) => count > 0);
}

function mostCounted(skills: readonly Counted[]): string[] {
  return skills.toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)).slice(0, maxSkillsEvaluated).map(({ code }) => code);
}

/** Whether an occupation asks for a broader skill which does as much. */
function bringsNoMore(skill: Counted, others: readonly Counted[]): boolean {
  return others.some(({ code, count }) => code !== skill.code && count === skill.count && answersCoreSkill(skill.code, code));
}

/**
 * The skills that are worth a look: those that most open posts ask for and that the person would answer better, and the core skills that would open or
 * settle most. Of all of them everything is counted: a core skill that few posts ask for by name lifts these few.
 */
function skillsToLearn(found: readonly PersonChangesFound[]): string[] {
  const asked = counted(skillTree.codes, found.map((each) => each.asked));
  const core = counted(everyCoreSkill, found.map(({ gated }) => gated));
  return [...new Set([...mostCounted(asked), ...mostCounted(core.filter((skill) => !bringsNoMore(skill, core)))])];
}

export const merging: { readonly [Kind in QuestionKind]: Merge<Kind> } = {
  POSTS: async (askAll, asked) => mergePlaces(await askAll('POSTS', asked), asked.part),
  PEOPLE: async (askAll, asked) => mergePlaces(await askAll('PEOPLE', asked), asked.part),
  POST_CHANGES: async (askAll, asked) => mergeEffects(await askAll('POST_CHANGES', asked)),
  OPEN_QUESTIONS: async (askAll, asked) => openQuestions(await askAll('OPEN_QUESTIONS', asked)),
  PERSON_CHANGES: async (askAll, asked, number) => {
    const found = await askAll('PERSON_CHANGES', { number, asked });
    const learned = await askAll('SKILLS', { number, asked, codes: skillsToLearn(found) });
    return [...mergeEffects(found.map(({ effects }) => effects)), ...mergeEffects(learned)];
  },
  SIZE: async (askAll) => {
    const sizes = await askAll('SIZE', null);
    const [first, ...others] = sizes;
    if (first === undefined) throw new NoAnswerError('there is no thread');
    return others.reduce((sum, { posts, people, bytes }) => ({ posts: sum.posts + posts, people: sum.people + people, bytes: sum.bytes + bytes }), first);
  },
};
