import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { addDays, addYears, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
const today = chinaDate();
/** Somebody of the agency 5, which acts for the first employer. */
const agent: Actor = { ...anonymous, subject: 'agent', roles: new Set(['AGENCY_STAFF']), employerId: 5 };
const first = globalId('Employer', 1);

beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => { await server.stop(); });
beforeEach(async () => { await server.store.owner.rows(sql`delete from mandate`); });

interface Answered { mandate: { id: string; isInForce: boolean } | null; userErrors: { code: string; path: string[]; message: string }[] }
const grant = (input: object = {}, as = 'recruiter'): Promise<Answered> => server.write<Answered>('grantMandate', { employerId: first, agencyId: globalId('Employer', 5), kind: 'RECRUITING', startsOn: today, endsOn: addDays(today, 30), ...input }, as, 'mandate { id isInForce } userErrors { code path message }');
const acting = (query: string, employer = first, as: Actor | string = agent) => server.ask<Record<string, never>>(query, { as, actingFor: employer });
const codes = async (query: string, employer = first, as: Actor | string = agent): Promise<string[]> => (await acting(query, employer, as)).errors.map(({ extensions }) => extensions.code);
const candidates = async (): Promise<string> => {
  const [post] = await server.store.owner.rows<{ id: number }>(sql`select id from vacancy where employer_id = 1 and status = 'OPEN' order by id limit 1`);
  return `{ vacancy(id: "${globalId('Vacancy', post?.id ?? 0)}") { candidates(first: 3) { nodes { score } } } }`;
};

describe('an agency', () => {
  test('acts for the posts of whoever gave it a mandate, while that is in force, and not a request longer', async () => {
    expect(await codes(await candidates())).toEqual(['FORBIDDEN']);
    const { mandate } = await grant();
    expect(mandate?.isInForce).toBe(true);
    expect(await codes(await candidates())).toEqual([]);
    const made = await acting(`mutation { createVacancy(input: { employerId: "${first}", title: "前台", kind: OPEN, occupation: "4-10-04-02", region: "140105" }) { vacancy { employer { id } } userErrors { code } } }`);
    expect(made).toMatchObject({ errors: [], data: { createVacancy: { vacancy: { employer: { id: first } }, userErrors: [] } } });
    // Not for itself by that header's absence, and for nobody else by its presence.
    expect(await codes(await candidates(), globalId('Employer', 2))).toEqual(['FORBIDDEN']);
    expect((await server.ask(await candidates(), { as: agent })).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    await server.write('revokeMandate', { mandateId: mandate?.id }, 'recruiter', 'userErrors { code }');
    expect(await codes(await candidates())).toEqual(['FORBIDDEN']);
  });

  test('sees and changes nothing else of the employer', async () => {
    await grant();
    expect(await codes(`{ employer(id: "${first}") { levy(year: 2025) { year } } }`)).toEqual(['FORBIDDEN']);
    expect(await codes(`{ employer(id: "${first}") { contactPhone ordersPlaced(first: 1) { totalCount } mandatesGiven(first: 1) { totalCount } } }`)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(await codes(`mutation { updateEmployer(input: { employerId: "${first}", version: 1, description: "x" }) { userErrors { code } } }`)).toEqual(['FORBIDDEN']);
    expect(await codes(`mutation { grantMandate(input: { employerId: "${first}", agencyId: "${globalId('Employer', 6)}", kind: RECRUITING, startsOn: "${today}", endsOn: "${today}" }) { userErrors { code } } }`)).toEqual(['FORBIDDEN']);
  });

  test.each([
    ['not yet', 1, 30], ['no longer', -30, -1],
  ])('whose mandate is in force %s acts for nobody', async (_when, from, until) => {
    await server.store.owner.rows(sql`insert into mandate (agency_id, principal_id, kind, starts_on, ends_on) values (5, 1, 'RECRUITING', ${addDays(today, from)}, ${addDays(today, until)})`);
    expect(await codes(await candidates())).toEqual(['FORBIDDEN']);
    await server.store.owner.rows(sql`update mandate set starts_on = ${today}, ends_on = ${today}`);
    expect(await codes(await candidates())).toEqual([]);
  });

  test('is nobody who only says so, and the answer does not tell which employers there are', async () => {
    await grant();
    for (const as of ['recruiter', 'seeker', 'counsellor', 'admin']) expect(await codes('{ viewer { roles } }', first, as)).toEqual(['FORBIDDEN']);
    const [none, other] = await Promise.all([acting('{ viewer { roles } }', globalId('Employer', 999_999)), acting('{ viewer { roles } }', globalId('Employer', 2))]);
    expect(none).toEqual(other);
    expect(await codes('{ viewer { roles } }', 'x')).toEqual(['BAD_USER_INPUT']);
  });

  test('with two mandates acts for each, one at a time', async () => {
    await grant();
    await server.store.owner.rows(sql`insert into mandate (agency_id, principal_id, kind, starts_on, ends_on) values (5, 2, 'DISPATCH', ${today}, ${today})`);
    const whose = async (employer: string): Promise<unknown> => (await acting('{ viewer { employer { id } } }', employer)).data;
    expect([await whose(first), await whose(globalId('Employer', 2))]).toEqual([{ viewer: { employer: { id: first } } }, { viewer: { employer: { id: globalId('Employer', 2) } } }]);
    const held = await server.data<{ employer: { mandatesHeld: { totalCount: number } } }>(`{ employer(id: "${globalId('Employer', 5)}") { mandatesHeld(first: 5) { totalCount nodes { kind employer { name } } } } }`, { as: agent });
    expect(held.employer.mandatesHeld.totalCount).toBe(2);
  });
});

test('a mandate is given by the employer or its centre, for three years at most, and to another', async () => {
  expect((await grant({ endsOn: addYears(today, 3) })).userErrors).toEqual([]);
  expect((await grant({ endsOn: addDays(addYears(today, 3), 1) })).userErrors.map(({ code }) => code)).toEqual(['CONTRADICTION']);
  expect((await grant({ startsOn: addDays(today, -9), endsOn: addDays(today, -1) })).userErrors).toMatchObject([{ code: 'CONTRADICTION', path: ['input', 'endsOn'] }]);
  expect((await grant({ agencyId: first })).userErrors[0]?.path).toEqual(['input', 'agencyId']);
  expect((await grant({ employerId: globalId('Employer', 9), agencyId: globalId('Employer', 5) })).userErrors[0]?.code).toBe('NOT_FOUND');
  expect((await grant({}, 'counsellor')).userErrors).toEqual([]);
});
