import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => { await server.stop(); });

const employer = globalId('Employer', 1);
const datong: Actor = { ...anonymous, subject: 'centre-of-datong', roles: new Set(['COUNSELLOR']), regionCode: '140200' };
interface Fault { readonly code: string; readonly path: string[] }
interface ClaimNode { id: string; kind: string; statement: string; state: string; version: number }
interface EmployerNode { version: number; name: string; isNameConfirmed: boolean; kind: string | null; region: { code: string } | null; organLevel: string | null; postCount: number | null; claims: { nodes: ClaimNode[] } }
const fields = 'version name isNameConfirmed kind region { code } organLevel postCount claims(first: 20, states: [OPEN]) { nodes { id kind statement state version } }';

async function read(as: Actor | string = 'admin', id = employer): Promise<EmployerNode> {
  return (await server.data<{ employer: EmployerNode }>(`query ($id: ID!) { employer(id: $id) { ${fields} } }`, { as, variables: { id }, language: 'zh-CN' })).employer;
}
async function update(input: object, as: Actor | string): Promise<readonly Fault[]> {
  const { version } = await read();
  return (await server.write<{ userErrors: Fault[] }>('updateEmployer', { employerId: employer, version, ...input }, as, 'userErrors { code path }')).userErrors;
}
const confirm = (claim: ClaimNode | undefined, as: Actor | string): Promise<{ claim: { state: string } | null; userErrors: readonly Fault[] }> =>
  server.write('confirmClaim', { claimId: claim?.id, version: claim?.version }, as, 'claim { state } userErrors { code path }');

describe('a recruiter', () => {
  test('renames the employer to a centre, makes it a provincial organ and moves it: none of it counts, and its own centre decides', async () => {
    const before = await read();
    expect(await update({ name: '山西省残疾人就业服务中心', kind: 'PUBLIC_ORGAN', organLevel: 'PROVINCE', region: '110101', postCount: 49, isSchool: true, isProvinceControlled: false }, 'recruiter')).toEqual([]);
    const after = await read('recruiter');
    expect({ ...after, claims: null, version: 0 }).toEqual({ ...before, claims: null, version: 0 });
    expect([before.version, after.version]).toEqual([1, 2]);
    expect(after.claims.nodes.map(({ kind, statement }) => `${kind} ${statement}`).sort()).toEqual([
      'EMPLOYER_KIND 机关', 'EMPLOYER_NAME 山西省残疾人就业服务中心', 'EMPLOYER_REGION 北京市东城区', 'ESTABLISHED_POSTS 49', 'ORGAN_LEVEL 省级', 'PROVINCE_CONTROLLED 否', 'SCHOOL 是',
    ]);
    const { employers } = await server.data<{ employers: { totalCount: number } }>('{ employers(first: 1, filter: { text: "山西省残疾人就业服务中心" }) { totalCount } }');
    expect(employers.totalCount).toBe(0);

    const worklist = async (as: Actor | string): Promise<string[]> => (await server.data<{ claims: { nodes: { kind: string; employer: { id: string } | null }[] } }>(
      '{ claims(first: 100, filter: { kinds: [EMPLOYER_NAME, EMPLOYER_REGION] }) { nodes { kind employer { id } } } }', { as })).claims.nodes.filter((each) => each.employer?.id === employer).map(({ kind }) => kind).sort();
    expect(await worklist('counsellor')).toEqual(['EMPLOYER_NAME', 'EMPLOYER_REGION']);
    expect(await worklist(datong)).toEqual([]);
  });

  test('is told what became of it; a level is confirmed after the kind', async () => {
    await server.store.owner.rows(sql`delete from notice`);
    const open = (await read()).claims.nodes;
    const of = (kind: string): ClaimNode | undefined => open.find((each) => each.kind === kind);
    expect((await confirm(of('EMPLOYER_NAME'), datong)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await confirm(of('ORGAN_LEVEL'), 'counsellor')).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    for (const kind of ['EMPLOYER_KIND', 'ORGAN_LEVEL', 'EMPLOYER_NAME']) expect((await confirm(of(kind), 'counsellor')).claim?.state).toBe('CONFIRMED');
    expect(await read()).toMatchObject({ name: '山西省残疾人就业服务中心', kind: 'PUBLIC_ORGAN', organLevel: 'PROVINCE' });
    const { viewer } = await server.data<{ viewer: { notices: { nodes: { kind: string; text: string }[] } } }>('{ viewer { notices(first: 5) { nodes { kind text } } } }', { as: 'recruiter', language: 'zh-CN' });
    expect(viewer.notices.nodes.filter(({ kind }) => kind === 'CLAIM_CONFIRMED').map(({ text }) => text).sort()).toEqual(['单位名称', '单位性质', '机关、事业单位的层级'].map((name) => `您申报的情况「${name}」已核实,现在起有效。`).sort());
    const refused = await server.ask('mutation ($id: ID!) { confirmClaim(input: { claimId: $id, version: 1 }) { claim { id } } }', { as: 'recruiter', variables: { id: of('SCHOOL')?.id } });
    expect(refused.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('writes what it is believed in without asking anybody', async () => {
    const before = await read();
    expect(await update({ description: '做面包的', staffCount: 31, contactName: '王某' }, 'recruiter')).toEqual([]);
    expect((await read()).claims.nodes).toEqual(before.claims.nodes);
  });

  test('writes no fact past the program either', async () => {
    const session = server.store.database.session({ subject: 'recruiter', employer: '1' });
    for (const change of [sql`name = 'x'`, sql`kind = 'LISTED'`, sql`region_code = '110101'`, sql`is_school = true`, sql`founded_on = '2026-01-01'`]) {
      await expect(session.transaction((transaction) => transaction.rows(sql`update employer set ${change} where id = 1`))).rejects.toThrow('only a centre confirms facts of an employer');
    }
    await session.transaction((transaction) => transaction.rows(sql`update employer set description = 'y' where id = 1`));
    await session.close();
    const person = server.store.database.session({ subject: 'person', job_seeker: '1' });
    for (const change of [sql`has_employment_difficulty = true`, sql`is_zero_employment_family = true`, sql`assessed_functions = '["seeing", "hearing", "memory"]'`]) {
      await server.store.owner.rows(sql`update job_seeker set has_employment_difficulty = null, is_zero_employment_family = null where id = 1`);
      await expect(person.transaction((transaction) => transaction.rows(sql`update job_seeker set ${change} where id = 1`))).rejects.toThrow('only a centre confirms facts of a person');
    }
    await expect(person.transaction((transaction) => transaction.rows(sql`insert into claim (kind, job_seeker_id, state, claimed_as) values ('EMPLOYMENT_DIFFICULTY', 1, 'CONFIRMED', 'CENTRE')`))).rejects.toThrow('row-level security');
    await person.close();
  });
});

test('the day on which an employer was founded is claimed by it, counts once its centre confirmed it, and as long as that says', async () => {
  const id = globalId('Employer', 12);
  await server.store.owner.rows(sql`update employer set region_code = '140105' where id = 12`);
  const recruiter: Actor = { ...anonymous, subject: 'recruiter-of-12', roles: new Set(['RECRUITER']), employerId: 12 };
  const founded = async (): Promise<string | null> => (await server.data<{ employer: { foundedOn: string | null } }>('query ($id: ID!) { employer(id: $id) { foundedOn } }', { variables: { id } })).employer.foundedOn;
  const state = async (foundedOn: string) => (await server.write<{ userErrors: Fault[] }>('updateEmployer', { employerId: id, version: (await read('admin', id)).version, foundedOn }, recruiter, 'userErrors { code path }')).userErrors;
  const today = chinaDate();
  expect(await state(addDays(today, 1))).toEqual([{ code: 'OUT_OF_RANGE', path: ['input', 'foundedOn'] }]);
  expect(await state('2024-03-01')).toEqual([]);
  expect(await founded()).toBeNull();
  const [claim] = (await read('admin', id)).claims.nodes;
  expect([claim?.kind, claim?.statement]).toEqual(['FOUNDING_DAY', '2024-03-01']);
  expect((await server.write<{ claim: { state: string } }>('confirmClaim', { claimId: claim?.id, version: claim?.version, holdsUntil: today }, 'counsellor', 'claim { state }')).claim.state).toBe('CONFIRMED');
  expect(await founded()).toBe('2024-03-01');
  await server.store.owner.rows(sql`update claim set holds_until = ${addDays(today, -1)} where kind = 'FOUNDING_DAY' and employer_id = 12`);
  await server.store.owner.rows(sql`select access.end_lapsed_facts(${today}::date)`);
  expect(await founded()).toBeNull();
});

describe('an employer that is new', () => {
  const create = async (input: object, as: Actor | string): Promise<string> => (await server.write<{ employer: { id: string } }>('createEmployer', { name: '新来的厂', kind: 'PRIVATE', ...input }, as, 'employer { id }')).employer.id;

  test('added by the centre of its region is confirmed, with the papers; added by another it is claimed, and its own centre decides', async () => {
    const ours = await create({ region: '140105', papers: '营业执照' }, 'counsellor');
    expect(await read('admin', ours)).toMatchObject({ isNameConfirmed: true, kind: 'PRIVATE', region: { code: '140105' }, claims: { nodes: [] } });
    expect(await server.store.owner.rows(sql`select distinct papers, state, decided_as from claim where employer_id = (select max(id) from employer)`)).toEqual([{ papers: '营业执照', state: 'CONFIRMED', decided_as: 'CENTRE' }]);
    const theirs = await create({ region: '140212' }, 'counsellor');
    const { isNameConfirmed, kind, region, claims } = await read('admin', theirs);
    expect([isNameConfirmed, kind, region, claims.nodes.map((each) => each.kind).sort()]).toEqual([false, null, null, ['EMPLOYER_KIND', 'EMPLOYER_NAME', 'EMPLOYER_REGION']]);
    for (const claim of claims.nodes) {
      expect((await confirm(claim, 'counsellor')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect((await confirm(claim, datong)).claim?.state).toBe('CONFIRMED');
    }
    expect(await read('admin', theirs)).toMatchObject({ isNameConfirmed: true, kind: 'PRIVATE', region: { code: '140212' } });
  });
});
