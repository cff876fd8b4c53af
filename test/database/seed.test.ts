import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { fixedKeys, ringOfOne, Sealer } from '../../src/access/index.js';
import { seedDatabase } from '../../src/app/seed.js';
import { demoSize, largeDemoSize, type DemoSize } from '../../src/demonstration/index.js';
import { BareDatabases } from '../support/bare-database.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

const sealer = new Sealer(fixedKeys(ringOfOne(Buffer.alloc(32, 1))));
const databases = new BareDatabases();
let store: TestDatabase;
beforeAll(async () => { store = await testDatabase('demo'); });
afterAll(async () => {
  await databases.drop();
  await store.drop();
});

/** A hundredth of the large one, made as that one is: by county. */
const size: DemoSize = { ...largeDemoSize, people: 2000, graduates: 200, medicalMassage: 10, healthMassage: 50, employers: 200, posts: 600, fairs: 11 };

test('a seeded database has as many of everything as its size says, each certificate number once, and something held in every county', async () => {
  const owner = await databases.next(store);
  await seedDatabase(owner, sealer, size);
  const [counts] = await owner.rows(sql`
    select (select count(*) from job_seeker) as people, (select count(*) from university_graduate) as graduates, (select count(*) from employer) as employers, (select count(*) from vacancy) as posts,
      (select count(distinct number_index) from disability_certificate) as numbers, (select count(distinct region_code) from programme where status = 'HELD') as counties,
      (select count(distinct employer_id) from employer_year) as years, (select count(*) from quota_employee where months_employed > 0) > 50 as employs`);
  expect(counts).toEqual({ people: 2000, graduates: 200, employers: 200, posts: 600, numbers: 2000, counties: 117, years: 200, employs: true });
});

test('a database with somebody in it is left as it is', async () => {
  await expect(seedDatabase(store.owner, sealer, demoSize)).rejects.toThrow('There are people or employers in the database already.');
  expect(await store.owner.rows(sql`select count(*) as people from job_seeker`)).toEqual([{ people: 2000 }]);
});
