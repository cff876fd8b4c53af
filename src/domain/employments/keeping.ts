import { administrator, allow, hasRole, type RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { missing } from '../../platform/errors/index.js';
import { findReferrableJobSeeker } from '../seekers/index.js';
import { Employment } from './employment.entity.js';

/** Who keeps a person's employments: the centre that serves the person, the person's job coach, and administrators. */
export function allowKeeping(ctx: RequestContext): void {
  allow(ctx, administrator, hasRole('COUNSELLOR'), hasRole('JOB_COACH'));
}

/** An employment of somebody for whom the actor finds work. @throws InputFaults NOT_FOUND for another, as for none */
export async function findKeptEmployment(
  ctx: RequestContext,
  transaction: Transaction,
  id: number,
): Promise<Employment> {
  const employment = await transaction.em.findOne(Employment, id);
  if (employment === null) return missing(['input', 'employmentId'], 'Employment');
  await findReferrableJobSeeker(ctx, transaction, employment.jobSeeker);
  return employment;
}
