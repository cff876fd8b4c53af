import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import sql, { raw } from 'sql-template-tag';
import { checkPosting } from '../../../src/domain/posting-check/index.js';
import { conditionsAsRead, conditionsAsReadSql } from '../../../src/domain/vacancies/terms.js';
import { idOf } from '../../../src/platform/graphql/global-id.js';
import { easedCondition } from '../../matching/arbitraries.js';
import { ids, type UserErrors } from '../../support/ids.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const asked = { employerId: ids.employer, kind: 'RESERVED', title: '档案管理员', minEducation: 'BACHELOR', maxAge: 35 };
const fields = 'vacancy { id version minEducation { code } maxAge reservation { easedConditions { what usual eased minEducation { code } maxAge } } }';
interface Written extends UserErrors { readonly vacancy: { readonly id: string; readonly version: number; readonly reservation: { readonly easedConditions: readonly object[] } } | null }

const create = (easedConditions: readonly object[], more: object = {}): Promise<Written> =>
  server.write<Written>('createVacancy', { ...asked, reservation: { legalGround: '晋政办发〔2025〕35号第一条', easedConditions }, ...more }, 'recruiter', `${fields} userErrors { path }`);
const faults = ({ userErrors }: Written): string[] => userErrors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);

describe('conditions that a reserved post eases', () => {
  test('education and age are values, and the rest is words', async () => {
    const { vacancy, userErrors } = await create([{ what: 'EDUCATION', minEducation: 'JUNIOR_COLLEGE' }, { what: 'AGE', maxAge: 45 }, { what: 'MAJOR', usual: '档案学', eased: ' 专业不限 ' }]);
    expect(userErrors).toEqual([]);
    expect(vacancy).toMatchObject({ minEducation: { code: 'BACHELOR' }, maxAge: 35 });
    expect(vacancy?.reservation.easedConditions).toEqual([
      { what: 'EDUCATION', usual: "Bachelor's degree or more", eased: 'Junior college or more', minEducation: { code: 'JUNIOR_COLLEGE' }, maxAge: null },
      { what: 'AGE', usual: 'Up to the age of 35', eased: 'Up to the age of 45', minEducation: null, maxAge: 45 },
      { what: 'MAJOR', usual: '档案学', eased: '专业不限', minEducation: null, maxAge: null },
    ]);
  });

  test.each([
    ['a level that is none', [{ what: 'EDUCATION', minEducation: 'COLLEGE' }], ['UNKNOWN_CODE reservation.easedConditions.0.minEducation']],
    ['the usual level', [{ what: 'EDUCATION', minEducation: 'BACHELOR' }], ['CONTRADICTION reservation.easedConditions.0.minEducation']],
    ['a higher level', [{ what: 'EDUCATION', minEducation: 'MASTER' }], ['CONTRADICTION reservation.easedConditions.0.minEducation']],
    ['education in words alone', [{ what: 'EDUCATION', usual: '本科以上', eased: '大专以上' }], ['REQUIRED reservation.easedConditions.0.minEducation']],
    ['the usual age', [{ what: 'MAJOR', usual: '甲', eased: '乙' }, { what: 'AGE', maxAge: 35 }], ['CONTRADICTION reservation.easedConditions.1.maxAge']],
    ['an age beyond all work', [{ what: 'AGE', maxAge: 71 }], ['OUT_OF_RANGE reservation.easedConditions.0.maxAge']],
    ['an age in words alone', [{ what: 'AGE', usual: '35岁以下', eased: '45岁以下' }], ['REQUIRED reservation.easedConditions.0.maxAge']],
    ['a level of an age', [{ what: 'AGE', maxAge: 45, minEducation: 'PRIMARY' }], ['CONTRADICTION reservation.easedConditions.0.minEducation']],
    ['a condition twice', [{ what: 'AGE', maxAge: 45 }, { what: 'AGE', maxAge: 46 }], ['DUPLICATE reservation.easedConditions.1.what']],
    ['the rest without words', [{ what: 'EXPERIENCE', usual: '两年' }], ['REQUIRED reservation.easedConditions.0.eased']],
  ])('%s: the field is named', async (_what, easedConditions, expected) => {
    expect(faults(await create(easedConditions))).toEqual(expected);
  });

  test('what is not asked cannot be eased, and no other kind of post eases anything', async () => {
    expect(faults(await create([{ what: 'EDUCATION', minEducation: 'PRIMARY' }], { minEducation: null }))).toEqual(['REQUIRED minEducation']);
    expect(faults(await create([{ what: 'AGE', maxAge: 45 }], { maxAge: null }))).toEqual(['REQUIRED maxAge']);
    expect(faults(await create([{ what: 'EDUCATION', minEducation: 'PRIMARY' }], { kind: 'OPEN' }))).toEqual(['CONTRADICTION reservation']);
  });

  test('a later change of the usual level keeps them apart; what was read can be sent again', async () => {
    const { vacancy } = await create([{ what: 'EDUCATION', minEducation: 'JUNIOR_COLLEGE' }]);
    const update = (change: object): Promise<Written> => server.write<Written>('updateVacancy', { vacancyId: vacancy?.id, version: vacancy?.version, ...change }, 'recruiter', `${fields} userErrors { path }`);
    expect(faults(await update({ minEducation: 'SENIOR_MIDDLE' }))).toEqual(['CONTRADICTION reservation.easedConditions.0.minEducation']);
    const easedConditions = [{ what: 'EDUCATION', usual: '本科以上', eased: '大专以上', minEducation: 'JUNIOR_COLLEGE', maxAge: null }];
    expect(faults(await update({ reservation: { legalGround: '晋政办发〔2025〕35号第一条', easedConditions } }))).toEqual([]);
  });

  test('rows from before, which have words for education too, stay readable, and changeable in other fields', async () => {
    const { vacancy } = await create([]);
    const old = { groups: [], legalGround: '晋政办发〔2025〕35号第一条', easedConditions: [{ what: 'EDUCATION', usual: '本科以上', eased: '大专以上' }] };
    await server.store.owner.rows(sql`update vacancy set reservation = ${JSON.stringify(old)}::jsonb where id = ${idOf('Vacancy', vacancy?.id ?? '', 'id')}`);
    const changed = await server.write<Written>('updateVacancy', { vacancyId: vacancy?.id, version: vacancy?.version, description: '整理档案' }, 'recruiter', `${fields} userErrors { path }`);
    expect(faults(changed)).toEqual([]);
    expect(changed.vacancy?.reservation.easedConditions).toEqual([{ what: 'EDUCATION', usual: '本科以上', eased: '大专以上', minEducation: null, maxAge: null }]);
  });

  test('SQL reads them as rules do', async () => {
    const row = fc.record({
      minEducation: fc.constantFrom(null, 'NONE', 'BACHELOR'), maxAge: fc.constantFrom(null, 30, 35),
      reservation: fc.option(fc.oneof(fc.constant({}), fc.record({ easedConditions: fc.array(easedCondition, { maxLength: 3 }) }))),
    });
    const drawn = fc.sample(row, { numRuns: 300, seed: 12 });
    const rows = await server.store.owner.rows<{ education: string | null; age: number | null }>(sql`
      select ${raw(conditionsAsReadSql.minEducation)} as education, ${raw(conditionsAsReadSql.maxAge)} as age
      from jsonb_array_elements(${JSON.stringify(drawn)}::jsonb) with ordinality as given (value, place)
      cross join lateral (select value ->> 'minEducation' as min_education, (value ->> 'maxAge')::smallint as max_age, nullif(value -> 'reservation', 'null') as reservation) v order by place`);
    expect(rows.map(({ education, age }) => [education, age])).toEqual(drawn.map((each) => conditionsAsRead(each)).map(({ minEducation, maxAge }) => [minEducation, maxAge]));
    expect(drawn.map((each) => conditionsAsRead(each).easedFrom.minEducation !== undefined).filter(Boolean)).toEqual(Array.from({ length: 33 }, () => true));
  });
});

describe('the check of postings', () => {
  const rulesFor = (kind: string, description: string): string[] =>
    checkPosting({ title: '档案管理员(残疾人专岗)', description, kind, occupationCode: null, shift: null, demands: [] }, true).filter(({ level }) => level === 'PROBLEM').map(({ rule }) => rule);

  test.each(['本岗位为残疾人专岗,学历放宽至大专,年龄放宽到45周岁。', '视力要求可放宽到0.3。', '身高放宽至150厘米以上,体重适当放宽。', '放宽条件:听力、口齿清晰放宽。'])('a reserved post may ease: %s', (description) => {
    expect(rulesFor('RESERVED', description)).toEqual([]);
  });

  test('what is not eased is found as before, in the same clause too, and in every other post', () => {
    expect(rulesFor('RESERVED', '要求五官端正、年龄可放宽到45周岁。')).toEqual(['appearance']);
    expect(rulesFor('RESERVED', '五官端正,学历放宽。')).toEqual(['appearance']);
    expect(rulesFor('OPEN', '视力要求可放宽到0.3。')).toEqual(['eyesight']);
  });
});
