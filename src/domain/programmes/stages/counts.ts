import { Field, Int, ObjectType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { administrator, allow, counsellorFor, type RequestContext } from '../../../access/index.js';
import type { IsoDate } from '../../../platform/calendar.js';
import { missing } from '../../../platform/errors/index.js';
import { within } from '../../regions/index.js';
import { ProgrammeStageType, stageList } from '../details/detail.type.js';
import { programmeKinds, type ProgrammeKind } from '../kinds/index.js';
import { managesProgramme } from '../managing.js';
import type { ProgrammeRow } from '../programme.type.js';
import { stageOwnerOf } from './course.js';

interface Counted { readonly reached: number; readonly now: number; readonly fellOut: number }
interface CountRow extends Counted { readonly stage: string }

const nobody: Counted = { reached: 0, now: 0, fellOut: 0 };

@ObjectType('StageCount', { simpleResolvers: true, description: 'Number of participations in programmes at one stage; of programmes, where the public takes part.' })
export class StageCountType {
  constructor(private readonly of: ProgrammeStageType, private readonly counted: Counted) {}

  @Field(() => ProgrammeStageType, { description: 'Stage that is counted.' })
  get stage(): ProgrammeStageType { return this.of; }

  @Field(() => Int, { description: 'Number that have reached the stage, whatever followed.' })
  get reached(): number { return this.counted.reached; }

  @Field(() => Int, { description: 'Number that are at the stage now.' })
  get now(): number { return this.counted.now; }

  @Field(() => Int, { description: 'Number that ended without a result directly after the stage.' })
  get fellOut(): number { return this.counted.fellOut; }
}

/** Stages at which a course ends without a result. */
function endsInVain({ stages }: ProgrammeKind): string[] {
  return stages.filter(({ outcome, next }) => outcome === 'NO_RESULT' && next.length === 0).map(({ code }) => code);
}

/** @param condition over `programme p` */
async function countsOf(ctx: RequestContext, kind: ProgrammeKind, condition: Sql): Promise<StageCountType[]> {
  const courses = stageOwnerOf(kind) === 'PROGRAMME'
    ? sql`select p.stage, p.stages from programme p where p.kind = ${kind.code} and ${condition}`
    : sql`select t.stage, t.stages from participation t join programme p on p.id = t.programme_id where p.kind = ${kind.code} and ${condition}`;
  const rows = await ctx.db.rows<CountRow>(sql`
    with course as materialized (select stage, stages, array(select distinct e ->> 'stage' from jsonb_array_elements(stages) e) as reached from (${courses}) c where stage is not null),
      stage (code) as (select unnest(${kind.stages.map(({ code }) => code)}::text[]))
    select s.code as stage, count(*) filter (where s.code = any(c.reached))::int as reached, count(*) filter (where c.stage = s.code)::int as now,
      count(*) filter (where c.stage = any(${endsInVain(kind)}::text[]) and c.stages -> -2 ->> 'stage' = s.code)::int as "fellOut"
    from stage s cross join course c group by s.code`);
  const byStage = new Map(rows.map((row) => [row.stage, row]));
  return stageList(kind, ctx.locale).map((stage) => new StageCountType(stage, byStage.get(stage.code) ?? nobody));
}

/** Of one programme, for those who run it. */
export async function stageCountsOf(ctx: RequestContext, row: ProgrammeRow): Promise<StageCountType[]> {
  allow(ctx, () => managesProgramme(ctx, row));
  return countsOf(ctx, programmeKinds.get(row.kind), sql`p.id = ${row.id}`);
}

/** Of all programmes of a kind in a region that began within some days and were not cancelled, for its centre. */
export async function stageCountsIn(ctx: RequestContext, code: string, region: string, from: IsoDate, until: IsoDate): Promise<StageCountType[]> {
  allow(ctx, administrator, counsellorFor(region));
  const kind = programmeKinds.find(code);
  if (kind === null) return missing(['kind'], 'ProgrammeKind');
  return countsOf(ctx, kind, sql`p.status <> 'CANCELLED' and p.starts_on between ${from}::date and ${until}::date and ${within('p.region_code', region)}`);
}
