import type { VacancyView } from '../facts/views.js';

/** What `leads` reads of both sides. */
export const leadsReads = { jobSeeker: [], vacancy: ['isLeading'] } as const;

/** Whether a vacancy is for somebody who leads others: nobody begins with it who has not done the work. */
export function leads({ isLeading }: Pick<VacancyView, 'isLeading'>): boolean {
  return isLeading === true;
}
