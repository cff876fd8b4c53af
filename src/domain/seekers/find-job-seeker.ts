import { LockMode } from '@mikro-orm/core';
import { type RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { missing } from '../../platform/errors/index.js';
import { mayPlace, mayServe } from './disclosure.js';
import { JobSeeker } from './seeker.entity.js';

const usualPath = ['input', 'jobSeekerId'] as const;

/**
 * A person named in an input whom the actor serves, or is; the record of the write tells of the person. Held until the write is done: nothing new stands
 * with a person who is erased at the same time. @throws InputFaults NOT_FOUND for anybody else, as for nobody
 */
export async function findServedJobSeeker(ctx: RequestContext, { em, people }: Pick<Transaction, 'em' | 'people'>, id: number, path: readonly string[] = usualPath): Promise<JobSeeker> {
  const person = await em.findOne(JobSeeker, id, { lockMode: LockMode.PESSIMISTIC_READ });
  if (person === null || !mayServe(ctx, { id, residence_code: person.residenceCode })) return missing(path, 'JobSeeker');
  people.add(id);
  return person;
}

/** A person named in an input for whom the actor finds work: the above, and whom a job coach looks after; the record of the write tells of the person. @throws InputFaults NOT_FOUND */
export async function findReferrableJobSeeker(ctx: RequestContext, { em, people }: Pick<Transaction, 'em' | 'people'>, id: number): Promise<JobSeeker> {
  const person = await em.findOne(JobSeeker, id);
  if (person === null || !(await mayPlace(ctx, { id, residence_code: person.residenceCode }))) return missing(usualPath, 'JobSeeker');
  people.add(id);
  return person;
}
