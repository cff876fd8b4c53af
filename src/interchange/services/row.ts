import { programmeBounds, type ParticipationOutcome, type ProgrammeKind } from '../../domain/programmes/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import { text } from '../../platform/i18n/text.js';
import { firstCharacters } from '../../platform/text/bounds.js';
import { CellReader, rejectedFor } from '../importing/cell-reader.js';
import type { NamedPerson } from '../importing/known-person.js';
import type { ReadRow } from '../importing/table-kind.js';
import { readArea } from '../reading/area.js';
import { readDay } from '../reading/days.js';
import { readOutcome } from '../reading/outcome.js';
import { kindsOfPeople, readProgrammeKind } from '../reading/programme-kind.js';
import { plain } from '../reading/reading.js';
import type { Cells } from '../tables/rows.js';
import type { ServiceField } from './columns.data.js';

/** A service that somebody was given, as a row says it. */
export interface ImportedService {
  readonly person: NamedPerson;
  readonly kind: ProgrammeKind['code'];
  readonly date: IsoDate;
  readonly content: string;
  readonly outcome: ParticipationOutcome | null;
  readonly organiser: string;
  /** Null where the column does not tell it. */
  readonly region: string | null;
}

const usualOrganiser = '残疾人就业服务机构';

/** Reads a row. Without a number, or with a day or a kind that is not understood, it stays out: what was done for whom counts for the measures. */
export function readService(cells: Cells<ServiceField>, today: IsoDate): ReadRow<ServiceField, ImportedService> {
  const reader = new CellReader(cells);
  const certificateNumber = plain(cells.certificateNumber ?? '');
  if (certificateNumber === '') return rejectedFor(cells, 'certificateNumber', text('没有残疾人证号。', 'The number of the certificate is missing.'));
  const date = readDay(cells.date ?? '', today);
  if ('unclear' in date || date.value === null) return rejectedFor(cells, 'date', text('没有看懂是哪一天:请写成“2026-09-01”。', 'The day is not understood: write it as 2026-09-01.'));
  const kind = readProgrammeKind(cells.kind ?? '', kindsOfPeople('RECORD'));
  if ('unclear' in kind) return rejectedFor(cells, 'kind', kind.unclear);
  const organiser = firstCharacters(plain(cells.organiser ?? ''), programmeBounds.organiser);
  return {
    faults: reader.faults,
    item: {
      person: { certificateNumber, fullName: plain(cells.fullName ?? '') }, kind: kind.value.code, date: date.value, content: firstCharacters((cells.content ?? '').trim(), programmeBounds.note), outcome: reader.read('outcome', readOutcome, null),
      organiser: organiser === '' ? usualOrganiser : organiser, region: reader.read('region', readArea, null),
    },
  };
}
