import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { checkCharacter } from '../../../src/domain/seekers/index.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { ids } from '../../support/ids.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const lastYear = new Date().getFullYear() - 1;
/** Certificate numbers of people who do not exist. */
const certificate = (serial: number, grade: number): string => {
  const identity = `14010519900101${String(serial).padStart(3, '0')}`;
  return `${identity}${checkCharacter(identity)}4${grade}`;
};
interface Declaration { readonly version?: number; readonly year?: number; readonly staff?: string; readonly averageWage?: string; readonly employerId?: string; readonly disabledStaff?: readonly object[] }
interface Declared { readonly employerYear: { readonly id: string; readonly version: number }; readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[] }
const declare = (declaration: Declaration, as = 'recruiter') => server.write<Declared>('declareEmployerYear', {
  employerId: ids.employer, year: 2023, staff: '100', averageWage: '60000', disabledStaff: [], ...declaration,
}, as, 'employerYear { id version } userErrors { path }');
const codes = async (written: Promise<Pick<Declared, 'userErrors'>>): Promise<string[]> => (await written).userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

interface LevyAnswer { readonly year: number; readonly isCertified: boolean; readonly missing: string[]; readonly levy: { payable: { amount: string }; surplus: string; employees: { reason: string; people: string }[] } | null; readonly reward: { people: number; amount: { amount: string } | null } | null }
const levyFields = 'year isCertified missing levy { payable { amount } surplus employees { reason people } } reward { people amount { amount } }';
async function levy(year: number, id = ids.employer, as = 'recruiter'): Promise<LevyAnswer> {
  return (await server.data<{ employer: { levy: LevyAnswer } }>(`query ($id: ID!, $year: Int!) { employer(id: $id) { levy(year: $year) { ${levyFields} } } }`, { as, variables: { id, year } })).employer.levy;
}
const recordFigure = (input: object, as = 'admin') => server.write<Pick<Declared, 'userErrors'>>('recordLocalFigure', { kind: 'AVERAGE_WAGE', region: '140000', validFrom: '2023-01-01', validUntil: '2023-12-31', amount: '90000', source: '测试', ...input }, as, 'userErrors { path }');

describe('amounts of a region', () => {
  const figures = async (region: string, asOf: string): Promise<unknown> => (await server.data<{ localFigures: unknown[] }>('query ($region: RegionCode!, $asOf: Date!) { localFigures(region: $region, asOf: $asOf) { kind region { code } amount validUntil } }', { variables: { region, asOf } })).localFigures;
  const wage = (code: string, amount: string, validUntil: string | null = '2022-12-31') => ({ kind: 'AVERAGE_WAGE', region: { code }, amount, validUntil });

  test("hold from their first day to their last, and a region's own before that of the region around it", async () => {
    for (const [region, amount] of [['140000', '80000'], ['140100', '81000.5']] as const) expect((await recordFigure({ region, amount, validFrom: '2022-01-01', validUntil: '2022-12-31' })).userErrors).toEqual([]);
    expect(await figures('140105', '2022-01-01')).toEqual([wage('140100', '81000.50')]);
    expect(await figures('140212', '2022-12-31')).toEqual([wage('140000', '80000.00')]);
    expect(await figures('140105', '2021-12-31')).toEqual([]);
    expect(await figures('110101', '2022-06-01')).toEqual([]);
  });

  test('are corrected by whoever has read them, and recorded for the own region alone', async () => {
    const change = { amount: '90001', region: '140200' };
    const first = await recordFigure(change);
    expect(first.userErrors).toEqual([]);
    expect((await recordFigure(change)).userErrors.map(({ code }) => code)).toEqual(['DUPLICATE']);
    expect((await recordFigure({ ...change, version: 7 })).userErrors.map(({ code }) => code)).toEqual(['STALE']);
    expect((await recordFigure({ ...change, version: 1, amount: '90002' })).userErrors).toEqual([]);
    expect((await recordFigure({ ...change, validFrom: '2020-01-01' }, 'counsellor')).userErrors.map(({ code }) => code)).toEqual(['NOT_ELIGIBLE']);
    expect(await codes(recordFigure({ amount: '-1', validUntil: '2020-01-01', source: '' }))).toEqual(['OUT_OF_RANGE input.amount', 'OUT_OF_RANGE input.source', 'CONTRADICTION input.validUntil']);
    await expect(server.data('{ localFigures(region: "999999") { amount } }')).rejects.toThrow('999999');
  });
});

describe("a declaration of an employer's year", () => {
  test('says which figures are missing, until they are there', async () => {
    expect((await levy(2024)).missing).toEqual([
      'The declaration of 2023 (declareEmployerYear): the employer gives it.', "The region's average wage of 2023 (recordLocalFigure): the centre of the region records it.",
    ]);
    expect((await recordFigure({})).userErrors).toEqual([]);
    expect((await declare({ disabledStaff: [{ certificateNumber: certificate(1, 2) }] })).userErrors).toEqual([]);
    const answer = await levy(2024);
    // 100 staff need 1.5, grade 2 counts as two; the employer is an individual business, which owes nothing anyway.
    expect(answer).toMatchObject({ missing: [], isCertified: false, levy: { payable: { amount: '0.00' }, surplus: '0.5' }, reward: null });
  });

  test('is replaced by whoever has read it, and names every fault', async () => {
    expect(await codes(declare({}))).toEqual(['DUPLICATE input.version']);
    expect(await codes(declare({ version: 9 }))).toEqual(['STALE input.version']);
    expect(await codes(declare({ year: 2031, staff: '-1' }))).toEqual(['OUT_OF_RANGE input.year', 'OUT_OF_RANGE input.staff']);
    const twice = certificate(2, 3);
    expect(await codes(declare({ year: 2022, disabledStaff: [
      { certificateNumber: twice }, { certificateNumber: twice }, {}, { veteranNumber: '军12345' }, { veteranNumber: '军12345', veteranGrade: 9 }, { certificateNumber: '1', monthsEmployed: 13 }, { certificateNumber: twice, veteranNumber: 'x' },
    ] }))).toEqual([
      'DUPLICATE input.disabledStaff.1', 'REQUIRED input.disabledStaff.2', 'REQUIRED input.disabledStaff.3.veteranGrade', 'OUT_OF_RANGE input.disabledStaff.4.veteranGrade', 'DUPLICATE input.disabledStaff.4',
      'OUT_OF_RANGE input.disabledStaff.5.monthsEmployed', 'INVALID input.disabledStaff.5.certificateNumber', 'REQUIRED input.disabledStaff.6',
    ]);
    expect(await codes(declare({ employerId: globalId('Employer', 2) }))).toEqual(['NOT_FOUND input.employerId']);
  });

  test('is compared with the records by the centre, and after the certification counts whom that let count', async () => {
    // A private enterprise of Taiyuan, and the certificate of somebody who is registered here.
    const [shop] = await server.store.owner.rows<{ id: number }>(sql`select id from employer where kind = 'PRIVATE' and region_code like '1401%' limit 1`);
    const employerId = globalId('Employer', shop?.id ?? 0);
    const known = certificate(5, 3);
    const { jobSeeker: { id: jobSeekerId } } = await server.write<{ jobSeeker: { id: string } }>('registerJobSeeker', { fullName: '在册者', residence: '140105' }, 'admin', 'jobSeeker { id }');
    expect((await server.write('recordDisabilityCertificate', { jobSeekerId, number: known }, 'admin')).userErrors).toEqual([]);
    const declared = await declare({ employerId, staff: '200', disabledStaff: [{ certificateNumber: known }, { certificateNumber: certificate(6, 1) }, { veteranNumber: '军字12345', veteranGrade: 3 }] }, 'counsellor');
    expect(declared.userErrors).toEqual([]);
    const { id: yearId, version } = declared.employerYear;
    const staffOf = async () => (await server.data<{ node: { disabledStaff: { comparison: string; basis: string | null; maskedNumber: string }[] } }>('query ($id: ID!) { node(id: $id) { ... on EmployerYear { disabledStaff { comparison basis maskedNumber } } } }', { as: 'counsellor', variables: { id: yearId } })).node.disabledStaff;
    expect(await staffOf()).toEqual([
      { comparison: 'FOUND', basis: null, maskedNumber: `1401************${known.slice(-4)}` }, { comparison: 'UNKNOWN', basis: null, maskedNumber: `1401************${certificate(6, 1).slice(-4)}` }, { comparison: 'UNKNOWN', basis: null, maskedNumber: '军*****5' },
    ]);
    // 200 staff need 3: one, one that counts as two, and a veteran that does.
    expect((await levy(2024, employerId, 'counsellor')).levy).toMatchObject({ payable: { amount: '0.00' }, surplus: '2' });
    expect((await server.write('certifyEmployerYear', { employerYearId: yearId, version, documented: [2] }, 'counsellor')).userErrors).toEqual([]);
    expect((await staffOf()).map(({ basis }) => basis)).toEqual(['COMPARED', null, 'DOCUMENTED']);
    const after = await levy(2024, employerId, 'counsellor');
    expect(after).toMatchObject({ isCertified: true, levy: { payable: { amount: '0.00' }, surplus: '0', employees: [{ people: '1' }, { people: '0', reason: 'Does not count: not accepted in the yearly certification.' }, { people: '2' }] }, reward: null });
    expect((await server.write('certifyEmployerYear', { employerYearId: yearId, version: version + 1 }, 'counsellor')).userErrors.map(({ code }) => code)).toEqual(['WRONG_STATE']);
    expect(await codes(declare({ employerId, version: version + 1 }, 'counsellor'))).toEqual(['WRONG_STATE input.year']);
  });

  test('of somebody whom another declares for the same months is found', async () => {
    const shared = certificate(9, 4);
    const declared = await Promise.all([1, 2].map(async (number) => (await declare({ employerId: globalId('Employer', number), year: 2021, disabledStaff: [{ certificateNumber: shared, monthsEmployed: number === 1 ? 7 : 6 }] }, 'admin')).employerYear));
    for (const { id } of declared) {
      const { node } = await server.data<{ node: { disabledStaff: { comparison: string }[] } }>('query ($id: ID!) { node(id: $id) { ... on EmployerYear { disabledStaff { comparison } } } }', { as: 'admin', variables: { id } });
      expect(node.disabledStaff).toEqual([{ comparison: 'DECLARED_TWICE' }]);
    }
  });
});

describe('what more hires would change', () => {
  test('they count as staff and for the quota, and what is saved is said', async () => {
    const employerId = globalId('Employer', 30);
    await server.store.owner.rows(sql`update employer set kind = 'PRIVATE', region_code = '140105' where id = 30`);
    expect((await declare({ employerId, year: 2020, staff: '100', averageWage: '50000' }, 'admin')).userErrors).toEqual([]);
    expect((await recordFigure({ validFrom: '2020-01-01', validUntil: '2020-12-31', region: '140105' })).userErrors).toEqual([]);
    expect((await recordFigure({ kind: 'OVER_QUOTA_REWARD', validFrom: '2021-01-01', validUntil: '2021-12-31', amount: '4000', region: '140105' })).userErrors).toEqual([]);
    const ask = async (hires: readonly object[]) => (await server.data<{ employer: { levyIf: { now: LevyAnswer; then: LevyAnswer; saving: { amount: string } } } }>(
      `query ($id: ID!, $hires: [DisabledEmployeeInput!]!) { employer(id: $id) { levyIf(year: 2021, hires: $hires) { now { ${levyFields} } then { ${levyFields} } saving { amount } } } }`, { as: 'admin', variables: { id: employerId, hires } })).employer.levyIf;
    // Now: 1.5 × 50,000, of which 90 %. With one of grade 1 among 101: 1.515 needed, 2 counted.
    expect(await ask([{ certificateGrade: 1 }])).toMatchObject({ now: { levy: { payable: { amount: '67500.00' } } }, then: { levy: { payable: { amount: '0.00' }, surplus: '0.485' }, reward: null }, saving: { amount: '67500.00' } });
    // Two of grade 1 and one of grade 3, for half a year: 102.5 staff need 1.5375; 4.5 are counted, of whom two whole people are beyond.
    expect((await ask([{ certificateGrade: 1 }, { certificateGrade: 2 }, { certificateGrade: 3, monthsEmployed: 6 }])).then).toMatchObject({ levy: { surplus: '2.9625' }, reward: { people: 2, amount: { amount: '8000.00' } } });
  });

  test("by the demonstration's own figures of last year", async () => {
    const answer = await levy(lastYear + 1);
    expect(answer.missing).toEqual([]);
    expect(answer.levy).toEqual({ payable: { amount: '0.00' }, surplus: '0', employees: [] });
  });
});
