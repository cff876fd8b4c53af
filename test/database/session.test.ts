import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import type { DatabaseSession } from '../../src/platform/database/index.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let store: TestDatabase;
beforeAll(async () => { store = await testDatabase('empty'); });
afterAll(async () => { await store.drop(); });

async function within<Result>(work: (session: DatabaseSession) => Promise<Result>): Promise<Result> {
  const session = store.database.session({ 'jinqiao.roles': '' });
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

const purpose = sql`select current_setting('jinqiao.purpose') as purpose`;
const numbers = sql`select n, current_setting('jinqiao.purpose') as purpose from generate_series(1, 1000) n order by n`;

describe('rows taken one by one', () => {
  test('come in their order, for the purpose that was named, which ends with them', async () => {
    await within(async (session) => {
      const taken: unknown[] = [];
      await session.eachRowFor('MATCHING', numbers, (row: { n: number; purpose: string }) => { taken.push(row); });
      expect(taken).toEqual(Array.from({ length: 1000 }, (_, index) => ({ n: index + 1, purpose: 'MATCHING' })));
      expect(await session.rows(purpose)).toEqual([{ purpose: '' }]);
    });
  });

  test('what the taker throws comes out, and neither the session nor the purpose is left as it was', async () => {
    await within(async (session) => {
      let taken = 0;
      const taking = session.eachRowFor('MATCHING', numbers, () => {
        taken += 1;
        if (taken === 3) throw new RangeError('the third');
      });
      await expect(taking).rejects.toThrow(new RangeError('the third'));
      expect(taken).toBe(3);
      expect(await session.rows(purpose)).toEqual([{ purpose: '' }]);
    });
  });

  test("a statement's own fault comes out after the rows before it", async () => {
    await within(async (session) => {
      const taken: number[] = [];
      const taking = session.eachRow(sql`select 10 / (3 - n) as q from generate_series(1, 5) n`, ({ q }: { q: number }) => { taken.push(q); });
      await expect(taking).rejects.toMatchObject({ code: '22012' });
      expect(taken.length).toBeLessThanOrEqual(2);
    });
  });
});
