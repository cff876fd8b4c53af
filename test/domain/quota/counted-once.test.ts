import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import sql, { raw } from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { certificateNumberOf } from '../../support/certificates.js';
import { TestServer } from '../../support/server.js';

const year = 2023;
const [here, there, third] = [1, 2, 3];
const datong: Actor = {
  ...anonymous, subject: 'centre-of-datong', roles: new Set(['COUNSELLOR']), regionCode: '140200',
};
const certificate = (order: number, grade = 3): string =>
  certificateNumberOf({ born: '19850607', order: String(order).padStart(3, '0'), kind: 4, grade });
const masked = (number: string): string => `${number.slice(0, 4)}${'*'.repeat(number.length - 8)}${number.slice(-4)}`;

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start('empty');
  for (const [id, region] of [[here, '140105'], [there, '140212'], [third, '140105']] as const) {
    await server.store.owner.rows(sql`insert into employer (id, name, kind, region_code, staff_count, provisions)
      values (${id}, ${`单位${id}`}, 'PRIVATE', ${region}, 100, '{}')`);
  }
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});
beforeEach(async () => {
  const { owner } = server.store;
  for (const table of ['quota_employee', 'employer_year']) await owner.rows(sql`delete from ${raw(table)}`);
});

interface Person {
  readonly certificateNumber?: string;
  readonly veteranNumber?: string;
  readonly veteranGrade?: number;
  readonly monthsEmployed?: number;
  readonly contractMonths?: number;
  readonly isInsuredInFull?: boolean;
}
interface Declaration { readonly id: string; readonly version: number }
interface Fault { readonly code: string; readonly path: readonly string[]; readonly message: string }
const faults = 'userErrors { code path message }';

interface Written { readonly employerYear: Declaration | null; readonly userErrors: readonly Fault[] }
const written = `employerYear { id version } ${faults}`;

async function declare(
  employer: number, people: readonly Person[], version?: number, ofYear = year,
): Promise<Declaration> {
  const { employerYear, userErrors } = await server.write<Written>('declareEmployerYear', {
    employerId: globalId('Employer', employer), year: ofYear, staff: '100', averageWage: '60000', version,
    disabledStaff: people,
  }, 'admin', written);
  expect(userErrors).toEqual([]);
  if (employerYear === null) throw new Error('nothing was declared');
  return employerYear;
}
type Change = 'certifyEmployerYear' | 'reopenEmployerYear';
const change = (mutation: Change, { id, version }: Declaration, as: Actor | string, more: object = {}) =>
  server.write<Written>(mutation, { employerYearId: id, version, ...more }, as, written);
async function certify(
  declaration: Declaration, as: Actor | string = 'admin', documented?: readonly number[],
): Promise<string[]> {
  const { userErrors } = await change('certifyEmployerYear', declaration, as, { documented });
  return userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
}
const codes = ({ userErrors }: Written): string[] => userErrors.map(({ code }) => code);
const refused = ['DUPLICATE input.employerYearId'];

describe('case 37: one certificate, twelve months at two employers', () => {
  test('certification refuses each until one side withdraws, and names the certificate in a masked form', async () => {
    const number = certificate(1);
    const ours = await declare(here, [{ certificateNumber: certificate(2) }, { certificateNumber: number }]);
    const theirs = await declare(there, [{ certificateNumber: number }]);
    // Each centre sees its own declaration alone, and of the other one that it counts the person.
    const { userErrors } = await change('certifyEmployerYear', ours, 'counsellor', { documented: [0, 1] });
    expect(userErrors).toEqual([{
      code: 'DUPLICATE', path: ['input', 'employerYearId'],
      message: `Number 2 of the list (certificate ${masked(number)}): another employer declares the same person, and `
        + 'together they are more than 12 months of 2023; a person counts once in the same months. Find out who employs the '
        + 'person; the other side corrects its declaration (declareEmployerYear) without the person, or with the right '
        + 'months. Where that one is certified, its centre takes the certification back first (reopenEmployerYear).',
    }]);
    expect(await certify(theirs, datong)).toEqual(refused);
    const corrected = await declare(there, [], theirs.version);
    expect(await certify(ours, 'counsellor', [0, 1])).toEqual([]);
    expect(await certify(corrected, datong)).toEqual([]);
  });

  test('refuses while the other is certified, until its centre takes that back and it is corrected', async () => {
    const number = certificate(1);
    const theirs = await declare(there, [{ certificateNumber: number }]);
    const first = await change('certifyEmployerYear', theirs, datong, { documented: [0] });
    expect(first.userErrors).toEqual([]);
    const ours = await declare(here, [{ certificateNumber: number }]);
    expect(await certify(ours, 'counsellor')).toEqual(refused);
    const certified = first.employerYear ?? theirs;
    expect(codes(await change('reopenEmployerYear', certified, 'counsellor'))).toEqual(['NOT_FOUND']);
    const reopened = await change('reopenEmployerYear', certified, datong);
    expect(reopened.userErrors).toEqual([]);
    expect(codes(await change('reopenEmployerYear', reopened.employerYear ?? theirs, datong))).toEqual(['WRONG_STATE']);
    expect(await server.store.owner.rows(sql`
      select y.certified_at, y.counted::float8 as counted, q.basis
      from employer_year y join quota_employee q on q.employer_year_id = y.id where y.employer_id = ${there}`,
    )).toEqual([{ certified_at: null, counted: 1, basis: null }]);
    await declare(there, [], reopened.employerYear?.version);
    expect(await certify(ours, 'counsellor')).toEqual([]);
  });

  test('two certifications at the same time both refuse', async () => {
    for (let round = 0; round < 5; round++) {
      const number = certificate(10 + round);
      const year = 2019 + round;
      const people = [{ certificateNumber: number }];
      const both = await Promise.all([here, there].map((employer) => declare(employer, people, undefined, year)));
      expect(await Promise.all(both.map((declaration) => certify(declaration)))).toEqual([refused, refused]);
    }
  });

  test('a declaration that is made while another is certified leaves one of them certified at most', async () => {
    for (let round = 0; round < 5; round++) {
      const number = certificate(20 + round);
      const year = 2019 + round;
      const people = [{ certificateNumber: number }];
      const ours = await declare(here, people, undefined, year);
      const [, theirs] = await Promise.all([certify(ours, 'admin', [0]), declare(there, people, undefined, year)]);
      expect(await certify(theirs, 'admin', [0])).toEqual(refused);
    }
  });
});

describe('what counts as the same months', () => {
  const severe = { certificateNumber: certificate(1, 1) };
  const veteran = { certificateNumber: undefined, veteranNumber: '军字7788', veteranGrade: 2 };
  test.each<[string, Person, Person, readonly string[]]>([
    ['six months and six can be others', { monthsEmployed: 6 }, { monthsEmployed: 6 }, []],
    ['seven months and six are not', { monthsEmployed: 7 }, { monthsEmployed: 6 }, refused],
    ['by months and not by what they count for: grade 1 for half a year at each', { ...severe, monthsEmployed: 6 },
      { ...severe, monthsEmployed: 6 }, []],
    ['grade 1 for the whole year at each', severe, severe, refused],
    ['a certificate that was issued again with a suffix is the same person', {},
      { certificateNumber: `${certificate(1)}B1` }, refused],
    ['and so is one with another kind and grade', {},
      { certificateNumber: `${certificate(1).slice(0, 18)}12` }, refused],
    ['the other does not count: a contract of half a year', {}, { contractMonths: 6 }, []],
    ['the other does not count: not insured in full', {}, { isInsuredInFull: false }, []],
    ['this one does not count', { isInsuredInFull: false }, {}, []],
    ['somebody else', {}, { certificateNumber: certificate(2) }, []],
    ['the same certificate of a veteran', veteran, { ...veteran, veteranNumber: ' 军字7788' }, refused],
  ])('%s', async (_name, mine, other, expected) => {
    const ours = await declare(here, [{ certificateNumber: certificate(1), ...mine }]);
    await declare(there, [{ certificateNumber: certificate(1), ...other }]);
    expect(await certify(ours, 'counsellor')).toEqual(expected);
  });

  test('three employers together', async () => {
    const forMonths = (monthsEmployed: number): Person[] => [{ certificateNumber: certificate(1), monthsEmployed }];
    const ours = await declare(here, forMonths(5));
    await declare(there, forMonths(4));
    const last = await declare(third, forMonths(4));
    expect(await certify(ours)).toEqual(refused);
    await declare(third, forMonths(3), last.version);
    expect(await certify(ours)).toEqual([]);
  });

  test('another year is another, and a correction of the own declaration is no second one', async () => {
    await declare(there, [{ certificateNumber: certificate(1) }], undefined, year - 1);
    const first = await declare(here, [{ certificateNumber: certificate(1) }]);
    const corrected = await declare(here, [{ certificateNumber: certificate(1) }], first.version);
    expect(await certify(corrected, 'counsellor')).toEqual([]);
  });

  test('whom a certification did not let count does not count', async () => {
    const theirs = await declare(there, [{ certificateNumber: certificate(1) }]);
    // The certificate is not on record, and no documents were shown.
    expect(await certify(theirs, datong)).toEqual([]);
    expect(await certify(await declare(here, [{ certificateNumber: certificate(1) }]), 'counsellor')).toEqual([]);
  });
});

describe('what is told', () => {
  const session = (settings: Record<string, string>) =>
    server.store.database.session({ subject: 'somebody', ...settings });
  const places = async (settings: Record<string, string>, id: number): Promise<number[]> => {
    const db = session(settings);
    const found = await db.rows<{ place: number }>(sql`select d.place from access.people_counted_twice(${id}, 12) d`);
    await db.close();
    return found.map(({ place }) => place);
  };

  test('of a declaration, to the centre of its region alone: its places, and nothing of another', async () => {
    await declare(there, [{ certificateNumber: certificate(1) }]);
    await declare(here, [{ certificateNumber: certificate(2) }, { certificateNumber: certificate(1) }]);
    const [{ id } = { id: 0 }] = await server.store.owner.rows<{ id: number }>(sql`
      select id from employer_year where employer_id = ${here}`);
    expect(await places({ region: '1401' }, id)).toEqual([1]);
    const others: readonly Record<string, string>[] = [{ region: '1402' }, { employer: '1', recruiter: 'true' }, {}];
    for (const settings of others) expect(await places(settings, id)).toEqual([]);
    // Past the function, a centre counts the months of its own region alone.
    const db = session({ region: '1401' });
    const [own] = await db.rows<{ months: string }>(sql`
      select access.months_counted(q.number_index, 2023, 12)::text as months
      from quota_employee q where q.position = 1`);
    await db.close();
    expect(own).toEqual({ months: '12' });
  });

  test('the comparison of a certificate says so before the certification', async () => {
    const [one, other] = [{ certificateNumber: certificate(1) }, { certificateNumber: certificate(2) }];
    const ours = await declare(here, [one, { ...other, isInsuredInFull: false }]);
    await declare(there, [one, other]);
    const { node } = await server.data<{ node: { disabledStaff: { comparison: string }[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on EmployerYear { disabledStaff { comparison } } } }',
      { as: 'counsellor', variables: { id: ours.id } });
    expect(node.disabledStaff.map(({ comparison }) => comparison)).toEqual(['DECLARED_TWICE', 'UNKNOWN']);
  });

  test('a refusal is on the record of whoever is registered here', async () => {
    const { jobSeeker: { id: jobSeekerId } } = await server.write<{ jobSeeker: { id: string } }>(
      'registerJobSeeker', { fullName: '在册者', residence: '140105' }, 'admin', 'jobSeeker { id }');
    const input = { jobSeekerId, number: certificate(1) };
    const recorded = await server.write('recordDisabilityCertificate', input, 'admin');
    expect(recorded.userErrors).toEqual([]);
    const ours = await declare(here, [{ certificateNumber: certificate(1) }]);
    await declare(there, [{ certificateNumber: certificate(1) }]);
    expect(await certify(ours, 'counsellor')).toEqual(refused);
    const auditor: Actor = { ...anonymous, subject: 'auditor', roles: new Set(['AUDITOR']) };
    const { auditEvents } = await server.data<{ auditEvents: { nodes: { what: string; action: string }[] } }>(
      'query ($filter: AuditEventFilter) { auditEvents(first: 1, filter: $filter) { nodes { what action } } }',
      { as: auditor, variables: { filter: { jobSeekerId } } });
    expect(auditEvents.nodes).toEqual([{ what: 'certifyEmployerYear', action: 'READ' }]);
  });
});
