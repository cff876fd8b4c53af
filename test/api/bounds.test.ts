import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isInputObjectType, isListType, getNullableType, isObjectType, type GraphQLArgument, type GraphQLInputField, type GraphQLSchema } from 'graphql';
import sql from 'sql-template-tag';
import { vocabularies } from '../../src/app/prepare.js';
import { createSchema } from '../../src/app/schema.js';
import { statedBounds, statementOf, unbounded } from '../../src/platform/graphql/bounds/index.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { isListBounds, type TextBounds } from '../../src/platform/text/bounds.js';
import { ids } from '../support/ids.js';
import { inputPlaces, nameOf, operationWith, pathOf, sampleEntry, type InputPlace } from '../support/inputs.js';
import { TestServer, type Answer } from '../support/server.js';
import { countStatements } from '../support/statements.js';

let server: TestServer;
let schema: GraphQLSchema;
let places: readonly InputPlace[];
/** Those that can be reached without reading anything first. */
let atRoot: readonly InputPlace[];
beforeAll(async () => {
  schema = await createSchema();
  places = inputPlaces(schema);
  atRoot = places.filter(({ parent }) => parent === 'Query' || parent === 'Mutation');
  server = await TestServer.start('demo');
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

type UserErrors = readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[];
interface Refusal { readonly code: string | undefined; readonly where: string | undefined; readonly message: string | undefined }

/** What an operation is refused for: as an error, or as data of a mutation. */
function refusalIn({ data, errors }: Answer<Record<string, { userErrors?: UserErrors } | null>>, wanted: (fault: UserErrors[number]) => boolean = () => true): Refusal {
  const [error] = errors;
  if (error !== undefined) return { code: error.extensions.code, where: error.extensions.argument, message: error.message };
  const fault = (Object.values(data ?? {})[0]?.userErrors ?? []).find(wanted);
  return { code: fault?.code, where: fault === undefined ? undefined : pathOf(fault.path.map((step) => (/^\d+$/.test(step) ? Number(step) : step))), message: fault?.message };
}

/** The refusal of a value at a place, and how many statements went to the database with it. Nobody asks: what is too large is refused whoever sends it. */
async function refused(place: InputPlace, value: unknown): Promise<Refusal & { readonly statements: number }> {
  let refusal: Refusal = { code: undefined, where: undefined, message: undefined };
  const { query, variables } = operationWith(place, value, {});
  const statements = await countStatements(server.store.database.pool, async () => { refusal = refusalIn(await server.ask(query, { variables })); });
  return { ...refusal, statements };
}

const textBoundsOf = ({ bounds }: InputPlace): TextBounds | null => (bounds === null || isListBounds(bounds) ? null : bounds);

describe('the schema', () => {
  const inputs = (): [string, GraphQLArgument | GraphQLInputField][] => Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__')).flatMap((type) => {
    if (isInputObjectType(type)) return Object.values(type.getFields()).map((field): [string, GraphQLInputField] => [`${type.name}.${field.name}`, field]);
    return isObjectType(type) ? Object.values(type.getFields()).flatMap((field) => field.args.map((argument): [string, GraphQLArgument] => [`${type.name}.${field.name}(${argument.name})`, argument])) : [];
  });

  test('bounds every text and every list of every input', () => {
    // Not exact: each new field, argument and input adds some.
    expect(inputs().length).toBeGreaterThan(1000);
    expect(inputs().flatMap(([name, input]) => unbounded(input) === null ? [] : [`${name}: ${unbounded(input) ?? ''}`])).toEqual([]);
  });

  test('tells clients of each bound, in its description', () => {
    const told = inputs().filter(([, { type }]) => isListType(getNullableType(type)) || getNamedType(type).name === 'String');
    // Not exact: each new text or list of an input adds one.
    expect(told.length).toBeGreaterThan(350);
    for (const [name, input] of told) {
      const bounds = statedBounds(input);
      expect([name, bounds === null ? null : input.description?.includes(statementOf(bounds))]).toEqual([name, true]);
    }
  });

  test('knows the vocabulary of everything that is described as a code, and of every region, but for what is looked up by it, and for what the kind of a programme has', () => {
    // Which stages and details there are is the kind's to say: it names them where one is unknown.
    const isOfKind = (name: string): boolean => /\.stage\)$|details\[0\]\.(field|value\.text)\)$/.test(name);
    const asksForCode = ({ description, type }: InputPlace): boolean => getNamedType(type).name === 'RegionCode' || (getNamedType(type).name === 'String' && /\bcodes?\b/i.test(description) && !/name or code|names, code|name, code/.test(description));
    const isSearched = (place: InputPlace): boolean => nameOf(place).endsWith('(text)');
    const leaves = places.filter((place) => !isListType(getNullableType(place.type)) && asksForCode(place) && !isSearched(place));
    // Not exact: each new input that takes a code adds one.
    expect(leaves.length).toBeGreaterThan(100);
    expect([...new Set(leaves.filter((place) => textBoundsOf(place)?.codes === undefined).map(nameOf))].filter((name) => !isOfKind(name)).sort()).toEqual([
      'Query.accommodation(code)', 'Query.humanFunction(code)', 'Query.occupation(code)', 'Query.region(code)', 'Query.skill(code)',
    ]);
  });

  test('has no code that is longer than a code may be', () => {
    expect(vocabularies.flatMap(({ entries }) => entries.map(({ code }) => code)).filter((code) => code.length > 60)).toEqual([]);
  });
});

describe('what is too large', () => {
  test('a text of one character more is refused, at every place, with the place and the bound, before anything is read', async () => {
    const texts = atRoot.filter((place) => textBoundsOf(place) !== null && ['String', 'ID'].includes(getNamedType(place.type).name));
    // Not exact: each new text of an input adds one.
    expect(texts.length).toBeGreaterThan(350);
    for (const place of texts) {
      const { least = 0, characters = 0 } = textBoundsOf(place) ?? {};
      const { code, where, message, statements } = await refused(place, 'x'.repeat(characters + 1));
      expect([nameOf(place), code, where, statements]).toEqual([nameOf(place), place.parent === 'Mutation' ? 'OUT_OF_RANGE' : 'BAD_USER_INPUT', pathOf(place.path), 0]);
      expect(message).toBe(`${pathOf(place.path)} has ${characters + 1} characters; it must have ${least > 0 ? `${least} to` : 'at most'} ${characters}.`);
    }
  });

  test('a list of one entry more is refused likewise', async () => {
    const lists = atRoot.filter(({ bounds }) => bounds !== null && isListBounds(bounds));
    // Not exact: each new list of an input adds one.
    expect(lists.length).toBeGreaterThan(70);
    for (const place of lists) {
      const items = place.bounds !== null && isListBounds(place.bounds) ? place.bounds.items : 0;
      const { code, where, message, statements } = await refused(place, Array.from({ length: items + 1 }, () => sampleEntry(place.type)));
      expect([nameOf(place), code, where, statements]).toEqual([nameOf(place), place.parent === 'Mutation' ? 'OUT_OF_RANGE' : 'BAD_USER_INPUT', pathOf(place.path), 0]);
      expect(message).toBe(`${pathOf(place.path)} has ${items + 1} entries; it must have at most ${items}.`);
    }
  });

  test.each<[string, object, string, string]>([
    ['5,000 skills', { skills: Array.from({ length: 5000 }, (_, index) => `skill${index}`) }, 'filter.skills', 'filter.skills has 5000 entries; it must have at most 50.'],
    ['a text of 300,000 characters', { text: '按'.repeat(300_000) }, 'filter.text', 'filter.text has 300000 characters; it must have at most 100.'],
    ['a group that no occupation is of', { occupationGroup: '9-99' }, 'filter.occupationGroup', 'filter.occupationGroup has the unknown code "9-99"; take one from the query occupations.'],
  ])('a search for %s sends no statement', async (_what, filter, argument, message) => {
    const statements = await countStatements(server.store.database.pool, async () => {
      const { data, errors } = await server.ask('query ($filter: VacancyFilter) { vacancies(first: 1, filter: $filter) { nodes { id } } }', { variables: { filter } });
      expect(data).toEqual({ vacancies: null });
      expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', argument } }]);
    });
    expect(statements).toBe(0);
  });

  test('is refused where it stands in the document itself too, and in Chinese to a reader of Chinese', async () => {
    const { errors } = await server.ask(`{ vacancies(first: 1, filter: { text: "${'x'.repeat(101)}" }) { nodes { id } } }`, { language: 'zh-CN' });
    expect(errors).toMatchObject([{ message: 'filter.text 有 101 个字,最多 100 个字。', extensions: { argument: 'filter.text' } }]);
  });

  test('what is just within its bound is let through', async () => {
    const filter = { text: '按'.repeat(100), skills: Array.from({ length: 50 }, () => 'typing'), occupationGroup: '4-1' };
    const statements = await countStatements(server.store.database.pool, async () => {
      expect((await server.ask('query ($filter: VacancyFilter) { vacancies(first: 1, filter: $filter) { nodes { id } } }', { variables: { filter } })).errors).toEqual([]);
    });
    // Nothing has such a text: each closeness is asked for.
    expect(statements).toBe(18);
    // Characters, not units of UTF-16: each of these is two.
    expect((await server.ask('query ($filter: VacancyFilter) { vacancies(first: 1, filter: $filter) { nodes { id } } }', { variables: { filter: { text: '𠮷'.repeat(100) } } })).errors).toEqual([]);
  });

  test('in a mutation, several faults come at once, with the key that was sent', async () => {
    const { createEmployer } = await server.data<{ createEmployer: { userErrors: UserErrors; clientMutationId: string } }>(
      'mutation ($input: CreateEmployerInput!) { createEmployer(input: $input) { employer { id } userErrors { code path message } clientMutationId } }',
      { as: 'admin', variables: { input: { name: 'x'.repeat(101), kind: 'PRIVATE', contactName: 'a\0b', clientMutationId: 'key-1' } } });
    expect(createEmployer).toMatchObject({ clientMutationId: 'key-1', employer: null });
    expect(createEmployer.userErrors.map(({ code, path }) => [code, ...path]).sort()).toEqual([['INVALID', 'input', 'contactName'], ['OUT_OF_RANGE', 'input', 'name']]);
  });
});

describe('an unknown code', () => {
  test('is refused at every place of a query, with the vocabulary to take one from, before anything is read', async () => {
    const codes = atRoot.filter((place) => place.parent === 'Query' && textBoundsOf(place)?.codes !== undefined);
    // Not exact: each new argument of a query that takes a code adds one.
    expect(codes.length).toBeGreaterThan(30);
    const sources = new Set<string>();
    for (const place of codes) {
      const sent = getNamedType(place.type).name === 'RegionCode' ? '999999' : 'noSuchCode';
      const { code, where, message, statements } = await refused(place, sent);
      expect([nameOf(place), code, where, statements]).toEqual([nameOf(place), 'BAD_USER_INPUT', pathOf(place.path), 0]);
      const [fault, source = ''] = message?.replace(/ Did you mean .*/, '').split('; take one from ') ?? [];
      expect(fault).toBe(`${pathOf(place.path)} has the unknown code "${sent}"`);
      sources.add(source);
    }
    expect([...sources].toSorted()).toEqual(['accommodations', 'educationLevels', 'humanFunctions', 'occupations', 'programmeKinds', 'regions', 'skills'].map((query) => `the query ${query}.`));
  });

  test('of a mutation is refused by its rules, at every place, and nothing is written', async () => {
    const whole: Readonly<Record<string, object>> = {
      createEmployer: { name: '晋桥试验厂', kind: 'PRIVATE' }, updateEmployer: { employerId: ids.employer, version: 0 },
      createVacancy: { employerId: ids.employer, kind: 'RESERVED', title: '试验岗位' }, updateVacancy: { vacancyId: globalId('Vacancy', 1), version: 0 }, confirmDemands: { vacancyId: globalId('Vacancy', 1), version: 0 },
      registerJobSeeker: { fullName: '测试丙' }, updateJobSeeker: { jobSeekerId: ids.seeker, version: 0 },
      createProgramme: { kind: 'vocationalCourse', title: '试验课程', region: '140100', organiser: '试验中心', startsOn: '2026-09-01', places: 10 },
      recordService: { jobSeekerIds: [ids.seeker], service: 'guidance' },
      recordAbilityAssessment: { jobSeekerId: ids.seeker, assessedOn: '2026-01-01', assessor: '评估组', capacities: [], version: 0 },
      createJobFair: { title: '试验招聘会', organiser: '试验中心', region: '140100', venue: '体育馆', startsAt: '2026-12-01T01:00:00Z', endsAt: '2026-12-01T09:00:00Z' },
      updateJobFair: { jobFairId: globalId('JobFair', 1), version: 0 },
      recordLocalFigure: { kind: 'AVERAGE_WAGE', region: '140100', validFrom: '2026-01-01', amount: '1', source: '通知' },
      createWorkplace: { employerId: ids.employer, name: '试验地点', region: '140105', address: '试验路1号' }, updateWorkplace: { workplaceId: globalId('Workplace', 1), version: 0 },
      publishPublicSectorStatistics: { region: '140100' }, allocatePublicWelfarePosts: { region: '140100', adopt: true }, exportTable: { kind: 'EMPLOYERS', form: 'CSV' },
    };
    const codes = atRoot.filter((place) => place.parent === 'Mutation' && textBoundsOf(place)?.codes !== undefined);
    // Not exact: each new input of a mutation that takes a code adds one.
    expect(codes.length).toBeGreaterThan(60);
    const written = async (): Promise<unknown> => server.store.owner.rows(sql`select (select count(*) from employer) + (select count(*) from vacancy) + (select count(*) from job_seeker) + (select count(*) from programme) as rows`);
    const before = await written();
    for (const place of codes) {
      const { query, variables } = operationWith(place, getNamedType(place.type).name === 'RegionCode' ? '999999' : 'noSuchCode', {});
      const input = { ...whole[place.field.name], ...withoutSamples(variables['input'] as object, place.path[1]) };
      const answer = refusalIn(await server.ask(query, { as: 'admin', variables: { input } }), (fault) => fault.code === 'UNKNOWN_CODE');
      expect([nameOf(place), answer.code, answer.where]).toEqual([nameOf(place), 'UNKNOWN_CODE', pathOf(place.path)]);
    }
    expect(await written()).toEqual(before);
  });

  /** The part of an input that leads to the place. */
  function withoutSamples(input: object, step: string | number | undefined): object {
    return Object.fromEntries(Object.entries(input).filter(([name]) => name === step));
  }

  test('that is looked up by itself is not found, which is no fault', async () => {
    expect(await server.data('{ skill(code: "x") { code } occupation(code: "x") { code } accommodation(code: "x") { code } humanFunction(code: "x") { code } region(code: "999999") { code } }'))
      .toEqual({ skill: null, occupation: null, accommodation: null, humanFunction: null, region: null });
  });
});
