import sql from 'sql-template-tag';
import { childPages, rowLoader, type RowList } from '../../access/index.js';
import type { WorkplaceFacts } from './workplace.facts.js';
import type { WorkplaceRow } from './workplace.type.js';

/** Rows by id: row-level security leaves out those that are not the reader's to see. */
export const workplaceRows = rowLoader<WorkplaceRow>('workplace');

/** Every row is read with these: access checks and cursors need them. */
export const workplaceAlways = ['id', 'employer_id', 'region_code'] as const;

/** The columns of the facts that matching reads. */
export const workplaceFactColumns = [
  'floor', 'has_lift', 'has_step_free_entrance', 'has_accessible_toilet', 'has_tactile_guidance', 'has_accessible_parking', 'has_lodging',
] as const satisfies readonly (keyof WorkplaceRow)[];

export type WorkplaceFactsRow = Pick<WorkplaceRow, (typeof workplaceFactColumns)[number]>;

/** The facts of a row that has all of their columns. */
export function workplaceFactsOf(row: WorkplaceFactsRow): WorkplaceFacts {
  return {
    floor: row.floor, hasLift: row.has_lift, hasStepFreeEntrance: row.has_step_free_entrance, hasAccessibleToilet: row.has_accessible_toilet,
    hasTactileGuidance: row.has_tactile_guidance, hasAccessibleParking: row.has_accessible_parking, hasLodging: row.has_lodging,
  };
}

const workplaceList: RowList<WorkplaceRow> = {
  name: 'workplaces', from: sql`workplace w`, alias: 'w', keys: [{ expression: 'w.id', type: 'int', isDescending: false }], keysOf: ({ id }) => [id],
};

/** Pages of each employer's workplaces, in the order in which they were added. */
export const employerWorkplacePages = childPages<WorkplaceRow>(workplaceList, 'employer_id', () => []);
