import sql from 'sql-template-tag';
import { answersFor, counsellorFor, meets, type RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { missing } from '../../platform/errors/index.js';
import { Employer } from './employer.entity.js';

/** Whether the centre may change an employer whose region nobody has confirmed: that which decides on the claim of its region. */
export async function decidesOnRegion({ actor }: RequestContext, { rows }: Pick<Transaction, 'rows'>, { id, regionCode }: Employer): Promise<boolean> {
  if (regionCode !== null || !actor.roles.has('COUNSELLOR')) return false;
  const claims = await rows<{ region: string | null }>(sql`select region_code as region from claim where employer_id = ${id} and kind = 'EMPLOYER_REGION' and state = 'OPEN'`);
  return claims.some(({ region }) => meets(actor, counsellorFor(region)));
}

/** An employer named in an input for whom the actor answers. @throws InputFaults NOT_FOUND for any other, as for none */
export async function findRepresentedEmployer(ctx: RequestContext, { em }: Pick<Transaction, 'em'>, id: number, path: readonly string[] = ['input', 'employerId']): Promise<Employer> {
  const employer = await em.findOne(Employer, id);
  return employer !== null && meets(ctx.actor, ...answersFor(employer)) ? employer : missing(path, 'Employer');
}
