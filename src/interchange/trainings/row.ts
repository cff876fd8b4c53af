import { programmeBounds, type ParticipationOutcome, type ProgrammeKind } from '../../domain/programmes/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import { text } from '../../platform/i18n/text.js';
import { charactersIn, firstCharacters } from '../../platform/text/bounds.js';
import { CellReader, rejectedFor } from '../importing/cell-reader.js';
import type { NamedPerson } from '../importing/known-person.js';
import type { ReadRow } from '../importing/table-kind.js';
import { readArea } from '../reading/area.js';
import { readCount } from '../reading/count.js';
import { readDay } from '../reading/days.js';
import { readAttendance, readOutcome } from '../reading/outcome.js';
import { kindsOfPeople, readProgrammeKind } from '../reading/programme-kind.js';
import { isBlank, isOpenWord, plain, read, unclear, type Reading } from '../reading/reading.js';
import type { Cells } from '../tables/rows.js';
import type { TrainingField } from './columns.data.js';

/** A course as a row says it. */
interface ImportedCourse {
  readonly title: string;
  readonly kind: ProgrammeKind['code'];
  readonly organiser: string;
  /** Null where the column does not tell it. */
  readonly region: string | null;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  readonly hours: string | null;
  readonly places: number | null;
}

/** A person's part in a course, as a row says it. */
export interface ImportedTraining {
  readonly course: ImportedCourse;
  readonly person: NamedPerson;
  readonly isPresent: boolean | null;
  readonly hoursAttended: string | null;
  readonly outcome: ParticipationOutcome | null;
  readonly note: string;
}

/** Hours of lessons: "40", "40课时", "37.5小时"; null for a cell that says nothing. */
function readHours(given: string): Reading<string | null> {
  const words = plain(given).replaceAll(' ', '');
  if (isOpenWord(words)) return read(null);
  const hours = /^(\d{1,4}(?:\.\d)?)(?:个)?(?:课时|学时|小时|h)?$/i.exec(words)?.[1];
  return hours === undefined ? unclear(`课时“${given}”没有看懂,先留空:请只写数字。`, `The hours "${given}" are not understood and are left open: write a number.`) : read(hours);
}

/** Reads a row. Without a number, or where the course can't be told for certain, it stays out. */
export function readTraining(cells: Cells<TrainingField>, today: IsoDate): ReadRow<TrainingField, ImportedTraining> {
  const reader = new CellReader(cells);
  const [certificateNumber, title, organiser] = [plain(cells.certificateNumber ?? ''), plain(cells.title ?? ''), plain(cells.organiser ?? '')];
  if (certificateNumber === '') return rejectedFor(cells, 'certificateNumber', text('没有残疾人证号。', 'The number of the certificate is missing.'));
  if (charactersIn(title) < programmeBounds.title.least) return rejectedFor(cells, 'title', text('没有培训名称。', 'The name of the course is missing.'));
  if (charactersIn(organiser) < programmeBounds.organiser.least) return rejectedFor(cells, 'organiser', text('没有主办单位。', 'Who gives the course is missing.'));
  const startsOn = readDay(cells.startsOn ?? '', today);
  if ('unclear' in startsOn || startsOn.value === null) return rejectedFor(cells, 'startsOn', text('没有看懂开班日期:请写成“2026-09-01”。', 'The first day is not understood: write it as 2026-09-01.'));
  const kind = readProgrammeKind(cells.kind ?? '', kindsOfPeople('FIRST'));
  if ('unclear' in kind) return rejectedFor(cells, 'kind', kind.unclear);
  return {
    faults: reader.faults,
    item: {
      course: {
        title: firstCharacters(title, programmeBounds.title), kind: kind.value.code, organiser: firstCharacters(organiser, programmeBounds.organiser), region: reader.read('region', readArea, null), startsOn: startsOn.value,
        endsOn: isBlank(cells.endsOn) ? null : reader.read('endsOn', (given) => readDay(given, today), null), hours: reader.read('hours', readHours, null), places: reader.read('places', readCount, null),
      },
      person: { certificateNumber, fullName: plain(cells.fullName ?? '') }, isPresent: reader.read('state', readAttendance, null), hoursAttended: reader.read('hoursAttended', readHours, null), outcome: reader.read('outcome', readOutcome, null),
      note: firstCharacters((cells.note ?? '').trim(), programmeBounds.note),
    },
  };
}
