import sql, { type Sql } from 'sql-template-tag';
import { administrator, allow, answersFor, childLoader, counsellorFor, everyone, hasRole, meets, mutate, readPage, maskSmallCount, type RequestContext, type RowList, type MutationResult } from '../../access/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import { oneOfIds, type Reader } from '../../platform/database/index.js';
import { inForce } from '../../platform/dated.js';
import { checkRecorded, InputValidator } from '../../platform/errors/index.js';
import { mapConnection, type Connection } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { findRepresentedEmployer, isPublicEmployer } from '../employers/index.js';
import { checkRegionOf, homeProvince, within } from '../regions/index.js';
import { planYears, publicDutyRules } from './public-duty.data.js';
import {
  PublicDutyType, RecruitingPlanType, type PlanPublicRecruitingInput, type PlanRow, type PublicBodiesArgs, type PublishPublicSectorStatisticsInput, type StatisticsView,
} from './public-duty.type.js';
import { recruitingBounds } from './public-sector.bounds.js';
import { PublicStatistics, RecruitingPlan, type PublicFigures } from './recruiting-plan.entity.js';
import { standingOfBodies, standings, type StandingRow } from './standing.sql.js';

const columns: ReadonlySet<string> = new Set(['id', 'region_code', 'kind', 'post_count', 'heads', 'counted', 'required', 'standing', 'has_plan']);

const bodiesList = (region: string, day: IsoDate): RowList<StandingRow> => ({
  name: 'publicBodies', from: sql`(${standingOfBodies(region, day, within('e.region_code', region), 'COUNTED')}) b`, alias: 'b', keys: [{ expression: 'b.id', type: 'int', isDescending: false }], keysOf: ({ id }) => [id],
});

const deadlineOn = (day: IsoDate): IsoDate | null => inForce(publicDutyRules, day)?.value.deadline ?? null;

const planRows = childLoader<PlanRow & { readonly parent: number }>((employers) => sql`
  select employer_id as parent, id, year, planned_hires, note, version from recruiting_plan where employer_id = ${oneOfIds(employers)} order by year`);

/** How one body stands; null for an employer that is none. */
export async function publicDutyOf(ctx: RequestContext, employer: { readonly id: number; readonly region_code: string | null }, day: IsoDate): Promise<PublicDutyType | null> {
  allow(ctx, ...answersFor({ id: employer.id, regionCode: employer.region_code }));
  const [row] = await ctx.db.rows<StandingRow>(standingOfBodies(employer.region_code ?? homeProvince(), day, sql`e.id = ${employer.id}`, 'COUNTED'));
  return row === undefined ? null : new PublicDutyType(row, day, deadlineOn(day), ctx.locale);
}

/** The public bodies of a region and how they stand, for its centre. */
export async function publicBodies(ctx: RequestContext, { region, asOf, standings: wanted, ...page }: PublicBodiesArgs, wantsCount: boolean): Promise<Connection<PublicDutyType>> {
  allow(ctx, administrator, counsellorFor(region));
  const day = asOf ?? ctx.today;
  const rows = await readPage(ctx, bodiesList(region, day), page, columns, [wanted == null ? null : sql`b.standing = any(${wanted})`], wantsCount);
  return mapConnection(rows, (row) => new PublicDutyType(row, day, deadlineOn(day), ctx.locale));
}

export async function plansOf(ctx: RequestContext, { row }: PublicDutyType): Promise<RecruitingPlanType[]> {
  allow(ctx, ...answersFor({ id: row.id, regionCode: row.region_code }));
  return (await ctx.loader(planRows).load(row.id)).map((plan) => new RecruitingPlanType(plan));
}

interface FiguresRow { readonly standing: string; readonly bodies: number; readonly employed: number; readonly posts: number; readonly required: string; readonly counted: string }

async function countFigures(reader: Reader, region: string, day: IsoDate): Promise<PublicFigures> {
  const rows = await reader.rows<FiguresRow>(sql`
    select b.standing, count(*) as bodies, sum(b.heads)::int as employed, coalesce(sum(b.post_count), 0)::int as posts, sum(b.required) as required, sum(b.counted) as counted
    from (${standingOfBodies(region, day, within('e.region_code', region), 'LEFT_OUT')}) b group by b.standing`);
  const pooled = rows.find(({ standing }) => standing === 'POOLED');
  return {
    bodies: Object.fromEntries(rows.map(({ standing, bodies }) => [standing, bodies])), employed: rows.reduce((sum, { employed }) => sum + employed, 0),
    pooledPosts: pooled?.posts ?? 0, pooledRequired: Number(pooled?.required ?? 0).toFixed(2), pooledCounted: Number(pooled?.counted ?? 0).toFixed(2),
  };
}

function viewOf(ctx: RequestContext, region: string, countedOn: IsoDate, publishedAt: Date | null, figures: PublicFigures): StatisticsView {
  const employed = maskSmallCount(ctx, figures.employed, region);
  return {
    region, countedOn, publishedAt, employed, pooledPosts: figures.pooledPosts, pooledRequired: figures.pooledRequired, pooledCounted: employed === null ? null : figures.pooledCounted,
    counts: standings.flatMap((standing) => (figures.bodies[standing] === undefined ? [] : [{ standing, bodies: figures.bodies[standing] }])),
  };
}

/** How a region's public sector stands now, or stood on a day; for its centre. */
export async function publicSectorStatistics(ctx: RequestContext, region: string, day: IsoDate): Promise<StatisticsView> {
  allow(ctx, administrator, counsellorFor(region));
  return viewOf(ctx, region, day, null, await countFigures(ctx.db, region, day));
}

interface PublishedRow { readonly region_code: string; readonly counted_on: string; readonly figures: PublicFigures; readonly published_at: string }
const mostPublished = 20;

const publishedWhere = async (ctx: RequestContext, where: Sql): Promise<StatisticsView[]> => (await ctx.db.rows<PublishedRow>(sql`
  select region_code, counted_on, figures, published_at from public_statistics where ${where} order by id desc limit ${mostPublished}`))
  .map(({ region_code, counted_on, figures, published_at }) => viewOf(ctx, region_code, counted_on, new Date(published_at), figures));

/** What a region published, the latest first; for everybody. */
export async function publishedStatistics(ctx: RequestContext, region: string): Promise<StatisticsView[]> {
  allow(ctx, everyone);
  return publishedWhere(ctx, sql`region_code = ${region}`);
}

export async function publishedStatisticsById(ctx: RequestContext, id: number): Promise<StatisticsView | null> {
  allow(ctx, everyone);
  return (await publishedWhere(ctx, sql`id = ${id}`))[0] ?? null;
}

export async function planPublicRecruiting(ctx: RequestContext, input: PlanPublicRecruitingInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'), hasRole('RECRUITER'));
  const employerId = idOf('Employer', input.employerId, 'employerId');
  return mutate(ctx, 'planPublicRecruiting', input, async (transaction) => {
    const { em } = transaction;
    const employer = await findRepresentedEmployer(ctx, transaction, employerId);
    const validator = new InputValidator();
    validator.range(['input', 'year'], input.year, planYears.first, planYears.last);
    validator.range(['input', 'plannedHires'], input.plannedHires, 1, 10_000);
    validator.length(['input', 'note'], input.note, recruitingBounds.note);
    if (!isPublicEmployer(employer.kind)) validator.add(['input', 'employerId'], 'NOT_ELIGIBLE', text('招录(聘)计划由机关、事业单位制定。', 'Plans are made by public organs and institutions.'));
    validator.done();
    const known = await em.findOne(RecruitingPlan, { employer: employerId, year: input.year });
    const fill = (plan: RecruitingPlan): RecruitingPlan => Object.assign(plan, { employer: employerId, year: input.year, plannedHires: input.plannedHires, note: input.note ?? null } satisfies Partial<RecruitingPlan>);
    checkRecorded(known, input.version, text('这一年的计划已有。要修改,请给出您读到的 version。', 'There is a plan for the year. To change it, give the version that you read.'), fill);
    await em.persist(fill(known ?? new RecruitingPlan())).flush();
    return employerId;
  });
}

/** Counts once more and keeps what was counted, for everybody to read. */
export async function publishPublicSectorStatistics(ctx: RequestContext, input: PublishPublicSectorStatisticsInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  return mutate(ctx, 'publishPublicSectorStatistics', input, async (transaction) => {
    const validator = new InputValidator();
    checkRegionOf(validator, ['input', 'region'], input.region);
    if (!meets(ctx.actor, administrator, counsellorFor(input.region))) validator.add(['input', 'region'], 'NOT_ELIGIBLE', text('只能公示您服务的地区的统计。', 'You may publish of the region that you serve.'));
    validator.done();
    const day = input.asOf ?? ctx.today;
    const statistics = new PublicStatistics();
    Object.assign(statistics, { regionCode: input.region, countedOn: day, figures: await countFigures(transaction, input.region, day), publishedAt: new Date() } satisfies Partial<PublicStatistics>);
    await transaction.em.persist(statistics).flush();
    return statistics.id;
  });
}
