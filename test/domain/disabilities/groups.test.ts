import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { inAnyGroup, isInGroup, type DisabilityGroup } from '../../../src/domain/disabilities/index.js';
import { anyHolds } from '../../../src/matching/rules/gate.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';

const kinds = [1, 2, 3, 4, 5, 6, 7];
const disabilities = kinds.flatMap((kind) => [1, 2, 3, 4].flatMap((grade) =>
  (kind === 7 ? [[], [1, 4], [5, 6]] : [[]]).map((components) => ({ kind, grade, components }))));
const groupLists: readonly (readonly DisabilityGroup[])[] = [
  [{ kind: 1, grades: [] }], [{ kind: 4, grades: [1, 2] }], [{ kind: 5, grades: [] }, { kind: 6, grades: [] }, { kind: 4, grades: [1, 2] }], [{ kind: 7, grades: [3] }],
];

let store: TestDatabase;
beforeAll(async () => { store = await testDatabase('empty'); });
afterAll(async () => { await store.drop(); });

test('whether a disability is of a group is the same as SQL and as a rule, for every kind and grade', async () => {
  for (const groups of groupLists) {
    const rows = await store.owner.rows<{ holds: boolean | null }>(sql`
      select ${inAnyGroup(groups)} as holds from jsonb_to_recordset(${JSON.stringify(disabilities.map((each, place) => ({ ...each, place })))}::jsonb) as d (kind int, grade int, components jsonb, place int) order by d.place`);
    expect(rows.map(({ holds }) => holds)).toEqual(disabilities.map((each) => anyHolds(...groups.map((group) => isInGroup(each, group)))));
  }
});
