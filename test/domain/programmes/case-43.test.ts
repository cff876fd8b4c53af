import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
const today = chinaDate();
const startsOn = addDays(today, 30);
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface Fault { readonly code: string; readonly path: string[]; readonly message: string }
interface Answer { readonly userErrors: readonly Fault[] }

interface Asked { readonly region?: string; readonly language?: 'zh-CN' | 'en' }

async function faultsOf(fee: string, { region = '140105', language = 'en' }: Asked = {}): Promise<string[]> {
  const input = { kind: 'marketStall', title: '便民夜市', region, organiser: '市残联', startsOn, closesOn: today, placesInAll: 10, places: 1, fee, usualFee: '300', details: [{ field: 'termMonths', value: { number: '12' } }] };
  const { createProgramme: { userErrors } } = await server.data<{ createProgramme: Answer }>(
    'mutation ($input: CreateProgrammeInput!) { createProgramme(input: $input) { userErrors { code path message } } }', { as: 'admin', language, variables: { input } });
  return userErrors.map(({ code, path, message }) => [code, path.join('.'), message].join(' '));
}

const record = (more: object, as = 'admin'): Promise<Answer> => server.write<Answer>(
  'recordLocalFigure', { kind: 'LEAST_STALL_FEE_REDUCTION', region: '140000', validFrom: '2026-01-01', amount: '20', source: '晋残联〔2026〕1号', ...more }, as, 'userErrors { code path message }');

test('case 43: a stall fee of 299.99 of 300 is no reduction; a tenth is the least where nobody set another share', async () => {
  expect(await faultsOf('299.99')).toEqual([
    'CONTRADICTION input.fee The stall fee must be reduced by at least 10 % (an assumption of this service: measure 3 of Jin Zheng Ban Fa [2025] 35 asks for a suitable reduction ("适当减免摊位费、租赁费") and states no share; since 2025-12-31). The usual fee is 300.00 yuan, so the fee is at most 270.00 yuan; here it is 299.99 yuan.',
  ]);
  expect(await faultsOf('299.99', { language: 'zh-CN' })).toEqual([
    'CONTRADICTION input.fee 摊位费至少要减免 10%(本服务的假定:晋政办发〔2025〕35号第三条写“适当减免摊位费、租赁费”,没有写幅度,自 2025-12-31 起)。一般费用是 300.00 元,所以最高收 270.00 元;这里写的是 299.99 元。',
  ]);
  expect((await faultsOf('270.01')).map((fault) => fault.endsWith('at most 270.00 yuan; here it is 270.01 yuan.'))).toEqual([true]);
  expect(await faultsOf('270')).toEqual([]);
});

test('the share of the region of the market holds, before that of the province; of the day on which the market opens', async () => {
  expect((await record({})).userErrors).toEqual([]);
  expect((await record({ region: '140100', amount: '33.33', validFrom: startsOn, source: '并残联〔2026〕2号' })).userErrors).toEqual([]);
  expect((await record({ region: '140105', amount: '50', validFrom: addDays(startsOn, 1) })).userErrors).toEqual([]);
  expect(await faultsOf('200.02')).toEqual([
    `CONTRADICTION input.fee The stall fee must be reduced by at least 33.33 % (the figure of Taiyuan City since ${startsOn}: 并残联〔2026〕2号). The usual fee is 300.00 yuan, so the fee is at most 200.01 yuan; here it is 200.02 yuan.`,
  ]);
  expect(await faultsOf('200.01')).toEqual([]);
  expect([await faultsOf('240', { region: '140200' }), (await faultsOf('240.01', { region: '140200' })).map((fault) => /at least 20 % .*at most 240\.00/.test(fault))]).toEqual([[], [true]]);
});

test('the share is set by administrators alone, from 0.01 to 100 percent', async () => {
  const faults = async (more: object, as?: string): Promise<string[]> => (await record({ region: '140105', validFrom: '2026-02-01', ...more }, as)).userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
  expect(await faults({}, 'counsellor')).toEqual(['NOT_ELIGIBLE input.kind']);
  expect([await faults({ amount: '0' }), await faults({ amount: '100.01' }), await faults({ amount: '100' })]).toEqual([['OUT_OF_RANGE input.amount'], ['OUT_OF_RANGE input.amount'], []]);
});

test('a person reads the share in force with the policy on stalls', async () => {
  await server.store.owner.rows(sql`update job_seeker set residence_code = '140105' where id = 1`);
  const { viewer } = await server.data<{ viewer: { jobSeeker: { entitlements: { policy: { code: string }; amount: { amount: string; unit: string } | null }[] } } }>(
    '{ viewer { jobSeeker { entitlements { policy { code } amount { amount unit } } } } }', { as: 'seeker' });
  expect(viewer.jobSeeker.entitlements.find(({ policy }) => policy.code === 'marketStall')?.amount).toEqual({ amount: '100.00', unit: '% of the usual fee' });
});
