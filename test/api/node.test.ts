import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLObjectType } from 'graphql';
import sql from 'sql-template-tag';
import { createSchema } from '../../src/app/schema.js';
import { chinaDate } from '../../src/platform/calendar.js';
import { globalId, keyedId } from '../../src/platform/graphql/global-id.js';
import { ids } from '../support/ids.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start('demo');
  const vacancyId = globalId('Vacancy', 5);
  await server.data('mutation ($input: ApplyForVacancyInput!) { applyForVacancy(input: $input) { userErrors { message } } }', { as: 'seeker', variables: { input: { jobSeekerId: ids.seeker, vacancyId } } });
  await server.data('mutation ($input: StoreMatchInput!) { storeMatch(input: $input) { userErrors { message } } }', { as: 'seeker', variables: { input: { jobSeekerId: ids.seeker, opportunityId: vacancyId } } });
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

describe('node', () => {
  test('finds an object of every type that is a Node, and says its type', async () => {
    const schema = await createSchema();
    const types = Object.values(schema.getTypeMap()).filter((type) => type instanceof GraphQLObjectType && type.getInterfaces().some(({ name }) => name === 'Node')).map(({ name }) => name);
    expect(types.sort()).toEqual(['Application', 'Claim', 'Consent', 'Employer', 'EmployerYear', 'Employment', 'EmploymentPlan', 'JobFair', 'JobFairBooth', 'JobFairInterview', 'JobSeeker', 'LabourDispute', 'LocalFigure', 'Mandate', 'Match', 'Participation', 'Placement', 'Product', 'ProductOrder', 'Programme', 'StoredMatch', 'TableExport', 'TableImport', 'Vacancy', 'WorkTrial', 'Workplace']);
    // Tables that come in and go out are numbered together.
    await server.store.owner.rows(sql`insert into table_job (subject, direction, kind, file_name, state, settings) values ('demo-admin', 'IMPORT', 'employers', 'x', 'WAITING', null), ('demo-admin', 'EXPORT', 'employers', 'x', 'RUNNING', '{"form": "CSV", "region": null}')`);
    const idOf = (type: string): string => (type === 'Match' ? keyedId('Match', `1.5.${chinaDate()}`) : globalId(type, type === 'TableExport' ? 2 : 1));
    const wanted = types.map(idOf);
    const { nodes } = await server.data<{ nodes: ({ __typename: string; id: string } | null)[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { as: 'admin', variables: { ids: wanted } });
    expect(nodes).toEqual(types.map((type) => ({ __typename: type, id: idOf(type) })));
  });

  test('reads fields of the type it finds', async () => {
    const { node } = await server.data<{ node: object }>(`{ node(id: "${ids.employer}") { ... on Employer { kind vacancies(first: 1) { nodes { title employer { id } } } } } }`);
    expect(node).toMatchObject({ kind: 'INDIVIDUAL_BUSINESS', vacancies: { nodes: [{ employer: { id: ids.employer } }] } });
  });

  test('answers alike for what is not there and what is not yours', async () => {
    const other = globalId('JobSeeker', 10);
    const nobody = globalId('JobSeeker', 999_999);
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(await server.ask(query, { as: 'seeker', variables: { ids: [other] } })).toEqual(await server.ask(query, { as: 'seeker', variables: { ids: [nobody] } }));
  });
});

describe('what a list showed is found again by its id', () => {
  interface Candidate { readonly id: string; readonly jobSeeker: { readonly id: string; readonly skills: object[]; readonly fullName: string | null; readonly capacities: object | null } }
  const seekerFields = 'id skills { level } fullName capacities { level }';
  const candidatesOf = async (): Promise<Candidate[]> => {
    const { viewer } = await server.data<{ viewer: { employer: { vacancies: { nodes: { candidates: { nodes: Candidate[] } | null }[] } } } }>(`{ viewer { employer { vacancies(first: 20) { nodes { candidates(first: 10) { nodes { id jobSeeker { id } } } } } } } }`, { as: 'recruiter' });
    return viewer.employer.vacancies.nodes.flatMap(({ candidates }) => candidates?.nodes ?? []);
  };
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on JobSeeker { ${seekerFields} } ... on Match { score jobSeeker { ${seekerFields} } } } }`;

  test('a candidate by the recruiter to whom the list is shown, with what a list tells of a person', async () => {
    const [first] = await candidatesOf();
    const { data, errors } = await server.ask<{ nodes: (Candidate['jobSeeker'] | null)[] }>(query, { as: 'recruiter', variables: { ids: [first?.jobSeeker.id] } });
    expect(data?.nodes).toMatchObject([{ __typename: 'JobSeeker', id: first?.jobSeeker.id, fullName: null, capacities: null }]);
    expect(errors.map(({ path }) => path?.at(-1)).sort()).toEqual(['capacities', 'fullName']);
  });

  test('nobody else by a recruiter: who fits none of the posts, who takes back the consent, who is not there', async () => {
    const shown = new Set((await server.store.owner.rows<{ id: number }>(sql`select s.id from job_seeker s where exists (select 1 from consent c where c.job_seeker_id = s.id and c.purpose = 'MATCHING' and c.withdrawn_at is null) or exists (select 1 from application a join vacancy v on v.id = a.vacancy_id join identity.account_role r on r.employer_id = v.employer_id where a.job_seeker_id = s.id)`)).map(({ id }) => id));
    const unconsenting = Array.from({ length: 200 }, (_, index) => index + 1).filter((id) => !shown.has(id));
    // Not exact: how many of the first people consent is the demonstration's.
    expect(unconsenting.length).toBeGreaterThan(5);
    const { nodes } = await server.data<{ nodes: (object | null)[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { as: 'recruiter', variables: { ids: [...unconsenting.slice(0, 50), 999_999].map((id) => globalId('JobSeeker', id)) } });
    expect(nodes.filter((node) => node !== null)).toEqual([]);
  });

  test('a match by its own id, which tells the day; another person, or another spelling, finds nothing', async () => {
    const [first] = await candidatesOf();
    const { data } = await server.ask<{ nodes: Candidate[] }>(query, { as: 'recruiter', variables: { ids: [first?.id] } });
    expect(data?.nodes).toMatchObject([{ __typename: 'Match', id: first?.id, jobSeeker: { id: first?.jobSeeker.id } }]);
    const key = Buffer.from(first?.id ?? '', 'base64url').toString('utf8');
    const others = ['Match:1.1.2026-13-01', `${key}.7`, key.replace(/\.\d+\./, '.999999.'), 'Match:1', 'Match:x.y.z'].map((each) => Buffer.from(each).toString('base64url'));
    expect((await server.data<{ nodes: (object | null)[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { as: 'recruiter', variables: { ids: others } })).nodes).toEqual(others.map(() => null));
    expect((await server.data<{ nodes: (object | null)[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { as: 'seeker', variables: { ids: [first?.id] } })).nodes).toEqual([null]);
  });

  test('the viewer and the entries of vocabularies have keys for caches, each its own', async () => {
    const keysOf = async (as: string | null): Promise<{ viewer: { id: string }; disabilityKinds: { id: string }[]; disabilityGrades: { id: string }[] }> => server.data('{ viewer { id } disabilityKinds { id } disabilityGrades { id } }', { as });
    const [one, again, other, nobody] = await Promise.all([keysOf('seeker'), keysOf('seeker'), keysOf('recruiter'), keysOf(null)]);
    expect(one).toEqual(again);
    expect(new Set([one, other, nobody].map(({ viewer }) => viewer.id)).size).toBe(3);
    const concepts = [...one.disabilityKinds, ...one.disabilityGrades];
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
  });
});

describe('concepts', () => {
  test('are told apart behind their interface', async () => {
    const { accommodation } = await server.data<{ accommodation: object }>('{ accommodation(code: "screenReader") { ... on Concept { __typename code label since } } }', { language: 'zh-CN' });
    expect(accommodation).toEqual({ __typename: 'Accommodation', code: 'screenReader', label: '读屏软件', since: '2026-01-04' });
  });
});
