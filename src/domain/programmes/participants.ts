import sql from 'sql-template-tag';
import { type RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { InputValidator, InputFaults } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { claimedAmong, howToConfirm } from '../claims/index.js';
import { findServedJobSeeker } from '../seekers/index.js';
import { findRepresentedEmployer } from '../employers/index.js';
import { conditions, employerConditions } from './eligibility.js';
import { Participation, type Programme } from './programme.entity.js';
import type { ProgrammeParticipantInput } from './programme.inputs.js';
import type { ProgrammeKind } from './kinds/index.js';
import { programmeBounds } from './programme.bounds.js';
import { firstStageOf } from './stages/course.js';
import { recordCourse } from './stages/recording.js';
import { countAttended } from './taken.js';

type Path = readonly (string | number)[];

/** @throws InputFaults NOT_ELIGIBLE with the condition that does not hold, or the question where it is unknown */
export async function checkConditions(ctx: RequestContext, transaction: Transaction, kind: ProgrammeKind, seekerId: number, path: Path): Promise<void> {
  const validator = new InputValidator();
  for (const code of kind.conditions) {
    const { label, question, facts, holds } = conditions[code];
    const [found] = await transaction.rows<{ holds: boolean | null }>(sql`
      select ${holds(ctx.today)} as holds from job_seeker s left join disability_certificate d on d.job_seeker_id = s.id where s.id = ${seekerId}`);
    if (found?.holds === true) continue;
    const claimed = await claimedAmong(transaction, seekerId, facts);
    if (claimed.length > 0) {
      const confirming = howToConfirm(claimed);
      validator.add(path, 'NOT_ELIGIBLE', text(`这个项目面向${label.zh}。${confirming.zh}`, `This is for ${label.en}. ${confirming.en}`));
      continue;
    }
    validator.add(path, 'NOT_ELIGIBLE', found?.holds === false
      ? text(`这个项目面向${label.zh}。`, `This is for ${label.en}.`)
      : text(`这个项目面向${label.zh}。需要先知道:${question.zh}`, `This is for ${label.en}. To be answered first: ${question.en}`));
  }
  validator.done();
}

/** Who takes part: one person or one employer, as the kind has it. */
export async function resolveParticipant(ctx: RequestContext, transaction: Transaction, kind: ProgrammeKind, given: { readonly jobSeekerId?: string | null; readonly employerId?: string | null }, path: Path): Promise<Pick<Participation, 'jobSeeker' | 'employer'>> {
  const wanted = kind.takers === 'PEOPLE' ? 'jobSeekerId' : 'employerId';
  const other = kind.takers === 'PEOPLE' ? 'employerId' : 'jobSeekerId';
  if (kind.takers === 'PUBLIC' || given[wanted] == null || given[other] != null) {
    throw new InputFaults([{
      code: kind.takers === 'PUBLIC' ? 'CONTRADICTION' : 'REQUIRED', path: [...path, wanted].map(String),
      text: kind.takers === 'PUBLIC' ? text('这类项目只记人数(reached)。', 'Of this kind only the number of people is kept (reached).')
        : text(kind.takers === 'PEOPLE' ? '请填写参加的人(jobSeekerId)。' : '请填写参加的单位(employerId)。', kind.takers === 'PEOPLE' ? 'Give the person (jobSeekerId).' : 'Give the employer (employerId).'),
    }]);
  }
  if (kind.takers === 'PEOPLE') {
    const person = await findServedJobSeeker(ctx, transaction, idOf('JobSeeker', given.jobSeekerId ?? '', 'jobSeekerId'), [...path, 'jobSeekerId'].map(String));
    return { jobSeeker: person.id, employer: null };
  }
  const employer = await findRepresentedEmployer(ctx, transaction, idOf('Employer', given.employerId ?? '', 'employerId'), [...path, 'employerId'].map(String));
  const validator = new InputValidator();
  for (const { label, kinds } of kind.employerConditions.map((code) => employerConditions[code])) {
    if (employer.kind !== null && kinds.includes(employer.kind)) continue;
    validator.add([...path, 'employerId'], 'NOT_ELIGIBLE', employer.kind === null
      ? text(`这个项目面向${label.zh}。单位性质尚未核实:请先由所在地的就业服务中心核实。`, `This is for ${label.en}. The kind of the employer is not confirmed: have the centre of its region confirm it first.`)
      : text(`这个项目面向${label.zh}。`, `This is for ${label.en}.`));
  }
  validator.done();
  return { jobSeeker: null, employer: employer.id };
}

/** What a centre records of its own work, with the programme that it makes of it. */
export async function recordParticipants(ctx: RequestContext, transaction: Transaction, programme: Programme, kind: ProgrammeKind, participants: readonly ProgrammeParticipantInput[]): Promise<void> {
  for (const [index, given] of participants.entries()) {
    const path = ['input', 'participants', index];
    const validator = new InputValidator();
    validator.length([...path, 'note'], given.note, programmeBounds.note);
    if (programme.startsOn > ctx.today) validator.add(path, 'CONTRADICTION', text('还没有进行的项目不能记录参加者。', 'Who took part can be recorded once it has begun.'));
    validator.done();
    const taker = await resolveParticipant(ctx, transaction, kind, given, path);
    if (taker.jobSeeker !== null) await checkConditions(ctx, transaction, kind, taker.jobSeeker, [...path, 'jobSeekerId']);
    const part = Object.assign(new Participation(), { programme: programme.id, ...taker, state: 'ATTENDED', outcome: given.outcome ?? null, note: given.note?.trim() ?? null } satisfies Partial<Participation>);
    transaction.em.persist(part);
    const stage = given.stage ?? firstStageOf(kind);
    await recordCourse(ctx, transaction, { kind, programme, part }, { stage, stageOn: stage === null ? null : programme.startsOn, details: given.details }, path);
  }
  await transaction.em.flush();
  await countAttended(transaction, programme.id);
}
