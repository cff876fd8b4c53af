import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
const year = Number(chinaDate().slice(0, 4));
beforeAll(async () => {
  server = await TestServer.start('demo');
  await server.store.owner.rows(sql`delete from product_order`);
  await server.store.owner.rows(sql`delete from product`);
  await server.store.owner.rows(sql`delete from quota_employee`);
  await server.store.owner.rows(sql`delete from employer_year`);
});
afterAll(async () => { await server.stop(); });

interface Answered { userErrors: { code: string; path: string[]; message: string }[]; product?: { id: string; version: number; status: string } | null; productOrder?: { id: string; version: number; status: string; amount: { amount: string }; deliveredOn: string | null } | null }
const faults = 'userErrors { code path message }';
const employer = globalId('Employer', 1);
const offer = (input: object = {}, as = 'recruiter'): Promise<Answered> => server.write<Answered>('offerProduct', { employerId: employer, title: '按摩服务', category: 'MASSAGE', price: '60.50', unit: '小时', ...input }, as, `product { id version status } ${faults}`);
const declare = async (heads: number, staff: number, ofYear = year - 1): Promise<void> => {
  await server.store.owner.rows(sql`delete from employer_year where employer_id = 1`);
  await server.store.owner.rows(sql`insert into employer_year (employer_id, year, staff, average_wage, heads, counted, declared_at) values (1, ${ofYear}, ${staff}, 60000, ${heads}, ${heads}, now())`);
};
const offered = async (filter = ''): Promise<number> => (await server.data<{ products: { totalCount: number } }>(`{ products(first: 5${filter}) { totalCount nodes { title price { amount } supplier { name } } } }`, {})).products.totalCount;

describe('the help zone', () => {
  test('takes employers of whose staff at least 25 % and 10 people are disabled, by the last year before this one, and institutions as such', async () => {
    expect((await offer()).userErrors[0]).toMatchObject({ code: 'WRONG_STATE', path: ['input', 'employerId'] });
    for (const [heads, staff, ofYear, isTaken] of [[10, 40, year - 1, true], [10, 41, year - 1, false], [9, 10, year - 1, false], [10, 40, year, false], [10, 40, year - 2, true]] as const) {
      await declare(heads, staff, ofYear);
      expect([heads, staff, ofYear, (await offer()).userErrors.length === 0]).toEqual([heads, staff, ofYear, isTaken]);
    }
    const [institution] = await server.store.owner.rows<{ id: number; region_code: string }>(sql`select id, region_code from employer where kind = 'SUPPORTED_EMPLOYMENT_INSTITUTION' order by id limit 1`);
    expect((await offer({ employerId: globalId('Employer', institution?.id ?? 0), category: 'CRAFTS', title: '剪纸' }, 'admin')).userErrors).toEqual([]);
    expect([await offered(), await offered(', filter: { categories: [MASSAGE] }'), await offered(', filter: { search: "剪" }'), await offered(`, filter: { region: "${institution?.region_code ?? ''}", categories: [CRAFTS] }`)]).toEqual([3, 2, 1, 1]);
    // Whoever no longer qualifies is no longer shown.
    await declare(1, 40);
    expect(await offered()).toBe(1);
    await declare(10, 40);
    expect((await offer({ price: '0' })).userErrors[0]?.path).toEqual(['input', 'price']);
    expect((await offer({ employerId: globalId('Employer', 2) })).userErrors[0]?.code).toBe('NOT_FOUND');
  });

  test('an order keeps its price, goes the steps of the two, and counts once it is delivered', async () => {
    const product = (await offer({ leastQuantity: 2, title: '肩颈按摩' })).product;
    await server.store.owner.rows(sql`update employer set region_code = '140105' where id = 2`);
    const order = (input: object = {}, as = 'admin'): Promise<Answered> => server.write<Answered>('orderProduct', { productId: product?.id, employerId: globalId('Employer', 2), quantity: 3, ...input }, as, `productOrder { id version status amount { amount } deliveredOn } ${faults}`);
    expect((await order({ quantity: 1 })).userErrors[0]?.message).toBe('input.quantity is 1; it must be from 2 to 1000000.');
    expect((await order({ employerId: employer }, 'recruiter')).userErrors[0]?.message).toBe('An employer does not order from itself.');
    const placed = (await order()).productOrder;
    expect(placed).toMatchObject({ status: 'PLACED', amount: { amount: '181.50' } });
    await server.write('updateProduct', { productId: product?.id, price: '99.00', status: 'WITHDRAWN', version: 1 }, 'recruiter', faults);
    expect((await order()).userErrors[0]?.code).toBe('NOT_FOUND');
    const go = (status: string, version: number, as = 'recruiter'): Promise<Answered> => server.write<Answered>('changeProductOrder', { productOrderId: placed?.id, status, version }, as, `productOrder { id version status amount { amount } deliveredOn } ${faults}`);
    expect((await go('DELIVERED', 1)).userErrors[0]?.message).toBe('The order is PLACED; you can make it: ACCEPTED, DECLINED.');
    expect((await go('CANCELLED', 1)).userErrors[0]?.message).toBe('The order is PLACED; you can make it: ACCEPTED, DECLINED.');
    expect((await go('ACCEPTED', 1)).productOrder?.status).toBe('ACCEPTED');
    expect((await go('CANCELLED', 2, 'admin')).userErrors[0]?.message).toBe('The order is ACCEPTED; you can make it: DELIVERED.');
    expect((await go('DELIVERED', 2)).productOrder).toMatchObject({ status: 'DELIVERED', amount: { amount: '181.50' }, deliveredOn: chinaDate() });
    const { measures } = await server.data<{ measures: { indicators: { code: string; value: string }[] }[] }>('{ measures(region: "140105") { indicators { code value } } }', { as: 'counsellor' });
    expect(measures.flatMap(({ indicators }) => indicators).find(({ code }) => code === 'procurement')?.value).toBe('181.5');
    const own = await server.data<{ employer: { ordersReceived: { totalCount: number; nodes: { product: { title: string }; buyer: { name: string } }[] }; ordersPlaced: { totalCount: number } } }>(
      'query ($id: ID!) { employer(id: $id) { ordersReceived(first: 5) { totalCount nodes { product { title } buyer { name } } } ordersPlaced(first: 5) { totalCount } } }', { as: 'recruiter', variables: { id: employer } });
    expect(own.employer).toMatchObject({ ordersReceived: { totalCount: 1, nodes: [{ product: { title: '肩颈按摩' } }] }, ordersPlaced: { totalCount: 0 } });
    expect((await server.data<{ node: object | null }>(`{ node(id: "${placed?.id ?? ''}") { ... on ProductOrder { amount { amount } } } }`, { as: 'seeker' })).node).toBeNull();
  });
});
