import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import { countsAsNobody, declarationDeadline, type QuotaDebtor } from '../../../src/domain/levy/duty.js';
import { isExempt, levyOf, type DisabledEmployee, type LevyFacts } from '../../../src/domain/levy/levy.js';
import { TestServer } from '../../support/server.js';

const employee = (change: Partial<DisabledEmployee>): DisabledEmployee => ({
  certificateGrade: null, veteranGrade: null, contractMonths: 12, monthsEmployed: 12, isPaidMinimumWage: true, isInsuredInFull: true, ...change,
});
const grade = (certificateGrade: number, change: Partial<DisabledEmployee> = {}): DisabledEmployee => employee({ certificateGrade, ...change });
const veteran = (veteranGrade: number): DisabledEmployee => employee({ veteranGrade });

interface Case { readonly staff: string; readonly people?: readonly DisabledEmployee[]; readonly wage?: string; readonly kind?: LevyFacts['kind']; readonly year?: number }
interface Expected { readonly required: string; readonly counted: string; readonly payable: string }

function reckon({ staff, people = [], wage = '60000', kind = 'PRIVATE', year = 2026 }: Case) {
  return levyOf({ year, kind, regionCode: '140105', staff: new Decimal(staff), ownWage: new Decimal(wage), localWage: new Decimal('90000'), disabledStaff: people });
}

/** Worked by hand: ratio 1.5 %, local wage 90,000 yuan, own wage 60,000 unless it is said. */
const cases: readonly (readonly [string, Case, Expected])[] = [
  ['nobody: 1.5 × 60,000, of which 90 %', { staff: '100' }, { required: '1.5', counted: '0', payable: '81000' }],
  ['exactly 1 %: half of 0.5 × 60,000', { staff: '100', people: [grade(3)] }, { required: '1.5', counted: '1', payable: '15000' }],
  ['0.99 %: 90 % of 0.515 × 60,000', { staff: '101', people: [grade(3)] }, { required: '1.515', counted: '1', payable: '27810' }],
  ['grade 2 counts as two', { staff: '200', people: [grade(2)] }, { required: '3', counted: '2', payable: '30000' }],
  ['grade 3 counts as one', { staff: '200', people: [grade(3)] }, { required: '3', counted: '1', payable: '108000' }],
  ['grades 3 and 4: one each', { staff: '200', people: [grade(3), grade(4)] }, { required: '3', counted: '2', payable: '30000' }],
  ['just enough', { staff: '200', people: [grade(2), grade(3)] }, { required: '3', counted: '3', payable: '0' }],
  ['more than enough', { staff: '200', people: [grade(1), grade(2)] }, { required: '3', counted: '4', payable: '0' }],
  ['an enterprise of 30', { staff: '30' }, { required: '0.45', counted: '0', payable: '0' }],
  ['an enterprise of 31: 90 % of 0.465 × 60,000', { staff: '31' }, { required: '0.465', counted: '0', payable: '25110' }],
  ['an enterprise of 30.5 over the year', { staff: '30.5' }, { required: '0.4575', counted: '0', payable: '24705' }],
  ['an institution of 30 is no enterprise', { staff: '30', kind: 'PUBLIC_INSTITUTION' }, { required: '0.45', counted: '0', payable: '24300' }],
  ['wages above the cap: 1.5 × 180,000, of which 90 %', { staff: '100', wage: '200000' }, { required: '1.5', counted: '0', payable: '243000' }],
  ['wages at the cap', { staff: '100', wage: '180000' }, { required: '1.5', counted: '0', payable: '243000' }],
  ['an individual business owes nothing', { staff: '100', kind: 'INDIVIDUAL_BUSINESS' }, { required: '1.5', counted: '0', payable: '0' }],
  ['a veteran of grade 3 counts as two', { staff: '200', people: [veteran(3)] }, { required: '3', counted: '2', payable: '30000' }],
  ['a veteran of grade 4 counts as one', { staff: '200', people: [veteran(4)] }, { required: '3', counted: '1', payable: '108000' }],
  ['half a year counts as half', { staff: '200', people: [grade(3, { monthsEmployed: 6 }), grade(3)] }, { required: '3', counted: '1.5', payable: '81000' }],
  ['a quarter of a year of grade 1: 0.5', { staff: '100', people: [grade(1, { monthsEmployed: 3 })] }, { required: '1.5', counted: '0.5', payable: '54000' }],
  ['a contract of 11 months', { staff: '100', people: [grade(3, { contractMonths: 11 })] }, { required: '1.5', counted: '0', payable: '81000' }],
  ['below the minimum wage', { staff: '100', people: [grade(3, { isPaidMinimumWage: false })] }, { required: '1.5', counted: '0', payable: '81000' }],
  ['insurance not in full', { staff: '100', people: [grade(1, { isInsuredInFull: false })] }, { required: '1.5', counted: '0', payable: '81000' }],
  ['no certificate', { staff: '100', people: [employee({})] }, { required: '1.5', counted: '0', payable: '81000' }],
  ['2022, under the earlier announcement', { staff: '100', year: 2022 }, { required: '1.5', counted: '0', payable: '81000' }],
  ['2027, the last year of the reductions', { staff: '100', year: 2027 }, { required: '1.5', counted: '0', payable: '81000' }],
  ['2028, after them: in full', { staff: '100', year: 2028 }, { required: '1.5', counted: '0', payable: '90000' }],
  ['2028, an enterprise of 30: in full', { staff: '30', year: 2028 }, { required: '0.45', counted: '0', payable: '27000' }],
  ['66 posts and one employee', { staff: '66', people: [grade(4)], kind: 'PUBLIC_INSTITUTION' }, { required: '0.99', counted: '1', payable: '0' }],
  ['67 posts and one employee: half of 0.005 × 60,000', { staff: '67', people: [grade(4)], kind: 'PUBLIC_INSTITUTION' }, { required: '1.005', counted: '1', payable: '150' }],
  ['rounded down to the fen: 0.9 × 0.555 × 61,234.56', { staff: '37', wage: '61234.56' }, { required: '0.555', counted: '0', payable: '30586.66' }],
  ['half a fen is rounded up: 0.5 × 0.5 × 60,000.02', { staff: '100', wage: '60000.02', people: [grade(3)] }, { required: '1.5', counted: '1', payable: '15000.01' }],
  ['nobody on the staff', { staff: '0' }, { required: '0', counted: '0', payable: '0' }],
];

describe('the levy', () => {
  test.each(cases)('%s', (_name, facts, expected) => {
    const { required, counted, payable } = reckon(facts);
    expect({ required: required.toString(), counted: counted.toString(), payable: payable.toString() }).toEqual(expected);
  });

  test('says what is short, and what is more than enough', () => {
    expect(reckon({ staff: '200', people: [grade(1), grade(2)] })).toMatchObject({ gap: new Decimal(0), surplus: new Decimal(1) });
    expect(reckon({ staff: '200' })).toMatchObject({ gap: new Decimal(3), surplus: new Decimal(0) });
  });

  test('of an enterprise of 30 is nothing, though its wages are unknown', () => {
    const { payable, steps } = levyOf({ year: 2026, kind: 'PRIVATE', regionCode: '140105', staff: new Decimal(30), ownWage: null, localWage: new Decimal(90_000), disabledStaff: [] });
    expect([payable.toString(), steps.map(({ id }) => id)]).toEqual(['0', ['REQUIRED', 'COUNTED', 'GAP', 'REDUCTION', 'PAYABLE']]);
    expect(isExempt({ year: 2026, kind: 'PRIVATE', staff: new Decimal(31) })).toBe(false);
    expect(() => levyOf({ year: 2026, kind: 'PRIVATE', regionCode: '140105', staff: new Decimal(31), ownWage: null, localWage: new Decimal(90_000), disabledStaff: [] })).toThrow('the wage is unknown');
  });

  test('never falls when somebody leaves, and never rises when somebody comes', () => {
    const people = [grade(1), grade(4), veteran(2), grade(3, { monthsEmployed: 7 })];
    for (const staff of ['31', '67', '100', '250', '400.5']) {
      const payable = people.map((_, count) => reckon({ staff, people: people.slice(0, count) }).payable.toNumber());
      expect(payable).toEqual(payable.toSorted((a, b) => b - a));
    }
  });
});

describe('case 36: a year that is not declared in time counts as one in which nobody was employed', () => {
  const known: QuotaDebtor = { kind: 'PRIVATE', regionCode: '140105', foundedOn: null };
  test.each<[string, QuotaDebtor, string, boolean]>([
    ['not on the last day on which it can be declared', known, '2026-10-31', false],
    ['from the day after on', known, '2026-11-01', true],
    ['not while the year lasts', known, '2025-12-31', false],
    ['not of an individual business', { ...known, kind: 'INDIVIDUAL_BUSINESS' }, '2026-11-01', false],
    ['of a public body', { ...known, kind: 'PUBLIC_ORGAN' }, '2026-11-01', true],
    ['not where nobody confirmed the kind', { ...known, kind: null }, '2026-11-01', false],
    ['not where nobody confirmed the region', { ...known, regionCode: null }, '2026-11-01', false],
    ['of an employer that was there through the year', { ...known, foundedOn: '2025-01-01' }, '2026-11-01', true],
    ['not of one that was founded within it', { ...known, foundedOn: '2025-01-02' }, '2026-11-01', false],
  ])('%s', (_name, employer, day, expected) => {
    expect(countsAsNobody(employer, 2025, day)).toBe(expected);
  });

  test('the day is marked as an assumption until somebody compares it', () => {
    expect(declarationDeadline('140105', 2025)).toEqual({ day: '2026-10-31', isSourceVerified: false });
  });
});

describe('over GraphQL', () => {
  let server: TestServer;
  beforeAll(async () => { server = await TestServer.start('empty'); });
  afterAll(async () => {
    expect(server.faults).toEqual([]);
    await server.stop();
  });

  const query = 'query ($input: LevyInput!) { levy(input: $input) { year payable { amount } exemption gap surplus employees { position people reason } steps { id label calculation value source } } }';
  const input = { year: 2026, kind: 'PRIVATE', region: '140105', staff: '101', averageWage: '60000', localAverageWage: '90000', disabledStaff: [{ certificateGrade: 3 }, { certificateGrade: 2, contractMonths: 6 }] };

  test('every step is shown, with its rule', async () => {
    const { levy } = await server.data<{ levy: object }>(query, { variables: { input }, language: 'zh-CN' });
    expect(levy).toEqual({
      year: 2026, payable: { amount: '27810.00' }, exemption: null, gap: '0.515', surplus: '0',
      employees: [{ position: 0, people: '1', reason: '按1人计算。' }, { position: 1, people: '0', reason: '不计入:劳动合同不满1年。' }],
      steps: [
        { id: 'REQUIRED', label: '应安排残疾人就业人数', calculation: '101 × 1.5%', value: '1.515', source: '财税〔2015〕72号第六条' },
        { id: 'COUNTED', label: '实际安排残疾人就业人数', calculation: '1 + 0', value: '1', source: '财税〔2015〕72号第七条' },
        { id: 'GAP', label: '差额人数', calculation: 'max(1.515 − 1, 0)', value: '0.515', source: '财税〔2015〕72号第八条' },
        { id: 'WAGE', label: '计征年平均工资(元)', calculation: 'min(60000, 90000 × 2)', value: '60000', source: '财税〔2018〕39号' },
        { id: 'AMOUNT', label: '应缴额(元)', calculation: '0.515 × 60000', value: '30900', source: '财税〔2015〕72号第八条' },
        { id: 'REDUCTION', label: '分档减缴后的缴费比例', calculation: '1 ÷ 101 = 0.9901% < 1%', value: '0.9', source: '财政部公告2023年第8号' },
        { id: 'PAYABLE', label: '实际应缴(元)', calculation: '30900 × 0.9', value: '27810', source: '财政部公告2023年第8号' },
      ],
    });
  });

  test('an enterprise of 30 hears why it pays nothing', async () => {
    const { levy } = await server.data<{ levy: object }>(query, { variables: { input: { ...input, staff: '30' } } });
    expect(levy).toMatchObject({ payable: { amount: '0.00' }, exemption: 'Enterprises with 30 staff or fewer pay nothing.' });
  });

  test.each([
    [{ year: 2019 }, 'input.year is 2019; it must be from 2020 to 2100.'],
    [{ region: '999999' }, 'input.region has the unknown code "999999"; take one from the query regions.'],
    [{ staff: '-1' }, 'input.staff is -1; it must be from 0 to 10000000.'],
    [{ disabledStaff: [{ certificateGrade: 5 }] }, 'input.disabledStaff.0.certificateGrade is 5; it must be from 1 to 4.'],
    [{ staff: '1' }, 'There are more disabled employees than staff.'],
  ])('%j is refused with a reason', async (change, message) => {
    const { errors } = await server.ask(query, { variables: { input: { ...input, ...change } } });
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
