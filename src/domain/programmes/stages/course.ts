import type { IsoDate } from '../../../platform/calendar.js';
import type { DetailOwner, Details, ProgrammeKind, Stage } from '../kinds/index.js';

/** As what somebody recorded a stage: the centre, those of the host, or whoever takes part. */
export type StageParty = 'CENTRE' | 'HOST' | 'TAKER';

/** That a stage was reached. */
export interface StageEntry {
  readonly stage: string;
  readonly on: IsoDate;
  readonly as: StageParty;
  /** The account that recorded it. */
  readonly by: string;
}

/** What a programme, or a part in one, states and has gone through. */
export interface Course {
  details: Details;
  /** The code of the present stage; null where the kind has none. */
  stage: string | null;
  stages: readonly StageEntry[];
  /** The day by which the present stage should end; null without one. */
  dueOn: IsoDate | null;
}

/** Whose course the stages of a kind are: that of each part, or that of the programme where the public takes part. */
export function stageOwnerOf({ takers }: Pick<ProgrammeKind, 'takers'>): DetailOwner {
  return takers === 'PUBLIC' ? 'PROGRAMME' : 'PARTICIPATION';
}

/** The code of the stage with which a course begins where none is named; null where the kind has no stages. */
export function firstStageOf({ stages }: Pick<ProgrammeKind, 'stages'>): string | null {
  return stages[0]?.code ?? null;
}

export function stageOf({ stages }: Pick<ProgrammeKind, 'stages'>, code: string | null): Stage | null {
  return stages.find((stage) => stage.code === code) ?? null;
}

/** The day by which a stage should end, from the details as they are. */
export function dueOf(kind: ProgrammeKind, { stage, details }: Pick<Course, 'stage' | 'details'>): IsoDate | null {
  const due = stageOf(kind, stage)?.due ?? null;
  const day = due === null ? undefined : details[due];
  return typeof day === 'string' ? day : null;
}
