import { Decimal } from 'decimal.js';
import { ageOn, yearOf, type IsoDate } from '../../platform/calendar.js';
import type { FactKind } from '../claims/index.js';
import { isEnterprise, type EmployerKind } from '../employers/index.js';
import { isGraduateOn } from '../graduates/terms.js';
import { countsAsNobody, requiredRatio } from '../levy/index.js';
import { welfareViewOf, type HeldWelfareFacts } from '../placements/terms.js';
import { homeProvince } from '../regions/index.js';
import { isRetired, retirementDay, type WomensGroup } from '../retirement/index.js';
import type { Facts } from './evaluation.js';

/** What is on file of a person. */
export interface PersonRow {
  readonly birth_date: string | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly womens_retirement_group: WomensGroup | null;
  readonly has_employment_difficulty: boolean | null;
  readonly is_zero_employment_family: boolean | null;
  readonly certificate: boolean;
  readonly valid_until: string | null;
  readonly graduated_on: string | null;
  readonly has_had_post: boolean | null;
  readonly is_in_difficulty: boolean | null;
  /** What the gate on public-welfare posts reads of the person too; null for somebody of whom there is nothing to say. */
  readonly welfare: HeldWelfareFacts | null;
}

/** @param claimed facts that the person claims, and nobody has confirmed */
export function factsOfPerson(row: PersonRow, today: IsoDate, claimed: readonly FactKind[] = []): Facts {
  const { birth_date: birthDate, sex, womens_retirement_group: womensGroup, graduated_on: graduatedOn } = row;
  return {
    today, age: row.birth_date === null ? null : ageOn(row.birth_date, today),
    // Without one on file it is not known that there is none.
    holdsCertificate: row.certificate ? row.valid_until === null || today <= row.valid_until : null,
    isRetired: birthDate === null ? null : isRetired(retirementDay({ birthDate, sex, womensGroup }, today), today),
    isGraduate: graduatedOn === null ? null : true, hasHadPost: row.has_had_post,
    isGraduateInPeriod: graduatedOn === null ? null : isGraduateOn('INSURANCE_SUBSIDY', graduatedOn, today),
    ...welfareViewOf(row.welfare, today),
    hasEmploymentDifficulty: row.has_employment_difficulty, isZeroEmploymentFamily: row.is_zero_employment_family,
    isRuralInDifficulty: row.is_in_difficulty === false && claimed.includes('RURAL_DIFFICULTY') ? null : row.is_in_difficulty,
  };
}

/** What is on file of an employer: its kind, and what it declared of the year before. */
export interface EmployerRow {
  /** Null while no centre has confirmed one. */
  readonly kind: EmployerKind | null;
  readonly region_code: string | null;
  readonly staff: string | null;
  readonly heads: number | null;
  readonly counted: string | null;
  /** Its staff by what is on file, or by its latest declaration; null where neither is known. */
  readonly staff_known: string | null;
  readonly founded_on: IsoDate | null;
  /** Of a listed company, once a centre confirmed it: whether the province controls it. */
  readonly is_province_controlled: boolean | null;
}

export function factsOfEmployer({ kind, region_code, heads, is_province_controlled, founded_on, staff_known, ...declared }: EmployerRow, today: IsoDate): Facts {
  // To the rules of the quota alone: taxes ask how many people are employed, and of that nothing follows.
  const isAsNobody = declared.staff === null && countsAsNobody({ kind, regionCode: region_code, foundedOn: founded_on }, yearOf(today) - 1, today);
  const { staff, counted } = isAsNobody ? { staff: staff_known, counted: '0' } : declared;
  const share = (part: Decimal.Value | null): number | null => (staff === null || part === null || new Decimal(staff).isZero() ? null : new Decimal(part).div(staff).toNumber());
  const ofKind = (holds: (known: EmployerKind) => boolean): boolean | null => (kind === null ? null : holds(kind));
  const beyond = staff === null || counted === null ? null : new Decimal(counted).minus(new Decimal(staff).times(requiredRatio(region_code ?? homeProvince(), today).value));
  return {
    today, isEnterprise: ofKind(isEnterprise), isListed: ofKind((each) => each === 'LISTED'), isSupportedInstitution: ofKind((each) => each === 'SUPPORTED_EMPLOYMENT_INSTITUTION'),
    // What nobody confirmed can be answered.
    ...(is_province_controlled === null ? {} : { isProvincialHolding: is_province_controlled }),
    staff: staff === null ? null : Number(staff), heads, headShare: share(heads), countedShare: share(counted),
    meetsRatio: beyond === null ? null : beyond.greaterThanOrEqualTo(0), peopleBeyondRatio: beyond === null ? null : Math.max(beyond.floor().toNumber(), 0),
  };
}
