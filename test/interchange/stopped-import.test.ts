import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { setTimeout as sleep } from 'node:timers/promises';
import { anonymous, type Actor } from '../../src/access/index.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { TestServer } from '../support/server.js';

const counsellor: Actor = { ...anonymous, subject: 'counsellor', roles: new Set(['COUNSELLOR']), regionCode: '140100' };
const rows = 400;

describe('an import whose server is stopped', () => {
  let store: TestDatabase;
  let last: TestServer | null = null;
  beforeAll(async () => { store = await testDatabase('empty'); });
  afterAll(async () => { await last?.stop(); });

  const begin = async (server: TestServer, id: string): Promise<object> => server.write('importTable', { tableImportId: id, isTrial: false }, counsellor);
  const job = async (): Promise<{ state: string; problem: { zh: string } | null }> => {
    const [found] = await store.owner.rows<{ state: string; problem: { zh: string } | null }>(sql`select state, problem from table_job`);
    if (found === undefined) throw new Error('there is no job');
    return found;
  };
  const kept = async (): Promise<number> => (await store.owner.rows(sql`select 1 from employer where name like '厂%'`)).length;

  test('says so, and begun again on another server brings each row in once', async () => {
    const first = await TestServer.over(store);
    const { tableImport } = await first.write<{ tableImport: { id: string; upload: { path: string } } }>('prepareTableImport', { kind: 'EMPLOYERS', fileName: '单位.csv' }, counsellor, 'tableImport { id upload { path } }');
    await first.http.fastify.inject({ method: 'PUT', url: tableImport.upload.path, payload: `单位名称\n${Array.from({ length: rows }, (_, index) => `厂${index}\n`).join('')}` });
    expect(await begin(first, tableImport.id)).toEqual({ userErrors: [] });
    while (await kept() === 0) await sleep(5);
    await first.http.fastify.close();
    expect(await job()).toEqual({ state: 'FAILED', problem: { zh: '服务器重新启动,没有做完:请再开始一次,已经导入的行不会重复。', en: 'The server was restarted before this was done. Begin it again: rows that came in do not come in twice.' } });
    const before = await kept();
    // Not exact: how many rows came in before the stop depends on the machine.
    expect(before).toBeLessThan(rows);

    last = await TestServer.over(store);
    // One that was killed says nothing: it is silent, and another takes over.
    await store.owner.rows(sql`update table_job set state = 'RUNNING', problem = null, alive_at = now() - interval '2 minutes'`);
    expect(await last.data('query ($id: ID!) { node(id: $id) { ... on TableImport { state } } }', { as: counsellor, variables: { id: tableImport.id } })).toEqual({ node: { state: 'INTERRUPTED' } });
    expect(await begin(last, tableImport.id)).toEqual({ userErrors: [] });
    while ((await job()).state === 'RUNNING') await sleep(20);
    expect(await store.owner.rows(sql`select state, totals -> 'imported' as imported, totals -> 'rejected' as rejected, totals -> 'unchanged' as unchanged from table_job`)).toEqual([{ state: 'DONE', imported: rows - before, rejected: 0, unchanged: before }]);
    expect(await kept()).toBe(rows);
    expect([...first.faults, ...last.faults]).toEqual([]);
  });
});
