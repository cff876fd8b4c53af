import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { addDays, chinaDate } from '../../src/platform/calendar.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
const today = chinaDate();
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface Count { readonly totalCount: number }
const lists = [
  'claims', 'findings', 'declarations', 'servicesOwed', 'visitsOwed', 'graduatesToContact', 'reviewsDue', 'followUps', 'trials', 'contracts', 'programmeStages', 'trainingsOwed', 'employersToVisit',
] as const;
type Counts = Readonly<Record<(typeof lists)[number], Count>>;

async function workOf(as: string): Promise<Counts | null> {
  const { viewer } = await server.data<{ viewer: { work: Counts | null } }>(`{ viewer { work { ${lists.map((list) => `${list}(first: 1) { totalCount }`).join(' ')} } } }`, { as });
  return viewer.work;
}

test('what waits for a centre is counted list by list, as the queries of each list count it', async () => {
  const work = await workOf('counsellor');
  const asked = await server.data<Record<string, Count>>(`{
    claims: claims(first: 1) { totalCount } findings: vacanciesWithFindings(first: 1, region: "140100") { totalCount }
    servicesOwed: jobSeekers(first: 1, filter: { residence: "140100", isOwedService: true }) { totalCount }
    visitsOwed: peopleOwed(first: 1, region: "140100", what: VISIT) { totalCount } graduatesToContact: peopleOwed(first: 1, region: "140100", what: GRADUATE_CONTACT) { totalCount }
    reviewsDue: jobSeekers(first: 1, filter: { residence: "140100", massageReviewDueBy: "${today}" }) { totalCount }
    followUps: followUpsDue(first: 1, region: "140100") { totalCount } trials: trialsDue(first: 1, region: "140100") { totalCount } contracts: contractsEnding(first: 1, region: "140100") { totalCount }
    trainingsOwed: employersOwed(first: 1, region: "140100", what: TRAINING) { totalCount } employersToVisit: employersOwed(first: 1, region: "140100", what: VISIT) { totalCount }
  }`, { as: 'counsellor' });
  const { declarations: _declarations, programmeStages: _stages, ...others } = work ?? {};
  expect(others).toEqual(asked);
  const total = (counts: Counts | null): number => lists.reduce((sum, list) => sum + (counts?.[list].totalCount ?? 0), 0);
  // Not exact: how much waits follows from the demonstration of the day.
  expect(total(work)).toBeGreaterThan(20);
  // The province holds the city.
  const province = await workOf('admin');
  expect(lists.filter((list) => (province?.[list].totalCount ?? 0) < (work?.[list].totalCount ?? 0))).toEqual([]);
});

test('waits for nobody but a centre', async () => {
  expect([await workOf('seeker'), await workOf('recruiter')]).toEqual([null, null]);
});

test('a declaration is on the list until it is certified, the one that was declared first at the top', async () => {
  const years = async (): Promise<string[]> => {
    const { viewer } = await server.data<{ viewer: { work: { declarations: { nodes: { id: string }[] } } } }>('{ viewer { work { declarations(first: 100) { nodes { id declaredAt } } } } }', { as: 'counsellor' });
    return viewer.work.declarations.nodes.map(({ id }) => id);
  };
  await server.store.owner.rows(sql`update employer_year set certified_at = now()`);
  expect(await years()).toEqual([]);
  const rows = await server.store.owner.rows<{ id: number }>(sql`
    update employer_year y set certified_at = null, declared_at = now() - make_interval(days => y.id) where y.id in (
      select d.id from employer_year d join employer e on e.id = d.employer_id where e.region_code like '1401%' order by d.id limit 2) returning id`);
  const ids = rows.map(({ id }) => Buffer.from(`EmployerYear:${id}`).toString('base64url')).toSorted();
  const listed = await years();
  expect(listed.toSorted()).toEqual(ids);
  expect(listed[0]).toBe(Buffer.from(`EmployerYear:${Math.max(...rows.map(({ id }) => id))}`).toString('base64url'));
});

test('a part in a programme is on the list from thirty days before its stage should end', async () => {
  const due = async (): Promise<(string | null)[]> => {
    const { viewer } = await server.data<{ viewer: { work: { programmeStages: { nodes: { dueOn: string | null }[] } } } }>('{ viewer { work { programmeStages(first: 100) { nodes { dueOn stage { label } } } } } }', { as: 'counsellor' });
    return viewer.work.programmeStages.nodes.map(({ dueOn }) => dueOn);
  };
  await server.store.owner.rows(sql`update participation set due_on = null`);
  const [late, soon, later] = [addDays(today, -3), addDays(today, 30), addDays(today, 31)];
  await server.store.owner.rows(sql`
    update participation t set due_on = (array[${soon}, ${late}, ${later}]::date[])[n.number] from (
      select t.id, row_number() over (order by t.id)::int as number from participation t join programme p on p.id = t.programme_id where p.region_code like '1401%' limit 3) n where n.id = t.id`);
  expect(await due()).toEqual([late, soon]);
});
