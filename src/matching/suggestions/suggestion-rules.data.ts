import type { DatedRule } from '../rules/dated.js';

/** From where on a vacancy is no suggestion, although no gate excludes it. */
export interface SuggestionRule {
  /** So many wishes against a vacancy keep it from being suggested. */
  readonly tooManyAgainst: number;
  /** So many do of work that is learnt on the job and lies far from every trade that is wished for: the trade is one of them. */
  readonly tooManyAgainstUnwishedWork: number;
  /** So many wishes one counts that is missed by far: hours and pay beyond the two bounds below. */
  readonly missedByFarCounts: number;
  /** Weekly hours are missed by far above this share of what is wished, in percent. */
  readonly hoursPercent: number;
  /** Pay is missed by far below this share of what is wished, in percent. */
  readonly payPercent: number;
  /** So many of the skills of a trade that are asked tie somebody to it, or all where fewer are asked; a core skill does alone. */
  readonly sharedSkills: number;
  /** Whoever misses what is asked by so many levels is sent nowhere unless help is there or offered. */
  readonly wideGap: number;
  /** Nobody is sent further for a wish for a province, in km; a wish for anywhere has no such end. */
  readonly moveKm: number;
  /** From this age on nobody is sent to an internship. */
  readonly grownAge: number;
}

/** An assumption of this service, marked as one. Before its first day all that no gate excludes stands in one list. */
export const suggestionRules: readonly DatedRule<SuggestionRule>[] = [{
  validFrom: '2026-11-29', validUntil: null, tooManyAgainst: 3, tooManyAgainstUnwishedWork: 2, missedByFarCounts: 3, hoursPercent: 133, payPercent: 50, sharedSkills: 2, wideGap: 2, moveKm: 250, grownAge: 30,
  text: {
    zh: '先推荐离得近、做得来、大体合本人意愿的岗位;其余的另列一份。',
    en: 'Suggested first is what lies near, has something in common with what the person can do, and meets most wishes; the rest stands in a list of its own.',
  },
  source: { zh: '本服务的约定:没有规定说先推荐什么', en: 'A convention of this service: no rule says what is suggested first' },
}];
