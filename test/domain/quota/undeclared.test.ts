import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
/** A year whose time to declare has passed on any day of this one. Its levy is due in the year after. */
const year = Number(chinaDate().slice(0, 4)) - 2;
beforeAll(async () => {
  server = await TestServer.start('empty');
  await server.store.owner.rows(sql`
    insert into local_figure (kind, region_code, valid_from, valid_until, amount, source)
    values ('AVERAGE_WAGE', '140000', ${`${year}-01-01`}, ${`${year}-12-31`}, 90000, '测试')`);
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface Levy { readonly payable: { amount: string }; readonly gap: string; readonly exemption: string | null }
interface Answer {
  readonly declaredYear: number | null;
  readonly undeclared: string | null;
  readonly missing: string[];
  readonly levy: Levy | null;
}
type Facts = Readonly<Record<string, unknown>>;
interface Asked { readonly averageWage?: string; readonly due?: number; readonly language?: 'zh-CN' | 'en' }
let next = 1;

async function create(facts: Facts): Promise<string> {
  const input = { name: `单位${next++}`, kind: 'PRIVATE', region: '140105', ...facts };
  const created = await server.write<{ employer: { id: string } }>(
    'createEmployer', input, 'counsellor', 'employer { id }');
  return created.employer.id;
}
async function declare(employerId: string, ofYear: number, staff: string): Promise<void> {
  const input = { employerId, year: ofYear, staff, averageWage: '60000', disabledStaff: [] };
  expect((await server.write('declareEmployerYear', input, 'counsellor')).userErrors).toEqual([]);
}
const fields = 'declaredYear undeclared missing levy { payable { amount } gap exemption }';
async function levy(id: string, { averageWage, due = year + 1, language = 'zh-CN' }: Asked = {}): Promise<Answer> {
  const { employer } = await server.data<{ employer: { levy: Answer } }>(
    `query ($id: ID!, $year: Int!, $averageWage: Decimal) {
      employer(id: $id) { levy(year: $year, averageWage: $averageWage) { ${fields} } }
    }`, { as: 'counsellor', variables: { id, year: due, averageWage }, language });
  return employer.levy;
}

const wageMissing = `单位 ${year} 年的在职职工年平均工资:由用人单位申报,或由查询人在 averageWage 中给出。`;
const declarationMissing = (ofYear: number): string => `${ofYear} 年度的申报(declareEmployerYear):由用人单位填报。`;
const undeclared = `${year} 年度截至 ${year + 1}-10-31 没有申报(截止日为本系统的假定,待核对),视为没有安排残疾人就业,`
  + '按登记的在职职工 500 人计算(财税〔2015〕72号第十二条)。补报后按申报计算。';

describe('case 36: an employer of 500 that never declared', () => {
  test('is levied as with nobody employed: 7.5 short, of which 90 %, once its wage is known', async () => {
    const id = await create({ staffCount: 500 });
    expect(await levy(id)).toEqual({ declaredYear: null, undeclared, missing: [wageMissing], levy: null });
    expect(await levy(id, { averageWage: '60000' })).toEqual({
      declaredYear: null, undeclared, missing: [],
      levy: { payable: { amount: '405000.00' }, gap: '7.5', exemption: null },
    });
    expect((await levy(id, { language: 'en' })).undeclared).toBe(
      `${year} was not declared by ${year + 1}-10-31 (the day is an assumption of this service, to be checked): `
      + 'the levy is computed as if nobody disabled was employed, from the 500 staff on file '
      + '(Cai Shui [2015] 72, article 12). What is declared later takes its place.');
  });

  test('is only asked to declare while it can do so in time', async () => {
    const wage = `当地 ${year + 2} 年的社会平均工资(recordLocalFigure):由当地就业服务中心登记。`;
    expect(await levy(await create({ staffCount: 500 }), { due: year + 3 })).toEqual({
      declaredYear: null, undeclared: null, missing: [declarationMissing(year + 2), wage], levy: null,
    });
  });
});

describe('a year that was not declared in time', () => {
  const exemption = '在职职工30人(含)以下的企业免征。';
  const onlyMissing = { undeclared: null, missing: [declarationMissing(year)], levy: null };
  test.each<[string, Facts, Partial<Answer>]>([
    ['of an enterprise of 30, which pays nothing whatever its wages', { staffCount: 30 },
      { missing: [], levy: { payable: { amount: '0.00' }, gap: '0.45', exemption } }],
    ['of an employer whose staff is unknown', {},
      { missing: ['在职职工人数(updateEmployer):由用人单位填报。', wageMissing], levy: null }],
    ['of an individual business is only not declared', { kind: 'INDIVIDUAL_BUSINESS', staffCount: 5 }, onlyMissing],
    ['of an employer that was founded within the year is only not declared',
      { staffCount: 500, foundedOn: `${year}-06-01` }, onlyMissing],
    ['of an employer that was there before', { staffCount: 500, foundedOn: `${year}-01-01` },
      { undeclared, missing: [wageMissing] }],
  ])('%s', async (_name, facts, expected) => {
    expect(await levy(await create(facts))).toMatchObject(expected);
  });

  test('gives way to what is declared later', async () => {
    const id = await create({ staffCount: 500 });
    await declare(id, year, '400');
    expect(await levy(id, { averageWage: '1' })).toEqual({
      declaredYear: year, undeclared: null, missing: [],
      levy: { payable: { amount: '324000.00' }, gap: '6', exemption: null },
    });
  });

  test('takes its staff from an earlier declaration where none is on file', async () => {
    const id = await create({});
    await declare(id, year - 1, '200');
    expect(await levy(id, { averageWage: '60000' })).toMatchObject({ declaredYear: null, levy: { gap: '3' } });
  });

  test('says what follows for policies of the quota, and nothing for those of taxes', async () => {
    interface Entitlement { readonly status: string; readonly policy: { readonly code: string } }
    const { employer } = await server.data<{ employer: { entitlements: Entitlement[] } }>(
      'query ($id: ID!, $day: Date!) { employer(id: $id) { entitlements(asOf: $day) { status policy { code } } } }',
      { as: 'counsellor', variables: { id: await create({ staffCount: 20 }), day: `${year + 1}-11-01` } });
    const status = Object.fromEntries(employer.entitlements.map((each) => [each.policy.code, each.status]));
    expect([status['levyExemption'], status['levyHalved'], status['wageDeduction']])
      .toEqual(['GRANTED', 'MISSING', 'UNKNOWN']);
  });

  test('is no base of what more hires would change: they are counted from a declaration', async () => {
    const id = await create({ staffCount: 30 });
    const { employer } = await server.data<{ employer: { levyIf: object } }>(
      'query ($id: ID!, $year: Int!) { employer(id: $id) { levyIf(year: $year, hires: [{}]) { saving { amount } now { missing } } } }',
      { as: 'counsellor', variables: { id, year: year + 1 }, language: 'zh-CN' });
    expect(employer.levyIf).toEqual({ saving: null, now: { missing: [declarationMissing(year)] } });
  });

  test('a wage that is none is refused', async () => {
    const { errors } = await server.ask(
      'query ($id: ID!) { employer(id: $id) { levy(year: 2026, averageWage: "-1") { missing } } }',
      { as: 'admin', variables: { id: globalId('Employer', 1) } });
    const message = 'averageWage is -1; it must be from 0 to 100000000.';
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
