import sql from 'sql-template-tag';
import { administrator, allow, counsellorFor, readPage, type RequestContext, type RowList } from '../../access/index.js';
import { yearOf, type IsoDate } from '../../platform/calendar.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import { programmes, type ProgrammeType } from '../programmes/index.js';
import { checkRegion, within } from '../regions/index.js';
import { indicatorRules, type IndicatorRule } from './indicators.data.js';
import type { Counted, EmployersOwedArgs, IndicatorType } from './measures.type.js';
import { programmeCounts, windowBefore, windowOf, type Count } from './reckoning.js';
import { owedEmployers, programmeTallies, tallies, type ProgrammeTally, type TallyRow, type Window } from './tallies.sql.js';

/** Who reads how a region stands: its centre and administrators. */
function allowReading(ctx: RequestContext, region: string): void {
  allow(ctx, administrator, counsellorFor(region));
}

async function countsIn(ctx: RequestContext, rule: IndicatorRule, region: string, window: Window, all: readonly ProgrammeTally[]): Promise<Count[]> {
  if (rule.source.from === 'PROGRAMMES') return programmeCounts(rule, all, window);
  const rows = await ctx.db.rows<TallyRow>(tallies[rule.source.from](region, window));
  return rows.map(({ region_code, value, of }) => ({ regionCode: region_code, value: Number(value), of: Number(of) }));
}

/** What the year before was can be told of what has days of its own; how a body or an employer stood then is told by asking as of then. */
const comparable: ReadonlySet<string> = new Set(['PROGRAMMES', 'FAIRS', 'SERVICES']);

async function counted(ctx: RequestContext, rule: IndicatorRule, region: string, day: IsoDate, all: readonly ProgrammeTally[], wantsPrevious: boolean): Promise<Counted> {
  const counts = await countsIn(ctx, rule, region, windowOf(rule, day), all);
  return { rule, counts, before: wantsPrevious && comparable.has(rule.source.from) ? await countsIn(ctx, rule, region, windowBefore(rule, day), all) : null };
}

const mostYears = Math.max(...indicatorRules.map(({ source }) => (source.from === 'PROGRAMMES' ? source.years ?? 1 : 1)));

/** Every indicator, counted in a region as of a day. */
export async function countIndicators(ctx: RequestContext, region: string, day: IsoDate, wantsPrevious: boolean): Promise<Counted[]> {
  allowReading(ctx, region);
  checkRegion(region, 'region');
  const all = await ctx.db.rows<ProgrammeTally>(programmeTallies(region, `${yearOf(day) - mostYears}-01-01`, day));
  const found: Counted[] = [];
  for (const rule of indicatorRules) if (rule.since <= day) found.push(await counted(ctx, rule, region, day, all, wantsPrevious));
  return found;
}

/** The programmes that an indicator counts, the latest first; null for one that counts something else. */
export async function casesOf(ctx: RequestContext, { counted: { rule }, region, day }: IndicatorType, page: PageArgs, wantsCount: boolean): Promise<Connection<ProgrammeType> | null> {
  allowReading(ctx, region);
  if (rule.source.from !== 'PROGRAMMES') return null;
  const { from, until } = windowOf(rule, day);
  return programmes(ctx, { ...page, filter: { kinds: [...rule.source.kinds], region, from, until, status: 'HELD' } }, wantsCount);
}

interface OwedRow { readonly id: number }
const owedList = { name: 'employersOwed', from: sql`employer e`, alias: 'e', keys: [{ expression: 'e.id', type: 'int', isDescending: false }], keysOf: ({ id }) => [id] } as const satisfies RowList<OwedRow>;

/** Numbers of the employers of a region that are still owed something this year. */
export async function employersOwed(ctx: RequestContext, { region, what, ...page }: EmployersOwedArgs, wantsCount: boolean): Promise<Connection<number>> {
  allowReading(ctx, region);
  checkRegion(region, 'region');
  const window = { from: `${yearOf(ctx.today)}-01-01`, until: ctx.today };
  const { concerned, done } = owedEmployers[what === 'TRAINING' ? 'DEFAULTERS' : 'VISITS'];
  return mapConnection(await readPage<OwedRow>(ctx, owedList, page, ['id'], [within('e.region_code', region), concerned(window), sql`not ${done(window)}`], wantsCount), ({ id }) => id);
}
