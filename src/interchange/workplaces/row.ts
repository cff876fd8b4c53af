import type { IsoDate } from '../../platform/calendar.js';
import { text } from '../../platform/i18n/text.js';
import { charactersIn, firstCharacters } from '../../platform/text/bounds.js';
import { workplaceBounds } from '../../domain/workplaces/index.js';
import { CellReader, rejectedFor } from '../importing/cell-reader.js';
import { regionOf } from '../importing/region-cell.js';
import type { ReadRow } from '../importing/table-kind.js';
import { readDay } from '../reading/days.js';
import { readFloor } from '../reading/floor.js';
import { plain } from '../reading/reading.js';
import { readYesNo } from '../reading/yes-no.js';
import type { Cells } from '../tables/rows.js';
import { factColumns, type SeenFact, type WorkplaceField } from './columns.data.js';

/** A workplace as a row says it. Null means that the row leaves it open. */
export interface ImportedWorkplace {
  readonly employer: string;
  readonly name: string;
  readonly region: string;
  readonly address: string;
  readonly floor: number | null;
  readonly facts: Readonly<Record<SeenFact, boolean | null>>;
  /** Who saw it on the spot, and when; null where the row names nobody. */
  readonly survey: { readonly surveyor: string; readonly surveyedOn: IsoDate | null } | null;
}

/** Reads a row. One without an employer, an address or a place that is understood stays out: nobody would find it. */
export function readWorkplace(cells: Cells<WorkplaceField>, today: IsoDate): ReadRow<WorkplaceField, ImportedWorkplace> {
  const reader = new CellReader(cells);
  const [employer, address] = [plain(cells.employer ?? ''), plain(cells.address ?? '')];
  if (employer === '') return rejectedFor(cells, 'employer', text('没有单位名称。', 'The employer is missing.'));
  if (charactersIn(address) < workplaceBounds.address.least) return rejectedFor(cells, 'address', text('没有详细地址。', 'The address is missing.'));
  const region = regionOf(reader, 'region', 'address');
  if (region === null) return rejectedFor(cells, 'region', text('没有看出在哪个县(市、区):请写在“所在地区”一列。', 'Where it lies is not understood: write the county into its column.'));
  const surveyor = plain(cells.surveyor ?? '');
  const name = plain(cells.name ?? '');
  const facts = Object.fromEntries(Object.entries(factColumns).map(([fact, field]) => [fact, reader.read(field, readYesNo, null)])) as Record<SeenFact, boolean | null>;
  return {
    faults: reader.faults,
    item: {
      employer, region, address: firstCharacters(address, workplaceBounds.address), name: firstCharacters(charactersIn(name) < workplaceBounds.name.least ? address : name, workplaceBounds.name),
      floor: reader.read('floor', readFloor, null), facts,
      survey: charactersIn(surveyor) < workplaceBounds.surveyor.least ? null : { surveyor: firstCharacters(surveyor, workplaceBounds.surveyor), surveyedOn: reader.read('surveyedOn', (given) => readDay(given, today), null) },
    },
  };
}
