import { addDays, monthsBetween, type IsoDate } from '../../platform/calendar.js';
import { occupationNearness, type OccupationNearness } from '../../domain/occupations/terms.js';
import type { OpportunityFacts, PairFacts, SeekerFacts } from '../facts.js';
import type { MatchingModel } from '../model/model.js';
import { isScarceMatch } from '../rules/qualification.js';
import type { RuleSet } from '../rules/rule-set.js';
import { avoids } from './avoided.js';
import { knownShare, meanFactor, type Factor, type Line, type OccupationEvidence } from './line.js';

interface OwnOccupation { readonly code: string; readonly origin: OccupationEvidence['origin'] }

/** Occupations that the person has done for long enough by the day; each once. */
export function doneOccupations({ work }: Pick<SeekerFacts, 'work'>, minMonths: number, on: IsoDate): string[] {
  const months = new Map<string, number>();
  for (const { occupationCode, startedOn, endedOn } of work) {
    const end = endedOn === null || endedOn > on ? on : addDays(endedOn, 1);
    months.set(occupationCode, (months.get(occupationCode) ?? 0) + Math.max(0, monthsBetween(startedOn, end)));
  }
  return [...months].filter(([, total]) => total >= minMonths).map(([code]) => code);
}

/** Occupations that the person wants, then those done for long enough by the day; each once. */
export function ownOccupations(seeker: SeekerFacts, minMonths: number, on: IsoDate): OwnOccupation[] {
  const wanted = seeker.wishes.occupations ?? [];
  const done = doneOccupations(seeker, minMonths, on).filter((code) => !wanted.includes(code));
  return [
    ...wanted.map((code) => ({ code, origin: 'WANTED' as const })),
    ...done.map((code) => ({ code, origin: 'DONE' as const })),
  ];
}

/** What an occupation is worth by how near it lies: basis points. */
export function nearnessValue(nearness: OccupationNearness | null, constants: MatchingModel['occupation']): number {
  switch (nearness) {
    case 'SAME': return constants.same;
    case 'SMALL_GROUP': return constants.smallGroup;
    case 'MEDIUM_GROUP': return constants.mediumGroup;
    case 'MAJOR_GROUP': return constants.majorGroup;
    case null: return 0;
  }
}

interface Nearest extends OwnOccupation { readonly nearness: OccupationNearness | null; readonly value: number }

function occupationLine({ code, origin, nearness, value }: Nearest, { occupationCode, occupationBasis }: OpportunityFacts, { emptyFactor, presumedKnown }: MatchingModel): Line {
  const basis = occupationBasis ?? 'STATED';
  return {
    evidence: { about: 'OCCUPATION', offered: occupationCode ?? code, basis, nearest: code, origin, nearness },
    weight: 1,
    // A presumed occupation that lies far off reads as unknown: presumptions never count against anybody.
    value: basis === 'PRESUMED' ? Math.max(value, emptyFactor) : value,
    ...knownShare(true, basis, presumedKnown), isEssential: false,
  };
}

/**
 * How near the post's occupation is to what the person wants or has done. One line, or none where either side is unknown. Whoever holds the scarce
 * qualification that the post needs is of its occupation, as if it had been done.
 */
export function occupationFactor(pair: PairFacts, model: MatchingModel, rules: RuleSet): Factor {
  const { seeker, opportunity } = pair;
  const offered = opportunity.occupationCode;
  if (offered !== null && model.occupation.countsAvoided && seeker.wishes.avoidedTrades !== undefined && avoids(seeker.wishes.avoidedTrades, offered)) {
    return meanFactor('OCCUPATION', [occupationLine({ code: offered, origin: 'AVOIDED', nearness: 'SAME', value: 0 }, opportunity, model)], model.emptyFactor);
  }
  const isQualified = offered !== null && model.occupation.countsScarce && isScarceMatch(pair, rules);
  const own = [...ownOccupations(seeker, model.occupation.minMonths, rules.on), ...(isQualified ? [{ code: offered, origin: 'QUALIFIED' as const }] : [])];
  const [first] = own;
  if (offered === null || first === undefined) return meanFactor('OCCUPATION', [], model.emptyFactor);
  let best = { ...first, nearness: occupationNearness(offered, first.code), value: 0 };
  best.value = nearnessValue(best.nearness, model.occupation);
  for (const { code, origin } of own.slice(1)) {
    const nearness = occupationNearness(offered, code);
    const value = nearnessValue(nearness, model.occupation);
    if (value > best.value) best = { code, origin, nearness, value };
  }
  return meanFactor('OCCUPATION', [occupationLine(best, opportunity, model)], model.emptyFactor);
}
