import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { minimumWageOf, type MinimumWage } from '../../../src/domain/local-figures/terms.js';
import { checkPosting, type Posting } from '../../../src/domain/posting-check/index.js';
import { TestServer } from '../../support/server.js';

const today = chinaDate();
const full = { employmentKind: 'FULL_TIME', hoursPerWeek: null };

describe('the minimum wage of a place and day', () => {
  test('is what is recorded for the place, and else the lowest of the province', () => {
    const of = (wage: MinimumWage | null): unknown => wage && [wage.monthlyCny, wage.isOfPlace];
    expect(of(minimumWageOf('140105', today, { region_code: '140100', amount: '2050.00' }))).toEqual([2050, true]);
    expect(of(minimumWageOf('140105', today, null))).toEqual([1780, false]);
    expect(of(minimumWageOf(null, today, null))).toEqual([1780, false]);
    expect(of(minimumWageOf('140105', '2022-12-31', null))).toBeNull();
    expect(of(minimumWageOf('110101', today, null))).toBeNull();
  });

  const found = (more: Partial<Posting>): string[] => checkPosting({
    title: '保洁', description: '', kind: 'OPEN', occupationCode: null, shift: null, demands: [], minimumWage: minimumWageOf('140105', today, { region_code: '140100', amount: '2050.00' }), ...more,
  }, false).filter(({ rule }) => rule === 'minimumWage').map(({ part, level, words }) => `${part} ${level} ${words}`);
  const pays = (minCny: number | null, maxCny: number | null, more: object = full) => ({ pay: { minCny, maxCny, ...full, ...more } });

  test.each<[string, Partial<Posting>, string[]]>([
    ['a text', { description: '工资每月1900元。' }, ['DESCRIPTION PROBLEM 每月1900元']],
    ['a text, where no place is known', { description: '工资每月1900元。', minimumWage: minimumWageOf(null, today, null) }, []],
    ['a text, where the minimum wage is unknown', { description: '工资每月900元。', minimumWage: null }, []],
    ['a range whose top is below it', pays(1800, 2049), ['PAY PROBLEM 1800-2049']],
    ['a range whose top is the minimum wage', pays(1800, 2050), []],
    ['one amount', pays(500, null), ['PAY PROBLEM 500']],
    ['nothing', pays(null, null), []],
    ['part-time work', pays(1000, 1200, { employmentKind: 'PART_TIME' }), []],
    ['work of 40 hours whose kind is not stated', pays(1000, 1200, { employmentKind: null, hoursPerWeek: 40 }), ['PAY PROBLEM 1000-1200']],
    ['work of 20 hours whose kind is not stated', pays(1000, 1200, { employmentKind: null, hoursPerWeek: 20 }), []],
    ['work of which neither is stated', pays(1000, 1200, { employmentKind: null }), ['PAY LIKELY 1000-1200']],
    ['supported employment', { kind: 'SUPPORTED', ...pays(800, 800) }, []],
    ['an internship', { kind: 'INTERNSHIP', ...pays(800, 800) }, []],
  ])('the pay of %s is compared with it', (_what, posting, expected) => { expect(found(posting)).toEqual(expected); });
});

describe('over GraphQL', () => {
  let server: TestServer;
  const rows = <Row extends object>(...query: Parameters<typeof sql>): Promise<Row[]> => server.store.owner.rows<Row>(sql(...query));
  beforeAll(async () => {
    server = await TestServer.start('demo');
    await rows`delete from local_figure where kind = 'MINIMUM_WAGE'`;
    await rows`insert into local_figure (kind, region_code, valid_from, amount, source) values ('MINIMUM_WAGE', '140100', '2026-01-01', 2050, 'x'), ('MINIMUM_WAGE', '140100', ${addDays(today, 10)}, 2200, 'y')`;
  });
  afterAll(async () => {
    expect(server.faults).toEqual([]);
    await server.stop();
  });

  interface Found { readonly rule: string; readonly part: string; readonly words: string; readonly why: string }
  const why = 'Full-time pay is at least the minimum wage of the place. The minimum wage of Taiyuan City is 2050 yuan a month.';
  const ofPay = <Each extends { readonly rule: string }>(all: readonly Each[]): Each[] => all.filter(({ rule }) => rule === 'minimumWage');

  test('checkPosting compares pay with the minimum wage of the region', async () => {
    const check = async (more: object): Promise<Found[]> => ofPay((await server.data<{ checkPosting: Found[] }>(
      'query ($input: CheckPostingInput!) { checkPosting(input: $input) { rule part words why } }', { variables: { input: { title: '保洁', pay: { minCny: 1900, maxCny: 2000 }, employmentKind: 'FULL_TIME', ...more } } })).checkPosting);
    expect(await check({ region: '140105' })).toEqual([{ rule: 'minimumWage', part: 'PAY', words: '1900-2000', why }]);
    expect([await check({ region: '140212' }), await check({}), await check({ region: '110101' })]).toEqual([[], [], []]);
    expect((await check({ pay: { maxCny: 1779 } })).map((each) => each.why)).toEqual(['Full-time pay is at least the minimum wage of the place. The lowest minimum wage of the province is 1780 yuan a month.']);
  });

  const createAt = async (employer: number, more: object): Promise<{ id: string; version: number }> => (await server.write<{ vacancy: { id: string; version: number } }>('createVacancy', {
    employerId: globalId('Employer', employer), kind: 'OPEN', title: '档案整理员', description: '整理档案。', region: '140105', employmentKind: 'FULL_TIME', pay: { minCny: 1900, maxCny: 2049 }, ...more,
  }, 'admin', 'vacancy { id version }')).vacancy;
  const findingsOf = async (id: string): Promise<Found[]> => ofPay((await server.data<{ node: { findings: Found[] } }>('query ($id: ID!) { node(id: $id) { ... on Vacancy { findings { rule part words why } } } }', { as: 'admin', variables: { id } })).node.findings);
  interface Published { readonly userErrors: readonly { readonly code: string; readonly path: string[] }[]; readonly warnings?: readonly { readonly rule: string }[] }

  test('a public employer publishes no vacancy whose pay lies below it; a private one is warned', async () => {
    const [body] = await rows<{ id: number }>`update employer set region_code = '140105' where id = (select min(id) from employer where kind = 'PUBLIC_INSTITUTION') returning id`;
    const [firm] = await rows<{ id: number }>`update employer set region_code = '140105' where id = (select min(id) from employer where kind = 'PRIVATE') returning id`;
    const publish = async (id: string, fields: string): Promise<Published> => (await server.data<{ publishVacancy: Published }>(
      `mutation ($id: ID!) { publishVacancy(input: { vacancyId: $id }) { ${fields} } }`, { as: 'admin', variables: { id } })).publishVacancy;
    const post = await createAt(body?.id ?? 0, {});
    expect(await findingsOf(post.id)).toEqual([{ rule: 'minimumWage', part: 'PAY', words: '1900-2049', why }]);
    expect((await publish(post.id, 'userErrors { code path }')).userErrors.map(({ code, path }) => [code, path.join('.')])).toEqual([['NOT_ELIGIBLE', 'input.pay']]);
    expect((await server.write<Published>('updateVacancy', { vacancyId: post.id, version: post.version, pay: { minCny: 1900, maxCny: 2050 } }, 'admin', 'userErrors { code path }')).userErrors).toEqual([]);
    expect((await publish(post.id, 'userErrors { code path }')).userErrors).toEqual([]);
    const other = await createAt(firm?.id ?? 0, {});
    expect(ofPay((await publish(other.id, 'userErrors { code path } warnings { rule }')).warnings ?? [])).toEqual([{ rule: 'minimumWage' }]);
  });

  test('a vacancy that opens later is compared with the minimum wage of its first day', async () => {
    const [employer] = await rows<{ id: number }>`select min(id)::int as id from employer where kind = 'PRIVATE'`;
    const [now, later] = [await createAt(employer?.id ?? 0, { pay: { maxCny: 2100 } }), await createAt(employer?.id ?? 0, { pay: { maxCny: 2100 }, opensOn: addDays(today, 10) })];
    expect([await findingsOf(now.id), (await findingsOf(later.id)).map(({ words }) => words)]).toEqual([[], ['2100']]);
  });
});
