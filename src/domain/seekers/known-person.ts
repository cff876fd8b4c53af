import { type RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { missing } from '../../platform/errors/index.js';
import { mayPlace, mayServe } from './disclosure.js';
import { JobSeeker } from './seeker.entity.js';

const usualPath = ['input', 'jobSeekerId'] as const;

/** A person named in an input whom the actor serves, or is. @throws InputFaults NOT_FOUND for anybody else, as for nobody */
export async function servedPerson(ctx: RequestContext, { em }: Pick<Transaction, 'em'>, id: number, path: readonly string[] = usualPath): Promise<JobSeeker> {
  const person = await em.findOne(JobSeeker, id);
  return person !== null && mayServe(ctx, { id, residence_code: person.residenceCode }) ? person : missing(path, 'JobSeeker');
}

/** A person named in an input for whom the actor finds work: the above, and whom a job coach looks after. @throws InputFaults NOT_FOUND */
export async function placedPerson(ctx: RequestContext, { em }: Pick<Transaction, 'em'>, id: number): Promise<JobSeeker> {
  const person = await em.findOne(JobSeeker, id);
  return person !== null && (await mayPlace(ctx, { id, residence_code: person.residenceCode })) ? person : missing(usualPath, 'JobSeeker');
}
