import type { Transaction } from '../../../platform/database/index.js';
import type { IsoDate } from '../../../platform/calendar.js';
import { notifyEach } from '../../notices/index.js';
import { JobFairBooth, JobFairRegistration, type JobFair } from '../job-fair.entity.js';
import { JobFairInterview } from '../interviews/interview.entity.js';

/** Tells everybody who is registered for a fair, and the employers with a booth. The record of the write names the people. */
export async function tellEverybody(transaction: Transaction, fair: JobFair, kind: 'FAIR_CHANGED' | 'FAIR_MOVED' | 'FAIR_CANCELLED', dueOn: IsoDate | null): Promise<void> {
  const { em, people } = transaction;
  const jobSeekers = (await em.find(JobFairRegistration, { jobFair: fair.id, cancelledAt: null })).map(({ jobSeeker }) => jobSeeker);
  const employers = (await em.find(JobFairBooth, { jobFair: fair.id })).map(({ employer }) => employer);
  await notifyEach(transaction, { jobSeekers }, { kind, object: fair.id, dueOn });
  await notifyEach(transaction, { employers }, { kind, object: fair.id, dueOn });
  for (const person of jobSeekers) people.add(person);
}

/** Interviews of a fair that stand. */
export function standingInterviews({ em }: Transaction, fair: JobFair): Promise<JobFairInterview[]> {
  return em.find(JobFairInterview, { jobFair: fair.id, cancelledAt: null });
}

/** Cancels interviews; written with the next flush. */
export function cancelInterviews(transaction: Transaction, interviews: readonly JobFairInterview[]): void {
  const now = new Date();
  for (const interview of interviews) {
    interview.cancelledAt = now;
    transaction.people.add(interview.jobSeeker);
  }
}

/** Tells each person whose interview was cancelled, once for each interview. */
export async function tellOfDropped(transaction: Transaction, fair: JobFair, dropped: readonly JobFairInterview[]): Promise<void> {
  await notifyEach(transaction, { jobSeekers: dropped.map(({ jobSeeker }) => jobSeeker) }, { kind: 'FAIR_INTERVIEW_DROPPED', object: fair.id });
}
