import { centreFault, regions, type RegionCentre } from '../../domain/regions/index.js';
import { text, type Text } from '../../platform/i18n/text.js';
import type { RowFault } from '../importing/import-table.js';
import { openTableFile } from '../tables/open-file.js';
import { TableError } from '../tables/table-file.js';

type Field = 'code' | 'latitude' | 'longitude';

/** Names under which columns are known. */
const knownNames: Readonly<Record<string, Field>> = {
  code: 'code', adcode: 'code', regioncode: 'code', 代码: 'code', 区划代码: 'code', 行政区划代码: 'code',
  latitude: 'latitude', lat: 'latitude', 纬度: 'latitude', longitude: 'longitude', lng: 'longitude', lon: 'longitude', 经度: 'longitude',
};

/** The centres of a table, and what is wrong with other rows. */
export interface ReadCentres {
  readonly centres: readonly RegionCentre[];
  readonly faults: readonly RowFault[];
  /** Rows of provinces, which need no centre. */
  readonly provinces: number;
}

/** @throws TableError where a column is missing, or stands twice */
function placesOf(header: readonly string[]): Record<Field, number> {
  const plan = header.map((name) => knownNames[name.trim().toLowerCase().replaceAll(/[\s(（].*$/g, '')] ?? null);
  const placeOf = (field: Field): number => {
    const place = plan.indexOf(field);
    const names = Object.keys(knownNames).filter((name) => knownNames[name] === field).join(', ');
    if (place < 0) throw new TableError(`没有一列是 ${field}:列名应是 ${names} 之一。现有的列:${header.join('、')}。`, `No column holds the ${field}: it is called one of ${names}. The columns are: ${header.join(', ')}.`);
    if (plan.lastIndexOf(field) !== place) {
      const both = header.filter((_, index) => plan[index] === field);
      throw new TableError(`“${both.join('”和“')}”都会当作 ${field}:请删去其中一列。`, `The columns ${both.join(' and ')} would both hold the ${field}. Leave one out.`);
    }
    return place;
  };
  return { code: placeOf('code'), latitude: placeOf('latitude'), longitude: placeOf('longitude') };
}

const degrees = /^\d{1,3}(\.\d+)?$/;

/** A cell that is no number of degrees; null where both are. */
function numberFault(cells: Readonly<Record<Field, string>>): { readonly field: Field; readonly reason: Text } | null {
  const field = (['latitude', 'longitude'] as const).find((each) => !degrees.test(cells[each]));
  return field === undefined ? null : { field, reason: text('要写成度数,如 37.87。', 'Give degrees, as 37.87.') };
}

/**
 * Reads a table of regions' centres, the first of its file: code, latitude and longitude in degrees. Further columns are left alone.
 * @throws TableError where the header can't be used
 */
export async function readCentres(file: string): Promise<ReadCentres> {
  let header: readonly string[] | null = null;
  let place: Record<Field, number> | null = null;
  const centres = new Map<string, RegionCentre>();
  const faults: RowFault[] = [];
  let provinces = 0;
  const [sheet] = (await openTableFile(file)).sheets;
  for await (const { cells, line } of sheet?.records(() => undefined) ?? []) {
    if (header === null || place === null) {
      header = cells;
      place = placesOf(cells);
      continue;
    }
    const row = { code: (cells[place.code] ?? '').trim(), latitude: (cells[place.latitude] ?? '').trim(), longitude: (cells[place.longitude] ?? '').trim() };
    const { code } = row;
    if (regions.find(code)?.level === 'PROVINCE') {
      provinces += 1;
      continue;
    }
    const number = numberFault(row);
    const centre = { code, latitude: Number(row.latitude), longitude: Number(row.longitude) };
    const reason = number?.reason ?? centreFault(centre) ?? (centres.has(code) ? text('这个代码前面已经有了。', 'The code stands in an earlier row.') : null);
    if (reason === null) centres.set(code, centre);
    else faults.push({ sheet: '', line, column: header[place[number?.field ?? 'code']] ?? '', value: row[number?.field ?? 'code'], reason, consequence: 'REJECTED' });
  }
  if (header === null) throw new TableError('文件是空的:第一行应是列名。', 'The file is empty: its first line names the columns.');
  return { centres: [...centres.values()], faults, provinces };
}
