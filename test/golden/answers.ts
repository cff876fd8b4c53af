import type { ChangeFound } from '../../src/matching/engine/what-if/tally.js';
import type { PlacesFound } from '../../src/matching/engine/match-index.js';
import type { RankedRow } from '../../src/matching/engine/search/top.js';
import { keepsApart } from '../../src/matching/rules/index.js';
import { matchPair } from '../../src/matching/match.js';
import type { MatchingModel } from '../../src/matching/model/model.js';
import { rulesOn } from '../../src/matching/rules/rule-set.js';
import { matchAnswer } from './match-answer.js';
import type { Source } from './source.js';

/** The parts of an answer, each with a digest of its own. */
export const partNames = ['ranking', 'matches', 'others', 'improvements', 'questions'] as const;
type PartName = (typeof partNames)[number];

/**
 * All that matching says about one job seeker or one vacancy. `matches` are the pairs of the first page; `others` are pairs of a job seeker with
 * vacancies from all over the ids, most of them excluded: no gate fails on a first page. Vacancies have neither those nor questions.
 */
export type Answer = Readonly<Partial<Record<PartName, unknown>>>;

/** A case is named by the side and the id, as `seeker:667` or `vacancy:201`. */
export interface Case {
  readonly side: 'seeker' | 'vacancy';
  readonly id: number;
}

export const caseName = ({ side, id }: Case): string => `${side}:${id}`;

/** @throws Error for another text than `caseName` writes */
export function caseNamed(name: string): Case {
  const [, side, id] = /^(seeker|vacancy):([1-9]\d*)$/.exec(name) ?? [];
  if (id === undefined) throw new Error(`"${name}" names no case; a case is named like seeker:1 or vacancy:1.`);
  return { side: side === 'seeker' ? 'seeker' : 'vacancy', id: Number(id) };
}

/** So many ids from 1 to the last one, at even distances. */
const spread = (count: number, last: number): number[] => Array.from({ length: count }, (_, index) => 1 + Math.floor((index * last) / count));

/** How many cases there are: of each side by the ids, and so many applications of which both sides are cases, as hardly anybody else has applied. */
export interface CaseCount {
  readonly perSide: number;
  readonly applications: number;
}

/** So many job seekers and so many vacancies from all over the ids, and both sides of the first applications. */
export function casesOf({ applications, size }: Source, count: CaseCount): Case[] {
  const applied = applications.slice(0, count.applications);
  const seekers = new Set([...spread(count.perSide, size.people), ...applied.map(({ seekerId }) => seekerId)]);
  const vacancies = new Set([...spread(count.perSide, size.posts), ...applied.map(({ vacancyId }) => vacancyId)]);
  return [...[...seekers].map((id) => ({ side: 'seeker', id } as const)), ...[...vacancies].map((id) => ({ side: 'vacancy', id } as const))];
}

/** So many vacancies are paired with each job seeker whatever their gates say: others for each, so that all cases together meet many. */
const othersEach = 20;
const otherVacancies = (seekerId: number, posts: number): number[] => spread(othersEach, posts).map((id) => (id + seekerId * 7) % posts + 1);

const first20 = { count: 20, after: null, before: null, fromEnd: false } as const;

const placeAnswer = ({ id, score, confidence, since, isEligible }: RankedRow): object => ({ id, score, confidence, since, isEligible });

/** The search for the first places leaves out most rows by their bounds; the one that counts evaluates every row. Both are kept. */
const rankingAnswer = (searched: PlacesFound, counted: PlacesFound): object =>
  ({ places: searched.places.map(placeAnswer), total: counted.total, idsWhenCounted: counted.places.map(({ id }) => id) });

/** The values of a change or a fact, as `SKILL typing`: its kind comes first. */
const described = (value: object): string => Object.values(value).map(String).join(' ');

const improvementAnswer = ({ change, opens, settles, lifts, best }: ChangeFound & { readonly change: object }): object =>
  ({ change: described(change), opens, settles, lifts, best: best.map(placeAnswer) });

async function matchesAnswer(source: Source, model: MatchingModel, pairs: readonly { readonly seekerId: number; readonly vacancyId: number }[]): Promise<object[]> {
  return Promise.all(pairs.map(async ({ seekerId, vacancyId }) => {
    const application = source.applications.find((each) => each.seekerId === seekerId && each.vacancyId === vacancyId)?.status ?? null;
    const pair = { seeker: await source.seeker(seekerId), opportunity: await source.vacancy(vacancyId), application };
    return matchAnswer(matchPair(pair, model, rulesOn(source.day)));
  }));
}

async function seekerAnswer(source: Source, model: MatchingModel, id: number): Promise<Answer> {
  const { day } = source;
  const applied = source.applications.filter(({ seekerId, status }) => seekerId === id && keepsApart(status)).map(({ vacancyId }) => vacancyId);
  const view = { seeker: await source.seeker(id), day, model, applied };
  const ranking = { ...view, filter: {}, eligibleOnly: false, part: first20 };
  const searched = await source.ask('POSTS', { ...ranking, wantsCount: false });
  const counted = await source.ask('POSTS', { ...ranking, wantsCount: true });
  const questions = await source.ask('OPEN_QUESTIONS', view);
  return {
    ranking: rankingAnswer(searched, counted),
    matches: await matchesAnswer(source, model, searched.places.map((place) => ({ seekerId: id, vacancyId: place.id }))),
    others: await matchesAnswer(source, model, otherVacancies(id, source.size.posts).map((vacancyId) => ({ seekerId: id, vacancyId }))),
    improvements: (await source.ask('PERSON_CHANGES', view)).map(improvementAnswer),
    questions: questions.map(({ fact, moved: { places, score } }) => ({ fact: described(fact), places, score })),
  };
}

async function vacancyAnswer(source: Source, model: MatchingModel, id: number): Promise<Answer> {
  const { day } = source;
  const applied = source.applications.filter(({ vacancyId, status }) => vacancyId === id && keepsApart(status)).map(({ seekerId }) => seekerId);
  const view = { opportunity: await source.vacancy(id), viewer: 'ANY', today: day, day, model, applied } as const;
  const ranking = { ...view, residence: null, eligibleOnly: false, part: first20 };
  const searched = await source.ask('PEOPLE', { ...ranking, wantsCount: false });
  const counted = await source.ask('PEOPLE', { ...ranking, wantsCount: true });
  return {
    ranking: rankingAnswer(searched, counted),
    matches: await matchesAnswer(source, model, searched.places.map((place) => ({ seekerId: place.id, vacancyId: id }))),
    improvements: (await source.ask('POST_CHANGES', view)).map(improvementAnswer),
  };
}

/** All that matching says about a case, under a model. */
export function answerTo(source: Source, model: MatchingModel, { side, id }: Case): Promise<Answer> {
  return side === 'seeker' ? seekerAnswer(source, model, id) : vacancyAnswer(source, model, id);
}
