import { skills } from '../skills/terms.js';
import { occupationNearness, occupations, type Occupation } from './occupation.js';

/** Occupations of other small groups are of one trade where they share so many usual skills, one of which few occupations ask. */
const sharedElsewhere = 2;
/** A skill that so many occupations ask at most tells a trade; reading a drawing does not. */
const askedByFew = 6;

/** By skill: how many occupations usually ask it. */
const askedBy = new Map<string, number>();
for (const { usualSkills } of occupations.entries) for (const code of usualSkills) askedBy.set(code, (askedBy.get(code) ?? 0) + 1);

function sharedSkills(one: Occupation, other: Occupation): readonly string[] {
  return one.usualSkills.filter((code) => !skills.get(code).isEveryTrade && other.usualSkills.includes(code));
}

function isOfOneTrade(first: Occupation, second: Occupation): boolean {
  const isOfOneKind = first.usualDemands === second.usualDemands;
  const shared = sharedSkills(first, second);
  if (occupationNearness(first.code, second.code) === 'SMALL_GROUP') return isOfOneKind || shared.length > 0;
  return isOfOneKind && shared.length >= sharedElsewhere && shared.some((code) => (askedBy.get(code) ?? 0) <= askedByFew);
}

/** By code, the occupations of its trade, itself among them: worked out when the first question about it comes. */
const trades = new Map<string, ReadonlySet<string>>();

function tradeOf(code: string): ReadonlySet<string> {
  let found = trades.get(code);
  if (found === undefined) {
    const own = occupations.get(code);
    trades.set(code, found = new Set([code, ...occupations.entries.filter((other) => isOfOneTrade(own, other)).map((other) => other.code)]));
  }
  return found;
}

/**
 * Whether two occupations are of one trade: whoever knows the one can be thought to take up the other. The classification alone does not tell: its
 * small groups hold sign-language interpreters with archivists, and programmers with call-centre agents, while "software engineer" and "programmer" lie
 * in different major groups. So within a small group the work must be alike, of one kind of demands or with a usual skill in common; between groups it
 * must be of one kind of demands and share skills that tell the trade.
 */
export function isSameTrade(one: string, other: string): boolean {
  return tradeOf(one).has(other);
}
