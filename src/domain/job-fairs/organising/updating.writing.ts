import { administrator, allow, hasRole, mutate, type MutationResult, type RequestContext } from '../../../access/index.js';
import { chinaDate } from '../../../platform/calendar.js';
import type { Transaction } from '../../../platform/database/index.js';
import { checkVersion, InputValidator } from '../../../platform/errors/index.js';
import { idOf } from '../../../platform/graphql/global-id.js';
import { text } from '../../../platform/i18n/text.js';
import { provisionsOf } from '../../employers/index.js';
import type { JobFairInterview } from '../interviews/interview.entity.js';
import { slotsOfFair, type Span } from '../interviews/slots.js';
import { checkSessions, checkStated, checkTimes } from '../job-fair.checks.js';
import { JobFairBooth, type JobFair } from '../job-fair.entity.js';
import { registeredAt } from '../registered.js';
import { cancelInterviews, standingInterviews, tellEverybody, tellOfDropped } from './concerned.js';
import { findOrganisedFair } from './organiser.js';
import type { UpdateJobFairInput } from './organising.inputs.js';
import { replaceSessions, sessionsOfFair } from './sessions.js';

const changesTimes = ({ startsAt, endsAt, interviewMinutes, sessions }: UpdateJobFairInput): boolean => startsAt != null || endsAt != null || interviewMinutes !== undefined || sessions != null;

/** Takes what an input states into a fair. */
function fillFair(fair: JobFair, input: UpdateJobFairInput): void {
  for (const field of ['title', 'organiser', 'venue'] as const) fair[field] = input[field]?.trim() ?? fair[field];
  for (const field of ['startsAt', 'endsAt', 'registrationClosesAt'] as const) fair[field] = input[field] ?? fair[field];
  for (const field of ['places', 'boothPlaces', 'interviewMinutes'] as const) {
    const value = input[field];
    if (value !== undefined) fair[field] = value;
  }
  if (input.interpreters != null) fair.interpreters = input.interpreters;
}

/** The most interviews with an interpreter that stand in one slot. */
function interpretersBooked(interviews: readonly JobFairInterview[]): number {
  const bySlot = Map.groupBy(interviews.filter(({ withInterpreter }) => withInterpreter), ({ startsAt }) => startsAt.getTime());
  return Math.max(0, ...[...bySlot.values()].map((each) => each.length));
}

/** The fair holds whoever and whatever it holds already. */
async function checkRoom(transaction: Transaction, fair: JobFair, interviews: readonly JobFairInterview[], validator: InputValidator): Promise<void> {
  const registered = await registeredAt(transaction, fair.id);
  if (fair.places !== null && fair.places < registered) validator.add(['input', 'places'], 'CONTRADICTION', text(`已有 ${registered} 人报名。`, `${registered} people are registered.`));
  const booths = await transaction.em.count(JobFairBooth, { jobFair: fair.id });
  if (fair.boothPlaces !== null && fair.boothPlaces < booths) validator.add(['input', 'boothPlaces'], 'CONTRADICTION', text(`已有 ${booths} 个展位。`, `There are ${booths} booths.`));
  const booked = interpretersBooked(interviews);
  if (fair.interpreters < booked) validator.add(['input', 'interpreters'], 'CONTRADICTION', text(`同一时段已约了 ${booked} 名手语翻译。`, `${booked} interpreters are booked at one time.`));
}

/** Times change before the fair begins, and on its day: another day is a move, with which all interviews go. */
function checkDay(before: Span, fair: JobFair, input: UpdateJobFairInput, validator: InputValidator): void {
  if (changesTimes(input) && before.startsAt <= new Date()) {
    validator.add(['input', 'startsAt'], 'WRONG_STATE', text('招聘会已经开始,时间不能再改。', 'The fair has begun: its times can not change.'));
  }
  for (const field of ['startsAt', 'endsAt'] as const) {
    if (chinaDate(before[field]) === chinaDate(fair[field])) continue;
    validator.add(['input', field], 'CONTRADICTION', text('改到另一天请用 moveJobFair。', 'For another day, move the fair (moveJobFair).'));
  }
}

/** Changes a fair on its day. Interviews that fit into no slot any more are cancelled. */
export async function updateJobFair(ctx: RequestContext, input: UpdateJobFairInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const id = idOf('JobFair', input.jobFairId, 'jobFairId');
  return mutate(ctx, 'updateJobFair', input, async (transaction) => {
    const stated = new InputValidator();
    checkStated(stated, input);
    const provisions = input.provisions == null ? null : provisionsOf(input.provisions, ['input', 'provisions'], stated);
    stated.done();
    const fair = await findOrganisedFair(ctx, transaction, id);
    const { startsAt, endsAt, venue } = fair;
    checkVersion(fair, input.version, () => { fillFair(fair, input); });
    fillFair(fair, input);
    const validator = new InputValidator();
    checkDay({ startsAt, endsAt }, fair, input, validator);
    checkTimes(validator, fair);
    if (provisions !== null) fair.provisions = provisions;
    const before = await sessionsOfFair(transaction, fair);
    checkSessions(validator, fair, input.sessions ?? before);
    const interviews = await standingInterviews(transaction, fair);
    const slots = new Set(slotsOfFair(fair, input.sessions ?? before).map((slot) => slot.getTime()));
    const dropped = changesTimes(input) ? interviews.filter((interview) => !slots.has(interview.startsAt.getTime())) : [];
    await checkRoom(transaction, fair, interviews.filter((interview) => !dropped.includes(interview)), validator);
    validator.done();
    if (input.sessions != null) replaceSessions(transaction, fair, before, input.sessions);
    cancelInterviews(transaction, dropped);
    await transaction.em.flush();
    await tellOfDropped(transaction, fair, dropped);
    const isElsewhere = fair.venue !== venue || fair.startsAt.getTime() !== startsAt.getTime() || fair.endsAt.getTime() !== endsAt.getTime();
    if (isElsewhere) await tellEverybody(transaction, fair, 'FAIR_CHANGED', null);
    return id;
  });
}
