import sql from 'sql-template-tag';
import { administrator, allow, hasRole, mutate, type RequestContext, type MutationResult } from '../../access/index.js';
import { missing } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import type { EraseJobSeekerInput } from './data-rights.type.js';

/**
 * Erases a person (PIPL, article 47): names, contacts, certificate, functions and everything else that tells who somebody is or how they are.
 * What the law makes one keep stays under a number that tells nothing: consents with their words, what became of applications, and the record.
 * The database does it in one piece, and asks for itself who may.
 */
export async function eraseJobSeeker(ctx: RequestContext, input: EraseJobSeekerInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('JOB_SEEKER'), hasRole('COUNSELLOR'));
  const id = idOf('JobSeeker', input.jobSeekerId, 'jobSeekerId');
  return mutate(ctx, 'eraseJobSeeker', input, async (transaction) => {
    const [erased] = await transaction.rows<{ done: boolean }>(sql`select access.erase_person(${id}) as done`);
    if (erased?.done !== true) return missing(['input', 'jobSeekerId'], 'JobSeeker');
    transaction.people.add(id);
    await transaction.rows(sql`
      select access.forget_participations(${id}), access.forget_casework(${id}), access.forget_placements(${id}), access.forget_claims(${id}), access.forget_notices(${id})`);
    return id;
  });
}
