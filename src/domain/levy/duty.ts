import { yearOf, type IsoDate } from '../../platform/calendar.js';
import { inForce, type Dated } from '../../platform/dated.js';
import { employerKinds, type EmployerKind } from '../employers/index.js';
import { declarationDeadlines } from './levy.data.js';

/**
 * Kinds of employers that owe the quota, and declare it each year (财税〔2015〕72号第二条、第十二条): organs, institutions,
 * enterprises and social organisations. Small enterprises are among them: 财政部公告2023年第8号 frees enterprises of 30
 * staff or fewer from paying, not from the quota or from declaring. Individual businesses (个体工商户) are no employers
 * (用人单位) to these rules.
 */
export const liableKinds: readonly EmployerKind[] = (Object.keys(employerKinds) as EmployerKind[])
  .filter((kind) => kind !== 'INDIVIDUAL_BUSINESS');

export function isLiable(kind: EmployerKind | null): boolean {
  return kind !== null && liableKinds.includes(kind);
}

/** What the rules set for a province before what they set for all. */
export function ofProvince<Rule extends Dated<unknown> & { readonly province: string | null }>(
  rules: readonly Rule[], regionCode: string, day: IsoDate,
): Rule | null {
  const ofRegion = rules.filter(({ province }) => province === regionCode.slice(0, 2));
  return inForce(ofRegion, day) ?? inForce(rules.filter(({ province }) => province === null), day);
}

/** The last day on which a year can be declared in time. */
export interface DeclarationDeadline {
  readonly day: IsoDate;
  /** False where the day is an assumption. */
  readonly isSourceVerified: boolean;
}

/** @returns null for a year before the rules */
export function declarationDeadline(regionCode: string, year: number): DeclarationDeadline | null {
  const rule = ofProvince(declarationDeadlines, regionCode, `${year + 1}-01-01`);
  return rule === null ? null : { day: `${year + 1}-${rule.value}`, isSourceVerified: rule.isSourceVerified };
}

/** Whether the time to declare a year has passed on a day. */
export function isDeclarationOver(regionCode: string, year: number, day: IsoDate): boolean {
  const deadline = declarationDeadline(regionCode, year);
  return deadline !== null && day > deadline.day;
}

/** Whether an employer was there through a year. One whose day of foundation is unknown counts as founded before. */
function existedThrough(foundedOn: IsoDate | null, year: number): boolean {
  return foundedOn === null || foundedOn <= `${year}-01-01`;
}

/** What of an employer decides whether it had to declare a year. */
export interface QuotaDebtor {
  readonly kind: EmployerKind | null;
  readonly regionCode: string | null;
  readonly foundedOn: IsoDate | null;
}

/**
 * Whether a year that an employer did not declare counts as one in which it employed no disabled person: the time to
 * declare it has passed on the day, and the employer had to declare. Of an employer whose kind or region nobody
 * confirmed, nothing follows.
 */
export function countsAsNobody({ kind, regionCode, foundedOn }: QuotaDebtor, year: number, day: IsoDate): boolean {
  if (regionCode === null || !isLiable(kind) || year >= yearOf(day)) return false;
  return existedThrough(foundedOn, year) && isDeclarationOver(regionCode, year, day);
}
