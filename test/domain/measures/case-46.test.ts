import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
const today = chinaDate();
const ago = (days: number): string => addDays(today, -days);
const rows = <Row extends object>(...query: Parameters<typeof sql>): Promise<Row[]> => server.store.owner.rows<Row>(sql(...query));

/** In the district 140105, the only institution of the province. */
let institution = 0;

beforeAll(async () => {
  server = await TestServer.start('demo');
  await rows`delete from product_order`;
  await rows`delete from product`;
  await rows`update employment set moved_from_id = null`;
  await rows`delete from employment`;
  await rows`update employer set kind = 'PRIVATE' where kind = 'SUPPORTED_EMPLOYMENT_INSTITUTION'`;
  const [made] = await rows<{ id: number }>`
    insert into employer (name, is_name_confirmed, kind, region_code, provisions, created_at) values ('演示辅助性就业中心', true, 'SUPPORTED_EMPLOYMENT_INSTITUTION', '140105', '{}', ${`${ago(400)}T00:00:00+08:00`}::timestamptz) returning id`;
  institution = made?.id ?? 0;
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

/** How many districts of Taiyuan have an institution at work on a day. */
async function covered(day = today, as = 'counsellor'): Promise<string | undefined> {
  const { measures } = await server.data<{ measures: { indicators: { code: string; value: string }[] }[] }>(
    'query ($day: Date!) { measures(region: "140100", asOf: $day) { indicators { code value } } }', { as, variables: { day } });
  return measures.flatMap(({ indicators }) => indicators).find(({ code }) => code === 'supportedCoverage')?.value;
}

async function employ(kind: string, startedOn: string, endedOn: string | null = null): Promise<void> {
  await rows`insert into employment (job_seeker_id, residence_code, employer_id, kind, started_on, ended_on, end_reason, follow_ups, due_on, followed_up)
    values (2, '140212', ${institution}, ${kind}, ${startedOn}, ${endedOn}, ${endedOn === null ? null : 'RESIGNED'}, '[]', '{}', '{}')`;
}

describe('case 46: an institution of supported employment fulfils clause 4.1', () => {
  let product: { readonly id: string; readonly version: number } | null = null;
  const change = async (status: string): Promise<void> => {
    const answer = await server.write<{ product: { id: string; version: number } }>('updateProduct', { productId: product?.id, status, version: product?.version }, 'admin', 'product { id version }');
    product = answer.product;
  };

  test('not while it is empty, nor with a product alone', async () => {
    expect(await covered()).toBe('0');
    const { product: offered } = await server.write<{ product: { id: string; version: number } }>('offerProduct', {
      employerId: globalId('Employer', institution), title: '手工皂', category: 'CRAFTS', price: '20', unit: '盒',
    }, 'admin', 'product { id version }');
    product = offered;
    expect(await covered()).toBe('0');
  });

  test('not with a product and an intern, or a worker who has left', async () => {
    await employ('INTERNSHIP', ago(30));
    await employ('SUPPORTED', ago(30), ago(1));
    expect(await covered()).toBe('0');
  });

  test('with a product and somebody in supported employment, for its centre and for administrators', async () => {
    await employ('SUPPORTED', ago(3));
    expect([await covered(), await covered(today, 'admin')]).toEqual(['1', '1']);
  });

  test('not with a product that is withdrawn, and again once it is offered anew', async () => {
    await change('WITHDRAWN');
    expect(await covered()).toBe('0');
    await change('ON_OFFER');
    expect(await covered()).toBe('1');
  });

  test('on a day gone by, if both were so on that day', async () => {
    await rows`update product set offered = datemultirange(daterange(${ago(20)}, ${ago(10)}), daterange(${ago(2)}, null))`;
    // Offered from the 20th to the 11th day ago and from the second on; somebody worked from the 30th day to the first, and from the third on.
    expect(await Promise.all([21, 20, 11, 10, 3, 2, 0].map((days) => covered(ago(days))))).toEqual(['0', '1', '1', '0', '0', '1', '1']);
    await rows`delete from employment where kind = 'SUPPORTED' and ended_on is null`;
    expect(await Promise.all([20, 2, 1, 0].map((days) => covered(ago(days))))).toEqual(['1', '1', '1', '0']);
    await rows`update employer set created_at = ${`${ago(15)}T23:59:00+08:00`}::timestamptz where id = ${institution}`;
    expect(await Promise.all([16, 15].map((days) => covered(ago(days))))).toEqual(['0', '1']);
  });

  test('the count is read for the region that a centre serves alone, and tells no employment', async () => {
    const told = async (more: Partial<Actor>, region = '1401'): Promise<object[]> => {
      const { db } = server.contextOf({ ...anonymous, subject: 'somebody', ...more });
      const found = await db.rows<object>(sql`select * from access.institutions_at_work(${region}, ${ago(15)}::date)`);
      await db.close();
      return found;
    };
    const counsellor = (regionCode: string): Partial<Actor> => ({ roles: new Set(['COUNSELLOR']), regionCode });
    const all = [{ region_code: '140105', institutions: 1 }];
    expect([await told({ roles: new Set(['ADMINISTRATOR']) }), await told(counsellor('140100')), await told(counsellor('140105'), '140105')]).toEqual([all, all, all]);
    expect([await told(counsellor('140200')), await told(counsellor('140100'), '14'), await told({ roles: new Set(['RECRUITER']), employerId: institution }), await told({ roles: new Set(['JOB_SEEKER']), jobSeekerId: 2 })]).toEqual([[], [], [], []]);
  });
});

test('every institution of the demonstration offers something, and some have somebody who works there', async () => {
  const fresh = await TestServer.start('demo');
  const [found] = await fresh.store.owner.rows<{ offering: number; all: number; at_work: number }>(sql`
    select count(*)::int as all, count(*) filter (where exists (select 1 from product p where p.supplier_id = e.id and p.offered @> ${today}::date))::int as offering,
      count(*) filter (where exists (select 1 from employment m where m.employer_id = e.id and m.kind = 'SUPPORTED' and m.ended_on is null))::int as at_work
    from employer e where e.kind = 'SUPPORTED_EMPLOYMENT_INSTITUTION'`);
  await fresh.stop();
  expect([found?.all, found?.offering]).toEqual([19, 19]);
  // Not exact: who is employed in the demonstration depends on the day.
  expect(found?.at_work).toBeGreaterThan(2);
});
