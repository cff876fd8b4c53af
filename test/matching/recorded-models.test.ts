import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { recordModels } from '../../src/matching/index.js';
import { defaultModel, firstModel } from '../../src/matching/model/model.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let store: TestDatabase;
beforeAll(async () => { store = await testDatabase('empty'); });
afterAll(async () => { await store.drop(); });

interface Recorded { version: number; generation: number; author: string }
const recorded = (): Promise<Recorded[]> => store.owner.rows<Recorded>(sql`select version, coalesce((model ->> 'generation')::int, 1) as generation, author from matching_model order by version`);
const ofProgram = [
  { version: 1, generation: firstModel.generation, author: 'jinqiao' }, { version: 2, generation: defaultModel.generation, author: 'jinqiao' },
];

test('the models of the program are recorded once', async () => {
  await recordModels(store.owner);
  expect(await recorded()).toEqual(ofProgram);
});

test('a version with other weights, which a centre tuned, is no difference', async () => {
  const tuned = { ...defaultModel, version: 3, weights: { ...defaultModel.weights, SKILLS: 40, ACCESSIBILITY: 20 } };
  await store.owner.rows(sql`insert into matching_model (version, valid_from, model, author) values (3, '2026-12-24', ${JSON.stringify(tuned)}::jsonb, 'centre')`);
  await recordModels(store.owner);
  expect(await recorded()).toEqual([...ofProgram, { version: 3, generation: defaultModel.generation, author: 'centre' }]);
});

test('a constant that is another than the one recorded under the same generation stops the start, and is named', async () => {
  await store.owner.rows(sql`update matching_model set model = jsonb_set(jsonb_set(model, '{skills,sibling}', '2000'), '{weights,PLACE}', '10') where version = 2`);
  await expect(recordModels(store.owner)).rejects.toThrow(
    'Generation 2 of the matching model is recorded with other constants: weights.PLACE is 20 in the program and 10 in the database; skills.sibling is 3000 in the program and 2000 in the database. '
    + 'Scores that were given under it would no longer recompute: give the changed model the next generation, and a day from which it holds.');
});
