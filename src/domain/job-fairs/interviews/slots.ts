import { addMinutes } from '../../../platform/calendar.js';

/** A span of time: a fair, or a part of its day. */
export interface Span { readonly startsAt: Date; readonly endsAt: Date }

/** When interviews of so many minutes can begin: one after the other in each part of the day, as far as whole ones fit; earliest first. */
export function slotsIn(parts: readonly Span[], minutes: number): Date[] {
  return parts.flatMap(({ startsAt, endsAt }) => {
    const fitting = Math.floor((endsAt.getTime() - startsAt.getTime()) / (minutes * 60_000));
    return Array.from({ length: Math.max(0, fitting) }, (_, index) => addMinutes(startsAt, index * minutes));
  }).sort((one, other) => one.getTime() - other.getTime());
}

/** The slots of a fair: of its sessions, or of the whole of it where it has none. None while it gives no interviews. */
export function slotsOfFair(fair: Span & { readonly interviewMinutes: number | null }, sessions: readonly Span[]): Date[] {
  return fair.interviewMinutes === null ? [] : slotsIn(sessions.length === 0 ? [fair] : sessions, fair.interviewMinutes);
}
