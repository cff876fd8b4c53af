import type { IsoDate } from '../../platform/calendar.js';
import type { InputValidator } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import { checkRegionOf } from '../regions/index.js';
import { employerBounds } from './employer.bounds.js';
import type { EmployerKind, OrganLevel } from './employer.entity.js';

/** What an employer's data must keep to; a part that is absent is not checked. */
export interface EmployerData {
  readonly name?: string | null;
  readonly kind?: EmployerKind | null;
  readonly organLevel?: OrganLevel | null;
  readonly region?: string | null;
  readonly staffCount?: number | null;
  readonly foundedOn?: IsoDate | null;
  readonly postCount?: number | null;
  readonly description?: string | null;
  readonly papers?: string | null;
  readonly contactName?: string | null;
  readonly contactPhone?: string | null;
}

const publicKinds: ReadonlySet<EmployerKind> = new Set(['PUBLIC_ORGAN', 'PUBLIC_INSTITUTION']);
/** Whether the measures' duties of public organs and institutions (机关、事业单位) are the employer's. */
export function isPublicEmployer(kind: EmployerKind | null): boolean {
  return kind !== null && publicKinds.has(kind);
}

/** Kinds that are enterprises (企业) to the rules of the levy and of taxes. */
const enterprises: ReadonlySet<EmployerKind> = new Set(['STATE_OWNED', 'LISTED', 'PRIVATE', 'PLATFORM', 'SUPPORTED_EMPLOYMENT_INSTITUTION']);

export function isEnterprise(kind: EmployerKind | null): boolean {
  return kind !== null && enterprises.has(kind);
}

const maxPeople = 10_000_000;

/** Mobile or landline numbers of China, with or without an extension. */
export const phonePattern = /^(1\d{10}|0\d{2,3}-?\d{7,8}(-\d{1,6})?|400-?\d{3}-?\d{4})$/;

export function checkEmployer(data: EmployerData, today: IsoDate, validator: InputValidator): void {
  validator.length(['input', 'name'], data.name, employerBounds.name);
  validator.length(['input', 'description'], data.description, employerBounds.description);
  validator.length(['input', 'papers'], data.papers, employerBounds.papers);
  validator.length(['input', 'contactName'], data.contactName, employerBounds.contactName);
  validator.range(['input', 'staffCount'], data.staffCount, 0, maxPeople);
  validator.range(['input', 'postCount'], data.postCount, 0, maxPeople);
  validator.notAfter(['input', 'foundedOn'], data.foundedOn, today);
  checkRegionOf(validator, ['input', 'region'], data.region);
  checkPhone(['input', 'contactPhone'], data.contactPhone, validator);
  if (data.organLevel != null && data.kind != null && !isPublicEmployer(data.kind)) {
    validator.add(['input', 'organLevel'], 'CONTRADICTION', text(
      '只有机关和事业单位才有层级(organLevel)。',
      'Only a public organ or institution has an organLevel.',
    ));
  }
}

export function checkPhone(path: readonly string[], phone: string | null | undefined, validator: InputValidator): void {
  if (phone == null || phonePattern.test(phone)) return;
  validator.add(path, 'INVALID', text(
    `“${phone}”不是有效的电话号码:请写 11 位手机号,或“0351-1234567”这样的座机号。`,
    `"${phone}" is no valid phone number: write eleven digits, or a landline as "0351-1234567".`,
  ));
}
