import sql from 'sql-template-tag';
import { administrator, allow, counsellorFor, readPage, type RequestContext, type RowList } from '../../access/index.js';
import { yearOf, type IsoDate } from '../../platform/calendar.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import { programmes, type ProgrammeType } from '../programmes/index.js';
import { within } from '../regions/index.js';
import { indicatorRules } from './indicator-rules.js';
import type { IndicatorRule } from './indicators.data.js';
import { IndicatorType, MeasureType, type Counted, type EmployersOwedArgs } from './measures.type.js';
import { programmeCounts, windowBefore, windowOf, type Count } from './indicator-results.js';
import { owedEmployers, programmeTallies, stageTallies, tallyStatements, type ProgrammeTally, type StageTally, type TallyRow, type TallySource } from './tallies.sql.js';

/** Who reads how a region stands: its centre and administrators. */
function allowReading(ctx: RequestContext, region: string): void {
  allow(ctx, administrator, counsellorFor(region));
}

const count = (regionCode: string, value: string, of: string): Count => ({ regionCode, value: Number(value), of: Number(of) });

/** What was counted once for all indicators. */
interface Tallies {
  readonly programmes: readonly ProgrammeTally[];
  readonly stages: readonly StageTally[];
  readonly others: Partial<Record<string, readonly TallyRow[]>>;
}

function countedOf(rule: IndicatorRule, day: IsoDate, { programmes: all, stages, others }: Tallies): Counted {
  if (rule.source.from === 'PROGRAMMES') return { rule, counts: programmeCounts(rule, all, windowOf(rule, day)), before: programmeCounts(rule, all, windowBefore(rule, day)) };
  if (rule.source.from === 'STAGES') {
    const { kinds, stages: wanted } = rule.source;
    const reached = stages.filter(({ kind, stage }) => kinds.includes(kind) && wanted.includes(stage));
    return { rule, counts: reached.map((each) => count(each.region_code, each.reached, '0')), before: reached.map((each) => count(each.region_code, each.reached_before, '0')) };
  }
  const rows = others[rule.source.from] ?? [];
  const before = rows.flatMap(({ region_code, of, before: value }) => (value === null ? [] : [count(region_code, value, of)]));
  // How a body or an employer stood the year before is told by asking as of then.
  return { rule, counts: rows.map(({ region_code, value, of }) => count(region_code, value, of)), before: toldOfBefore.has(rule.source.from) ? before : null };
}

const toldOfBefore: ReadonlySet<string> = new Set<TallySource>(['FAIRS', 'SERVICES', 'MOVED_ON', 'ORDERS']);

const mostYears = Math.max(...indicatorRules.map(({ source }) => (source.from === 'PROGRAMMES' ? source.years ?? 1 : 1)));

/** Every indicator, counted in a region as of a day, with the year before. */
async function countIndicators(ctx: RequestContext, region: string, day: IsoDate): Promise<Counted[]> {
  const year = yearOf(day);
  const [window, before] = [{ from: `${year}-01-01`, until: day }, { from: `${year - 1}-01-01`, until: `${year - 1}-12-31` }];
  const found = await ctx.db.rowsOfEach<unknown>([...tallyStatements.map((statement) => statement(region, window, before)), stageTallies(region, window, before), programmeTallies(region, `${year - mostYears}-01-01`, day)]);
  const programmeRows = found.pop() as ProgrammeTally[];
  const stages = found.pop() as StageTally[];
  const rows = found.flat() as TallyRow[];
  const tallies: Tallies = { programmes: programmeRows, stages, others: Object.groupBy(rows, ({ source }) => source) };
  return indicatorRules.filter(({ since }) => since <= day).map((rule) => countedOf(rule, day, tallies));
}

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The ten measures, and where they stand in a region on a day. */
export async function measuresIn(ctx: RequestContext, region: string, day: IsoDate): Promise<MeasureType[]> {
  allowReading(ctx, region);
  const found = (await countIndicators(ctx, region, day)).map((counted) => new IndicatorType(counted, region, day, ctx.locale));
  return numbers.map((number) => new MeasureType(number, found.filter(({ clause }) => clause.split('.')[0] === String(number))));
}

/** The programmes that an indicator counts, the latest first; null for one that counts something else. */
export async function casesOf(ctx: RequestContext, { counted: { rule }, region, day }: IndicatorType, page: PageArgs, wantsCount: boolean): Promise<Connection<ProgrammeType> | null> {
  allowReading(ctx, region);
  if (rule.source.from !== 'PROGRAMMES') return null;
  const { from, until } = windowOf(rule, day);
  return programmes(ctx, { ...page, filter: { kinds: [...rule.source.kinds], region, from, until, status: 'HELD' } }, wantsCount);
}

const sourceOfOwed = { TRAINING: 'DEFAULTERS', VISIT: 'VISITS', DISCLOSURE: 'DISCLOSURES' } as const;

interface OwedRow { readonly id: number }
const owedList = { name: 'employersOwed', from: sql`employer e`, alias: 'e', keys: [{ expression: 'e.id', type: 'int', isDescending: false }], keysOf: ({ id }) => [id] } as const satisfies RowList<OwedRow>;

/** Numbers of the employers of a region that are still owed something this year. */
export async function employersOwed(ctx: RequestContext, { region, what, ...page }: EmployersOwedArgs, wantsCount: boolean): Promise<Connection<number>> {
  allowReading(ctx, region);
  const window = { from: `${yearOf(ctx.today)}-01-01`, until: ctx.today };
  const { concerned, done } = owedEmployers[sourceOfOwed[what]];
  return mapConnection(await readPage<OwedRow>(ctx, owedList, page, ['id'], [within('e.region_code', region), concerned(region, window), sql`not ${done(window)}`], wantsCount), ({ id }) => id);
}
