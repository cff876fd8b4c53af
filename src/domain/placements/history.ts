import sql from 'sql-template-tag';
import type { IsoDate } from '../../platform/calendar.js';
import type { Reader } from '../../platform/database/index.js';
import { text } from '../../platform/i18n/text.js';
import type { Obstacle, WelfareStanding } from '../public-welfare/terms.js';
import { placementTerm, type EndedPlacement } from './term.js';

/** What was placed before, of a person and the household. */
export interface PlacementHistory {
  readonly jobSeekerId: number;
  readonly isPlaced: boolean;
  /** Whether somebody else of the household is placed now. */
  readonly isHouseholdPlaced: boolean;
  /** Whether somebody else of the household has been offered such a post, or was hired for one and is not placed yet. */
  readonly isHouseholdOffered: boolean;
  readonly ended: readonly EndedPlacement[];
}

interface HistoryRow {
  readonly job_seeker_id: number;
  readonly is_placed: boolean;
  readonly is_household_placed: boolean;
  readonly is_household_offered: boolean;
  readonly ended: readonly { readonly began_on: IsoDate; readonly ended_on: IsoDate }[];
}

/** The same people as `welfareStandings` are left out. */
export async function placementHistories(reader: Reader, people: readonly number[]): Promise<ReadonlyMap<number, PlacementHistory>> {
  const rows = await reader.rows<HistoryRow>(sql`select * from access.placement_history(${[...people]}::int[])`);
  return new Map(rows.map((row) => [row.job_seeker_id, {
    jobSeekerId: row.job_seeker_id, isPlaced: row.is_placed, isHouseholdPlaced: row.is_household_placed, isHouseholdOffered: row.is_household_offered,
    ended: row.ended.map(({ began_on: beganOn, ended_on: endedOn }) => ({ beganOn, endedOn })),
  }]));
}

/** Says the rule alone, and of nobody else what they have. */
export const oneOfHousehold: Obstacle = {
  kind: 'EXCLUDED',
  reason: text('公益性岗位同一户同时只安排一个人,现在不能安排您。', 'One member of a household at a time can hold a public-welfare post, so for now none can go to you.'),
};

/** Why what was placed before keeps a person from being offered a post on a day; null where it does not. */
export function placementObstacle(standing: WelfareStanding, { isPlaced, isHouseholdPlaced, isHouseholdOffered, ended }: PlacementHistory, day: IsoDate): Obstacle | null {
  if (isPlaced) return { kind: 'EXCLUDED', reason: text('现在已经在公益性岗位上。', 'The person holds a public-welfare post already.') };
  if (isHouseholdPlaced || isHouseholdOffered) return oneOfHousehold;
  const term = placementTerm(standing, ended, day);
  return 'obstacle' in term ? term.obstacle : null;
}
