import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import {
  isBeyondProbation,
  probationLimit,
  type SignedContract,
} from '../../../src/domain/employments/contracts/probation.js';
import { addDays, addYears, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start('demo');
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});
beforeEach(async () => {
  await server.store.owner.rows(sql`delete from employment`);
});

const today = chinaDate();
const elsewhere: Actor = { ...anonymous, subject: 'datong', roles: new Set(['COUNSELLOR']), regionCode: '140200' };

interface Faults {
  userErrors: { code: string; path: string[]; message: string }[];
}
interface Recorded extends Faults {
  employment: { id: string; version: number; warnings: { code: string; message: string; source: string }[] } | null;
}
const fields = 'employment { id version warnings { code message source } } userErrors { code path message }';
const record = (input: object): Promise<Recorded> =>
  server.write<Recorded>(
    'recordEmployment',
    {
      jobSeekerId: globalId('JobSeeker', 1),
      employerId: globalId('Employer', 1),
      kind: 'FULL_TIME',
      startedOn: addDays(today, -20),
      ...input,
    },
    'counsellor',
    fields,
  );
const sign = (id: string | undefined, version: number, input: object): Promise<Recorded> =>
  server.write<Recorded>(
    'recordEmploymentContract',
    { employmentId: id, version, contract: 'LABOUR_CONTRACT', ...input },
    'counsellor',
    fields,
  );
const codesOf = ({ employment }: Recorded): string[] => (employment?.warnings ?? []).map(({ code }) => code);

describe('the longest probation', () => {
  const contract = (more: Partial<SignedContract> = {}): SignedContract => ({
    kind: 'FULL_TIME',
    contract: 'LABOUR_CONTRACT',
    startedOn: '2026-01-01',
    contractStartsOn: null,
    contractEndsOn: null,
    ...more,
  });

  test.each([
    ['a term of less than three months', { contractEndsOn: '2026-03-30' }, 0],
    ['a term of three months', { contractEndsOn: '2026-03-31' }, 1],
    ['a term of less than a year', { contractEndsOn: '2026-12-30' }, 1],
    ['a term of a year', { contractEndsOn: '2026-12-31' }, 2],
    ['a term of less than three years', { contractEndsOn: '2028-12-30' }, 2],
    ['a term of three years', { contractEndsOn: '2028-12-31' }, 6],
    ['no last day', {}, 6],
    [
      'a contract with whoever sends the person',
      { contract: 'DISPATCH_CONTRACT' as const, contractEndsOn: '2027-12-31' },
      2,
    ],
    ['part-time work', { kind: 'PART_TIME' as const, contractEndsOn: '2026-12-31' }, 0],
    ['a contract that begins later than the work', { contractStartsOn: '2026-02-01', contractEndsOn: '2026-12-31' }, 1],
    ['supported employment', { contract: 'SUPPORTED_AGREEMENT' as const }, null],
    ['a contract that is not known', { contract: null }, null],
    ['a contract of before the law', { startedOn: '2007-12-31' }, null],
  ])('by a contract of %s: %j', (_what, more, months) => {
    expect(probationLimit(contract(more))?.months ?? null).toBe(months);
  });

  test('is passed by a trial that lasts longer, and by none that is over before the contract begins', () => {
    const year = contract({ contractEndsOn: '2026-12-30' });
    expect([isBeyondProbation(year, '2026-01-31'), isBeyondProbation(year, '2026-02-01')]).toEqual([false, true]);
    const later = contract({ contractStartsOn: '2026-02-01', contractEndsOn: '2026-03-31' });
    expect([isBeyondProbation(later, '2026-01-31'), isBeyondProbation(later, '2026-02-01')]).toEqual([false, true]);
  });
});

test('pay below the minimum wage, and a trial beyond the probation or extended, are warned of', async () => {
  await server.store.owner.rows(sql`insert into local_figure (kind, region_code, valid_from, amount, source)
    values ('MINIMUM_WAGE', (select region_code from employer where id = 1), '2020-01-01', 2050, 'x')
    on conflict (kind, region_code, valid_from) do update set amount = excluded.amount`);
  await server.store.owner.rows(
    sql`delete from local_figure where kind = 'MINIMUM_WAGE' and valid_from > '2020-01-01'`,
  );
  const recorded = await record({
    contract: 'LABOUR_CONTRACT',
    contractEndsOn: addDays(addYears(addDays(today, -20), 1), -2),
    monthlyPay: '1000',
    trial: { weeks: 8 },
  });
  const endsOn = addDays(today, -20 + 55);
  expect(recorded.employment?.warnings).toEqual([
    {
      code: 'PAY_BELOW_MINIMUM',
      message: 'The pay lies below the minimum wage of the place.',
      source: 'Provisions on the minimum wage (Order 21 of the Ministry of Labour and Social Security)',
    },
    {
      code: 'TRIAL_BEYOND_PROBATION',
      message: `The trial lasts until ${endsOn}, but probation by the contract is at most 1 month.`,
      source: 'Labour Contract Law, articles 19 and 70',
    },
  ]);
  const open = await sign(recorded.employment?.id, 1, { monthlyPay: '2050' });
  expect([open.userErrors, codesOf(open)]).toEqual([[], []]);
  await server.store.owner.rows(sql`update work_trial set extended_weeks = 2, outcome = 'EXTENDED'`);
  expect(codesOf(await sign(recorded.employment?.id, 2, { monthlyPay: '2050' }))).toEqual(['PROBATION_EXTENDED']);
  const short = await sign(recorded.employment?.id, 2, { endsOn: addDays(today, 40) });
  expect(short.userErrors).toEqual([]);
  expect(short.employment?.warnings[0]?.message).toBe(
    `The trial lasts until ${endsOn}, but such a contract allows no probation.`,
  );
});

test('a contract that ends soon is listed for the centre until it is renewed, or the work ends', async () => {
  const recorded = await record({
    contract: 'LABOUR_CONTRACT',
    contractStartsOn: addDays(today, -20),
    contractEndsOn: addDays(today, 30),
  });
  const id = recorded.employment?.id ?? '';
  const ending = async (args = '', as: Actor | string = 'counsellor'): Promise<string[]> =>
    (
      await server.data<{ contractsEnding: { nodes: { id: string }[] } }>(
        `{ contractsEnding(first: 5${args}) { nodes { id } } }`,
        { as },
      )
    ).contractsEnding.nodes.map((each) => each.id);
  expect([await ending(), await ending(', region: "140105"'), await ending('', 'admin')]).toEqual([[id], [id], [id]]);
  expect([await ending(`, until: "${addDays(today, 29)}"`), await ending('', elsewhere)]).toEqual([[], []]);
  const { errors } = await server.ask('{ contractsEnding(first: 5, region: "140200") { nodes { id } } }', {
    as: 'counsellor',
  });
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  expect((await sign(id, 1, { startsOn: addDays(today, 31), endsOn: addDays(today, 30) })).userErrors).toMatchObject([
    { code: 'CONTRADICTION', path: ['input', 'endsOn'] },
  ]);
  expect((await sign(id, 1, { startsOn: addDays(today, 31), endsOn: addYears(today, 1) })).userErrors).toEqual([]);
  expect(await ending()).toEqual([]);
  await server.store.owner.rows(sql`update employment set contract_ends_on = ${addDays(today, -3)}`);
  expect(await ending()).toEqual([id]);
  await server.write(
    'endEmployment',
    { employmentId: id, endedOn: today, reason: 'CONTRACT_ENDED', version: 2 },
    'counsellor',
  );
  expect(await ending()).toEqual([]);
  expect((await sign(id, 3, {})).userErrors).toMatchObject([{ code: 'WRONG_STATE', path: ['input', 'employmentId'] }]);
  expect((await sign(id, 1, {})).userErrors).toMatchObject([{ code: 'STALE' }]);
});
