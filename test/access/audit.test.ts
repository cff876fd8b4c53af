import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import sql, { raw } from 'sql-template-tag';
import { currentHeads, verifyAudit, type AuditFault } from '../../src/access/index.js';
import { consentNotices } from '../../src/domain/seekers/index.js';
import { ids } from '../support/ids.js';
import { TestServer } from '../support/server.js';
import { digestChainAnew } from './record-tampering.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface Recorded { readonly action: string; readonly subject: string | null; readonly what: string; readonly fields: string[]; readonly ids: number[]; readonly why: string | null; readonly request: string }

/** What was recorded while `work` ran. */
async function recordedBy(work: () => Promise<unknown>): Promise<Recorded[]> {
  const [before] = await server.store.owner.rows<{ at: string }>(sql`select clock_timestamp() as at`);
  await work();
  const rows = await server.store.owner.rows<{ events: Recorded[] }>(sql`select events from audit.entry where at > ${before?.at} order by at`);
  return rows.flatMap(({ events }) => events);
}

const shortly = ({ action, subject, what, fields, ids: whose, why }: Recorded): unknown[] => [action, subject, what, fields.join(' '), whose, why];

describe('what is recorded of a read', () => {
  test('who, what, of whom and why: the person, the centre, the administrator', async () => {
    const query = 'query ($id: ID!) { jobSeeker(id: $id) { fullName phone birthDate capacities { level } disabilityCertificate { grade { digit } } } }';
    const all = 'birthDate capacities disabilityCertificate fullName phone';
    const read = async (as: string): Promise<unknown[]> => (await recordedBy(() => server.data(query, { as, variables: { id: ids.seeker } }))).map(shortly);
    expect(await read('seeker')).toEqual([['READ', 'demo-seeker', 'JobSeeker', all, [1], 'SELF']]);
    expect(await read('counsellor')).toEqual([['READ', 'demo-counsellor', 'JobSeeker', all, [1], 'SERVICE']]);
    expect(await read('admin')).toEqual([['READ', 'demo-admin', 'JobSeeker', all, [1], 'ADMINISTRATION']]);
  });

  test('what is not disclosed is not recorded as read, and what tells nothing of a person is not recorded at all', async () => {
    const candidates = '{ viewer { employer { vacancies(first: 1) { nodes { candidates(first: 2) { nodes { jobSeeker { fullName needs { isRequired } wishes { occupations { code } } } } } } } } } }';
    const events = await recordedBy(() => server.ask(candidates, { as: 'recruiter' }));
    expect(events.map(({ subject, what, fields, ids: whose, why }) => [subject, what, fields, whose.length, why])).toEqual([['demo-recruiter', 'JobSeeker', ['match', 'wishes'], 2, 'MATCHING']]);
    expect(await recordedBy(() => server.data('{ vacancies(first: 20) { nodes { title } } skills(first: 5) { nodes { label } } }'))).toEqual([]);
  });

  test('an application and a consent are reasons of their own', async () => {
    const { viewer } = await server.data<{ viewer: { employer: { vacancies: { nodes: { id: string }[] } } } }>('{ viewer { employer { vacancies(first: 1) { nodes { id } } } } }', { as: 'recruiter' });
    await server.data('mutation ($input: ApplyForVacancyInput!) { applyForVacancy(input: $input) { userErrors { message } } }', { as: 'seeker', variables: { input: { jobSeekerId: ids.seeker, vacancyId: viewer.employer.vacancies.nodes[0]?.id } } });
    await server.data('mutation ($input: GrantConsentInput!) { grantConsent(input: $input) { userErrors { message } } }', { as: 'seeker', variables: { input: { jobSeekerId: ids.seeker, purpose: 'DISABILITY_DETAILS', noticeVersion: consentNotices.DISABILITY_DETAILS.version, employerId: ids.employer } } });
    const events = await recordedBy(() => server.data('query ($id: ID!) { jobSeeker(id: $id) { fullName disabilityCertificate { grade { digit } } } }', { as: 'recruiter', variables: { id: ids.seeker } }));
    // Each is recorded as soon as it was read, on whichever connection is free: their order is not said.
    expect(events.map(shortly).toSorted()).toEqual([['READ', 'demo-recruiter', 'JobSeeker', 'disabilityCertificate', [1], 'CONSENT'], ['READ', 'demo-recruiter', 'JobSeeker', 'fullName', [1], 'APPLICATION']]);
    expect(new Set(events.map(({ request }) => request)).size).toBe(1);
  });

  test('a list makes one event, with everybody in it', async () => {
    const events = await recordedBy(() => server.data('{ jobSeekers(first: 50) { nodes { fullName } } }', { as: 'counsellor' }));
    expect(events.map(({ fields, ids: whose }) => [fields, whose.length])).toEqual([[['fullName'], 50]]);
  });

  test('where it can\'t be recorded, nobody gets the answer', async () => {
    await server.store.owner.rows(sql`alter function audit.append rename to append_hidden`);
    const response = await server.ask<{ jobSeeker: unknown }>('query ($id: ID!) { jobSeeker(id: $id) { fullName } }', { as: 'seeker', variables: { id: ids.seeker } });
    await server.store.owner.rows(sql`alter function audit.append_hidden rename to append`);
    expect(response).toMatchObject({ status: 503, data: null, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(server.faults.splice(0).map(String)).toEqual(['error: function audit.append(text, uuid, bigint, bytea, jsonb) does not exist']);
  });
});

describe('what is recorded of a write', () => {
  const update = (input: object) => server.data<{ updateJobSeeker: { userErrors: unknown[] } }>('mutation ($input: UpdateJobSeekerInput!) { updateJobSeeker(input: $input) { userErrors { message } } }', { as: 'counsellor', variables: { input: { jobSeekerId: ids.seeker, ...input } } });

  test('the mutation, of whom it is, and the names of what its input spoke of, without a value', async () => {
    const version = (await server.data<{ jobSeeker: { version: number } }>('query ($id: ID!) { jobSeeker(id: $id) { version } }', { as: 'seeker', variables: { id: ids.seeker } })).jobSeeker.version;
    const events = await recordedBy(() => update({ version, phone: '13800000001' }));
    expect(events.map(shortly)).toEqual([['WRITE', 'demo-counsellor', 'updateJobSeeker', 'jobSeekerId phone version', [1], null]]);
    expect(events.map(({ request: _request, ...event }) => event)).toEqual([
      { action: 'WRITE', subject: 'demo-counsellor', roles: ['COUNSELLOR'], what: 'updateJobSeeker', ids: [1], people: [1], fields: ['jobSeekerId', 'phone', 'version'], why: null },
    ]);
  });

  test('a write that was refused leaves nothing, one that is asked for again under its key leaves one', async () => {
    expect(await recordedBy(() => update({ version: 9999, phone: '13800000001' }))).toEqual([]);
    const create = () => server.data('mutation ($input: CreateEmployerInput!) { createEmployer(input: $input) { employer { id } } }', { as: 'admin', variables: { input: { name: '一次', kind: 'PRIVATE', clientMutationId: 'audit-once' } } });
    const events = await recordedBy(() => Promise.all([create(), create(), create()]));
    expect(events.map(({ what }) => what)).toEqual(['createEmployer']);
  });
});

describe('the record', () => {
  const faults = async (): Promise<readonly AuditFault[]> => server.store.owner.transaction(async (transaction) => (await verifyAudit(transaction, server.anchor)).faults);
  const kinds = async (): Promise<string[]> => (await faults()).map(({ kind }) => kind);
  const digestAnew = (chain: number): Promise<void> => digestChainAnew(server.store.owner, chain);
  let saved: Buffer;

  /** A chain that is long enough to tamper with. */
  async function longest(): Promise<{ chain: number; last: number }> {
    for (let count = 0; count < 12; count++) await server.data('query ($id: ID!) { jobSeeker(id: $id) { fullName } }', { as: 'seeker', variables: { id: ids.seeker } });
    const [row] = await server.store.owner.rows<{ chain: number; last: number }>(sql`select chain, max(seq) as last from audit.entry group by chain order by 2 desc limit 1`);
    if (row === undefined || row.last < 5) throw new Error('no chain is long enough');
    saved = readFileSync(server.anchor.file);
    await server.store.owner.rows(raw('create table saved as table audit.entry'));
    return row;
  }

  afterEach(async () => {
    writeFileSync(server.anchor.file, saved);
    await server.store.owner.rows(raw('truncate audit.entry'));
    await server.store.owner.rows(raw('insert into audit.entry table saved'));
    await server.store.owner.rows(raw('drop table saved'));
    expect(await faults()).toEqual([]);
  });

  test('is out of the server\'s reach, but for adding to its end', async () => {
    await longest();
    for (const statement of ['select * from audit.entry', 'update audit.entry set events = events', 'delete from audit.entry', "insert into audit.entry values (0, 1, now(), '[]', '')", 'truncate audit.entry', 'drop function audit.append', 'select * from audit.start']) {
      await expect(server.store.database.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('shows an edit', async () => {
    const { chain } = await longest();
    await server.store.owner.rows(sql`update audit.entry set events = jsonb_set(events, '{0,subject}', '"somebody else"') where chain = ${chain} and seq = 3`);
    expect(await faults()).toEqual([expect.objectContaining({ chain, seq: 3, kind: 'ALTERED' })]);
  });

  test('shows a changed moment', async () => {
    const { chain } = await longest();
    await server.store.owner.rows(sql`update audit.entry set at = at + interval '1 microsecond' where chain = ${chain} and seq = 2`);
    expect(await faults()).toEqual([expect.objectContaining({ chain, seq: 2, kind: 'ALTERED' })]);
  });

  test('shows a deletion', async () => {
    const { chain } = await longest();
    await server.store.owner.rows(sql`delete from audit.entry where chain = ${chain} and seq = 2`);
    expect(await faults()).toEqual([expect.objectContaining({ chain, seq: 2, kind: 'MISSING' })]);
  });

  test('shows two events that changed places', async () => {
    const { chain } = await longest();
    await server.store.owner.rows(sql`update audit.entry set seq = -seq where chain = ${chain} and seq in (2, 3)`);
    await server.store.owner.rows(sql`update audit.entry set seq = 5 + seq where chain = ${chain} and seq in (-2, -3)`);
    // The two, and the one whose digest stands on theirs.
    expect(await kinds()).toEqual(['ALTERED', 'ALTERED', 'ALTERED']);
  });

  test('shows that its end was cut off, which nothing in the database tells', async () => {
    const { chain, last } = await longest();
    await server.store.owner.rows(sql`delete from audit.entry where chain = ${chain} and seq = ${last}`);
    expect(await faults()).toEqual([expect.objectContaining({ chain, seq: last, kind: 'CUT_OFF' })]);
  });

  test('shows a change behind which the chain was digested anew, by its MAC', async () => {
    const { chain } = await longest();
    await server.store.owner.rows(sql`update audit.entry set events = jsonb_set(events, '{0,subject}', '"somebody else"') where chain = ${chain} and seq = 2`);
    await digestAnew(chain);
    expect(await kinds()).toEqual(['ALTERED']);
  });

  test('shows an anchor that was forged, and one that was taken away', async () => {
    await longest();
    writeFileSync(server.anchor.file, saved.toString('utf8').replaceAll('"seq":', '"seq":1'));
    expect(new Set(await kinds())).toEqual(new Set(['ANCHOR_FORGED']));
    writeFileSync(server.anchor.file, saved.toString('utf8').replaceAll(/"[^"]*"(?=})/g, (seal) => '5'.padEnd(seal.length)));
    expect(new Set(await kinds())).toEqual(new Set(['ANCHOR_FORGED']));
    rmSync(server.anchor.file);
    expect(await faults()).toEqual((await currentHeads(server.store.owner)).map(({ chain, seq }) => ({ chain, seq: null, kind: 'ANCHOR_LOST', message: `the chain has ${seq} entries, and no anchor` })));
  });
});
