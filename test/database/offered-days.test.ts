import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { chinaDate } from '../../src/platform/calendar.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

const migration = 'Migration20261217000000_institutions_at_work';
const today = chinaDate();
let store: TestDatabase;

beforeAll(async () => {
  store = await testDatabase('demo');
  await store.owner.rows(sql`delete from product_order`);
  await store.owner.rows(sql`delete from product where id > 4`);
});
afterAll(async () => { await store.drop(); });

const days = async (): Promise<string[]> => (await store.owner.rows<{ days: string }>(sql`select offered::text as days from product order by id`)).map(({ days: each }) => each);
const since = (day: string): string => `{[${day},)}`;

describe('the days on which a product is offered', () => {
  test('of one that was there before are known by its orders', async () => {
    for (let name = ''; name !== migration;) name = await store.owner.migrateBack();
    await store.owner.rows(sql`update product set status = 'WITHDRAWN' where id in (3, 4)`);
    await store.owner.rows(sql`insert into product_order (product_id, buyer_id, quantity, amount, placed_at) values
      (1, 1, 1, 1, '2026-03-01T17:00Z'), (1, 1, 1, 1, '2026-05-01T01:00Z'), (3, 1, 1, 1, '2026-03-01T01:00Z'), (3, 1, 1, 1, '2026-04-01T01:00Z')`);
    await store.owner.migrate();
    expect(await days()).toEqual([since('2026-03-02'), since(today), '{[2026-03-01,2026-04-02)}', '{}']);
  });

  test('go on from the day on which it is offered again, and end before that on which it is withdrawn', async () => {
    await store.owner.rows(sql`update product set status = 'ON_OFFER' where id = 3`);
    await store.owner.rows(sql`update product set status = 'WITHDRAWN', price = 2 where id = 1`);
    await store.owner.rows(sql`update product set status = 'ON_OFFER', price = 3 where id = 2`);
    expect(await days()).toEqual([`{[2026-03-02,${today})}`, since(today), `{[2026-03-01,2026-04-02),[${today},)}`, '{}']);
  });

  test('of a new one begin on its day', async () => {
    await store.owner.rows(sql`insert into product (supplier_id, title, category, price, unit, status) values (1, '皂', 'CRAFTS', 1, '块', 'ON_OFFER'), (1, '袋', 'CRAFTS', 1, '个', 'WITHDRAWN')`);
    expect((await days()).slice(4)).toEqual([since(today), '{}']);
  });
});
