import { demandEvidence } from '../factors/accessibility.js';
import { doneOccupations, ownOccupations } from '../factors/occupation.js';
import type { PairFacts } from '../facts.js';
import { jobSeekerView, vacancyView } from '../facts/views.js';
import type { Match } from '../match.js';
import { isScarceMatch } from '../rules/qualification.js';
import type { ScoringContext } from '../scoring-context.js';
import { hasInCommon, isAgainstTrade, isOwnTrade, knowsWork, needsNoTrade, tooManyAgainst, worthMoving } from './in-common.js';
import { leavesHome, nearness } from './near.js';
import { isOutOfReach, usuallyEssential } from './out-of-reach.js';
import { isForBeginners } from './beginners.js';
import { belowEducation } from './below-education.js';
import { withInferred } from './inferred-capacities.js';
import { leads } from './leading.js';
import { wishes } from './wishes-against.js';


/** Which of the two lists a pair that no gate excludes stands in. */
export type SuggestionList = 'SUGGESTED' | 'OTHER';
/** One of the lists, or both together in one order. */
export type ListAsked = SuggestionList | 'ANY';

/** What speaks against suggesting a vacancy to a job seeker, in the order in which it is told. */
const objections = ['TOO_FAR', 'DEMAND_UNMET', 'NOTHING_IN_COMMON', 'AGAINST_WISHES', 'BELOW_EDUCATION', 'FOR_BEGINNERS', 'FOR_EXPERIENCED'] as const;
export type Objection = (typeof objections)[number];

/** All that speaks against suggesting a pair; nothing for a suggestion, and on days before there was a rule. */
function objectionsTo(pair: PairFacts, { model, rules }: ScoringContext): readonly Objection[] {
  const { suggestion: rule, reach, on } = rules;
  if (rule === null) return [];
  const { seeker, opportunity } = pair;
  const [jobSeeker, vacancy] = [jobSeekerView(seeker, on), vacancyView(opportunity, on)];
  const isFarFromWishes = isAgainstTrade(seeker, opportunity);
  const against = wishes.reduce((sum, each) => sum + each.against(jobSeeker, vacancy, rule), 0) + (isFarFromWishes ? 1 : 0);
  const own = ownOccupations(seeker, model.occupation.minMonths, on).map(({ code }) => code);
  const isQualified = isScarceMatch(pair, rules);
  const isOfOwnTrade = isQualified || isOwnTrade(own, opportunity.occupationCode);
  const isWorthTheWay = isQualified && !leavesHome(jobSeeker, vacancy);
  const lies = reach === null || isWorthTheWay ? 'NEAR' : nearness(jobSeeker, vacancy, reach, rule);
  const usual = usuallyEssential(opportunity.occupationCode);
  const below = belowEducation(jobSeeker, vacancy);
  const inferred = withInferred(jobSeeker);
  const holds: Readonly<Record<Objection, boolean>> = {
    // Somewhat further somebody goes for the own trade; far, for work that is worth a move, known and against no wish.
    TOO_FAR: lies === 'FAR' || (lies === 'AROUND' && !isOfOwnTrade) || (lies === 'WISHED' && !(against === 0 && worthMoving(own, opportunity) && knowsWork(seeker, opportunity, { model, rule }))),
    DEMAND_UNMET: opportunity.demands.some((demand) => isOutOfReach(demandEvidence(demand, inferred, opportunity.provisions), usual, rule)),
    NOTHING_IN_COMMON: !isQualified && !hasInCommon(seeker, opportunity, own, { model, rule }),
    AGAINST_WISHES: against >= tooManyAgainst(isFarFromWishes, needsNoTrade(opportunity), rule),
    BELOW_EDUCATION: below === 'YES' || (below === 'UNLESS_OWN_TRADE' && !isOfOwnTrade),
    FOR_BEGINNERS: isForBeginners(jobSeeker, vacancy, rule),
    FOR_EXPERIENCED: leads(vacancy) && !isOwnTrade(doneOccupations(seeker, model.occupation.minMonths, on), opportunity.occupationCode),
  };
  return objections.filter((each) => holds[each]);
}

/** The same of a match. It is no part of it: what a change brings is reckoned from thousands of matches, and none of them is listed. */
export function objectionsOf({ pair, model, rules }: Pick<Match, 'pair' | 'model' | 'rules'>): readonly Objection[] {
  return objectionsTo(pair, { model, rules });
}

export function listOf(match: Pick<Match, 'pair' | 'model' | 'rules'>): SuggestionList {
  return objectionsOf(match).length === 0 ? 'SUGGESTED' : 'OTHER';
}
