import { occupations } from '../../../src/domain/occupations/index.js';
import { skills } from '../../../src/domain/skills/index.js';
import { markedCoreSkills } from '../../../src/domain/vacancies/terms.js';
import { maxPairsNamed, maxSkillsEvaluated, type Effect } from '../../../src/matching/changes/effect.js';
import { changedPerson, openChanges, type ClaimedFact, type PersonChange } from '../../../src/matching/changes/person-change.js';
import { changedPost, postChanges, type PostChange } from '../../../src/matching/changes/post-change.js';
import type { ChangeFound } from '../../../src/matching/engine/what-if/tally.js';
import { answerTo } from '../../../src/matching/factors/skills.js';
import type { PairFacts, SeekerFacts } from '../../../src/matching/facts.js';
import { matchPair, type Match } from '../../../src/matching/match.js';
import type { FactorName, MatchingModel } from '../../../src/matching/model/model.js';
import { compareRank, rankKeys, type Side } from '../../../src/matching/ranking.js';
import { answersCoreSkill } from '../../../src/matching/rules/core-skills.js';
import type { RuleSet } from '../../../src/matching/rules/rule-set.js';

/** An effect as both tell it: the change, the three counts, and the best with their scores. */
export type Told = readonly [change: PersonChange | PostChange, opens: number, settles: number, lifts: number, best: readonly (readonly [id: number, score: number, confidence: number, isEligible: boolean])[]];

export function tell(found: readonly (ChangeFound & { readonly change: PersonChange | PostChange })[]): Told[] {
  return found.map(({ change, opens, settles, lifts, best }) => [change, opens, settles, lifts, best.map(({ id, score, confidence, isEligible }) => [id, score, confidence, isEligible])]);
}

/** Whether a person would answer a post's line better with that skill learned. */
function wouldAnswerBetter(seeker: SeekerFacts, asked: { readonly code: string; readonly level: number }, { skills: constants }: MatchingModel): boolean {
  if (seeker.skills.some(({ code }) => code === asked.code)) return false;
  return answerTo(asked, changedPerson(seeker, { kind: 'SKILL', code: asked.code }), constants).value > answerTo(asked, seeker, constants).value;
}

const valueOf = ({ factors }: Match, factor: FactorName): number => factors.find(({ name }) => name === factor)?.value ?? 0;

/** What a change brings to one pair. */
function effectOn(change: PersonChange | PostChange, before: Match, after: Match): Effect {
  const isOut = before.eligibility === 'EXCLUDED';
  const answersMore = change.kind === 'SKILL'
    ? before.pair.opportunity.skills.some((asked) => asked.code === change.code && wouldAnswerBetter(before.pair.seeker, asked, before.model))
    : valueOf(after, 'ACCESSIBILITY') > valueOf(before, 'ACCESSIBILITY');
  return {
    opens: isOut && after.eligibility !== 'EXCLUDED' ? 1 : 0,
    settles: before.eligibility !== 'ELIGIBLE' && after.eligibility === 'ELIGIBLE' ? 1 : 0,
    lifts: !isOut && after.eligibility !== 'EXCLUDED' && answersMore ? 1 : 0,
  };
}

function effectOf(change: PersonChange | PostChange, pairs: readonly { readonly before: Match; readonly after: Match }[], side: Side, countsLifts: boolean): Told {
  const sum = { opens: 0, settles: 0, lifts: 0 };
  const gaining: Match[] = [];
  for (const { before, after } of pairs) {
    const { opens, settles, lifts } = effectOn(change, before, after);
    sum.opens += opens;
    sum.settles += settles;
    sum.lifts += countsLifts ? lifts : 0;
    if (opens + settles + (countsLifts ? lifts : 0) > 0) gaining.push(after);
  }
  const best = gaining.sort((a, b) => compareRank(rankKeys(a, side), rankKeys(b, side))).slice(0, maxPairsNamed)
    .map((match) => [side === 'PEOPLE' ? match.pair.seeker.id : match.pair.opportunity.id, match.score, match.confidence, match.eligibility === 'ELIGIBLE'] as const);
  return [change, sum.opens, sum.settles, sum.lifts, best];
}

const bringsAnything = ([, opens, settles, lifts]: Told): boolean => opens + settles + lifts > 0;

interface Counted { readonly code: string; readonly count: number }

const byCount = (a: Counted, b: Counted): number => b.count - a.count || (a.code < b.code ? -1 : 1);

/** Skills that answer a core skill of some pairs: learning another one opens and settles nothing. */
function coreSkillsOf(pairs: readonly PairFacts[]): string[] {
  const ofWork = ({ opportunity: { occupationCode, skills: asked } }: PairFacts): readonly string[] => [...(occupationCode === null ? [] : occupations.get(occupationCode).coreSkills), ...markedCoreSkills(asked)];
  const core = [...new Set(pairs.flatMap(ofWork))];
  return skills.entries.map(({ code }) => code).filter((code) => core.some((each) => answersCoreSkill(code, each)));
}

/** How many pairs a change opens or settles. */
function countGated(change: PersonChange, pairs: readonly { readonly before: Match; readonly after: Match }[]): number {
  return pairs.filter(({ before, after }) => {
    const { opens, settles } = effectOn(change, before, after);
    return opens + settles > 0;
  }).length;
}

/**
 * What each change of a person brings, by the reference, pair by pair. Skills are looked at of which most open posts ask by name, and core skills that open or settle
 * most; of both, everything is counted.
 */
export function personEffects(pairs: readonly PairFacts[], model: MatchingModel, rules: RuleSet, claims: readonly ClaimedFact[] = []): Told[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const { seeker } = first;
  const before = pairs.map((pair) => matchPair(pair, model, rules));
  const open = before.filter(({ eligibility }) => eligibility !== 'EXCLUDED');
  const asked = skills.entries
    .map(({ code }) => ({ code, count: open.reduce((sum, { pair }) => sum + pair.opportunity.skills.filter((line) => line.code === code && wouldAnswerBetter(seeker, line, model)).length, 0) }))
    .filter(({ count }) => count > 0)
    .sort(byCount).slice(0, maxSkillsEvaluated);
  const afterwards = (change: PersonChange): { before: Match; after: Match }[] => {
    const changed = changedPerson(seeker, change);
    return before.map((match) => ({ before: match, after: matchPair({ ...match.pair, seeker: changed }, model, rules) }));
  };
  const core = coreSkillsOf(pairs).filter((code) => !seeker.skills.some((held) => held.code === code))
    .map((code) => ({ code, count: countGated({ kind: 'SKILL', code }, afterwards({ kind: 'SKILL', code })) }))
    .filter(({ count }) => count > 0);
  // Where an occupation asks for a broader skill which does as much, that one is told.
  const told = core.filter(({ code, count }) => !core.some((other) => other.code !== code && other.count === count && answersCoreSkill(code, other.code)))
    .sort(byCount).slice(0, maxSkillsEvaluated);
  const learnt = new Set([...asked, ...told].map(({ code }) => code));
  const changes: PersonChange[] = [...openChanges(seeker, rules.on, claims), ...[...learnt].map((code) => ({ kind: 'SKILL', code } as const))];
  return changes.map((change) => effectOf(change, afterwards(change), 'OPPORTUNITIES', true)).filter(bringsAnything);
}

/** What each change of a post brings. */
export function postEffects(pairs: readonly PairFacts[], model: MatchingModel, rules: RuleSet): Told[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const before = pairs.map((pair) => matchPair(pair, model, rules));
  return postChanges(first.opportunity).map((change) => {
    const changed = changedPost(first.opportunity, change);
    return effectOf(change, before.map((match) => ({ before: match, after: matchPair({ ...match.pair, opportunity: changed }, model, rules) })), 'PEOPLE', false);
  }).filter(bringsAnything);
}
