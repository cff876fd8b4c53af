import sql, { type Sql } from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import { loadConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import { filedRegion } from '../regions/index.js';
import { closestPage, type Question } from '../text-search/index.js';
import { conditionsOf } from './vacancy.conditions.js';
import type { VacancyFilter } from './vacancy.inputs.js';
import { vacancyRows } from './vacancy.loader.js';
import { visibleVacancies } from './vacancy.search.js';
import { VacancyType } from './vacancy.type.js';

/** Drafts, which the search table does not hold, as its rows: those that the actor may see. */
function drafts(ctx: RequestContext): Sql {
  return sql`
    select v.id, v.published_at as at, array['DRAFT'] || case when v.work_mode = 'HOME_BASED' then array['HOME_BASED'] else '{}' end || search.lineage(v.region_code) as filed,
      search.phrase(v.title) as title, search.plain(v.title || E'\\n' || v.description) as whole
    from vacancy v join employer e on e.id = v.employer_id where v.status = 'DRAFT' and (${visibleVacancies(ctx) ?? sql`true`})`;
}

function questionOf(ctx: RequestContext, { text, statuses, region, orHomeBased, ...filter }: VacancyFilter & { text: string }): Question {
  const asked = statuses ?? ['OPEN'];
  // Its state and its region are asked of the search table; what else is asked, of the vacancy.
  const others = conditionsOf(filter).filter((condition) => !(condition.of === 'FACTS' && condition.name === 'statuses')).map((condition) => condition.sql);
  return {
    searched: 'vacancy', text,
    filed: [asked, ...(region == null ? [] : [[filedRegion(region), ...(orHomeBased === true ? ['HOME_BASED'] : [])]])],
    more: others.length === 0 ? null : { join: sql`join vacancy v on v.id = t.id join employer e on e.id = v.employer_id`, where: others },
    beside: asked.includes('DRAFT') ? drafts(ctx) : null,
  };
}

/** Posts that a text finds, the closest first. */
export async function closestVacancies(
  ctx: RequestContext, filter: VacancyFilter & { text: string }, page: PageArgs, columns: ReadonlySet<string>, wantsCount: boolean,
): Promise<Connection<VacancyType>> {
  return loadConnection(await closestPage(ctx, questionOf(ctx, filter), page, wantsCount), async (id) => {
    const row = await ctx.loader(vacancyRows).load({ id, columns });
    return row === null ? null : new VacancyType(row, ctx.locale);
  });
}
