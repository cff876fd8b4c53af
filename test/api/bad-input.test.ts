import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkCharacter } from '../../src/domain/seekers/index.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { ids, type UserErrors } from '../support/ids.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

async function errorsOf(mutation: string, input: object, as = 'admin', language: 'en' | 'zh-CN' = 'en'): Promise<UserErrors['userErrors']> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const data = await server.data<Record<string, UserErrors>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code path message } } }`, { as, language, variables: { input } });
  return data[mutation]?.userErrors ?? [];
}

describe('a disability certificate', () => {
  const body = '14990019900307123';
  const good = `${body}${checkCharacter(body)}`;
  const wrongCheck = `${body}${checkCharacter(body) === '1' ? '2' : '1'}`;
  const impossibleBody = '14990019900231123';
  const record = (rest: object): Promise<UserErrors['userErrors']> => errorsOf('recordDisabilityCertificate', { jobSeekerId: newcomer, ...rest });
  let newcomer = '';
  beforeAll(async () => {
    const { registerJobSeeker } = await server.data<{ registerJobSeeker: { jobSeeker: { id: string } } }>(
      'mutation { registerJobSeeker(input: { fullName: "测试甲", residence: "140105" }) { jobSeeker { id } } }', { as: 'admin' });
    newcomer = registerJobSeeker.jobSeeker.id;
  });

  test.each([
    ['has a wrong check digit', { number: `${wrongCheck}41` }, 'INVALID', ['input', 'number'], `The 18th character of the identity number must be "${checkCharacter(body)}", not "${wrongCheck.slice(-1)}": a digit was probably misread.`],
    ['has an impossible birth date', { number: `${impossibleBody}${checkCharacter(impossibleBody)}41` }, 'INVALID', ['input', 'number'], 'The date of birth in the number (digits 7 to 14), "1990-02-31", does not exist.'],
    ['has a kind out of range', { number: `${good}81` }, 'INVALID', ['input', 'number'], 'Digit 19 (kind) is 8; it must be 1 to 7.'],
    ['has a grade out of range', { number: `${good}40` }, 'INVALID', ['input', 'number'], 'Digit 20 (grade) is 0; it must be 1 to 4.'],
    ['is too short', { number: good }, 'INVALID', ['input', 'number'], 'A certificate number has 20 characters: the 18 of the identity number, one digit of kind, one of grade (a reissued one may add a suffix such as B1).'],
    ['contradicts the kind that is stated', { number: `${good}41`, kind: 1 }, 'CONTRADICTION', ['input', 'kind'], 'The kind stated is 1; the number says 4.'],
    ['contradicts the grade that is stated', { number: `${good}41`, grade: 2 }, 'CONTRADICTION', ['input', 'grade'], 'The grade stated is 2; the number says 1.'],
    ['ends before it was issued', { number: `${good}41`, issuedOn: '2026-02-01', validUntil: '2026-01-01' }, 'CONTRADICTION', ['input', 'validUntil'], 'input.validUntil is 2026-01-01; it must not be before input.issuedOn, which is 2026-02-01.'],
  ])('that %s is refused, with the field and what is allowed', async (_what, rest, code, path, message) => {
    expect(await record(rest)).toEqual([{ code, path, message }]);
  });

  test('that states a kind out of range is refused for that, and for what the number says', async () => {
    expect(await record({ number: `${good}41`, kind: 9 })).toEqual([
      { code: 'OUT_OF_RANGE', path: ['input', 'kind'], message: 'input.kind is 9; it must be from 1 to 7.' },
      { code: 'CONTRADICTION', path: ['input', 'kind'], message: 'The kind stated is 9; the number says 4.' },
    ]);
  });

  test('is refused in Chinese to a reader of Chinese', async () => {
    const [error] = await errorsOf('recordDisabilityCertificate', { jobSeekerId: newcomer, number: `${good}81` }, 'admin', 'zh-CN');
    expect(error?.message).toBe('证号第 19 位(残疾类别)是 8,只能是 1 到 7。');
  });

  test('that is right is kept; of somebody else with another birth it is refused', async () => {
    expect(await record({ number: `${good}41`, kind: 4, grade: 1 })).toEqual([]);
    const [error] = await errorsOf('recordDisabilityCertificate', { jobSeekerId: ids.seeker, number: `${good}41` });
    expect(error?.code).toBe('CONTRADICTION');
  });
});

describe('a post', () => {
  const post = { employerId: ids.employer, kind: 'OPEN', title: '按摩师' };

  test.each([
    ['closes before it opens', { opensOn: '2026-10-02', closesOn: '2026-10-01' }, 'CONTRADICTION', ['input', 'closesOn'], 'input.closesOn is 2026-10-01; it must not be before input.opensOn, which is 2026-10-02.'],
    ['pays at least more than at most', { pay: { minCny: 5000, maxCny: 4000 } }, 'CONTRADICTION', ['input', 'pay', 'maxCny'], 'input.pay.maxCny is 4000; it must not be below input.pay.minCny, which is 5000.'],
    ['has no seat', { seats: 0 }, 'OUT_OF_RANGE', ['input', 'seats'], 'input.seats is 0; it must be from 1 to 100000.'],
    ['has an unknown occupation', { occupation: '9-99-99-99' }, 'UNKNOWN_CODE', ['input', 'occupation'], 'input.occupation has the unknown code "9-99-99-99"; take one from the query occupations.'],
    ['has an unknown region', { region: '999999' }, 'UNKNOWN_CODE', ['input', 'region'], 'input.region has the unknown code "999999"; take one from the query regions.'],
    ['asks an unknown function', { demands: [{ function: 'flying', level: 2, isEssential: true }] }, 'UNKNOWN_CODE', ['input', 'demands', '0', 'function'], 'input.demands[0].function has the unknown code "flying"; take one from the query humanFunctions.'],
    ['asks too much of a function', { demands: [{ function: 'seeing', level: 5, isEssential: true }] }, 'OUT_OF_RANGE', ['input', 'demands', '0', 'level'], 'input.demands[0].level is 5; it must be from 0 to 4.'],
    ['asks an unknown skill', { skills: [{ skill: 'magic', level: 3, isRequired: true }] }, 'UNKNOWN_CODE', ['input', 'skills', '0', 'skill'], 'input.skills[0].skill has the unknown code "magic"; take one from the query skills.'],
    ['asks the same skill twice', { skills: [{ skill: 'typing', level: 3, isRequired: true }, { skill: 'typing', level: 2, isRequired: false }] }, 'DUPLICATE', ['input', 'skills', '1', 'skill'], 'The skill "typing" stands twice.'],
    ['asks an unknown certificate', { certificates: ['wizardry'] }, 'UNKNOWN_CODE', ['input', 'certificates', '0'], 'input.certificates[0] has the unknown code "wizardry"; take one from the query certificateTypes.'],
    ['provides an unknown accommodation', { provisions: [{ accommodation: 'magicCarpet', state: 'PROVIDED' }] }, 'UNKNOWN_CODE', ['input', 'provisions', '0', 'accommodation'], 'input.provisions[0].accommodation has the unknown code "magicCarpet"; take one from the query accommodations.'],
    ['is reserved without saying for whom', { kind: 'RESERVED' }, 'REQUIRED', ['input', 'reservation'], 'A reserved post must say whom it is reserved for (reservation), and on what ground.'],
    ['is open and yet reserved', { reservation: { legalGround: '《残疾人就业条例》' } }, 'CONTRADICTION', ['input', 'reservation'], 'Only a post of the kind RESERVED can be reserved.'],
    ['is reserved for a kind that is none', { kind: 'RESERVED', reservation: { legalGround: '《残疾人就业条例》', groups: [{ kind: 8 }] } }, 'OUT_OF_RANGE', ['input', 'reservation', 'groups', '0', 'kind'], 'input.reservation.groups[0].kind is 8; it must be from 1 to 7.'],
    ['has a title of one character', { title: '甲' }, 'OUT_OF_RANGE', ['input', 'title'], 'input.title has 1 character; it must have 2 to 100.'],
  ])('that %s is refused, with the field and what is allowed', async (_what, rest, code, path, message) => {
    expect(await errorsOf('createVacancy', { ...post, ...rest }, 'recruiter')).toEqual([{ code, path, message }]);
  });

  test('with several faults is told of all of them at once', async () => {
    const errors = await errorsOf('createVacancy', { ...post, title: '甲', seats: 0, occupation: 'x' }, 'recruiter');
    expect(errors.map(({ path }) => path[1])).toEqual(['title', 'occupation', 'seats']);
  });

  test('that is refused leaves nothing behind', async () => {
    const count = async (): Promise<number> => (await server.data<{ vacancies: { totalCount: number } }>('{ vacancies(first: 1, filter: { statuses: [DRAFT, OPEN, CLOSED] }) { totalCount } }', { as: 'admin' })).vacancies.totalCount;
    const before = await count();
    await errorsOf('createVacancy', { ...post, seats: 0 }, 'recruiter');
    expect(await count()).toBe(before);
  });
});

describe('variables', () => {
  const mutation = 'mutation ($input: CreateVacancyInput!) { createVacancy(input: $input) { vacancy { id } } }';
  test.each([
    ['text for a number', { seats: 'two' }, 'input.seats', 'input.seats 的值 "two" 不对:应为整数(-2147483648 到 2147483647)。'],
    ['a word that no enum has', { kind: 'NOPE' }, 'input.kind', 'input.kind 的值 "NOPE" 不对:VacancyKind 只能是:OPEN, RESERVED, PUBLIC_WELFARE, INTERNSHIP, SUPPORTED, FLEXIBLE。'],
    ['a day that does not exist', { closesOn: '2026-02-30' }, 'input.closesOn', 'input.closesOn 的值 "2026-02-30" 不对:不是有效的 Date,写作“2026-09-01”,并且这一天存在,在 1800 至 2999 年之间。'],
    ['a region that is none', { region: '14010' }, 'input.region', 'input.region 的值 "14010" 不对:不是有效的 RegionCode,六位数字的行政区划代码(GB/T 2260),如“140105”,或地区名称,如“小店区”。'],
    ['a field that is none', { salary: 1 }, 'input', 'input 的值 {"employerId":"RW1wbG95ZXI6MQ","kind":"OPEN","title":"按摩师","salary":1} 不对:CreateVacancyInput 没有 salary 这一项。'],
  ])('%s: the answer names the value, the fault and what is allowed', async (_what, rest, argument, message) => {
    const { errors, data } = await server.ask(mutation, { as: 'recruiter', language: 'zh-CN', variables: { input: { employerId: ids.employer, kind: 'OPEN', title: '按摩师', ...rest } } });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });
});

describe('pages, cursors and ids', () => {
  const list = 'query ($first: Int, $last: Int, $after: String) { vacancies(first: $first, last: $last, after: $after) { pageInfo { endCursor } } }';
  const ofAnotherList = "The cursor in after does not belong to this list; use one that this list's pageInfo returned.";
  const refused = async (query: string, variables: Readonly<Record<string, unknown>>, as = 'admin'): Promise<string> => {
    const { errors } = await server.ask(query, { as, variables });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    return errors[0]?.message ?? '';
  };

  test('a page over 100, of none, or without a size is refused', async () => {
    expect(await refused(list, { first: 101 })).toBe('first is 101; a page has 1 to 100 entries.');
    expect(await refused(list, { last: 0 })).toBe('last is 0; a page has 1 to 100 entries.');
    expect(await refused(list, {})).toBe('Give exactly one of first and last, from 1 to 100.');
    expect(await refused(list, { first: 1, last: 1 })).toBe('Give exactly one of first and last, from 1 to 100.');
  });

  test('a cursor of another list, a changed or an invented one is refused', async () => {
    const { employers } = await server.data<{ employers: { pageInfo: { endCursor: string } } }>('{ employers(first: 1) { pageInfo { endCursor } } }');
    const { vacancies } = await server.data<{ vacancies: { pageInfo: { endCursor: string } } }>('{ vacancies(first: 1) { pageInfo { endCursor } } }');
    const own = vacancies.pageInfo.endCursor;
    const changed = `${own.slice(0, -4)}${own.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
    for (const after of [employers.pageInfo.endCursor, changed, 'abc', '']) {
      expect(await refused(list, { first: 1, after })).toBe(ofAnotherList);
    }
    expect((await server.ask(list, { variables: { first: 1, after: own } })).errors).toEqual([]);
  });

  test('a cursor of one order is refused by another, and one ranking by the other', async () => {
    const { vacancies } = await server.data<{ vacancies: { pageInfo: { endCursor: string } } }>('{ vacancies(first: 1, orderBy: HIGHEST_PAY) { pageInfo { endCursor } } }');
    expect(await refused(list, { first: 1, after: vacancies.pageInfo.endCursor })).toBe(ofAnotherList);
    expect(await refused('query ($after: String) { viewer { jobSeeker { matches(first: 1, after: $after) { totalCount } } } }', { after: vacancies.pageInfo.endCursor }, 'seeker')).toBe(ofAnotherList);
  });

  test('an id of another type, and an invented one, is refused', async () => {
    const query = 'query ($id: ID!) { vacancy(id: $id) { id } }';
    expect(await refused(query, { id: ids.employer })).toBe('id is an id of the type Employer; here one of the type Vacancy is needed.');
    for (const id of ['abc', '12', '', `${globalId('Vacancy', 1)}=`, globalId('Vacancy', 3_000_000_000)]) expect(await refused(query, { id })).toBe(`id is "${id}", which is no id of this service; use the id of a Vacancy as a query returned it.`);
    expect(await refused('query ($id: ID!) { node(id: $id) { id } }', { id: globalId('Nothing', 1) })).toBe('"Tm90aGluZzox" is no id of this service; use an id that a query returned.');
  });
});
