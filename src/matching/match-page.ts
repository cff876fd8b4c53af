import { handlesPosts, meets, type ReadReason, type RequestContext } from '../access/index.js';
import { connectionFrom, mapConnection, pageOf, type Connection, type Page, type PageArgs } from '../platform/graphql/connection.js';
import type { IsoDate } from '../platform/calendar.js';
import { Problem } from '../platform/errors/index.js';
import { text } from '../platform/i18n/text.js';
import { opensPerson } from '../domain/applications/index.js';
import { servedAs, fieldsToRecord } from '../domain/seekers/index.js';
import { microseconds } from './engine/storage/instants.js';
import type { PageWindow, RankKey } from './engine/search/top.js';
import type { SeekerFacts } from './facts.js';
import type { Audience } from './rules/index.js';
import type { Match } from './match.js';
import { MatchType } from './match.type.js';
import { matchesAt, matchesOfPairs, type PairIds } from './pairs.js';
import { compareRank, rankKeys, type RankEntry, type RankKeys, type Side } from './ranking.js';

function isRankKeys(keys: readonly unknown[]): boolean {
  const [score, confidence, since, id, otherId] = keys;
  return [score, confidence, id, otherId].every((key) => typeof key === 'number') && typeof since === 'string';
}

function rankKeysOf(keys: readonly unknown[] | null): RankKeys | null {
  if (keys === null) return null;
  if (!isRankKeys(keys)) throw new Problem('BAD_USER_INPUT', text('游标无效。', 'The cursor is not valid.'), 'after');
  return keys as RankKeys;
}

/**
 * Records that what a person has to do with posts is read: it tells of the person's functions and needs.
 * @param rowFields what else is read of the person: recorded with it, and not when the row is shown, it keeps the answer waiting for less time
 * @returns whom the actor serves it as; null for one who doesn't
 */
export function recordMatches(ctx: RequestContext, { id, residenceCode }: Pick<SeekerFacts, 'id' | 'residenceCode'>, rowFields: readonly string[] = []): ReadReason | null {
  const serves = servedAs(ctx, { id, residence_code: residenceCode });
  ctx.audit.read('JobSeeker', id, ['match', ...fieldsToRecord(ctx, rowFields, serves ?? 'MATCHING')], serves ?? 'MATCHING');
  return serves;
}

/** As whom somebody reads a match who does not serve the person: whoever acts for posts reads as an employer, whatever else they are. */
function audienceOf({ actor }: RequestContext, { pair: { application } }: Match): Audience {
  if (!meets(actor, handlesPosts)) return 'HELPER';
  return application !== null && opensPerson(application) ? 'APPROACHED' : 'EMPLOYER';
}

/** A match that the actor gets to see, in the words for this reader. */
export function matchForActor(ctx: RequestContext, match: Match, rowFields: readonly string[] = []): MatchType {
  return new MatchType(match, ctx.locale, recordMatches(ctx, match.pair.seeker, rowFields) === null ? audienceOf(ctx, match) : 'PERSON');
}

function listOf(side: Side): string {
  return `matches.${side.toLowerCase()}`;
}

/** A place as the index has it. */
function rowKeyOf(keys: RankKeys | null): RankKey | null {
  if (keys === null) return null;
  const [score, confidence, since, id] = keys;
  return { score, confidence, since: microseconds(since), id };
}

/** A page of a ranking, and how many stand in the other list: null where that is not counted, or both lists are asked for together. */
export interface MatchListConnection extends Connection<MatchType> { readonly otherCount: number | null }

interface PageQuery { readonly page: PageArgs; readonly day: IsoDate; readonly side: Side; readonly rowFields?: readonly string[] }

interface IndexQuery extends PageQuery {
  /** Which of the matches that are judged again are shown. */
  readonly isWanted: (match: Match) => boolean;
  /** Begins to read what will be asked for of the posts, or people, that are found. */
  readonly ahead: (ids: readonly number[]) => void;
}

/** How long the list is that is asked for, and the other one; null where they are not counted. */
interface Counts { readonly total: number | null; readonly ofOtherList: number | null }

/** The page of some matches, of which there is one more where the ranking goes on. */
function connectionOf(ctx: RequestContext, matches: readonly Match[], page: Page, { side, rowFields }: Pick<PageQuery, 'side' | 'rowFields'>, { total, ofOtherList }: Counts): MatchListConnection {
  const connection = connectionFrom(matches, page, (match) => ctx.cursors.encode(listOf(side), rankKeys(match, side)), total);
  return { ...mapConnection(connection, (match) => matchForActor(ctx, match, rowFields)), otherCount: ofOtherList };
}

/**
 * One page of a day's ranking. A cursor holds what placed its match in the ranking, so a page follows it rightly
 * even when matches came or went in between.
 * @param ofOtherList how many stand in the other list
 */
export async function matchPage(ctx: RequestContext, ranked: readonly RankEntry[], { page: args, day, side, rowFields }: PageQuery, ofOtherList: number | null = null): Promise<MatchListConnection> {
  const page = pageOf(args, listOf(side), ctx.cursors);
  const after = rankKeysOf(page.after);
  const before = rankKeysOf(page.before);
  const within = ranked.filter(({ keys }) => (after === null || compareRank(keys, after) > 0) && (before === null || compareRank(keys, before) < 0));
  const cut = page.isForward ? within.slice(0, page.size + 1) : within.slice(-(page.size + 1));
  return connectionOf(ctx, await matchesAt(ctx, cut, day), page, { side, rowFields }, { total: ranked.length, ofOtherList });
}

/** So many more places are asked of the index than a page has: for those that the database no longer bears out. */
const spare = 5;

/** The same page from the index; null where that has no answer. What it found is judged once more from the facts themselves before it is shown. */
export async function indexedPage(
  ctx: RequestContext, { page: args, day, side, isWanted, ahead, rowFields }: IndexQuery,
  find: (part: PageWindow) => Promise<(Counts & { readonly pairs: readonly PairIds[] }) | null>,
): Promise<MatchListConnection | null> {
  const page = pageOf(args, listOf(side), ctx.cursors);
  const after = rankKeysOf(page.after);
  const before = rankKeysOf(page.before);
  const wanted = page.size + 1;
  const found = await find({ count: wanted + spare, after: rowKeyOf(after), before: rowKeyOf(before), fromEnd: !page.isForward });
  if (found === null) return null;
  const evaluateAgain = async (pairs: readonly PairIds[]): Promise<{ readonly match: Match; readonly keys: RankKeys }[]> => (await matchesOfPairs(ctx, pairs, day))
    .map((match) => ({ match, keys: rankKeys(match, side) }))
    .filter(({ match, keys }) => isWanted(match) && (after === null || compareRank(keys, after) > 0) && (before === null || compareRank(keys, before) < 0));
  const { pairs, total, ofOtherList } = found;
  const [first, others] = page.isForward ? [pairs.slice(0, wanted), pairs.slice(wanted)] : [pairs.slice(-wanted), pairs.slice(0, -wanted)];
  const judged = evaluateAgain(first);
  const toShow = page.isForward ? first.slice(0, page.size) : first.slice(-page.size);
  ahead(toShow.map(({ seekerId, opportunityId }) => (side === 'PEOPLE' ? seekerId : opportunityId)));
  const matches = await judged;
  // The spare ones are read where they are needed.
  if (matches.length < wanted && others.length > 0) matches.push(...await evaluateAgain(others));
  const inOrder = matches.sort((a, b) => compareRank(a.keys, b.keys)).map(({ match }) => match);
  const cut = page.isForward ? inOrder.slice(0, wanted) : inOrder.slice(-wanted);
  return connectionOf(ctx, cut, page, { side, rowFields }, { total, ofOtherList });
}
