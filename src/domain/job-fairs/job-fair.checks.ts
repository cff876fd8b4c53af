import { wrongState, type InputValidator } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import { jobFairBounds } from './job-fair.bounds.js';
import type { JobFairSessionInput } from './job-fair.inputs.js';

/** The times of a fair; registration closes as it begins where nothing is stated. */
interface FairTimes { readonly startsAt: Date; readonly endsAt: Date; readonly registrationClosesAt?: Date | null }

/** What an input states of a fair; what it leaves out is not checked. */
interface StatedFair {
  readonly title?: string | null;
  readonly organiser?: string | null;
  readonly venue?: string | null;
  readonly places?: number | null;
  readonly boothPlaces?: number | null;
  readonly interviewMinutes?: number | null;
  readonly interpreters?: number | null;
}

export function checkStated(validator: InputValidator, stated: StatedFair): void {
  validator.length(['input', 'title'], stated.title, jobFairBounds.title);
  validator.length(['input', 'organiser'], stated.organiser, jobFairBounds.organiser);
  validator.length(['input', 'venue'], stated.venue, jobFairBounds.venue);
  validator.range(['input', 'places'], stated.places, 1, 1_000_000);
  validator.range(['input', 'boothPlaces'], stated.boothPlaces, 1, 2000);
  validator.range(['input', 'interviewMinutes'], stated.interviewMinutes, 5, 120);
  validator.range(['input', 'interpreters'], stated.interpreters, 0, 200);
}

function checkSpan(validator: InputValidator, path: readonly (string | number)[], { startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }): void {
  if (startsAt < endsAt) return;
  validator.add([...path, 'endsAt'], 'CONTRADICTION', text('结束时间必须晚于开始时间。', 'The end must lie after the beginning.'));
}

export function checkTimes(validator: InputValidator, fair: FairTimes): void {
  checkSpan(validator, ['input'], fair);
  if (fair.registrationClosesAt == null || fair.registrationClosesAt <= fair.endsAt) return;
  validator.add(['input', 'registrationClosesAt'], 'CONTRADICTION', text('报名截止不能晚于招聘会结束。', 'Registration must not close after the fair ends.'));
}

/** Sessions that an input states, within the times of the fair. */
export function checkSessions(validator: InputValidator, fair: Pick<FairTimes, 'startsAt' | 'endsAt'>, sessions: readonly JobFairSessionInput[]): void {
  for (const [index, session] of sessions.entries()) {
    const path = ['input', 'sessions', index];
    validator.length([...path, 'title'], session.title, jobFairBounds.sessionTitle);
    checkSpan(validator, path, session);
    if (session.startsAt < fair.startsAt || session.endsAt > fair.endsAt) {
      validator.add(path, 'CONTRADICTION', text('场次须在招聘会的时间之内。', 'A session must lie within the fair.'));
    }
  }
}

/** Nothing goes on with a fair that was cancelled. @throws InputFaults WRONG_STATE */
export function checkHeld({ cancelledAt }: { readonly cancelledAt: Date | null }, path: readonly string[] = ['input', 'jobFairId']): void {
  if (cancelledAt !== null) wrongState(path, '招聘会已经取消。', 'The fair was cancelled.');
}

/** Nothing of a fair that is over changes. @throws InputFaults WRONG_STATE */
export function checkNotOver({ endsAt }: { readonly endsAt: Date }, path: readonly string[] = ['input', 'jobFairId']): void {
  if (endsAt <= new Date()) wrongState(path, '招聘会已经结束。', 'The fair is over.');
}
