import { answersFor, meets, type RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { missing } from '../../platform/errors/index.js';
import { Employer } from './employer.entity.js';

/** An employer named in an input for whom the actor answers. @throws InputFaults NOT_FOUND for any other, as for none */
export async function findRepresentedEmployer(ctx: RequestContext, { em }: Pick<Transaction, 'em'>, id: number, path: readonly string[] = ['input', 'employerId']): Promise<Employer> {
  const employer = await em.findOne(Employer, id);
  return employer !== null && meets(ctx.actor, ...answersFor(employer)) ? employer : missing(path, 'Employer');
}
