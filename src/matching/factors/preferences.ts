import { regionNearness, type RegionNearness } from '../../domain/regions/terms.js';
import type { PairFacts } from '../facts.js';
import { full, type MatchingModel } from '../model/model.js';
import { meanFactor, type Factor, type Line, type WishEvidence } from './line.js';

type PreferenceConstants = MatchingModel['preferences'];

function nearnessValue(nearness: RegionNearness, constants: PreferenceConstants): number {
  switch (nearness) {
    case 'SAME': return constants.sameCounty;
    case 'SAME_CITY': return constants.sameCity;
    case 'SAME_PROVINCE': return constants.sameProvince;
    case 'FAR': return 0;
  }
}

const nearnessOrder: readonly RegionNearness[] = ['SAME', 'SAME_CITY', 'SAME_PROVINCE', 'FAR'];

/** The nearest of the wished regions to a place of work. */
export function nearestRegion(place: string, wished: readonly string[]): RegionNearness {
  const found = wished.map((code) => nearnessOrder.indexOf(regionNearness(place, code)));
  return nearnessOrder[Math.min(...found)] ?? 'FAR';
}

/** A line about a fact that the post states, or an unknown one where it leaves the fact open. */
function line(evidence: WishEvidence, weight: number, value: number | null, { unknown }: PreferenceConstants): Line {
  return { evidence, weight, value: value ?? unknown, isKnown: value !== null };
}

function regionLine({ seeker, opportunity }: PairFacts, constants: PreferenceConstants): Line | null {
  const wish = seeker.wishes.regions;
  if (wish === undefined || wish.codes.length === 0) return null;
  const isHomeBased = opportunity.workMode === 'HOME_BASED';
  const nearness = opportunity.regionCode === null ? null : nearestRegion(opportunity.regionCode, wish.codes);
  const value = isHomeBased ? constants.sameCounty : nearness === null ? null : nearnessValue(nearness, constants);
  return line({ about: 'REGION', wished: wish.codes, offered: opportunity.regionCode, isHomeBased, nearness }, constants.regionWeight, value, constants);
}

/**
 * What a pay range is worth to a wish, both monthly: the top counts; a range without a top is known only where its start reaches the wish.
 * Null where it is not known.
 */
export function payValue(payMinCny: number | null, payMaxCny: number | null, wishedCny: number): number | null {
  if (payMaxCny !== null) return payMaxCny >= wishedCny ? full : Math.floor((full * payMaxCny) / wishedCny);
  return payMinCny !== null && payMinCny >= wishedCny ? full : null;
}

function payLine({ seeker, opportunity: { payMinCny, payMaxCny } }: PairFacts, constants: PreferenceConstants): Line | null {
  const wish = seeker.wishes.pay;
  if (wish === undefined) return null;
  const value = payValue(payMinCny, payMaxCny, wish.monthlyCny);
  return line({ about: 'PAY', wishedCny: wish.monthlyCny, offeredMinCny: payMinCny, offeredMaxCny: payMaxCny }, constants.payWeight, value, constants);
}

function hoursLine({ seeker, opportunity: { hoursPerWeek } }: PairFacts, constants: PreferenceConstants): Line | null {
  const wish = seeker.wishes.hours;
  if (wish === undefined) return null;
  const value = hoursPerWeek === null ? null : hoursPerWeek <= wish.maxPerWeek ? full : 0;
  return line({ about: 'HOURS', maxPerWeek: wish.maxPerWeek, offered: hoursPerWeek }, constants.hoursWeight, value, constants);
}

function choiceLine(
  about: 'WORK_MODE' | 'EMPLOYMENT' | 'SHIFT', wish: { readonly accepted: readonly string[] } | undefined, offered: string | null,
  weight: number, constants: PreferenceConstants,
): Line | null {
  if (wish === undefined || wish.accepted.length === 0) return null;
  const value = offered === null ? null : wish.accepted.includes(offered) ? full : 0;
  return line({ about, wished: wish.accepted, offered }, weight, value, constants);
}

/** How far the post meets what the person wants. */
export function preferencesFactor(pair: PairFacts, model: MatchingModel): Factor {
  const { seeker: { wishes }, opportunity } = pair;
  const constants = model.preferences;
  const lines = [
    regionLine(pair, constants),
    payLine(pair, constants),
    choiceLine('WORK_MODE', wishes.workModes, opportunity.workMode, constants.workModeWeight, constants),
    choiceLine('EMPLOYMENT', wishes.employment, opportunity.employmentKind, constants.employmentWeight, constants),
    hoursLine(pair, constants),
    choiceLine('SHIFT', wishes.shifts, opportunity.shift, constants.shiftsWeight, constants),
  ].filter((each) => each !== null);
  return meanFactor('PREFERENCES', lines, model.emptyFactor);
}
