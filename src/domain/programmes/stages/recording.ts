import sql from 'sql-template-tag';
import { administrator, counsellorFor, meets, self, type RequestContext } from '../../../access/index.js';
import type { IsoDate } from '../../../platform/calendar.js';
import type { Transaction } from '../../../platform/database/index.js';
import { InputValidator } from '../../../platform/errors/index.js';
import { text } from '../../../platform/i18n/text.js';
import { notify } from '../../notices/index.js';
import type { ProgrammeKind, Stage } from '../kinds/index.js';
import type { Participation, Programme } from '../programme.entity.js';
import { applyToPractice } from './effects/massage.js';
import { enter, managerOf, type ChangePath, type CourseChange } from './entering.js';

/** A part, with its programme and kind. */
export interface PartOf {
  readonly kind: ProgrammeKind;
  readonly programme: Programme;
  readonly part: Participation;
}

/** Who has no place, or gave it up, goes through no stages. What a centre records has no places. */
function hasPlace({ kind, part }: PartOf): boolean {
  return kind.admission === 'RECORD' || !['ASKED', 'WAITING', 'CANCELLED'].includes(part.state);
}

async function isEmployed(transaction: Transaction, seekerId: number, day: IsoDate): Promise<boolean> {
  const [found] = await transaction.rows<{ is: boolean }>(sql`
    select exists (select 1 from employment e where e.job_seeker_id = ${seekerId}
      and e.started_on <= ${day}::date and (e.ended_on is null or e.ended_on >= ${day}::date)) as is`);
  return found?.is === true;
}

/** Whether the person or employer reached a stage of the kind in another programme. */
async function reachedBefore(transaction: Transaction, { kind, part }: PartOf, stage: string): Promise<boolean> {
  const taker = part.jobSeeker === null ? sql`t.employer_id = ${part.employer}` : sql`t.job_seeker_id = ${part.jobSeeker}`;
  const [found] = await transaction.rows<{ is: boolean }>(sql`
    select exists (select 1 from participation t join programme p on p.id = t.programme_id
      where ${taker} and p.kind = ${kind.code} and t.programme_id <> ${part.programme}
        and t.stages @> jsonb_build_array(jsonb_build_object('stage', ${stage}::text))) as is`);
  return found?.is === true;
}

async function checkStage(ctx: RequestContext, transaction: Transaction, of: PartOf, stage: Stage, path: ChangePath, validator: InputValidator): Promise<void> {
  const { kind, programme, part } = of;
  if (stage.needsEmployment && part.jobSeeker !== null && !(await isEmployed(transaction, part.jobSeeker, part.stages.at(-1)?.on ?? ctx.today))) {
    validator.add([...path, 'stage'], 'CONTRADICTION', text(
      '这一天没有就业记录,请先登记就业(recordEmployment)。', 'No employment of that day is on record: record it first (recordEmployment).'));
  }
  if (stage.effect !== null && !meets(ctx.actor, administrator, counsellorFor(programme.regionCode))) {
    validator.add([...path, 'stage'], 'NOT_ELIGIBLE', text('这一阶段由就业服务中心记录。', 'The employment service centre records this stage.'));
  }
  if (kind.once === stage.code && await reachedBefore(transaction, of, stage.code)) {
    validator.add([...path, 'stage'], 'NOT_ELIGIBLE', text('这项优惠只能享受一次,以前已享受过。', 'This is granted once only, and was granted before.'));
  }
}

/** Tells whoever takes part of a stage that somebody else recorded. */
async function tell(ctx: RequestContext, transaction: Transaction, { part: { id, jobSeeker, employer } }: PartOf): Promise<void> {
  const isOwn = jobSeeker !== null && meets(ctx.actor, self(jobSeeker));
  if (isOwn) return;
  if (jobSeeker !== null) await notify(transaction, { jobSeeker }, { kind: 'PROGRAMME_STAGE', object: id });
  if (employer !== null) await notify(transaction, { employer }, { kind: 'PROGRAMME_STAGE', object: id });
}

/**
 * Takes a stage and details into a part, by those who run its programme, with all that the stage does elsewhere.
 * @throws InputFaults with every fault, at paths below the given one
 */
export async function recordCourse(ctx: RequestContext, transaction: Transaction, of: PartOf, change: CourseChange, path: ChangePath): Promise<void> {
  const { kind, programme, part } = of;
  const isFirst = part.stage === null;
  const validator = new InputValidator();
  const as = managerOf(ctx, programme.host);
  const stage = enter(ctx, part, change, { kind, owner: 'PARTICIPATION', by: 'MANAGER', as, path }, validator);
  if (stage !== null) {
    if (!hasPlace(of)) validator.add([...path, 'stage'], 'WRONG_STATE', text('没有名额的人不能进入阶段。', 'Who has no place goes through no stages.'));
    await checkStage(ctx, transaction, of, stage, path, validator);
  }
  validator.done();
  if (stage === null) return;
  const on = part.stages.at(-1)?.on ?? ctx.today;
  part.state = stage.state ?? part.state;
  part.outcome = stage.outcome ?? part.outcome;
  part.leftOn = stage.isLeaving ? on : part.leftOn;
  await transaction.em.flush();
  if (stage.effect !== null && part.jobSeeker !== null) {
    await applyToPractice(ctx, transaction, part.jobSeeker, stage.effect, { on, details: part.details, papers: `${programme.organiser} ${programme.title}`.slice(0, 200) });
  }
  if (!isFirst) await tell(ctx, transaction, of);
}
