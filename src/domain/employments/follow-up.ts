import { addDays, addMonths, type IsoDate } from '../../platform/calendar.js';
import { followUpGraceDays, followUpMonths, type FollowUpMonth } from './follow-ups.data.js';

export type FollowUpFinding = 'WELL' | 'DIFFICULT' | 'NOT_REACHED';
export type Difficulty = 'TASKS' | 'ACCOMMODATION' | 'COLLEAGUES' | 'PAY' | 'COMMUTE' | 'HEALTH' | 'HOURS' | 'OTHER';
export type FollowUpAction = 'COACHED_AT_WORK' | 'TALKED_WITH_EMPLOYER' | 'ACCOMMODATION_ARRANGED' | 'TASKS_CHANGED' | 'TRAINING_ARRANGED' | 'SUBSIDY_APPLIED_FOR' | 'MEDIATION_BEGUN' | 'OTHER_POST_SOUGHT' | 'NONE_NEEDED';

/** What was seen so many months after the first day, and what was done. */
export interface FollowUp {
  readonly month: FollowUpMonth;
  readonly doneOn: IsoDate;
  /** The account that did it. */
  readonly by: string;
  readonly finding: FollowUpFinding;
  readonly difficulties: readonly Difficulty[];
  readonly actions: readonly FollowUpAction[];
  readonly note: string | null;
}

/** Where a follow-up stands: done; to be done by now; over its time; still to come; or over with the employment before it was due. */
export type FollowUpState = 'DONE' | 'DUE' | 'LATE' | 'UPCOMING' | 'NOT_NEEDED';

export interface PlannedFollowUp { readonly month: FollowUpMonth; readonly dueOn: IsoDate; readonly state: FollowUpState; readonly done: FollowUp | null }

interface Course { readonly startedOn: IsoDate; readonly endedOn: IsoDate | null; readonly followUps: readonly FollowUp[] }

/** The follow-ups of an employment, one for each month of the rule, as they stand on a day. */
export function plannedFollowUps({ startedOn, endedOn, followUps }: Course, day: IsoDate): PlannedFollowUp[] {
  return followUpMonths.map((month) => {
    const dueOn = addMonths(startedOn, month);
    const done = followUps.find((each) => each.month === month) ?? null;
    return { month, dueOn, done, state: stateOf(dueOn, endedOn, done, day) };
  });
}

function stateOf(dueOn: IsoDate, endedOn: IsoDate | null, done: FollowUp | null, day: IsoDate): FollowUpState {
  if (done !== null) return 'DONE';
  if (endedOn !== null && endedOn < dueOn) return 'NOT_NEEDED';
  if (day < dueOn) return 'UPCOMING';
  return day <= addDays(dueOn, followUpGraceDays) ? 'DUE' : 'LATE';
}
