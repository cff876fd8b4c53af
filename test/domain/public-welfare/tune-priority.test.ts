import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('empty'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const today = chinaDate();
const reason = '按省人社厅通知调整';
interface Order { readonly version: number; readonly latestVersion: number; readonly validFrom: string; readonly reason: string; readonly tiers: readonly { readonly code: string; readonly label: string; readonly source: string; readonly isSourceVerified: boolean }[] }
const orderOn = async (asOf: string | null, language: 'en' | 'zh-CN' = 'en'): Promise<Order> => (await server.data<{ priorityTiers: Order }>('query ($asOf: Date) { priorityTiers(asOf: $asOf) { version latestVersion validFrom reason tiers { code label source isSourceVerified } } }', { variables: { asOf }, language })).priorityTiers;
interface Tuned { readonly priorityTiers: Order | null; readonly userErrors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[] }
const tune = (input: object, as = 'admin'): Promise<Tuned> => server.write<Tuned>('tunePriority', { version: 1, tiers: ['IN_DIFFICULTY'], reason, ...input }, as, 'priorityTiers { version validFrom tiers { code } } userErrors { path message }');

describe('the order of priority', () => {
  test('is the published one at first, for everybody, with sources that nobody compared yet', async () => {
    const { version, latestVersion, tiers } = await orderOn(null);
    expect([version, latestVersion, tiers.map(({ code }) => code)]).toEqual([1, 1, ['NEAR_RETIREMENT_IN_DIFFICULTY', 'ZERO_EMPLOYMENT_FAMILY', 'SEVERE_IN_DIFFICULTY', 'IN_DIFFICULTY', 'GRADUATE_IN_WINDOW']]);
    expect(tiers[1]).toEqual({ code: 'ZERO_EMPLOYMENT_FAMILY', label: 'members of families without employment', source: 'Employment Promotion Law, article 56', isSourceVerified: false });
    expect((await orderOn(null, 'zh-CN')).tiers[3]?.label).toBe('就业困难人员');
  });

  test('is changed by an administrator, with a reason, from today on or later, and not by a centre', async () => {
    expect((await tune({ reason: '改' })).userErrors).toMatchObject([{ code: 'OUT_OF_RANGE', path: ['input', 'reason'] }]);
    expect((await tune({ validFrom: addDays(today, -1) })).userErrors).toMatchObject([{ code: 'OUT_OF_RANGE', path: ['input', 'validFrom'], message: `It must not lie before today (${today}): what was decided already does not change.` }]);
    expect((await tune({ tiers: [] })).userErrors).toMatchObject([{ code: 'REQUIRED', path: ['input', 'tiers'] }]);
    expect((await tune({ tiers: ['IN_DIFFICULTY', 'IN_DIFFICULTY'] })).userErrors).toMatchObject([{ code: 'DUPLICATE', path: ['input', 'tiers', '1'] }]);
    const { errors } = await server.ask('mutation ($input: TunePriorityInput!) { tunePriority(input: $input) { userErrors { code } } }', { as: 'counsellor', variables: { input: { version: 1, tiers: ['IN_DIFFICULTY'], reason } } });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await orderOn(null)).toMatchObject({ version: 1, latestVersion: 1 });
  });

  test('keeps its history: each day has the order of that day', async () => {
    const [next, later] = [addDays(today, 10), addDays(today, 20)];
    expect(await tune({ tiers: ['ZERO_EMPLOYMENT_FAMILY', 'IN_DIFFICULTY'], validFrom: later })).toMatchObject({ userErrors: [], priorityTiers: { version: 2, validFrom: later } });
    expect((await tune({ tiers: ['IN_DIFFICULTY', 'ZERO_EMPLOYMENT_FAMILY'] })).userErrors).toMatchObject([{ code: 'STALE' }]);
    expect(await tune({ version: 2, tiers: ['GRADUATE_IN_WINDOW', 'IN_DIFFICULTY'], validFrom: next })).toMatchObject({ userErrors: [], priorityTiers: { version: 3 } });
    // Of two orders of one day the one recorded last is in force.
    expect(await tune({ version: 3, tiers: ['SEVERE_IN_DIFFICULTY'], validFrom: next })).toMatchObject({ userErrors: [], priorityTiers: { version: 4 } });
    const versions = await Promise.all([null, '2020-01-01', '1990-01-01', addDays(next, -1), next, addDays(later, -1), later].map(async (day) => (await orderOn(day)).version));
    expect(versions).toEqual([1, 1, 1, 1, 4, 4, 2]);
    expect(await orderOn(later)).toMatchObject({ reason, latestVersion: 4, tiers: [{ code: 'ZERO_EMPLOYMENT_FAMILY' }, { code: 'IN_DIFFICULTY' }] });
  });
});
