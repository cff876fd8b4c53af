import { addDays, type IsoDate } from '../../../platform/calendar.js';
import type { EndReason } from '../employment.entity.js';

/** What an evaluation comes to: the work goes on for good; the trial goes on for some weeks; the work ends. */
export type TrialOutcome = 'GOES_ON' | 'EXTENDED' | 'ENDED';

/** Who evaluates a trial, or writes a statement down. */
export type TrialParty = 'EMPLOYER' | 'COACH' | 'CENTRE' | 'PERSON';

/** What the employer, the job coach or the centre says of a trial. */
export interface TrialEvaluation {
  readonly on: IsoDate;
  /** The account that wrote it. */
  readonly by: string;
  readonly party: TrialParty;
  readonly wentWell: string | null;
  readonly needed: string | null;
  readonly outcome: TrialOutcome;
  /** Weeks by which the trial is extended; null for another outcome. */
  readonly moreWeeks: number | null;
  /** Why the work ends; null for another outcome. */
  readonly endReason: EndReason | null;
}

/** What the person says of the trial. */
export interface TrialStatement {
  readonly on: IsoDate;
  readonly by: string;
  readonly party: TrialParty;
  readonly text: string;
}

/** Where a trial stands: it runs; its end has come without an evaluation; the work goes on; the work has ended. */
export type TrialState = 'RUNNING' | 'DUE' | 'GOES_ON' | 'ENDED';

interface Course {
  readonly endsOn: IsoDate;
  readonly outcome: TrialOutcome | null;
  /** The last day of the employment; null while it goes on. */
  readonly workEndedOn: IsoDate | null;
}

/** The last day of a trial of so many weeks. */
export function trialEnd(startedOn: IsoDate, weeks: number): IsoDate {
  return addDays(startedOn, weeks * 7 - 1);
}

/** Where a trial stands on a day. */
export function trialState({ endsOn, outcome, workEndedOn }: Course, day: IsoDate): TrialState {
  if (outcome === 'GOES_ON' || outcome === 'ENDED') return outcome;
  if (workEndedOn !== null) return 'ENDED';
  return day < endsOn ? 'RUNNING' : 'DUE';
}
