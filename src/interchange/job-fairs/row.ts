import { jobFairBounds } from '../../domain/job-fairs/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import { text } from '../../platform/i18n/text.js';
import { charactersIn, firstCharacters } from '../../platform/text/bounds.js';
import { CellReader, rejectedFor } from '../importing/cell-reader.js';
import { regionOf } from '../importing/region-cell.js';
import type { ReadRow } from '../importing/table-kind.js';
import { readCount } from '../reading/count.js';
import { readDay } from '../reading/days.js';
import { isBlank, plain } from '../reading/reading.js';
import { readDaySpan } from '../reading/time-of-day.js';
import { readYesNo } from '../reading/yes-no.js';
import type { Cells } from '../tables/rows.js';
import type { JobFairField } from './columns.data.js';

/** A booth as a row says it. */
interface ImportedBooth {
  readonly employer: string;
  readonly label: string;
  readonly isWheelchairAccessible: boolean;
  /** Titles of the vacancies that it brings. */
  readonly posts: readonly string[];
}

/** A fair as a row says it, with the booth that the row adds. */
export interface ImportedFair {
  readonly title: string;
  readonly organiser: string;
  /** Null where neither the column nor the place tells it. */
  readonly region: string | null;
  readonly venue: string;
  readonly date: IsoDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly places: number | null;
  readonly boothPlaces: number | null;
  readonly interviewMinutes: number | null;
  readonly booth: ImportedBooth | null;
}

const wholeDay = { from: '09:00', until: '17:00' } as const;

/** A time of a day in China. */
const moment = (day: IsoDate, time: string): Date => new Date(`${day}T${time}:00+08:00`);

/** Reads a row. Without the fair's title, day, place and organiser, or with an employer and no number of its booth, it stays out. */
export function readJobFair(cells: Cells<JobFairField>, today: IsoDate): ReadRow<JobFairField, ImportedFair> {
  const reader = new CellReader(cells);
  const missing = (field: 'title' | 'organiser' | 'venue', zh: string, en: string): ReadRow<JobFairField, ImportedFair> | null =>
    (charactersIn(plain(cells[field] ?? '')) < jobFairBounds[field].least ? rejectedFor(cells, field, text(zh, en)) : null);
  const refused = missing('title', '没有招聘会名称。', 'The title of the fair is missing.') ?? missing('organiser', '没有主办单位。', 'The organiser is missing.') ?? missing('venue', '没有举办地点。', 'The place is missing.');
  if (refused !== null) return refused;
  const day = readDay(cells.date ?? '', today, 'AHEAD');
  if ('unclear' in day || day.value === null) return rejectedFor(cells, 'date', text('没有看懂是哪一天:请写成“2026-12-05”。', 'The day is not understood: write it as 2026-12-05.'));
  const [employer, label] = [plain(cells.employer ?? ''), plain(cells.booth ?? '')];
  if (employer !== '' && label === '') return rejectedFor(cells, 'booth', text('没有展位号。', 'The number of the booth is missing.'));
  const span = reader.read('time', readDaySpan, null) ?? wholeDay;
  const lastDay = isBlank(cells.endDate) ? day.value : reader.read('endDate', (given) => readDay(given, today, 'AHEAD'), null) ?? day.value;
  return {
    faults: reader.faults,
    item: {
      title: firstCharacters(plain(cells.title ?? ''), jobFairBounds.title), organiser: firstCharacters(plain(cells.organiser ?? ''), jobFairBounds.organiser), venue: firstCharacters(plain(cells.venue ?? ''), jobFairBounds.venue),
      region: regionOf(reader, 'region', 'venue'), date: day.value, startsAt: moment(day.value, span.from), endsAt: moment(lastDay, span.until),
      places: reader.read('places', readCount, null), boothPlaces: reader.read('boothPlaces', readCount, null), interviewMinutes: reader.read('interviewMinutes', readCount, null),
      booth: employer === '' ? null : {
        employer, label: firstCharacters(label, jobFairBounds.boothLabel), isWheelchairAccessible: reader.read('isWheelchairAccessible', readYesNo, null) ?? false,
        posts: plain(cells.posts ?? '').split(/[、,,;;]/).map((title) => title.trim()).filter((title) => title !== ''),
      },
    },
  };
}
