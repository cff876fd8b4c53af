import type { IsoDate } from '../../../platform/calendar.js';
import type { PairFacts } from '../../facts.js';
import { jobSeekerView, vacancyView } from '../../facts/views.js';
import type { MatchingModel } from '../../model/model.js';
import { meanFactor, type Factor } from '../line.js';
import { employment } from './employment.js';
import { hours } from './hours.js';
import { pay } from './pay.js';
import type { Preference } from './preference.js';
import { regions } from './regions.js';
import { shifts } from './shifts.js';
import { trade } from './trade.js';
import { workModes } from './work-modes.js';

export type { Preference } from './preference.js';

/** The preferences, in the order in which their lines are shown. A new one is added here. */
export const preferences: readonly Preference[] = [regions, pay, workModes, employment, hours, shifts, trade];

/** How far the vacancy meets what the job seeker wishes for. */
export function preferencesFactor({ seeker, opportunity }: PairFacts, model: MatchingModel, on: IsoDate): Factor {
  const jobSeeker = jobSeekerView(seeker, on);
  const vacancy = vacancyView(opportunity, on);
  const lines = preferences
    .filter((each) => each.weight(model.preferences) > 0)
    .map((each) => each.line(jobSeeker, vacancy, model.preferences))
    .filter((line) => line !== null);
  return meanFactor('PREFERENCES', lines, model.emptyFactor);
}
