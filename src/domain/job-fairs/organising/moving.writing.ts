import { administrator, allow, hasRole, mutate, type MutationResult, type RequestContext } from '../../../access/index.js';
import { chinaDate } from '../../../platform/calendar.js';
import { checkVersion, InputValidator, wrongState } from '../../../platform/errors/index.js';
import { idOf } from '../../../platform/graphql/global-id.js';
import { text } from '../../../platform/i18n/text.js';
import { jobFairBounds } from '../job-fair.bounds.js';
import { checkSessions, checkStated, checkTimes } from '../job-fair.checks.js';
import { cancelInterviews, standingInterviews, tellEverybody } from './concerned.js';
import { findOrganisedFair } from './organiser.js';
import type { CancelJobFairInput, MoveJobFairInput } from './organising.inputs.js';
import { replaceSessions, sessionsOfFair, shiftedSessions } from './sessions.js';

/** Holds a fair on another day. Registrations and booths stay; all interviews are cancelled, since nobody has said that the new time suits. */
export async function moveJobFair(ctx: RequestContext, input: MoveJobFairInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const id = idOf('JobFair', input.jobFairId, 'jobFairId');
  return mutate(ctx, 'moveJobFair', input, async (transaction) => {
    const fair = await findOrganisedFair(ctx, transaction, id);
    if (fair.startsAt <= new Date()) wrongState(['input', 'jobFairId'], '招聘会已经开始,不能改期。', 'The fair has begun: it can not be moved.');
    const later = input.startsAt.getTime() - fair.startsAt.getTime();
    const before = await sessionsOfFair(transaction, fair);
    const fill = (): void => {
      fair.registrationClosesAt = input.registrationClosesAt ?? new Date(fair.registrationClosesAt.getTime() + later);
      fair.startsAt = input.startsAt;
      fair.endsAt = input.endsAt;
      if (input.venue != null) fair.venue = input.venue.trim();
    };
    checkVersion(fair, input.version, fill);
    fill();
    const validator = new InputValidator();
    checkStated(validator, { venue: input.venue });
    checkTimes(validator, fair);
    if (input.startsAt <= new Date()) validator.add(['input', 'startsAt'], 'OUT_OF_RANGE', text('新的时间须在以后。', 'The new time must still be to come.'));
    const sessions = input.sessions ?? shiftedSessions(before, later);
    checkSessions(validator, fair, sessions);
    validator.done();
    replaceSessions(transaction, fair, before, sessions);
    cancelInterviews(transaction, await standingInterviews(transaction, fair));
    await transaction.em.flush();
    await tellEverybody(transaction, fair, 'FAIR_MOVED', chinaDate(fair.startsAt));
    return id;
  });
}

/** A fair that is cancelled stays so. Registrations stay as they were, so that everybody finds it, and why. */
export async function cancelJobFair(ctx: RequestContext, input: CancelJobFairInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const id = idOf('JobFair', input.jobFairId, 'jobFairId');
  return mutate(ctx, 'cancelJobFair', input, async (transaction) => {
    const fair = await findOrganisedFair(ctx, transaction, id);
    const fill = (): void => {
      fair.cancelledAt = new Date();
      fair.cancelReason = input.reason.trim();
    };
    checkVersion(fair, input.version, fill);
    const validator = new InputValidator();
    validator.length(['input', 'reason'], input.reason, jobFairBounds.cancelReason);
    validator.done();
    fill();
    cancelInterviews(transaction, await standingInterviews(transaction, fair));
    await transaction.em.flush();
    await tellEverybody(transaction, fair, 'FAIR_CANCELLED', null);
    return id;
  });
}
