import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { testDatabase, testSeal, type TestDatabase } from '../support/database.js';

let store: TestDatabase;
beforeAll(async () => {
  store = await testDatabase('demo');
  while (!(await store.owner.migrateBack()).endsWith('_claims'));
});
afterAll(async () => { await store.drop(); });

/** Has it on record that an account with a role wrote fields of somebody. */
async function wrote(what: string, id: number, fields: readonly string[], role: string): Promise<void> {
  const event = { action: 'WRITE', subject: `a ${role}`, roles: [role], request: 'x', what, fields, ids: [id], why: null };
  await store.owner.rows(sql`select audit.append(${testSeal.seal({ subject: `a ${role}` })}, gen_random_uuid(), 1, '', ${JSON.stringify([event])}::jsonb)`);
}

test('a database that has facts already: what a centre wrote last counts, what others wrote or nobody knows is a claim', async () => {
  const { owner } = store;
  const centres = 11, own = 12, unknown = 13, overwritten = 14, restored = 15;
  for (const id of [centres, own, unknown, overwritten, restored]) {
    await owner.rows(sql`update job_seeker set has_employment_difficulty = true, is_zero_employment_family = false, certificates = '[{"code": "nurse", "issuedOn": "2020-01-01", "validUntil": null}, {"code": "chef5", "issuedOn": null, "validUntil": null}]' where id = ${id}`);
    await owner.rows(sql`delete from university_graduate where job_seeker_id = ${id}`);
    await owner.rows(sql`insert into university_graduate (job_seeker_id, university, major, degree, graduated_on) values (${id}, '山西大学', '法学', 'BACHELOR', '2026-06-30')`);
  }
  const facts = ['hasEmploymentDifficulty', 'certificates', 'graduate'];
  await wrote('registerJobSeeker', centres, facts, 'COUNSELLOR');
  await wrote('recordDisabilityCertificate', centres, ['jobSeekerId', 'number'], 'COUNSELLOR');
  await wrote('updateJobSeeker', own, facts, 'JOB_SEEKER');
  await wrote('recordDisabilityCertificate', own, ['jobSeekerId', 'number'], 'JOB_SEEKER');
  await wrote('registerJobSeeker', overwritten, facts, 'COUNSELLOR');
  await wrote('updateJobSeeker', overwritten, facts, 'JOB_SEEKER');
  await wrote('updateJobSeeker', restored, facts, 'JOB_SEEKER');
  await wrote('updateJobSeeker', restored, facts, 'COUNSELLOR');
  await wrote('createEmployer', 1, ['name', 'kind', 'region'], 'COUNSELLOR');
  await wrote('updateEmployer', 1, ['kind'], 'RECRUITER');
  await owner.rows(sql`update employer set source_key = 'import:x' where id = 2`);
  const [before] = await owner.rows<{ number_index: string }>(sql`select number_index from disability_certificate where job_seeker_id = ${own}`);

  await owner.migrate();

  const standing = await owner.rows<Record<string, unknown>>(sql`
    select s.id, s.has_employment_difficulty as difficulty, s.is_zero_employment_family as family, (select json_agg(c ->> 'code') from json_array_elements(s.certificates) c) as certificates,
      exists (select 1 from university_graduate g where g.job_seeker_id = s.id) as graduate, exists (select 1 from disability_certificate d where d.job_seeker_id = s.id) as certified
    from job_seeker s where s.id between ${centres} and ${restored} order by s.id`);
  const counts = { difficulty: true, family: false, certificates: ['nurse', 'chef5'], graduate: true };
  const waits = { difficulty: null, family: false, certificates: ['chef5'], graduate: false };
  expect(standing).toEqual([
    { id: centres, ...counts, certified: true }, { id: own, ...waits, certified: false }, { id: unknown, ...waits, certified: false }, { id: overwritten, ...waits, certified: false }, { id: restored, ...counts, certified: false },
  ]);
  const claims = async (id: number): Promise<string[]> => (await owner.rows<{ claim: string }>(sql`select concat_ws(' ', kind, nullif(key, ''), state, claimed_as, claimed_by) as claim from claim where job_seeker_id = ${id} and kind in ('EMPLOYMENT_DIFFICULTY', 'QUALIFICATION', 'GRADUATION', 'DISABILITY_CERTIFICATE') order by kind`)).map(({ claim }) => claim);
  expect(await claims(centres)).toEqual(['DISABILITY_CERTIFICATE CONFIRMED CENTRE a COUNSELLOR', 'EMPLOYMENT_DIFFICULTY CONFIRMED CENTRE a COUNSELLOR', 'GRADUATION CONFIRMED CENTRE a COUNSELLOR', 'QUALIFICATION nurse CONFIRMED CENTRE a COUNSELLOR']);
  expect(await claims(own)).toEqual(['DISABILITY_CERTIFICATE OPEN PERSON a JOB_SEEKER', 'EMPLOYMENT_DIFFICULTY OPEN PERSON a JOB_SEEKER', 'GRADUATION OPEN PERSON a JOB_SEEKER', 'QUALIFICATION nurse OPEN PERSON a JOB_SEEKER']);
  expect(await claims(unknown)).toEqual(['DISABILITY_CERTIFICATE OPEN UNKNOWN', 'EMPLOYMENT_DIFFICULTY OPEN UNKNOWN', 'GRADUATION OPEN UNKNOWN', 'QUALIFICATION nurse OPEN UNKNOWN']);
  expect(await owner.rows(sql`select number_index from claim where job_seeker_id = ${own} and kind = 'DISABILITY_CERTIFICATE'`)).toEqual([before]);

  const employers = await owner.rows(sql`select id, is_name_confirmed, kind, region_code is not null as placed from employer where id in (1, 2) order by id`);
  expect(employers).toEqual([{ id: 1, is_name_confirmed: true, kind: null, placed: true }, { id: 2, is_name_confirmed: false, kind: null, placed: false }]);
  expect(await owner.rows(sql`select state, claimed_as, region_code is not null as decided from claim where employer_id = 2 and kind = 'EMPLOYER_NAME'`)).toEqual([{ state: 'OPEN', claimed_as: 'IMPORT', decided: true }]);
});
