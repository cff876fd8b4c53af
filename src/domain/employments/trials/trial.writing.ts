import { mutate, type MutationResult, type RequestContext } from '../../../access/index.js';
import { inForce } from '../../../platform/dated.js';
import type { Transaction } from '../../../platform/database/index.js';
import { checkVersion, InputFaults, InputValidator, missing, wrongState } from '../../../platform/errors/index.js';
import { idOf } from '../../../platform/graphql/global-id.js';
import { text } from '../../../platform/i18n/text.js';
import { CaseloadEntry } from '../../caseloads/index.js';
import { findReferrableJobSeeker } from '../../seekers/index.js';
import type { Employment } from '../employment.entity.js';
import { allowKeeping, findKeptEmployment } from '../keeping.js';
import { mostCoachHours, trialLengths, type TrialLength } from './trial.data.js';
import { WorkTrial } from './trial.entity.js';
import type { BeginWorkTrialInput, TrialInput, UpdateWorkTrialInput } from './trial.inputs.js';
import { trialEnd } from './trial.js';

/** The rule for a trial that began on a day; the first rule reaches back. */
export function trialLengthOn(day: string): TrialLength {
  return (inForce(trialLengths, day) ?? trialLengths[0]).value;
}

/** The account of the person's job coach; null where nobody coaches the person. */
async function coachOf({ em }: Transaction, jobSeeker: number): Promise<string | null> {
  return (await em.findOne(CaseloadEntry, { jobSeeker, endedOn: null }))?.coach ?? null;
}

/** Whoever accompanies a trial looks after the person. @throws InputFaults NOT_FOUND for another account */
async function checkedCoach(
  transaction: Transaction,
  jobSeeker: number,
  given: string,
  path: readonly string[],
): Promise<string> {
  const coach = await coachOf(transaction, jobSeeker);
  if (coach === given.trim()) return coach;
  throw new InputFaults([
    {
      code: 'NOT_FOUND',
      path,
      text: text(
        `账号 ${given} 不是这个人的就业辅导员。请先安排(assignJobCoach)。`,
        `The account ${given} is not the person's job coach. Assign the coach first (assignJobCoach).`,
      ),
    },
  ]);
}

/** @param path of the trial in the input */
export function checkTrial(
  validator: InputValidator,
  path: readonly string[],
  { weeks, coachHours }: TrialInput,
  startedOn: string,
): void {
  const { least, most } = trialLengthOn(startedOn);
  validator.range([...path, 'weeks'], weeks, least, most);
  checkCoachHours(validator, [...path, 'coachHours'], coachHours);
}

function checkCoachHours(validator: InputValidator, path: readonly string[], hours: string | null | undefined): void {
  validator.range(path, hours == null ? null : Number(hours), 0, mostCoachHours);
}

/** Begins the trial of an employment. @param path of the trial in the input */
export async function beginTrial(
  transaction: Transaction,
  employment: Employment,
  input: TrialInput,
  path: readonly string[],
): Promise<WorkTrial> {
  const { em } = transaction;
  const { id, employer, jobSeeker, startedOn } = employment;
  if (employer === null)
    return wrongState(
      path,
      '没有用人单位的就业(自主创业等)没有试岗。',
      "There is no trial without an employer, as in one's own business.",
    );
  const trial = Object.assign(new WorkTrial(), {
    employment: id,
    jobSeeker,
    employer,
    startedOn,
    weeks: input.weeks,
    endsOn: trialEnd(startedOn, input.weeks),
    coachHours: input.coachHours ?? null,
    coach:
      input.coach == null
        ? await coachOf(transaction, jobSeeker)
        : await checkedCoach(transaction, jobSeeker, input.coach, [...path, 'coach']),
  } satisfies Partial<WorkTrial>);
  await em.persist(trial).flush();
  return trial;
}

export async function beginWorkTrial(ctx: RequestContext, input: BeginWorkTrialInput): Promise<MutationResult> {
  allowKeeping(ctx);
  const id = idOf('Employment', input.employmentId, 'employmentId');
  return mutate(ctx, 'beginWorkTrial', input, async (transaction) => {
    const employment = await findKeptEmployment(ctx, transaction, id);
    const validator = new InputValidator();
    checkTrial(validator, ['input', 'trial'], input.trial, employment.startedOn);
    validator.done();
    if (employment.endedOn !== null)
      wrongState(
        ['input', 'employmentId'],
        `这份工作已于 ${employment.endedOn} 结束。`,
        `The employment ended on ${employment.endedOn}.`,
      );
    await transaction.lock('trial of employment', id);
    if ((await transaction.em.count(WorkTrial, { employment: id })) > 0) {
      throw new InputFaults([
        {
          code: 'DUPLICATE',
          path: ['input', 'employmentId'],
          text: text('这份工作已有试岗。', 'The employment has a trial already.'),
        },
      ]);
    }
    return (await beginTrial(transaction, employment, input.trial, ['input', 'trial'])).id;
  });
}

/** Changes who accompanies a trial, and the hours. */
export async function updateWorkTrial(ctx: RequestContext, input: UpdateWorkTrialInput): Promise<MutationResult> {
  allowKeeping(ctx);
  const id = idOf('WorkTrial', input.workTrialId, 'workTrialId');
  return mutate(ctx, 'updateWorkTrial', input, async (transaction) => {
    const trial = await transaction.em.findOne(WorkTrial, id);
    if (trial === null) return missing(['input', 'workTrialId'], 'WorkTrial');
    await findReferrableJobSeeker(ctx, transaction, trial.jobSeeker);
    const validator = new InputValidator();
    checkCoachHours(validator, ['input', 'coachHours'], input.coachHours);
    validator.done();
    const change = (): void => {
      if (input.coach !== undefined) trial.coach = input.coach?.trim() ?? null;
      if (input.coachHours !== undefined) trial.coachHours = input.coachHours;
    };
    checkVersion(trial, input.version, change);
    if (input.coach != null) await checkedCoach(transaction, trial.jobSeeker, input.coach, ['input', 'coach']);
    change();
    await transaction.em.flush();
    return id;
  });
}
