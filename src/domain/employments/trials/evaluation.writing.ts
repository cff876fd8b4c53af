import sql from 'sql-template-tag';
import {
  administrator,
  allow,
  hasRole,
  meets,
  mutate,
  self,
  worksAt,
  type MutationResult,
  type RequestContext,
} from '../../../access/index.js';
import type { Transaction } from '../../../platform/database/index.js';
import { checkVersion, InputValidator, missing, wrongState } from '../../../platform/errors/index.js';
import { idOf } from '../../../platform/graphql/global-id.js';
import { text } from '../../../platform/i18n/text.js';
import { findReferrableJobSeeker } from '../../seekers/index.js';
import { keepingParty } from './party.js';
import { trialBounds } from './trial.bounds.js';
import { WorkTrial } from './trial.entity.js';
import type { RecordTrialEvaluationInput } from './trial.inputs.js';
import { trialEnd, type TrialEvaluation, type TrialParty } from './trial.js';
import { trialLengthOn } from './trial.writing.js';

interface FoundTrial {
  readonly trial: WorkTrial;
  readonly party: TrialParty;
}

/**
 * A trial that the actor evaluates: as the employer, the centre or the job coach, and nobody the own one. @throws
 * InputFaults NOT_FOUND
 */
async function findEvaluatedTrial(ctx: RequestContext, transaction: Transaction, id: number): Promise<FoundTrial> {
  const trial = await transaction.em.findOne(WorkTrial, id);
  if (trial === null || meets(ctx.actor, self(trial.jobSeeker))) return missing(['input', 'workTrialId'], 'WorkTrial');
  if (meets(ctx.actor, worksAt(trial.employer))) {
    transaction.people.add(trial.jobSeeker);
    return { trial, party: 'EMPLOYER' };
  }
  await findReferrableJobSeeker(ctx, transaction, trial.jobSeeker);
  return { trial, party: keepingParty(ctx) };
}

const isBlank = (given: string | null | undefined): boolean => given == null || given.trim() === '';

/** A value that belongs to one outcome: needed with it, and not allowed with another. */
function checkOnlyWith(
  validator: InputValidator,
  { outcome, ...input }: RecordTrialEvaluationInput,
  field: 'moreWeeks' | 'endReason',
  only: RecordTrialEvaluationInput['outcome'],
): void {
  const isGiven = input[field] != null;
  if (isGiven === (outcome === only)) return;
  validator.add(
    ['input', field],
    isGiven ? 'CONTRADICTION' : 'REQUIRED',
    isGiven
      ? text(
          `只有结果是 ${only} 时才填 ${field},这里的结果是 ${outcome}。`,
          `${field} goes with the outcome ${only} alone; here the outcome is ${outcome}.`,
        )
      : text(`结果是 ${only} 时,请填 ${field}。`, `With the outcome ${only}, give ${field}.`),
  );
}

function checkEvaluation(ctx: RequestContext, input: RecordTrialEvaluationInput, { startedOn }: WorkTrial): void {
  const validator = new InputValidator();
  if (isBlank(input.wentWell) && isBlank(input.needed))
    validator.add(
      ['input', 'wentWell'],
      'REQUIRED',
      text('请写明哪些做得好,或者还需要什么。', 'Say what went well, or what is needed.'),
    );
  validator.length(['input', 'wentWell'], input.wentWell, trialBounds.wentWell);
  validator.length(['input', 'needed'], input.needed, trialBounds.needed);
  validator.ordered(['startedOn'], startedOn, ['input', 'evaluatedOn'], input.evaluatedOn);
  validator.notAfter(['input', 'evaluatedOn'], input.evaluatedOn, ctx.today);
  checkOnlyWith(validator, input, 'moreWeeks', 'EXTENDED');
  checkOnlyWith(validator, input, 'endReason', 'ENDED');
  validator.range(['input', 'moreWeeks'], input.moreWeeks, 1, trialLengthOn(startedOn).mostMore);
  if (input.outcome === 'ENDED') {
    validator.ordered(['startedOn'], startedOn, ['input', 'endedOn'], input.endedOn);
    validator.notAfter(['input', 'endedOn'], input.endedOn, ctx.today);
  } else if (input.endedOn != null) {
    validator.add(
      ['input', 'endedOn'],
      'CONTRADICTION',
      text('只有结果是 ENDED 时才填 endedOn。', 'endedOn goes with the outcome ENDED alone.'),
    );
  }
  validator.done();
}

/**
 * Whether the input corrects the words of the last evaluation, of the same account and outcome: what it came to stays.
 * @throws InputFaults WRONG_STATE where the trial is decided, was extended before, or the work has ended
 */
function correctsLast(
  ctx: RequestContext,
  { outcome, evaluations, workEndedOn }: WorkTrial,
  wanted: RecordTrialEvaluationInput['outcome'],
): boolean {
  const path = ['input', 'outcome'];
  if (outcome === 'GOES_ON' || outcome === 'ENDED') {
    if (wanted === outcome && evaluations.at(-1)?.by === ctx.actor.subject) return true;
    wrongState(
      path,
      `试岗已评估,结果是 ${outcome}。只有写评估的人可以改正文字。`,
      `The trial was evaluated: ${outcome}. Only whoever wrote the evaluation may correct its words.`,
    );
  }
  if (workEndedOn !== null && wanted !== 'ENDED')
    wrongState(path, `这份工作已于 ${workEndedOn} 结束。`, `The work ended on ${workEndedOn}.`);
  if (outcome === 'EXTENDED' && wanted === 'EXTENDED')
    wrongState(path, '试岗已延长过一次,不能再延长。', 'The trial was extended once already; it is not extended again.');
  return false;
}

/** Records what the employer, the centre or the job coach says of a trial, and what it comes to. */
export async function recordTrialEvaluation(
  ctx: RequestContext,
  input: RecordTrialEvaluationInput,
): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'), hasRole('JOB_COACH'), worksAt(ctx.actor.employerId));
  const id = idOf('WorkTrial', input.workTrialId, 'workTrialId');
  return mutate(ctx, 'recordTrialEvaluation', input, async (transaction) => {
    const { trial, party } = await findEvaluatedTrial(ctx, transaction, id);
    checkEvaluation(ctx, input, trial);
    const evaluation: TrialEvaluation = {
      on: input.evaluatedOn,
      by: ctx.actor.subject ?? '',
      party,
      wentWell: input.wentWell?.trim() || null,
      needed: input.needed?.trim() || null,
      outcome: input.outcome,
      moreWeeks: input.moreWeeks ?? null,
      endReason: input.endReason ?? null,
    };
    checkVersion(trial, input.version);
    const isCorrection = correctsLast(ctx, trial, input.outcome);
    trial.evaluations = [...(isCorrection ? trial.evaluations.slice(0, -1) : trial.evaluations), evaluation];
    trial.outcome = input.outcome;
    trial.extendedWeeks += evaluation.moreWeeks ?? 0;
    trial.endsOn = trialEnd(trial.startedOn, trial.weeks + trial.extendedWeeks);
    await transaction.em.flush();
    const endedOn = input.endedOn ?? input.evaluatedOn;
    if (evaluation.endReason !== null) {
      await transaction.rows(sql`select access.end_tried_employment(${id}, ${endedOn}::date, ${evaluation.endReason})`);
    }
    return id;
  });
}
