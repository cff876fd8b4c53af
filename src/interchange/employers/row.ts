import { employerBounds, isPublicEmployer, type EmployerKind, type OrganLevel } from '../../domain/employers/index.js';
import { text } from '../../platform/i18n/text.js';
import { firstCharacters } from '../../platform/text/bounds.js';
import { CellReader } from '../importing/cell-reader.js';
import { regionOf } from '../importing/region-cell.js';
import type { ReadRow } from '../importing/table-kind.js';
import { readCount } from '../reading/count.js';
import { employerKindOf } from '../reading/employer-kind.js';
import { readPhone } from '../reading/phone.js';
import { isBlank, isOpenWord, plain, read, unclear, type Reading } from '../reading/reading.js';
import { readYesNo } from '../reading/yes-no.js';
import type { Cells } from '../tables/rows.js';
import type { EmployerField } from './columns.data.js';

/** An employer as a row says it. Null means that the row leaves it open. */
export interface ImportedEmployer {
  readonly name: string;
  readonly kind: EmployerKind | null;
  readonly organLevel: OrganLevel | null;
  readonly region: string | null;
  readonly staffCount: number | null;
  readonly postCount: number | null;
  readonly isSchool: boolean | null;
  readonly isNewIndustry: boolean | null;
  readonly isProvinceControlled: boolean | null;
  readonly description: string | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
}

const levels: readonly (readonly [RegExp, OrganLevel])[] = [[/省/, 'PROVINCE'], [/市|地/, 'CITY'], [/县|区|旗/, 'COUNTY'], [/乡|镇|街道/, 'TOWNSHIP']];

function readLevel(given: string): Reading<OrganLevel | null> {
  const found = plain(given);
  const level = levels.find(([pattern]) => pattern.test(found))?.[1] ?? null;
  return level !== null || isOpenWord(found) ? read(level) : unclear(`层级“${given}”没有看懂,先留空:请写省级、市级、县级或乡级。`, `The level "${given}" is not understood and is left open: write 省级, 市级, 县级 or 乡级.`);
}

/** Reads a row. What is not understood is left open; a row without a name stays out. */
export function readEmployer(cells: Cells<EmployerField>): ReadRow<EmployerField, ImportedEmployer> {
  const name = plain(cells.name ?? '');
  if (name.length < employerBounds.name.least) return { rejected: [{ field: 'name', value: cells.name ?? '', reason: text('没有单位名称。', 'The name is missing.'), consequence: 'REJECTED' }] };
  const reader = new CellReader(cells);
  const kind = employerKindOf(cells.kind ?? '', name);
  if (kind === null && !isBlank(cells.kind)) reader.note('kind', text('单位性质没有看懂,先留空。', 'The kind is not understood and is left open.'), 'LEFT_OPEN');
  const level = reader.read('organLevel', readLevel, null);
  return {
    faults: reader.faults,
    item: {
      name: firstCharacters(name, employerBounds.name), kind, organLevel: kind === null || isPublicEmployer(kind) ? level : null, region: regionOf(reader, 'region', 'address'),
      staffCount: reader.read('staffCount', readCount, null), postCount: reader.read('postCount', readCount, null),
      isSchool: reader.read('isSchool', readYesNo, null), isNewIndustry: reader.read('isNewIndustry', readYesNo, null), isProvinceControlled: reader.read('isProvinceControlled', readYesNo, null),
      description: firstCharacters((cells.description ?? '').trim(), employerBounds.description) || null,
      contactName: firstCharacters(plain(cells.contactName ?? ''), employerBounds.contactName) || null, contactPhone: reader.read('contactPhone', readPhone, null),
    },
  };
}
