import { yearOf, type IsoDate } from '../../platform/calendar.js';
import { isWithin, lineage, regions } from '../regions/index.js';
import { documentProvince, type IndicatorRule } from './indicators.data.js';
import { standingOf, type IndicatorStanding } from './standing.js';
import type { ProgrammeTally, Window } from './tallies.sql.js';

/** What was counted in a region: how many, and of how many where that is known. */
export interface Count { readonly regionCode: string; readonly value: number; readonly of: number }

/** How an indicator stands in a region. */
export interface IndicatorResult {
  readonly regionCode: string;
  readonly value: number;
  readonly target: number | null;
  readonly standing: IndicatorStanding;
}

/** The days that an indicator counts as of a day: of its year, or of more years where the rule says so. */
export function windowOf({ source }: IndicatorRule, day: IsoDate): Window {
  const years = source.from === 'PROGRAMMES' ? source.years ?? 1 : 1;
  return { from: `${yearOf(day) - years + 1}-01-01`, until: day };
}

/** The whole year before, to compare with. */
export function windowBefore(rule: IndicatorRule, day: IsoDate): Window {
  return windowOf(rule, `${yearOf(day) - 1}-12-31`);
}

/** Counts of programmes that an indicator asks for. */
export function programmeCounts({ source }: IndicatorRule, tallies: readonly ProgrammeTally[], { from, until }: Window): Count[] {
  if (source.from !== 'PROGRAMMES') return [];
  const { kinds, counted, month: wantedMonth } = source;
  const isIn = ({ year, month }: ProgrammeTally): boolean => year >= yearOf(from) && year <= yearOf(until) && (wantedMonth === undefined || month === wantedMonth);
  const sums = new Map<string, number>();
  for (const tally of tallies) {
    if (kinds.includes(tally.kind) && isIn(tally)) sums.set(tally.region_code, (sums.get(tally.region_code) ?? 0) + (counted === 'HELD' ? tally.held : tally.times));
  }
  return [...sums].map(([regionCode, value]) => ({ regionCode, value, of: 0 }));
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The regions right below one: the cities of a province, the counties of a city. */
export function childRegionsOf(regionCode: string): string[] {
  return regions.entries.filter(({ parentCode }) => parentCode === regionCode).map(({ code }) => code);
}

interface Sums { readonly value: number; readonly of: number }

const nothing: Sums = { value: 0, of: 0 };
/** Sums of a list of counts by region, with all regions around each: a list is asked again for every part of a province. */
const summed = new WeakMap<readonly Count[], ReadonlyMap<string, Sums>>();

function sumsOf(counts: readonly Count[]): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Sums>();
  for (const { regionCode, value, of } of counts) {
    for (const { code } of lineage(regionCode)) {
      const known = sums.get(code) ?? nothing;
      sums.set(code, { value: known.value + value, of: known.of + of });
    }
  }
  return sums;
}

function sumsIn(regionCode: string, counts: readonly Count[]): Sums {
  const known = summed.get(counts) ?? sumsOf(counts);
  summed.set(counts, known);
  return known.get(regionCode) ?? nothing;
}

/** The value of an indicator in a region, and what it must reach there. */
function valueAndTarget({ target }: IndicatorRule, regionCode: string, counts: readonly Count[]): { readonly value: number; readonly target: number | null } {
  const { level } = regions.get(regionCode);
  const { value, of } = sumsIn(regionCode, counts);
  if (target === null) return { value, target: null };
  switch (target.of) {
    case 'PROVINCE': return { value, target: level === 'PROVINCE' ? target.number : null };
    case 'ALL': return { value: round(value), target: round(of) };
    case 'SHARE': return { value: of === 0 ? 0 : round(value / of), target: of === 0 ? null : target.number };
    case 'EACH_CITY': {
      if (level === 'COUNTY') return { value, target: null };
      if (level === 'CITY') return { value, target: target.number };
      // Of a province: how many of its cities have done it.
      const cities = childRegionsOf(regionCode);
      return { value: cities.filter((city) => sumsIn(city, counts).value >= target.number).length, target: cities.length };
    }
  }
}

/** How an indicator stands in a region on a day. The document asks nothing outside its province. */
export function evaluateIndicator(rule: IndicatorRule, regionCode: string, counts: readonly Count[], day: IsoDate): IndicatorResult {
  const { value, target: asked } = valueAndTarget(rule, regionCode, counts);
  const target = isWithin(regionCode, documentProvince) ? asked : null;
  return { regionCode, value, target, standing: standingOf(rule, value, target, day) };
}
