import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLObjectType } from 'graphql';
import sql from 'sql-template-tag';
import { createSchema } from '../../src/app/schema.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
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
    expect(types.sort()).toEqual(['Application', 'Claim', 'Consent', 'Employer', 'EmployerYear', 'Employment', 'EmploymentPlan', 'JobFair', 'JobFairBooth', 'JobFairInterview', 'JobSeeker', 'LabourDispute', 'LocalFigure', 'Mandate', 'Participation', 'Placement', 'Product', 'ProductOrder', 'Programme', 'StoredMatch', 'TableExport', 'TableImport', 'Vacancy', 'WorkTrial', 'Workplace']);
    // Tables that come in and go out are numbered together.
    await server.store.owner.rows(sql`insert into table_job (subject, direction, kind, file_name, state, settings) values ('demo-admin', 'IMPORT', 'employers', 'x', 'WAITING', null), ('demo-admin', 'EXPORT', 'employers', 'x', 'RUNNING', '{"form": "CSV", "region": null}')`);
    const idOf = (type: string): string => globalId(type, type === 'TableExport' ? 2 : 1);
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

describe('concepts', () => {
  test('are told apart behind their interface', async () => {
    const { accommodation } = await server.data<{ accommodation: object }>('{ accommodation(code: "screenReader") { ... on Concept { __typename code label since } } }', { language: 'zh-CN' });
    expect(accommodation).toEqual({ __typename: 'Accommodation', code: 'screenReader', label: '读屏软件', since: '2026-01-04' });
  });
});
