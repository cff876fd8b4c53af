import sql from 'sql-template-tag';
import type { IsoDate } from '../../platform/calendar.js';
import type { Reader } from '../../platform/database/index.js';
import type { WomensGroup } from '../retirement/terms.js';
import type { WelfareStanding } from './standing.js';

interface StandingRow {
  readonly job_seeker_id: number;
  readonly birth_date: IsoDate | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly is_age_confirmed: boolean;
  readonly womens_retirement_group: WomensGroup | null;
  readonly has_difficulty: boolean | null;
  readonly is_zero_employment_family: boolean | null;
  readonly grade: number | null;
  readonly graduated_on: IsoDate | null;
  readonly has_worked_since: boolean | null;
  readonly employed_at: readonly number[];
  readonly household_key: string | null;
}

/**
 * What the rules of public-welfare posts know of some people on a day. The database leaves out whoever neither lives in the region of the asker, nor
 * applied for a public-welfare post there.
 */
export async function welfareStandings(reader: Reader, people: readonly number[], day: IsoDate): Promise<ReadonlyMap<number, WelfareStanding>> {
  const rows = await reader.rows<StandingRow>(sql`select * from access.welfare_standing(${[...people]}::int[], ${day}::date)`);
  return new Map(rows.map((row) => [row.job_seeker_id, {
    jobSeekerId: row.job_seeker_id, birthDate: row.birth_date, sex: row.sex, isAgeConfirmed: row.is_age_confirmed, womensGroup: row.womens_retirement_group,
    hasDifficulty: row.has_difficulty, isZeroEmploymentFamily: row.is_zero_employment_family, grade: row.grade, graduatedOn: row.graduated_on,
    hasWorkedSince: row.has_worked_since, employedAt: row.employed_at, householdKey: row.household_key,
  }]));
}
