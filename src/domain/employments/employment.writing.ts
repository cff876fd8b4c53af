import { mutate, type RequestContext, type MutationResult } from '../../access/index.js';
import { addDays, addMonths, ageOn } from '../../platform/calendar.js';
import type { Transaction } from '../../platform/database/index.js';
import { checkVersion, InputValidator, missing, wrongState } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { Employer } from '../employers/index.js';
import { checkConditions, kindsOfEmployment } from '../programmes/index.js';
import { lowestWorkingAge } from '../retirement/index.js';
import { findReferrableJobSeeker } from '../seekers/index.js';
import { employmentBounds } from './employment.bounds.js';
import { Employment } from './employment.entity.js';
import type { EndEmploymentInput, RecordEmploymentInput, RecordFollowUpInput } from './employment.inputs.js';
import type { FollowUp } from './follow-up.js';
import { followUpMonths } from './follow-ups.data.js';
import { checkContract } from './contracts/contract.writing.js';
import { allowKeeping, findKeptEmployment } from './keeping.js';
import { beginTrial, checkTrial } from './trials/trial.writing.js';

async function employerAt({ em }: Transaction, given: string | null | undefined, field: string): Promise<number | null> {
  if (given == null) return null;
  const id = idOf('Employer', given, field);
  return (await em.count(Employer, { id })) === 0 ? missing(['input', field], 'Employer') : id;
}

/** Ends the place of supported employment that the person moves on from. */
async function leave({ em }: Transaction, given: string, jobSeeker: number, startedOn: string): Promise<number> {
  const earlier = await em.findOne(Employment, { id: idOf('Employment', given, 'movedFromId'), jobSeeker });
  if (earlier === null) return missing(['input', 'movedFromId'], 'Employment');
  if (earlier.kind !== 'SUPPORTED') wrongState(['input', 'movedFromId'], '只有辅助性就业才能登记为转入公开市场就业的来源。', 'Only a place of supported employment can be moved on from.');
  if (earlier.startedOn >= startedOn) wrongState(['input', 'startedOn'], `原来的辅助性就业从 ${earlier.startedOn} 开始,新的就业应在其后。`, `The place of supported employment began on ${earlier.startedOn}; the new one must begin later.`);
  if (earlier.endedOn === null || earlier.endedOn >= startedOn) earlier.endedOn = addDays(startedOn, -1);
  earlier.endReason = 'MOVED_ON';
  return earlier.id;
}

/** Nobody works full-time twice at once: the one before is ended first. */
async function checkOnlyFullTime({ em }: Transaction, jobSeeker: number, startedOn: string, validator: InputValidator): Promise<void> {
  const other = await em.findOne(Employment, { jobSeeker, kind: 'FULL_TIME', $or: [{ endedOn: null }, { endedOn: { $gte: startedOn } }] });
  if (other === null) return;
  validator.add(['input', 'kind'], 'WRONG_STATE', text(
    `这个人从 ${other.startedOn} 起已有一份全日制工作。请先登记它的结束(endEmployment),或把这一份登记为非全日制。`, `The person has had a full-time post since ${other.startedOn}. Record its end first (endEmployment), or this one as part-time.`,
  ));
}

export async function recordEmployment(ctx: RequestContext, input: RecordEmploymentInput): Promise<MutationResult> {
  allowKeeping(ctx);
  const id = idOf('JobSeeker', input.jobSeekerId, 'jobSeekerId');
  return mutate(ctx, 'recordEmployment', input, async (transaction) => {
    const person = await findReferrableJobSeeker(ctx, transaction, id);
    const validator = new InputValidator();
    validator.notAfter(['input', 'startedOn'], input.startedOn, ctx.today);
    checkContract(validator, input, input.startedOn);
    if (input.trial != null) checkTrial(validator, ['input', 'trial'], input.trial, input.startedOn);
    if (person.birthDate !== null && ageOn(person.birthDate, input.startedOn) < lowestWorkingAge.years) {
      validator.add(['input', 'startedOn'], 'NOT_ELIGIBLE', text(`${lowestWorkingAge.label.zh}(${lowestWorkingAge.source.zh})`, `${lowestWorkingAge.label.en} (${lowestWorkingAge.source.en})`));
    }
    if (input.kind === 'FULL_TIME') await checkOnlyFullTime(transaction, id, input.startedOn, validator);
    validator.done();
    for (const programme of kindsOfEmployment(input.kind)) await checkConditions(ctx, transaction, programme, id, ['input', 'jobSeekerId']);
    const employment = Object.assign(new Employment(), {
      jobSeeker: person.id, residenceCode: person.residenceCode, employer: await employerAt(transaction, input.employerId, 'employerId'), dispatchedBy: await employerAt(transaction, input.dispatchedById, 'dispatchedById'),
      kind: input.kind, contract: input.contract ?? null, contractStartsOn: input.contractStartsOn ?? null, contractEndsOn: input.contractEndsOn ?? null, monthlyPay: input.monthlyPay ?? null, startedOn: input.startedOn, dueOn: followUpMonths.map((month) => addMonths(input.startedOn, month)), movedFrom: input.movedFromId == null ? null : await leave(transaction, input.movedFromId, person.id, input.startedOn),
    } satisfies Partial<Employment>);
    await transaction.em.persist(employment).flush();
    if (input.trial != null) await beginTrial(transaction, employment, input.trial, ['input', 'trial']);
    return employment.id;
  });
}

export async function endEmployment(ctx: RequestContext, input: EndEmploymentInput): Promise<MutationResult> {
  allowKeeping(ctx);
  const id = idOf('Employment', input.employmentId, 'employmentId');
  return mutate(ctx, 'endEmployment', input, async (transaction) => {
    const employment = await findKeptEmployment(ctx, transaction, id);
    const end = (): void => { Object.assign(employment, { endedOn: input.endedOn, endReason: input.reason } satisfies Partial<Employment>); };
    checkVersion(employment, input.version, end);
    const validator = new InputValidator();
    validator.ordered(['startedOn'], employment.startedOn, ['input', 'endedOn'], input.endedOn);
    validator.notAfter(['input', 'endedOn'], input.endedOn, ctx.today);
    validator.done();
    end();
    await transaction.em.flush();
    return id;
  });
}

/** A follow-up can be done once its day has come, and corrected afterwards. */
export async function recordFollowUp(ctx: RequestContext, input: RecordFollowUpInput): Promise<MutationResult> {
  allowKeeping(ctx);
  const id = idOf('Employment', input.employmentId, 'employmentId');
  return mutate(ctx, 'recordFollowUp', input, async (transaction) => {
    const employment = await findKeptEmployment(ctx, transaction, id);
    const validator = new InputValidator();
    const month = followUpMonths.find((each) => each === input.month);
    if (month === undefined) validator.add(['input', 'month'], 'OUT_OF_RANGE', text(`month 的值是 ${input.month},只能是 ${followUpMonths.join('、')}。`, `month is ${input.month}; it must be one of ${followUpMonths.join(', ')}.`));
    const [difficulties, actions] = [input.difficulties ?? [], input.actions ?? []];
    const isDifficult = input.finding === 'DIFFICULT';
    if (isDifficult && (difficulties.length === 0 || actions.length === 0)) validator.add(['input', difficulties.length === 0 ? 'difficulties' : 'actions'], 'CONTRADICTION', text('有困难时,请说明是什么困难、采取了什么措施。', 'Where there are difficulties, say which, and what was done.'));
    validator.length(['input', 'note'], input.note, employmentBounds.note);
    validator.notAfter(['input', 'doneOn'], input.doneOn, ctx.today);
    validator.done();
    const done: FollowUp = { month: month ?? 1, doneOn: input.doneOn, by: ctx.actor.subject ?? '', finding: input.finding, difficulties, actions, note: input.note?.trim() ?? null };
    const add = (): void => {
      employment.followUps = [...employment.followUps.filter((each) => each.month !== done.month), done].sort((a, b) => a.month - b.month);
      employment.followedUp = employment.followUps.map((each) => each.month);
    };
    checkVersion(employment, input.version, add);
    const dueOn = addMonths(employment.startedOn, done.month);
    if (input.doneOn < addDays(dueOn, -earliestDays)) wrongState(['input', 'doneOn'], `这次跟踪的日期是 ${dueOn},最早可提前 ${earliestDays} 天。`, `This follow-up is for ${dueOn}; it can be done at most ${earliestDays} days before.`);
    add();
    await transaction.em.flush();
    return id;
  });
}

/** A visit some days before its day still tells how it goes after that time. */
const earliestDays = 7;
