import { yearOf, type IsoDate } from '../../platform/calendar.js';
import type { IndicatorRule } from './indicators.data.js';
import { windowOf } from './indicator-results.js';
import type { TallySource } from './tallies.sql.js';

interface Asked { readonly region: string; readonly day: IsoDate }

const inYear = (day: IsoDate): string => `from: "${yearOf(day)}-01-01", until: "${day}"`;
const standings = (day: IsoDate, region: string, ...of: readonly string[]): string => `publicBodies(region: "${region}", asOf: "${day}"${of.length === 0 ? '' : `, standings: [${of.join(', ')}]`})`;
const openPosts = (kind: string) => ({ region }: Asked): string => `vacancies(filter: { kinds: [${kind}], region: "${region}" })`;
const owed = (what: string) => ({ region }: Asked): string => `employersOwed(region: "${region}", what: ${what})`;

function programmesOf(kinds: readonly string[], region: string, more: string): string {
  return `programmes(filter: { kinds: [${kinds.map((kind) => `"${kind}"`).join(', ')}], region: "${region}", ${more} })`;
}

/** The query that leads to what was counted, or to those who are still missing where a duty is towards all of some. Null where no list holds them. */
const queries: Readonly<Record<Exclude<TallySource, 'KEPT_PLACES'>, ((asked: Asked) => string) | null>> = {
  FAIRS: ({ region, day }) => `jobFairs(filter: { region: "${region}", ${inYear(day)}, isCancelled: false })`,
  COVERAGE: ({ region }) => `employers(filter: { kinds: [SUPPORTED_EMPLOYMENT_INSTITUTION], region: "${region}" })`,
  SERVICES: ({ region }) => `jobSeekers(filter: { isOwedService: true, residence: "${region}" })`,
  DEFAULTERS: owed('TRAINING'), VISITS: owed('VISIT'), DISCLOSURES: owed('DISCLOSURE'),
  PUBLIC_BODIES: ({ region, day }) => standings(day, region), PUBLIC_PLANS: ({ region, day }) => standings(day, region, 'WITHOUT_PLAN', 'LATE'), POOLED: ({ region, day }) => standings(day, region, 'POOLED'),
  FOLLOW_UPS: ({ region, day }) => `followUpsDue(region: "${region}", until: "${day}")`,
  MOVED_ON: ({ region, day }) => `jobSeekers(filter: { movedOnSince: "${yearOf(day)}-01-01", residence: "${region}" })`,
  // An order is known to its two parties and their centres, and listed with each.
  ORDERS: null,
  PUBLIC_POSTS: ({ region }) => `vacanciesWithFindings(region: "${region}")`,
  RESERVED_POSTS: openPosts('RESERVED'), FLEXIBLE_POSTS: openPosts('FLEXIBLE'), WELFARE_POSTS: openPosts('PUBLIC_WELFARE'),
};

export function caseQuery(rule: IndicatorRule, region: string, day: IsoDate): string | null {
  const { source } = rule;
  if (source.from === 'KEPT_PLACES' || source.from === 'STAGES') return programmesOf(source.kinds, region, `until: "${day}"`);
  if (source.from !== 'PROGRAMMES') return queries[source.from]?.({ region, day }) ?? null;
  const { from, until } = windowOf(rule, day);
  return programmesOf(source.kinds, region, `from: "${from}", until: "${until}", status: HELD`);
}
