import { isSameTrade, occupationNearness, occupations } from '../../domain/occupations/terms.js';
import { skills } from '../../domain/skills/terms.js';
import type { OpportunityFacts, SeekerFacts } from '../facts.js';
import { answerTo } from '../factors/skills.js';
import type { MatchingModel } from '../model/model.js';
import type { SuggestionRule } from './suggestion-rules.data.js';

/** Whether work is open to somebody without any trade: it is learnt on the job, or it is supported employment. */
export function needsNoTrade({ kind, occupationCode }: Pick<OpportunityFacts, 'kind' | 'occupationCode'>): boolean {
  return kind === 'SUPPORTED' || (occupationCode !== null && occupations.get(occupationCode).isLearntOnTheJob);
}

/** Whether an occupation is of one of the own trades. */
export function isOwnTrade(own: readonly string[], occupationCode: string | null): boolean {
  return occupationCode !== null && own.some((code) => isSameTrade(code, occupationCode));
}

/** Whether a kind of employment carries a move: what is stated as full time alone does. */
export const carriesMove = (employmentKind: OpportunityFacts['employmentKind']): boolean => employmentKind === 'FULL_TIME';

/** Whether somebody would go far for the work of a vacancy: it is a trade that is learnt, the own one, and full time. */
export function worthMoving(own: readonly string[], vacancy: Pick<OpportunityFacts, 'kind' | 'occupationCode' | 'employmentKind'>): boolean {
  return !needsNoTrade(vacancy) && isOwnTrade(own, vacancy.occupationCode) && carriesMove(vacancy.employmentKind);
}

/** Whether an occupation lies far from what is wished: neither of one trade nor of one medium group. */
export function isFarFromTrade(offered: string, wished: string): boolean {
  const nearness = occupationNearness(offered, wished);
  return (nearness === null || nearness === 'MAJOR_GROUP') && !isSameTrade(offered, wished);
}

/** Whether a skill belongs to a trade, and not to all of them as teamwork does. */
export const isOfTrade = (code: string): boolean => !skills.get(code).isEveryTrade;

/** Somebody with the skills of trades alone: those of every trade tie nobody to one. */
export function withTradeSkills({ skills: held, areSkillsConfirmed }: Pick<SeekerFacts, 'skills' | 'areSkillsConfirmed'>): Pick<SeekerFacts, 'skills' | 'areSkillsConfirmed'> {
  return { skills: held.filter(({ code }) => isOfTrade(code)), areSkillsConfirmed };
}

/** Whether somebody's skills of trades (`withTradeSkills`) answer one that a vacancy asks for, better than an open list does. */
export function isAnsweredByTrade(asked: { readonly code: string; readonly level: number }, ofTrades: Pick<SeekerFacts, 'skills' | 'areSkillsConfirmed'>, { skills: constants }: MatchingModel): boolean {
  return isOfTrade(asked.code) && answerTo(asked, ofTrades, constants).value > constants.openList;
}

/** The skills without which an occupation is not done. */
export function coreSkillsOfTrade(occupationCode: string | null): readonly string[] {
  return occupationCode === null ? [] : occupations.get(occupationCode).coreSkills;
}

/** What decides beside both sides: the model and the rule of the day. */
interface Measure { readonly model: MatchingModel; readonly rule: SuggestionRule }

/** Whether a job seeker knows the work of a vacancy: a core skill of its trade or of its own, or enough of the skills that it asks for. */
export function knowsWork(seeker: SeekerFacts, { occupationCode, skills: all }: OpportunityFacts, { model, rule }: Measure): boolean {
  const asked = all.filter(({ code }) => isOfTrade(code));
  const ofTrades = withTradeSkills(seeker);
  const answered = asked.filter((each) => isAnsweredByTrade(each, ofTrades, model));
  const core = coreSkillsOfTrade(occupationCode);
  return answered.some(({ code, isCore }) => isCore === true || core.includes(code)) || answered.length >= Math.max(1, Math.min(rule.sharedSkills, asked.length));
}

/**
 * Whether a job seeker has something in common with the work of a vacancy: the trade, or what it asks for.
 * @param own the occupations that the job seeker wants, or has done for long enough
 */
export function hasInCommon(seeker: SeekerFacts, vacancy: OpportunityFacts, own: readonly string[], measure: Measure): boolean {
  const { occupationCode } = vacancy;
  if (needsNoTrade(vacancy) || isOwnTrade(own, occupationCode)) return true;
  const asksTrade = occupationCode !== null || vacancy.skills.some(({ code }) => isOfTrade(code));
  return !asksTrade || knowsWork(seeker, vacancy, measure);
}

/** So many wishes against a vacancy keep it from being suggested: fewer where it is work without a trade, far from every trade that is wished for. */
export function tooManyAgainst(isAgainstTrade: boolean, needsNone: boolean, rule: SuggestionRule): number {
  return isAgainstTrade && needsNone ? rule.tooManyAgainstUnwishedWork : rule.tooManyAgainst;
}

/** Whether a vacancy lies far from every trade that the job seeker wishes for. */
export function isAgainstTrade({ wishes }: Pick<SeekerFacts, 'wishes'>, { occupationCode }: Pick<OpportunityFacts, 'occupationCode'>): boolean {
  const wanted = wishes.occupations ?? [];
  return wanted.length > 0 && occupationCode !== null && wanted.every((code) => isFarFromTrade(occupationCode, code));
}
