import sql from 'sql-template-tag';
import {
  administrator,
  allow,
  hasRole,
  meets,
  mutate,
  self,
  type MutationResult,
  type RequestContext,
} from '../../../access/index.js';
import { checkVersion, InputValidator, wrongState } from '../../../platform/errors/index.js';
import { idOf } from '../../../platform/graphql/global-id.js';
import { findKeptEmployment } from '../keeping.js';
import { keepingParty } from './party.js';
import { trialBounds } from './trial.bounds.js';
import { WorkTrial } from './trial.entity.js';
import type { RecordTrialStatementInput } from './trial.inputs.js';
import type { TrialStatement } from './trial.js';

/**
 * Records what the person says of the trial, or corrects it: the person does, or the centre or the job coach for the
 * person.
 */
export async function recordTrialStatement(
  ctx: RequestContext,
  input: RecordTrialStatementInput,
): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('JOB_SEEKER'), hasRole('COUNSELLOR'), hasRole('JOB_COACH'));
  const id = idOf('Employment', input.employmentId, 'employmentId');
  return mutate(ctx, 'recordTrialStatement', input, async (transaction) => {
    const employment = await findKeptEmployment(ctx, transaction, id);
    const validator = new InputValidator();
    validator.length(['input', 'statement'], input.statement, trialBounds.statement);
    validator.done();
    if ((await transaction.em.count(WorkTrial, { employment: id })) === 0)
      wrongState(['input', 'employmentId'], '这份工作没有试岗。', 'The employment has no trial.');
    checkVersion(employment, input.version);
    const party = meets(ctx.actor, self(employment.jobSeeker)) ? 'PERSON' : keepingParty(ctx);
    const statement: TrialStatement = {
      on: ctx.today,
      by: ctx.actor.subject ?? '',
      party,
      text: input.statement.trim(),
    };
    // The person may not change employments; the database writes this one column, of the version that was read.
    const [stated] = await transaction.rows<{ done: boolean }>(
      sql`select access.state_on_trial(${id}, ${input.version}, ${JSON.stringify(statement)}::jsonb) as done`,
    );
    if (stated?.done !== true) {
      // Somebody changed the employment a moment ago.
      await transaction.em.refresh(employment);
      checkVersion(employment, input.version);
      throw new Error(`the statement on the trial of employment ${id} was not kept`);
    }
    return id;
  });
}
