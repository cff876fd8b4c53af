import type { Transaction } from '../../../platform/database/index.js';
import { JobFairSession, type JobFair } from '../job-fair.entity.js';

/** A part of a fair's day, as an input states it. */
type StatedSession = Pick<JobFairSession, 'title' | 'startsAt' | 'endsAt'>;

export function sessionsOfFair({ em }: Transaction, fair: JobFair): Promise<JobFairSession[]> {
  return em.find(JobFairSession, { jobFair: fair.id }, { orderBy: { startsAt: 'asc', id: 'asc' } });
}

/** Puts these sessions in place of those before; written with the next flush. */
export function replaceSessions({ em }: Transaction, fair: JobFair, before: readonly JobFairSession[], stated: readonly StatedSession[]): void {
  for (const session of before) em.remove(session);
  for (const { title, startsAt, endsAt } of stated) {
    em.persist(Object.assign(new JobFairSession(), { jobFair: fair.id, title: title.trim(), startsAt, endsAt } satisfies Partial<JobFairSession>));
  }
}

/** The sessions, so much later or earlier. */
export function shiftedSessions(sessions: readonly JobFairSession[], milliseconds: number): StatedSession[] {
  const shifted = (instant: Date): Date => new Date(instant.getTime() + milliseconds);
  return sessions.map(({ title, startsAt, endsAt }) => ({ title, startsAt: shifted(startsAt), endsAt: shifted(endsAt) }));
}
