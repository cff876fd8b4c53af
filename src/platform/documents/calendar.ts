import { ICalCalendarMethod, default as ical } from 'ical-generator';
import type { DocumentFile } from './document.js';

/** Something that takes place at a certain time. */
export interface CalendarEvent {
  /** The same in every version of the calendar. */
  readonly key: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
}

/** A calendar (iCalendar, RFC 5545) for the program in which somebody keeps appointments. Times are in UTC, as every such program shows them in its own. */
export function calendarFile(name: string, events: readonly CalendarEvent[]): DocumentFile {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: { company: 'Jinqiao', product: 'jinqiao', language: 'ZH' } });
  for (const { key, startsAt, endsAt, summary, location, description } of events) calendar.createEvent({ id: `${key}@jinqiao`, start: startsAt, end: endsAt, stamp: startsAt, summary, location, description });
  return { mediaType: 'text/calendar; charset=utf-8', extension: 'ics', bytes: Buffer.from(calendar.toString()) };
}
