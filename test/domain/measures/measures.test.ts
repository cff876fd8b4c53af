import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import sql, { raw, type Sql } from 'sql-template-tag';
import { createSchema } from '../../../src/app/schema.js';
import { projectRoot } from '../../../src/config/config.js';
import { clauses, clausesOf, departmentsOf, headingOf } from '../../../src/domain/measures/clauses.js';
import { indicatorRules } from '../../../src/domain/measures/indicator-rules.js';
import { standingOf } from '../../../src/domain/measures/standing.js';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { programmeKinds } from '../../../src/domain/programmes/index.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';
import { testWithShared } from '../../support/shared.js';

/** As the words are, whatever the width and the spaces of their characters. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

describe('the clauses', () => {
  testWithShared('put together are the whole text of the ten measures', '../domain/measures.zh.txt', async (file) => {
    const document = plain(await readFile(file, 'utf8'));
    const numerals = '一二三四五六七八九十';
    const whole = clauses.map(({ code, measure, text }) => (code.endsWith('.0') ? `${numerals.charAt(measure - 1)}、${text}` : text)).join('');
    expect(document.indexOf(plain(whole))).toBe(262);
  });

  test('have a heading and departments for each measure', () => {
    const measures = Array.from({ length: 10 }, (_, index) => index + 1);
    expect(measures.map((measure) => [headingOf(measure), clausesOf(measure).length])).toEqual([
      ['推动机关、事业单位带头安排残疾人就业', 6], ['引导企业履行扶残助残社会责任', 6], ['激发残疾人自主创业、灵活就业活力', 8], ['优化残疾人辅助性就业机构发展环境', 4],
      ['助力残疾人大学生高质量就业', 6], ['帮扶农村残疾人就业增收', 6], ['支持盲人就业市场多元发展', 7], ['促进残疾人就业服务提质增效', 11], ['提升残疾人职业素养和就业竞争力', 7],
      ['加强残疾人就业保障政策集成', 4],
    ]);
    expect(measures.filter((measure) => !departmentsOf(measure).includes('省残联'))).toEqual([]);
    expect(() => headingOf(11)).toThrow('no measure 11');
  });

  test('are all listed in docs/MEASURES.md, and everything named there exists', async () => {
    const schema = await createSchema();
    const fieldsOf = (type: string): Readonly<Record<string, unknown>> => {
      const found = schema.getType(type);
      return isObjectType(found) || isInterfaceType(found) || isInputObjectType(found) ? found.getFields() : {};
    };
    const roots = { ...fieldsOf('Query'), ...fieldsOf('Mutation') };
    const exists = (name: string): boolean => {
      const [type = '', field = ''] = name.split('.');
      if (name.startsWith('kind:')) return programmeKinds.has(name.slice(5));
      return name.includes('.') ? fieldsOf(type)[field] !== undefined : roots[name] !== undefined;
    };
    const rows = [...readFileSync(join(projectRoot, 'docs', 'MEASURES.md'), 'utf8').matchAll(/^\| (\d+\.\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]*)\|$/gm)];
    expect(rows.map(([, code]) => code)).toEqual(Array.from({ length: 10 }, (_, index) => clausesOf(index + 1).map(({ code }) => code)).flat());
    const faults = rows.flatMap(([, code = '', , carriers = '', rules = '', tests = '']) => {
      const names = [...carriers.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
      const files = [...`${rules} ${tests}`.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
      const isCarried = [carriers, rules, tests].every((column) => column.includes('`'));
      return [
        ...(isCarried ? [] : [`${code} is carried by nothing, or tested nowhere`]),
        ...names.filter((name) => !exists(name)).map((name) => `${code}: no ${name}`), ...files.filter((file) => !existsSync(join(projectRoot, file))).map((file) => `${code}: no ${file}`),
      ];
    });
    expect(faults).toEqual([]);
    const known = new Set(rows.map(([, code]) => code));
    expect([...indicatorRules.map(({ clause }) => clause), ...programmeKinds.entries.map(({ clause }) => clause)].filter((clause) => !known.has(clause))).toEqual([]);
  });
});

describe('how a number stands', () => {
  const yearly = { due: '12-31', since: '2025-12-31' };
  test.each([
    [0, null, '2026-06-01', 'NO_TARGET'], [5000, 5000, '2026-01-01', 'MET'], [4999, 5000, '2026-12-31', 'BEHIND'], [4999, 5000, '2026-12-30', 'ON_COURSE'], [2500, 5000, '2026-06-30', 'ON_COURSE'], [2000, 5000, '2026-06-30', 'BEHIND'],
    [0, 1, '2026-12-30', 'ON_COURSE'], [0, 0, '2026-12-31', 'MET'],
  ] as const)('%i of %j on %s: %s', (value, target, day, expected) => { expect(standingOf(yearly, value, target, day)).toBe(expected); });

  test('is late from the day after the last one', () => {
    const once = { due: '2027-12-31', since: '2025-12-31' };
    expect([standingOf(once, 0, 1, '2027-12-30'), standingOf(once, 0, 1, '2028-01-01'), standingOf(once, 1, 1, '2028-01-01')]).toEqual(['ON_COURSE', 'LATE', 'MET']);
    expect([standingOf({ due: '09-30', since: '2025-12-31' }, 0, 1, '2026-09-29'), standingOf({ due: '09-30', since: '2025-12-31' }, 0, 1, '2026-10-01')]).toEqual(['ON_COURSE', 'LATE']);
  });
});

interface Value { readonly value: string; readonly target: string | null; readonly standing: string }
interface Told extends Value { readonly code: string; readonly previous: string | null; readonly due: string; readonly parts: readonly (Value & { readonly region: { readonly code: string } })[]; readonly cases: { readonly totalCount: number; readonly nodes: readonly { readonly title: string }[] } | null }

describe('over GraphQL', () => {
  let server: TestServer;
  beforeAll(async () => { server = await TestServer.start('demo'); });
  afterAll(async () => {
    expect(server.faults).toEqual([]);
    await server.stop();
  });

  const query = `query ($region: RegionCode!, $asOf: Date!) { measures(region: $region, asOf: $asOf) {
    number heading departments clauses { code text }
    indicators { code clause label unit value target due standing previous parts { region { code } value target standing } cases(first: 2) { totalCount nodes { title } } }
  } }`;
  async function told(region: string, asOf: string, as = 'admin'): Promise<Record<string, Told>> {
    const { measures } = await server.data<{ measures: { number: number; indicators: Told[] }[] }>(query, { as, variables: { region, asOf } });
    expect(measures.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    return Object.fromEntries(measures.flatMap(({ indicators }) => indicators.map((indicator) => [indicator.code, indicator])));
  }
  const rows = <Row>(query: Sql): Promise<Row[]> => server.store.owner.rows<Row>(query);

  /** Nothing was done yet. */
  async function clear(): Promise<void> {
    for (const table of ['service_year', 'participation', 'programme', 'job_fair_post', 'job_fair_registration', 'job_fair_booth', 'job_fair_session', 'job_fair', 'quota_employee', 'employer_year']) await rows(sql`delete from ${raw(table)}`);
  }
  let next = 1;
  async function held(kind: string, region: string, startsOn: string, takers: { readonly people?: number; readonly employers?: readonly number[]; readonly places?: number; readonly inAll?: number } = {}): Promise<void> {
    const id = next++;
    await rows(sql`insert into programme (id, kind, is_private, title, region_code, organiser, starts_on, places, places_in_all, provisions, skills, status)
      values (${id}, ${kind}, false, ${`${kind}${id}`}, ${region}, 'x', ${startsOn}, ${takers.places ?? null}, ${takers.inAll ?? null}, '{}', '[]', 'HELD')`);
    await rows(sql`insert into participation (programme_id, job_seeker_id, state, asked_at) select ${id}, s.id, 'ATTENDED', now() from job_seeker s order by s.id limit ${takers.people ?? 0}`);
    await rows(sql`select access.count_attended(${id})`);
    await rows(sql`insert into participation (programme_id, employer_id, state, asked_at) select ${id}, e, 'ATTENDED', now() from unnest(${[...(takers.employers ?? [])]}::int[]) e`);
  }
  const short = ({ value, target, standing }: Value): string => `${value}/${target ?? '-'} ${standing}`;

  test('every number is counted from its cases, by province, city and county, and compared with the year before', async () => {
    await clear();
    await held('vocationalCourse', '140105', '2026-03-01', { people: 30 });
    await held('orderedCourse', '140212', '2026-05-01', { people: 12 });
    await held('vocationalCourse', '140212', '2025-05-01', { people: 5 });
    await held('employerTraining', '140105', '2026-02-01');
    await held('employerTraining', '140108', '2026-02-02');
    await held('campaignEvent', '140105', '2026-09-10');
    await held('campaignEvent', '140212', '2026-08-31');
    await held('skillsContest', '140100', '2023-06-01');
    await held('marketStall', '140105', '2026-01-10', { places: 5, inAll: 41 });
    await held('marketStall', '140212', '2026-01-10', { places: 3, inAll: 30 });
    const province = await told('140000', '2026-10-31');
    expect(short(province['vocationalTraining'] as Told)).toBe('42/5000 BEHIND');
    expect(province['vocationalTraining']?.previous).toBe('5');
    expect(province['vocationalTraining']?.cases).toMatchObject({ totalCount: 2, nodes: [{ title: 'orderedCourse2' }, { title: 'vocationalCourse1' }] });
    const partOf = (code: string, region: string): string => short(province[code]?.parts.find(({ region: { code: of } }) => of === region) as Value);
    expect([partOf('vocationalTraining', '140100'), partOf('vocationalTraining', '140200'), partOf('vocationalTraining', '140300')]).toEqual(['30/- NO_TARGET', '12/- NO_TARGET', '0/- NO_TARGET']);
    // Each city is asked: one of eleven has done it, twice.
    expect(short(province['employerTraining'] as Told)).toBe('1/11 BEHIND');
    expect([partOf('employerTraining', '140100'), partOf('employerTraining', '140200')]).toEqual(['2/1 MET', '0/1 ON_COURSE']);
    expect(province['campaign']).toMatchObject({ due: '2026-09-30', value: '1', target: '11', standing: 'LATE' });
    expect(short(province['skillsContest'] as Told)).toBe('1/1 MET');
    expect(province['stallShare']).toMatchObject({ value: '0.1127', target: '0.1', standing: 'MET' });
    expect(partOf('stallShare', '140300')).toBe('0/- NO_TARGET');
    const city = await told('140100', '2026-10-31', 'counsellor');
    expect(city['vocationalTraining']?.parts.find(({ region }) => region.code === '140105')).toMatchObject({ value: '30' });
    expect(short((await told('140000', '2027-06-30'))['skillsContest'] as Told)).toBe('0/1 ON_COURSE'); // 2023 is out of the four years
  });

  test('case 45: a fair is one of the year once it has a booth and somebody is registered, unless it was cancelled', async () => {
    await clear();
    const fairs = async (): Promise<string> => short((await told('140100', '2026-10-31'))['specialFairs'] as Told);
    await rows(sql`insert into job_fair (id, title, organiser, region_code, venue, starts_at, ends_at, registration_closes_at, provisions) values (7001, 'x', 'x', '140105', 'x', '2026-05-01T01:00Z', '2026-05-01T05:00Z', '2026-05-01T01:00Z', '{}')`);
    expect(await fairs()).toBe('0/1 ON_COURSE');
    await rows(sql`insert into job_fair_booth (job_fair_id, employer_id, label, is_wheelchair_accessible) values (7001, 1, 'A1', true)`);
    expect(await fairs()).toBe('0/1 ON_COURSE');
    await rows(sql`insert into job_fair_registration (job_fair_id, job_seeker_id, registered_at, cancelled_at, interviews_wished) values (7001, 1, now(), now(), 3)`);
    expect(await fairs()).toBe('0/1 ON_COURSE');
    await rows(sql`update job_fair_registration set cancelled_at = null where job_fair_id = 7001`);
    expect(await fairs()).toBe('1/1 MET');
    await rows(sql`update job_fair set cancelled_at = now(), cancel_reason = 'x' where id = 7001`);
    expect(await fairs()).toBe('0/1 ON_COURSE');
  });

  test('whoever is willing is owed a service a year, employers in default a training, large ones a visit', async () => {
    await clear();
    const year = Number(chinaDate().slice(0, 4));
    const day = (date: string, ago = 0): string => `${year - ago}-${date}`;
    const willing = Number((await rows<{ n: number }>(sql`select count(*)::int as n from job_seeker where is_willing and residence_code like '14%'`))[0]?.n);
    await held('employmentService', '140105', day('01-01'), { people: 10 });
    await held('guidanceSession', '140105', day('01-01'), { people: 10 }); // the same ten
    const served = Number((await rows<{ n: number }>(sql`select count(*)::int as n from (select is_willing, residence_code from job_seeker order by id limit 10) s where s.is_willing and s.residence_code like '14%'`))[0]?.n);
    const [one = 0, two = 0, three = 0] = (await rows<{ id: number }>(sql`select id from employer where kind = 'STATE_OWNED' order by id limit 3`)).map(({ id }) => id);
    await rows(sql`update employer set staff_count = case when id = any(${[one, two]}) then 1000 else 999 end where kind in ('STATE_OWNED', 'LISTED', 'PRIVATE', 'PLATFORM')`);
    const declare = async (employer: number, years: readonly number[], counted: string): Promise<void> => {
      for (const year of years) await rows(sql`insert into employer_year (employer_id, year, staff, average_wage, heads, counted, declared_at) values (${employer}, ${year}, 200, 60000, 0, ${counted}, now())`);
    };
    await declare(one, [year - 3, year - 2, year - 1], '2.9999');
    await declare(two, [year - 3, year - 2, year - 1], '3');
    await declare(three, [year - 2, year - 1], '0');
    await declare(three, [year - 3], '3');
    await rows(sql`insert into employer_year (employer_id, year, staff, average_wage, heads, counted, declared_at) select id, ${year - 1}, 200, 60000, 0, 3, now() from employer where id <> all(${[one, two, three]})`);
    await held('employerVisit', '140105', day('01-01'), { employers: [two] });
    await held('defaulterTraining', '140105', day('12-31', 1), { employers: [one] });
    const owed = async (what: string): Promise<number> => (await server.data<{ employersOwed: { totalCount: number; nodes: object[] } }>('query ($what: OwedToEmployers!) { employersOwed(region: "140000", what: $what, first: 5) { totalCount nodes { name } } }', { as: 'admin', variables: { what } })).employersOwed.totalCount;
    const people = async (isOwedService: boolean): Promise<number> => (await server.data<{ jobSeekers: { totalCount: number } }>('query ($isOwedService: Boolean!) { jobSeekers(first: 1, filter: { isOwedService: $isOwedService, residence: "140000", isWilling: true }) { totalCount } }', { as: 'admin', variables: { isOwedService } })).jobSeekers.totalCount;
    expect([await owed('VISIT'), await owed('TRAINING'), await people(true), await people(false)]).toEqual([1, 1, willing - served, served]);
    await rows(sql`update employer set is_new_industry = true where id = ${three}`);
    expect(await owed('VISIT')).toBe(2);
    await rows(sql`update employer set is_new_industry = null`);
    const [listed = 0, other = 0, elsewhere = 0] = (await rows<{ id: number }>(sql`select id from employer where kind = 'LISTED' order by id limit 3`)).map(({ id }) => id);
    await rows(sql`update employer set is_province_controlled = case when id = any(${[listed, other]}) then true when id = ${elsewhere} then false end`);
    await held('disclosure', '140105', day('01-01'), { employers: [other, elsewhere] });
    expect(await owed('DISCLOSURE')).toBe(1);
    expect((await server.ask('{ employersOwed(region: "140100", what: VISIT, first: 1) { totalCount } }', { as: 'recruiter' })).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const province = await told('140000', day('06-30'));
    expect([province['services']?.value, province['services']?.target]).toEqual([String(served), String(willing)]);
    expect(short(province['employerVisits'] as Told)).toBe('1/2 ON_COURSE');
    expect(short(province['disclosures'] as Told)).toBe('1/2 ON_COURSE');
    expect(short(province['defaulterTraining'] as Told)).toBe('0/1 ON_COURSE'); // last year's training was last year's
    await held('defaulterTraining', '140105', day('01-01'), { employers: [one] });
    expect(short((await told('140000', day('06-30')))['defaulterTraining'] as Told)).toBe('1/1 MET');
  });

  describe('case 36: who is three years in default', () => {
    const county = '140931';
    interface Employer { readonly kind?: string | null; readonly staff?: number | null; readonly founded?: string; readonly declared?: Readonly<Record<number, string>> }
    let employer = 70_000;

    /** Whether an employer of these facts is counted on each of the days. */
    async function inDefault({ kind = 'PRIVATE', staff = 500, founded, declared = {} }: Employer, ...days: readonly string[]): Promise<boolean[]> {
      await rows(sql`update employer set region_code = '140105' where region_code = ${county}`);
      const id = employer++;
      await rows(sql`insert into employer (id, name, kind, region_code, staff_count, founded_on, provisions) values (${id}, ${`单位${id}`}, ${kind}, ${county}, ${staff}, ${founded ?? null}, '{}')`);
      for (const [year, counted] of Object.entries(declared)) await rows(sql`insert into employer_year (employer_id, year, staff, average_wage, heads, counted, declared_at) values (${id}, ${Number(year)}, 200, 60000, 0, ${counted}, now())`);
      const found: boolean[] = [];
      for (const day of days) found.push((await told(county, day))['defaulterTraining']?.target === '1');
      return found;
    }

    const [open, over] = ['2026-10-31', '2026-11-01'];
    test.each<[string, Employer, boolean, boolean]>([
      ['an employer of 500 that never declared', {}, true, true],
      ['an enterprise of 20, which pays nothing and has the duty', { staff: 20 }, true, true],
      ['a public institution of 30', { kind: 'PUBLIC_INSTITUTION', staff: 30 }, true, true],
      ['not an individual business, which has no duty', { kind: 'INDIVIDUAL_BUSINESS' }, false, false],
      ['not an employer whose kind nobody confirmed', { kind: null }, false, false],
      ['not an employer whose staff is unknown', { staff: null }, false, false],
      ['not an employer without staff', { staff: 0 }, false, false],
      ['an employer whose staff is known by what it declared once', { staff: null, declared: { 2023: '0' } }, true, true],
      ['an employer that was founded on the first day of the years', { founded: '2022-01-01' }, true, true],
      ['an employer founded in the year before them, once last year can be declared no more', { founded: '2022-01-02' }, false, true],
      ['not an employer founded within the years', { founded: '2023-01-02' }, false, false],
      ['an employer that declared last year below the ratio, and not the years before', { founded: '2022-06-01', declared: { 2025: '2.9999' } }, true, true],
      ['not an employer that declared last year and met the ratio', { declared: { 2025: '3' } }, false, false],
      ['not an employer that met it in one of the years', { declared: { 2024: '3' } }, false, false],
      ['an employer that met it in the year before them, once last year can be declared no more', { declared: { 2022: '3' } }, false, true],
      ['an employer that was below it in each year, as declared', { declared: { 2023: '0', 2024: '0', 2025: '2.9999' } }, true, true],
    ])('%s', async (_name, facts, whileOpen, afterwards) => {
      expect(await inDefault(facts, open, over)).toEqual([whileOpen, afterwards]);
    });

    test('is owed a training, until it had one this year', async () => {
      await inDefault({});
      const owed = async (): Promise<string[]> => (await server.data<{ employersOwed: { nodes: { name: string }[] } }>(`{ employersOwed(region: "${county}", what: TRAINING, first: 5) { nodes { name } } }`, { as: 'admin' })).employersOwed.nodes.map(({ name }) => name);
      expect(await owed()).toEqual([`单位${employer - 1}`]);
      await held('defaulterTraining', county, `${chinaDate().slice(0, 4)}-01-01`, { employers: [employer - 1] });
      expect(await owed()).toEqual([]);
    });
  });

  test('posts are counted that were open at the end of the day', async () => {
    const ago = (days: number): string => addDays(chinaDate(), -days);
    const of = async (days: number): Promise<(string | undefined)[]> => {
      const found = await told('140300', ago(days));
      return [found['reservedPosts']?.value, found['publicPosts']?.value, found['publicPosts']?.target ?? undefined];
    };
    const published = (days: number, more: Sql): Promise<object[]> => rows(sql`update vacancy set kind = 'RESERVED', region_code = '140302', published_at = ${`${ago(days)}T09:00:00+08:00`}::timestamptz, ${more}`);
    await rows(sql`update vacancy set region_code = '140105' where region_code like '1403%'`);
    const [body = 0] = (await rows<{ id: number }>(sql`select id from employer where kind = 'PUBLIC_INSTITUTION' order by id limit 1`)).map(({ id }) => id);
    await published(30, sql`employer_id = ${body}, open_findings = 0 where id = 1`);
    await published(20, sql`employer_id = ${body}, open_findings = 2 where id = 2`);
    await published(20, sql`employer_id = 1, status = 'CLOSED', closed_at = ${`${ago(5)}T23:59:59+08:00`}::timestamptz where id = 3`);
    await published(20, sql`employer_id = 1, status = 'DRAFT' where id = 4`);
    expect(await of(31)).toEqual(['0', '0', '0']);
    expect(await of(30)).toEqual(['1', '1', '1']);
    expect(await of(6)).toEqual(['3', '1', '2']);
    expect(await of(5)).toEqual(['2', '1', '2']);
    const now = await told('140300', chinaDate());
    expect([now['reservedPosts']?.value, now['publicPosts']?.value, now['publicPosts']?.target]).toEqual(['2', '1', '2']);
    await server.data('mutation ($id: ID!) { closeVacancy(input: { vacancyId: $id }) { userErrors { message } } }', { as: 'admin', variables: { id: globalId('Vacancy', 1) } });
    expect([await of(0), await of(1)]).toEqual([['1', '0', '1'], ['2', '1', '2']]);
  });

  test('every number names the query that lists what it counts, or whom its duty still concerns', async () => {
    const { measures } = await server.data<{ measures: { indicators: { code: string; caseQuery: string | null }[] }[] }>('{ measures(region: "140100") { indicators { code caseQuery } } }', { as: 'counsellor' });
    const all = measures.flatMap(({ indicators }) => indicators);
    expect(all.filter(({ caseQuery }) => caseQuery === null).map(({ code }) => code)).toEqual(['procurement']);
    for (const { code, caseQuery } of all) {
      if (caseQuery === null) continue;
      const { data, errors } = await server.ask<Record<string, { edges: unknown[] } | unknown[]>>(`{ found: ${caseQuery.slice(0, -1)}, first: 1) { edges { cursor } } }`, { as: 'counsellor' });
      expect([code, errors, data?.['found'] === undefined]).toEqual([code, [], false]);
    }
  });

  test('case 35: districts, and counties of 200,000 people or more, must have an institution', async () => {
    await rows(sql`update employer set region_code = '140105', created_at = '2026-01-01' where kind = 'SUPPORTED_EMPLOYMENT_INSTITUTION'`);
    const city = async (): Promise<string> => short((await told('140100', '2026-06-30'))['supportedCoverage'] as Told);
    const districts = Number((await rows<{ n: number }>(sql`select count(*)::int as n from concept where scheme = 'region' and code like '1401%' and label_zh like '%区'`))[0]?.n);
    expect(await city()).toBe(`1/${districts} ON_COURSE`);
    const record = async (amount: string): Promise<void> => { await rows(sql`insert into local_figure (kind, region_code, valid_from, amount, source) values ('POPULATION', '140122', '2026-01-01', ${amount}, 'x') on conflict (kind, region_code, valid_from) do update set amount = excluded.amount`); };
    await record('199999');
    expect(await city()).toBe(`1/${districts} ON_COURSE`);
    await record('200000');
    expect(await city()).toBe(`1/${districts + 1} ON_COURSE`);
    expect(short((await told('140100', '2028-01-01'))['supportedCoverage'] as Told)).toBe(`1/${districts + 1} LATE`);
  });

  test('before the measures nothing is asked; for the centre of the region and administrators alone', async () => {
    expect(await told('140000', '2025-12-30')).toEqual({});
    for (const [as, region] of [['seeker', '140100'], ['recruiter', '140100'], ['counsellor', '140200'], ['counsellor', '140000']] as const) {
      expect((await server.ask(query, { as, variables: { region, asOf: '2026-06-30' } })).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
  });
});
