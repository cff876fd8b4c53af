import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType } from 'graphql';
import sql from 'sql-template-tag';
import { createSchema } from '../../src/app/schema.js';
import { accommodations } from '../../src/domain/accommodations/index.js';
import { isListBounds, type TextBounds } from '../../src/platform/text/bounds.js';
import { ids, type UserErrors } from '../support/ids.js';
import { inputPlaces, nameOf, operationWith, pathOf } from '../support/inputs.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

async function seeker(change: Readonly<Record<string, unknown>>, language: 'en' | 'zh-CN' = 'en') {
  const [row] = await server.store.owner.rows<{ version: number }>(sql`select version from job_seeker where id = ${Number(Buffer.from(ids.seeker, 'base64url').toString().split(':')[1])}`);
  const { updateJobSeeker } = await server.data<{ updateJobSeeker: UserErrors & { jobSeeker: unknown } }>(`mutation ($input: UpdateJobSeekerInput!) { updateJobSeeker(input: $input) {
    jobSeeker { residence { code } skills { skill { code } } wishes { regions { regions { code } } occupations { code } } } userErrors { code path message } } }`,
  { as: 'admin', language, variables: { input: { jobSeekerId: ids.seeker, version: row?.version, ...change } } });
  return updateJobSeeker;
}

describe('a name that one entry alone has is taken for its code', () => {
  test('in a mutation, in Chinese and in English, in lists and nested inputs', async () => {
    const { userErrors, jobSeeker } = await seeker({
      residence: '太原市小店区', skills: [{ skill: '手语', evidence: 'SELF' }, { skill: 'Typing', evidence: 'SELF' }],
      wishes: { regions: { codes: ['大同市', 'Linfen City', '140105'], reach: 'CITY', isLimit: false }, occupations: ['保健按摩师', 'Accountant'] },
    });
    expect(userErrors).toEqual([]);
    expect(jobSeeker).toEqual({
      residence: { code: '140105' }, skills: [{ skill: { code: 'chineseSign' } }, { skill: { code: 'typing' } }],
      wishes: { regions: { regions: [{ code: '140200' }, { code: '141000' }, { code: '140105' }] }, occupations: [{ code: '4-10-04-02' }, { code: '2-06-03-00' }] },
    });
  });

  test('in a query', async () => {
    const count = async (region: string): Promise<unknown> => server.data('query ($region: RegionCode) { vacancies(first: 1, filter: { region: $region }) { totalCount } }', { variables: { region } });
    expect(await count('太原')).toEqual(await count('140100'));
    // In the document itself too.
    expect(await server.data('{ vacancies(first: 1, filter: { region: "太原", occupationGroup: "保健按摩师", skills: ["打字录入"] }) { totalCount } }'))
      .toEqual(await server.data('{ vacancies(first: 1, filter: { region: "140100", occupationGroup: "4-10-04-02", skills: ["typing"] }) { totalCount } }'));
  });

  test('at every place that takes a code', async () => {
    const places = inputPlaces(await createSchema()).filter(({ parent, bounds }) => parent === 'Query' && bounds !== null && !isListBounds(bounds) && bounds.codes !== undefined && bounds.codes.near(labelOf(bounds), 1).length > 0);
    // Not exact: each new argument of a query that takes a code adds one.
    expect(places.length).toBeGreaterThan(30);
    for (const place of places) {
      const { query, variables } = operationWith(place, labelOf(place.bounds as TextBounds), {});
      const { errors } = await server.ask(query, { as: 'admin', variables });
      expect([nameOf(place), getNamedType(place.type).name, errors.filter(({ message }) => message.startsWith(`${pathOf(place.path)} has the unknown code`))]).toEqual([nameOf(place), getNamedType(place.type).name, []]);
    }
  });

  /** The label of an entry that a place takes. */
  function labelOf({ codes }: TextBounds): string {
    const [entry] = ['140105', '4-10-04-02', 'typing', 'seeing', 'BACHELOR', 'vocationalCourse', accommodations.entries[0]?.code ?? ''].flatMap((code) => (codes?.has(code) === true ? codes.near(code, 1) : []));
    return entry?.label.zh ?? '';
  }
});

describe('the error for an unknown code', () => {
  test('names up to three near matches, with code and name, in the language of the reader', async () => {
    const change = { residence: '城区', skills: [{ skill: 'typeing', evidence: 'SELF' }], wishes: { occupations: ['盲人按摩'] } };
    expect((await seeker(change)).userErrors.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'UNKNOWN_CODE input.residence has the unknown code "城区"; take one from the query regions. Did you mean 140302 (Chengqu District), 140502 (Chengqu District), 441502 (Chengqu District)?',
      'UNKNOWN_CODE input.skills[0].skill has the unknown code "typeing"; take one from the query skills. Did you mean typing (Typing)?',
      'UNKNOWN_CODE input.wishes.occupations[0] has the unknown code "盲人按摩"; take one from the query occupations. Did you mean 4-10-04-02 (Health-care massage therapist), 2-05-10-00 (Medical massage practitioner (blind))?',
    ]);
    expect((await seeker({ residence: '小点区' }, 'zh-CN')).userErrors.map(({ message }) => message)).toEqual([
      'input.residence 的代码“小点区”不存在,请从查询 regions 的结果中选取。您要找的是不是:140105(小店区)、420504(点军区)?',
    ]);
  });

  test('of a query names them too', async () => {
    const { errors } = await server.ask('{ vacancies(first: 1, filter: { region: "Taiyuan" }) { totalCount } }');
    expect(errors).toMatchObject([{ message: 'filter.region has the unknown code "Taiyuan"; take one from the query regions. Did you mean 140100 (Taiyuan City)?', extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('names none for a text that is like nothing, and for no more than three codes of an input', async () => {
    expect((await seeker({ residence: 'zzzzz' })).userErrors.map(({ message }) => message)).toEqual(['input.residence has the unknown code "zzzzz"; take one from the query regions.']);
    const { userErrors } = await seeker({ skills: ['typeing', 'typng', 'tiping', 'typinge'].map((skill) => ({ skill, evidence: 'SELF' })) });
    expect(userErrors.map(({ message }) => message.includes('Did you mean'))).toEqual([true, true, true, false]);
  });
});
