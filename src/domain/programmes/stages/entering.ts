import { meets, worksAt, type RequestContext } from '../../../access/index.js';
import type { IsoDate } from '../../../platform/calendar.js';
import type { InputValidator } from '../../../platform/errors/index.js';
import { text, type Text } from '../../../platform/i18n/text.js';
import type { DetailInput } from '../details/detail.inputs.js';
import { checkNeeded, detailsAfter, listed, type StatedBy } from '../details/given.js';
import type { DetailOwner, ProgrammeKind, Stage } from '../kinds/index.js';
import { dueOf, stageOf, type Course, type StageParty } from './course.js';

/** What a mutation says of a course: a stage with its day, and details. */
export interface CourseChange {
  readonly stage?: string | null;
  readonly stageOn?: IsoDate | null;
  readonly details?: readonly DetailInput[] | null;
}

/** Where the change stands in the mutation's input. */
export type ChangePath = readonly (string | number)[];

function stagesNamed(kind: ProgrammeKind, codes: readonly string[]): Text {
  return listed(codes.flatMap((code) => stageOf(kind, code) ?? []));
}

/** The stages that may come next: those after the present one, or those with which a course can begin. */
function following(kind: ProgrammeKind, present: string | null): readonly string[] {
  const stage = stageOf(kind, present);
  return stage === null ? kind.stages.filter(({ isBeginning }) => isBeginning).map(({ code }) => code) : stage.next;
}

/** The stage that is entered; null with the fault added where it may not be. */
function stageToEnter(kind: ProgrammeKind, course: Course, wanted: string, path: ChangePath, validator: InputValidator): Stage | null {
  const stage = stageOf(kind, wanted);
  const open = following(kind, course.stage);
  const codes = stagesNamed(kind, stage === null ? kind.stages.map(({ code }) => code) : open);
  if (stage === null) {
    validator.add([...path, 'stage'], 'UNKNOWN_CODE', kind.stages.length === 0
      ? text('这类项目没有阶段(stage)。', 'This kind has no stages.')
      : text(`没有阶段“${wanted}”,可选:${codes.zh}。`, `There is no stage "${wanted}"; there are: ${codes.en}.`));
    return null;
  }
  if (open.includes(wanted)) return stage;
  const now = course.stage === null ? text('', '') : stagesNamed(kind, [course.stage]);
  validator.add([...path, 'stage'], 'WRONG_STATE', open.length === 0
    ? text(`现在的阶段是${now.zh},已经结束。`, `The stage is ${now.en}: it is over.`)
    : text(
      `现在${now.zh === '' ? '' : `的阶段是${now.zh},`}可以进入:${codes.zh}。`,
      `${now.en === '' ? 'It can begin with' : `The stage is ${now.en}; next can be`}: ${codes.en}.`));
  return null;
}

/** Who of those that run a programme records: those of the host, or the centre. */
export function managerOf(ctx: RequestContext, hostId: number | null): StageParty {
  return meets(ctx.actor, worksAt(hostId)) ? 'HOST' : 'CENTRE';
}

export interface Entering {
  readonly kind: ProgrammeKind;
  readonly owner: DetailOwner;
  readonly by: StatedBy;
  readonly as: StageParty;
  readonly path: ChangePath;
}

/**
 * Takes details and a stage into a course. Faults are added to the validator; what is wrong is not taken.
 * @returns the stage that was entered; null where none was
 */
export function enter(
  ctx: RequestContext, course: Course, { stage: wanted, stageOn, details }: CourseChange, { kind, owner, by, as, path }: Entering,
  validator: InputValidator,
): Stage | null {
  course.details = detailsAfter(kind, owner, course.details, details, by, [...path, 'details'], validator);
  const on = stageOn ?? ctx.today;
  if (stageOn != null && wanted == null) {
    validator.add([...path, 'stage'], 'REQUIRED', text('请填写阶段(stage)。', 'Give the stage (stage).'));
  }
  const stage = wanted == null ? null : stageToEnter(kind, course, wanted, path, validator);
  if (stage !== null) {
    const before = course.stages.at(-1);
    validator.notAfter([...path, 'stageOn'], on, ctx.today);
    if (before !== undefined && on < before.on) {
      validator.add([...path, 'stageOn'], 'CONTRADICTION', text(
        `上一阶段是 ${before.on},不能早于这一天。`, `The stage before was on ${before.on}; this one can't be earlier.`));
    }
    checkNeeded(kind, owner, stage.needs, course.details, [...path, 'details'], validator);
    course.stage = stage.code;
    course.stages = [...course.stages, { stage: stage.code, on, as, by: ctx.actor.subject ?? '' }];
  }
  course.dueOn = dueOf(kind, course);
  return stage;
}
