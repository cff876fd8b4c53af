import { administrator, counsellorFor, handles, meets, notFound, type RequestContext } from '../../access/index.js';
import { Problem } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import { vacancyAlways, vacancyRows } from './vacancy.loader.js';
import { needsConfirmation } from './vacancy.rules.js';
import type { VacancyRow } from './vacancy.type.js';

/** What decides whether a post must be confirmed. */
const confirmationColumns: ReadonlySet<string> = new Set([...vacancyAlways, 'demands', 'working_conditions', 'occupation_code']);

/** Whether the actor, who acts for the employer of a post, may see who fits it: of a post that is for some people alone, only once a centre confirmed it. */
export async function mayShowCandidates(ctx: RequestContext, { id, employer_id: employerId, kind, region_code }: Pick<VacancyRow, 'id' | 'employer_id' | 'kind' | 'region_code'>): Promise<boolean> {
  return meets(ctx.actor, handles({ employerId, kind })) && isShownToEmployer(ctx, { id, region_code });
}

/** Whether the employer of a post may see who fits it; true for its centre and administrators. */
export async function isShownToEmployer(ctx: RequestContext, { id, region_code }: Pick<VacancyRow, 'id' | 'region_code'>): Promise<boolean> {
  if (meets(ctx.actor, administrator, counsellorFor(region_code))) return true;
  const row = await ctx.loader(vacancyRows).load({ id, columns: confirmationColumns });
  if (row === null) throw notFound('Vacancy');
  const { kind, min_age: minAge, max_age: maxAge, demands, working_conditions: workingConditions, occupation_code: occupationCode, confirmed_at } = row;
  return confirmed_at !== null || !needsConfirmation({ kind, minAge, maxAge, demands, workingConditions, occupationCode });
}

/**
 * The same, of a post whose employer the actor is known to act for.
 * @throws Problem FORBIDDEN
 */
export async function allowCandidatesToEmployer(ctx: RequestContext, post: Pick<VacancyRow, 'id' | 'region_code'>): Promise<void> {
  if (await isShownToEmployer(ctx, post)) return;
  throw new Problem('FORBIDDEN', text(
    '专岗、公益性岗位、辅助性就业岗位、限定年龄的岗位,以及对功能的要求超出职业通常需要(或没有写明职业)的岗位,经服务中心确认后才能查看合适的人选。请联系当地残疾人就业服务机构。',
    'Who fits a reserved, public-welfare or supported post, one with an age limit, or one that asks more of functions than its occupation usually does (or names no occupation), can be seen once the service centre confirmed it. Ask the centre of your region.',
  ));
}
