import { chinaDate, chinaTime } from '../../../platform/calendar.js';
import type { CalendarEvent, Document, Table } from '../../../platform/documents/index.js';
import { text, type Locale } from '../../../platform/i18n/text.js';

/** An interview as a schedule shows it. */
export interface ScheduledInterview {
  readonly id: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly fairTitle: string;
  readonly venue: string;
  readonly boothLabel: string;
  readonly employerName: string;
  readonly postTitle: string | null;
  readonly seekerId: number;
  /** Null where the reader may not know the name. */
  readonly fullName: string | null;
  readonly withInterpreter: boolean;
}

/** Interviews in the order of the day: of a fair, of one of its booths, or of a person. */
export interface Schedule { readonly title: string; readonly interviews: readonly ScheduledInterview[] }

/** Whose tables a schedule is put into. */
export type ScheduleOrder = 'PERSON' | 'BOOTH';

const words = {
  time: text('时间', 'Time'), booth: text('展位', 'Booth'), employer: text('单位', 'Employer'), post: text('岗位', 'Post'), person: text('求职者', 'Person'), interpreter: text('手语翻译', 'Interpreter'),
  allPosts: text('本展位各岗位', 'All posts of the booth'), yes: text('有', 'yes'), no: text('无', 'no'), byPerson: text('按求职者', 'By person'), byBooth: text('按展位', 'By booth'),
  interview: text('面试', 'Interview'), withInterpreter: text('配手语翻译。', 'A sign-language interpreter is there.'),
} as const;

const nameOf = ({ fullName, seekerId }: ScheduledInterview, locale: Locale): string => fullName ?? text(`${seekerId} 号`, `No. ${seekerId}`)[locale];
const boothOf = ({ boothLabel, employerName }: ScheduledInterview): string => `${boothLabel} ${employerName}`;

/** One table for each person, or for each booth, each with the rows of its day. */
function tablesOf({ interviews }: Schedule, order: ScheduleOrder, locale: Locale): Table[] {
  const say = (of: keyof typeof words): string => words[of][locale];
  const groups = Map.groupBy(interviews, (interview) => (order === 'PERSON' ? String(interview.seekerId) : interview.boothLabel));
  const captionOf = (interview: ScheduledInterview): string => (order === 'PERSON' ? nameOf(interview, locale) : boothOf(interview));
  const columns = [say('time'), order === 'PERSON' ? say('booth') : say('person'), say('post'), say('interpreter')];
  const tables = [...groups.values()].flatMap((group): Table[] => {
    const [first] = group;
    if (first === undefined) return [];
    const rows = group.map((interview) => [
      `${chinaDate(interview.startsAt)} ${chinaTime(interview.startsAt)}–${chinaTime(interview.endsAt)}`, order === 'PERSON' ? boothOf(interview) : nameOf(interview, locale), interview.postTitle ?? say('allPosts'), say(interview.withInterpreter ? 'yes' : 'no'),
    ]);
    return [{ caption: captionOf(first), columns, rows }];
  });
  return tables.toSorted((a, b) => a.caption.localeCompare(b.caption, 'zh'));
}

export function scheduleDocument(schedule: Schedule, order: ScheduleOrder, locale: Locale): Document {
  return {
    title: schedule.title, lines: [...new Set(schedule.interviews.map(({ fairTitle, venue }) => `${fairTitle} · ${venue}`))],
    sheetBy: words[order === 'PERSON' ? 'person' : 'booth'][locale], sections: [{ heading: words[order === 'PERSON' ? 'byPerson' : 'byBooth'][locale], level: 2, paragraphs: [], tables: tablesOf(schedule, order, locale) }],
  };
}

export function scheduleEvents({ interviews }: Schedule, locale: Locale): CalendarEvent[] {
  return interviews.map((interview) => ({
    key: `interview-${interview.id}`, startsAt: interview.startsAt, endsAt: interview.endsAt, summary: `${words.interview[locale]}:${boothOf(interview)}`, location: `${interview.venue} ${interview.boothLabel}`,
    description: [interview.fairTitle, nameOf(interview, locale), interview.postTitle ?? words.allPosts[locale], ...(interview.withInterpreter ? [words.withInterpreter[locale]] : [])].join('\n'),
  }));
}
