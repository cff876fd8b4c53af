import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import sql, { raw } from 'sql-template-tag';
import { TestServer } from '../../support/server.js';

let server: TestServer;
let employerId = '';

beforeAll(async () => {
  server = await TestServer.start('demo');
  employerId = (await server.data<{ viewer: { employer: { id: string } } }>('{ viewer { employer { id } } }', { as: 'recruiter' })).viewer.employer.id;
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface Post { readonly title: string; readonly description?: string; readonly status?: string; readonly region?: string; readonly workMode?: string }

let next = 900_000;

/** Posts of the recruiter's employer, as whatever wrote them: each the newer the later it stands. */
async function posts(...given: readonly Post[]): Promise<number[]> {
  const ids = given.map(() => ++next);
  const rows = given.map(({ title, description = '', status = 'OPEN', region = '140105', workMode = null }, index) => ({
    id: ids[index], employer_id: 1, kind: 'OPEN', status, title, description, region_code: region, work_mode: workMode, hired: 0, open_findings: 0, demands: [], provisions: {}, skills: [], certificates: [], opens_on: '2026-01-01',
    published_at: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(), version: 1,
  }));
  const columns = raw('id, employer_id, kind, status, title, description, region_code, work_mode, hired, open_findings, demands, provisions, skills, certificates, opens_on, published_at, version');
  await server.store.owner.rows(sql`insert into vacancy (${columns}) select ${columns} from jsonb_populate_recordset(null::vacancy, ${JSON.stringify(rows)}::jsonb)`);
  return ids;
}

interface Page { readonly nodes: readonly { readonly title: string }[]; readonly totalCount: number; readonly pageInfo: { readonly endCursor: string | null; readonly startCursor: string | null; readonly hasNextPage: boolean; readonly hasPreviousPage: boolean } }

async function found(filter: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}, as: string | null = null): Promise<Page> {
  const variables = { filter, ...(more['last'] === undefined ? { first: 50 } : {}), ...more };
  return (await server.data<{ vacancies: Page }>(
    'query ($filter: VacancyFilter!, $first: Int, $last: Int, $after: String, $before: String, $orderBy: VacancyOrder) { vacancies(filter: $filter, first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy) { nodes { title } totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }',
    { variables, as })).vacancies;
}

const titles = async (text: string, more: Readonly<Record<string, unknown>> = {}): Promise<string[]> => (await found({ text, ...more })).nodes.map(({ title }) => title);

describe('the closest come first', () => {
  beforeAll(async () => {
    await posts(
      { title: '古琴斫制师' }, { title: '学徒(古琴斫制)' }, { title: '漆工', description: '在古琴斫制工坊里帮工。' }, { title: '古琴斫制' }, { title: '古琴斫制学徒' }, { title: '高级古琴斫制' }, { title: '古琴 斫制' },
      { title: '木工', description: '做古琴。斫制的活另有人做。' },
    );
  });

  test('whole title, start of title, in the title, in the text; within each the newest first', async () => {
    expect(await titles('古琴斫制')).toEqual(['古琴 斫制', '古琴斫制', '古琴斫制学徒', '古琴斫制师', '高级古琴斫制', '学徒(古琴斫制)', '漆工']);
  });

  test('every word is looked for, in title or text', async () => {
    expect(await titles('古琴 斫制')).toEqual(['古琴 斫制', '古琴斫制', '古琴斫制学徒', '古琴斫制师', '高级古琴斫制', '学徒(古琴斫制)', '木工', '漆工']);
    expect(await titles('斫制,工坊')).toEqual(['漆工']);
  });

  test('pages go on where the page before ended, forwards and backwards, and all are counted', async () => {
    const all = await titles('古琴斫制');
    const forwards: string[] = [];
    for (let after: string | null = null, isMore = true; isMore && forwards.length < 20;) {
      const page: Page = await found({ text: '古琴斫制' }, { first: 2, after });
      expect(page.totalCount).toBe(all.length);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      forwards.push(...page.nodes.map(({ title }) => title));
      ({ endCursor: after, hasNextPage: isMore } = page.pageInfo);
    }
    expect(forwards).toEqual(all);
    const backwards: string[] = [];
    for (let before: string | null = null, isMore = true; isMore && backwards.length < 20;) {
      const page: Page = await found({ text: '古琴斫制' }, { last: 3, before });
      backwards.unshift(...page.nodes.map(({ title }) => title));
      ({ startCursor: before, hasPreviousPage: isMore } = page.pageInfo);
    }
    expect(backwards).toEqual(all);
  });

  test('another order sorts the same finds', async () => {
    const newest = (await found({ text: '古琴斫制' }, { orderBy: 'NEWEST' })).nodes.map(({ title }) => title);
    expect([...newest].sort()).toEqual([...(await titles('古琴斫制'))].sort());
    expect(newest[0]).toBe('古琴 斫制');
  });
});

describe('of a word that many posts have', () => {
  const count = 3400;
  /** Titles by how close they are to 妆花云锦: of each closeness some among the newest, and one far behind. */
  const titleOf = (index: number): { title: string; description?: string } =>
    index === 5 || index === 3399 ? { title: '妆花云锦' } : index === 7 || index % 1700 === 1650 ? { title: '妆花云锦学徒' } : index === 9 || index % 500 === 450 ? { title: `第${index}号妆花云锦工` } : { title: `织工${index}`, description: '学做妆花云锦' };
  const expected = Array.from({ length: count }, (_, index) => ({ index, ...titleOf(index) }))
    .map((post) => ({ ...post, closeness: post.title === '妆花云锦' ? 0 : post.title.startsWith('妆花云锦') ? 1 : post.title.includes('妆花云锦') ? 2 : 3 }))
    .sort((a, b) => a.closeness - b.closeness || b.index - a.index).map(({ title }) => title);

  test('the same order holds, page by page, forwards and backwards', async () => {
    await posts(...Array.from({ length: count }, (_, index) => titleOf(index)));
    const first = await found({ text: '妆花云锦' }, { first: 25 });
    expect([first.totalCount, first.nodes.map(({ title }) => title)]).toEqual([count, expected.slice(0, 25)]);
    const second = await found({ text: '妆花云锦' }, { first: 25, after: first.pageInfo.endCursor });
    expect(second.nodes.map(({ title }) => title)).toEqual(expected.slice(25, 50));
    expect((await found({ text: '妆花云锦' }, { last: 10, before: second.pageInfo.startCursor })).nodes.map(({ title }) => title)).toEqual(expected.slice(15, 25));
    expect((await found({ text: '妆花云锦' }, { last: 25 })).nodes.map(({ title }) => title)).toEqual(expected.slice(-25));
    // In pinyin the newest come first, whatever their titles.
    expect((await found({ text: 'zhuanghuayunjin' }, { first: 3 })).nodes.map(({ title }) => title)).toEqual(['妆花云锦', '妆花云锦学徒', '第2950号妆花云锦工']);
  });

  test('other conditions narrow them', async () => {
    expect((await found({ text: '妆花云锦', region: '140200' }, { first: 5 })).nodes).toEqual([]);
    expect((await found({ text: '妆花云锦', kinds: ['RESERVED'] }, { first: 5 })).nodes).toEqual([]);
  });
});

describe('a text is found in any form', () => {
  beforeAll(async () => {
    await posts({ title: '榫卯会计' }, { title: 'C++ 榫卯程序员' }, { title: '榫卯绿化工' }, { title: '榫卯 ＲＯＳ 开发', description: '懂 Node.js 与 web develop\u200bment' }, { title: '榫卯重庆行长助理' });
  });

  test.each([
    ['榫卯會計', '榫卯会计'], ['榫卯会\u200b计', '榫卯会计'], ['ｒｏｓ', '榫卯 ＲＯＳ 开发'], ['web development 榫卯', '榫卯 ＲＯＳ 开发'], ['c++榫卯', 'C++ 榫卯程序员'], ['sunmaokuaiji', '榫卯会计'], ['smkj', '榫卯会计'],
    ['sunmaolvhua', '榫卯绿化工'], ['sunmaochongqinghangz', '榫卯重庆行长助理'], ["sun mao kuai ji", '榫卯会计'], ['榫卯,会计', '榫卯会计'],
  ])('%s', async (text, title) => { expect((await titles(text)).filter((each) => each === title)).toEqual([title]); });

  test.each(['榫卯会记', 'sunmaokuaix', '卯榫会计', '!!!', '😀'])('%s finds none of them', async (text) => {
    expect((await titles(text)).filter((title) => title.includes('榫卯'))).toEqual([]);
  });

  test('signs of patterns are no part of a word', async () => { expect(new Set(await titles('榫卯%'))).toEqual(new Set(await titles('榫卯'))); });
  test('a text of blanks asks for nothing', async () => { expect((await found({ text: '   ' })).totalCount).toBe((await found({})).totalCount); });
  test('one character is looked for in titles alone', async () => {
    await posts({ title: '髹工' }, { title: '漆匠', description: '髹漆' });
    expect(await titles('髹')).toEqual(['髹工']);
  });
});

describe('what is filed follows what is written', () => {
  test('a title, a text, a state and a region that change', async () => {
    const [id] = await posts({ title: '缂丝工', description: '通经断纬' });
    const change = (set: string): Promise<unknown> => server.store.owner.rows(sql`update vacancy set title = coalesce(${set.startsWith('title=') ? set.slice(6) : null}, title), description = coalesce(${set.startsWith('text=') ? set.slice(5) : null}, description), status = coalesce(${set.startsWith('status=') ? set.slice(7) : null}, status), region_code = coalesce(${set.startsWith('region=') ? set.slice(7) : null}, region_code) where id = ${id}`);
    expect(await titles('缂丝', { region: '140100' })).toEqual(['缂丝工']);
    await change('title=宋锦工');
    expect([await titles('缂丝'), await titles('宋锦'), await titles('songjin')]).toEqual([[], ['宋锦工'], ['宋锦工']]);
    await change('text=提花');
    expect([await titles('通经断纬'), (await titles('提花')).includes('宋锦工')]).toEqual([[], true]);
    await change('region=140225');
    expect([await titles('宋锦', { region: '140100' }), await titles('宋锦', { region: '140200' }), await titles('宋锦', { region: '140225' }), await titles('宋锦', { region: '140000' })]).toEqual([[], ['宋锦工'], ['宋锦工'], ['宋锦工']]);
    await change('status=CLOSED');
    expect([await titles('宋锦'), await titles('宋锦', { statuses: ['CLOSED'] })]).toEqual([[], ['宋锦工']]);
  });

  test('what the service itself writes: a post, an employer, a fair', async () => {
    await server.data('mutation ($input: CreateVacancyInput!) { createVacancy(input: $input) { vacancy { id } } }', { as: 'recruiter', variables: { input: { employerId, kind: 'OPEN', title: '缬染工' } } });
    const drafts = (as: string | null): Promise<Page> => found({ text: '缬染', statuses: ['DRAFT', 'OPEN'] }, {}, as);
    expect([(await drafts('recruiter')).nodes, (await drafts('recruiter')).totalCount, (await drafts(null)).nodes, (await drafts('seeker')).totalCount]).toEqual([[{ title: '缬染工' }], 1, [], 0]);
    await server.store.owner.rows(sql`update vacancy set status = 'OPEN' where title = '缬染工'`);
    expect((await found({ text: 'xieran' })).nodes).toEqual([{ title: '缬染工' }]);
    await server.store.owner.rows(sql`insert into employer (id, name, provisions, description, region_code) values (900001, '髹饰漆艺有限公司', '{}', '做漆器', '140105')`);
    const employers = async (text: string): Promise<string[]> => (await server.data<{ employers: { nodes: { name: string }[] } }>('query ($text: String!) { employers(first: 5, filter: { text: $text }) { nodes { name } } }', { variables: { text } })).employers.nodes.map(({ name }) => name);
    expect([await employers('髹飾漆藝'), await employers('xiushiqiyi'), await employers('漆器'), await employers('髹饰锁艺')]).toEqual([['髹饰漆艺有限公司'], ['髹饰漆艺有限公司'], ['髹饰漆艺有限公司'], []]);
    await server.store.owner.rows(sql`insert into job_fair (id, title, organiser, region_code, venue, starts_at, ends_at, registration_closes_at, provisions) values (900001, '缬染专场招聘会', '太原市残疾人联合会', '140100', '迎泽大街缬染馆', now() + interval '3 days', now() + interval '4 days', now() + interval '2 days', '{}')`);
    const fairs = async (filter: object): Promise<string[]> => (await server.data<{ jobFairs: { nodes: { title: string }[]; totalCount: number } }>('query ($filter: JobFairFilter!) { jobFairs(first: 5, filter: $filter) { nodes { title } totalCount } }', { variables: { filter } })).jobFairs.nodes.map(({ title }) => title);
    expect([await fairs({ text: '纈染' }), await fairs({ text: 'xrzc' }), await fairs({ text: '缬染馆', isUpcoming: true }), await fairs({ text: '缬染馆', region: '140200' })]).toEqual([['缬染专场招聘会'], ['缬染专场招聘会'], ['缬染专场招聘会'], []]);
  });

  test('home-based posts count with a region where that is asked', async () => {
    await posts({ title: '绒花远程客服', region: '310101', workMode: 'HOME_BASED' }, { title: '绒花客服', region: '140105' });
    expect([await titles('绒花', { region: '140100' }), await titles('绒花', { region: '140100', orHomeBased: true })]).toEqual([['绒花客服'], ['绒花客服', '绒花远程客服']]);
  });

  test('other conditions of the filter hold as well', async () => {
    await posts({ title: '竹刻甲' }, { title: '竹刻乙', workMode: 'HOME_BASED' });
    expect([await titles('竹刻', { workModes: ['HOME_BASED'] }), await titles('竹刻', { kinds: ['RESERVED'] })]).toEqual([['竹刻乙'], []]);
  });
});

describe('what somebody asks changes nothing', () => {
  test('the server reads what is filed, and writes none of it', async () => {
    const client = new pg.Client({ connectionString: server.store.serverUrl });
    await client.connect();
    try {
      for (const statement of [`update search.vacancy set title = 'x'`, 'delete from search.vacancy', `insert into search.typed_pair values ('a a', 'xx')`, `select search.file('vacancy', array[1])`, 'select * from search.vacancy_source']) {
        await expect(client.query(statement)).rejects.toThrow(/permission denied/);
      }
    } finally {
      await client.end();
    }
  });
});
