import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, getNullableType, isCompositeType, isListType, isObjectType, isIntrospectionType, parse, type GraphQLSchema } from 'graphql';
import { createSchema } from '../../src/app/schema.js';
import { fieldCosts } from '../../src/app/costs.js';
import { CostEstimator, type Estimate } from '../../src/platform/graphql/cost/estimate.js';
import { usualListSize } from '../../src/platform/graphql/cost/field-costs.js';
import { variablesKey } from '../../src/platform/graphql/cost/variables-key.js';
import { documentLimits } from '../../src/platform/graphql/limits.js';
import { allExamples, exampleVariables } from '../support/examples.js';
import { ListLengths } from '../support/list-lengths.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
let schema: GraphQLSchema;
let estimator: CostEstimator;
beforeAll(async () => {
  server = await TestServer.start('demo');
  schema = await createSchema();
  estimator = new CostEstimator(schema, fieldCosts);
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface Charged { readonly requested: number; readonly used: number; readonly remaining: number }
interface Told { readonly data?: object | null; readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]; readonly extensions: { readonly cost: Charged } }

const aliases = (count: number, part: (index: number) => string): string => `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${part(index)}`).join(' ')} }`;
const fill = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);

async function told(query: string, as: string | null = null, variables: object = {}, of = server): Promise<Told & { readonly status: number; readonly bytes: number }> {
  const response = await of.post({ query, variables }, as);
  return { ...response.json<Told>(), status: response.statusCode, bytes: response.rawPayload.length };
}

function estimate(query: string, variables: Readonly<Record<string, unknown>> = {}): Estimate {
  const found = estimator.estimate(parse(query), query, null, variables);
  if (found === null) throw new Error('nothing is estimated');
  return found;
}

describe('work is charged by how much it is', () => {
  const checked = (count: number): string => `query ($text: String!) ${aliases(count, () => 'checkPosting(input: { description: $text, employerKind: PUBLIC_ORGAN, shift: DAY }) { rule label part words from until why lawfulWording source clause state }')}`;
  const hostile = fill('限女性,身体健康,五官端正,无残疾,身高170以上,视力良好,听力正常,口齿清晰,体力好;', 10_000);

  test('fifty checks of a long text: 50 points and 49 MB before; now 35,000 points at most, and no answer beyond the limit', async () => {
    expect(estimate(checked(50), { text: hostile }).cost).toBe(50 * (100 * 6 + 100));
    const { bytes, extensions: { cost }, errors } = await told(checked(50), null, { text: hostile });
    expect(errors).toBeUndefined();
    // The document has 8,200 characters and 600 fields, which are read and compiled the first time.
    expect(cost.used).toBe(50 * (100 * 6 + 100) + 82 + 3 * (600 - 100));
    // Not exact: the words of the rules decide how many bytes fifty answers have.
    expect(bytes).toBeLessThan(documentLimits.answer.bytes);
  });

  test('a text is told its first 100 findings', async () => {
    const { data } = await told(checked(1), null, { text: hostile });
    expect(data).toMatchObject({ a0: { length: 100 } });
  });

  test.each([
    ['a copy of all that is held of a person: 2 points before', aliases(50, () => 'viewer { jobSeeker { personalData } }'), 50 * 400],
    ['the measures: 50 points before', aliases(40, () => 'measures(region: "140000") { number }'), 40 * 1000],
    ['occupations of a short title: none before', aliases(50, () => 'suggestOccupations(text: "保安", first: 1) { nearness }'), 50 * 8],
    ['occupations of a long text', aliases(50, () => `suggestOccupations(text: "${fill('保安', 900)}", first: 1) { nearness }`), 50 * 32],
    ['skills of a long text', aliases(50, () => `suggestSkills(text: "${fill('保安', 900)}", first: 1) { share }`), 50 * 23],
    ['searches', aliases(50, () => 'vacancies(first: 1, filter: { text: "按摩" }) { totalCount }'), 50 * 25],
    ['reports with their documents', aliases(10, () => 'report(region: "140000", year: 2026) { document(format: DOCX) { base64 } }'), 10 * 4700],
  ])('%s', (_name, query, work) => {
    const { cost, nodes } = estimate(query);
    expect(cost - nodes).toBe(work);
  });

  test('a longer text in a variable is not estimated as a shorter one was', () => {
    const query = 'query ($text: String!) { suggestSkills(text: $text, first: 1) { share } }';
    expect(estimate(query, { text: '保安' }).cost).toBe(1 + 5 + 2);
    expect(estimate(query, { text: fill('保安', 4000) }).cost).toBe(1 + 5 + 80);
    const input = 'query ($input: CheckPostingInput!) { checkPosting(input: $input) { rule } }';
    expect(estimate(input, { input: { description: '保安' } }).cost).toBe(100 + 6);
    expect(estimate(input, { input: { description: fill('保安', 10_000) } }).cost).toBe(100 + 600);
  });

  test('what variables are remembered by is short, however long they are', () => {
    expect(variablesKey({ text: fill('保安', 100_000), first: 3, ids: ['a', 'b'] })).toBe('[["text","1000"],["first",3],["ids",["1","1"]]]');
    expect(variablesKey({ ids: Array.from({ length: 1000 }, () => 'a') })).toBeNull();
    expect(variablesKey({ deep: Array.from({ length: 150 }, () => ({ a: 1 })) })).toBeNull();
    expect(variablesKey({ [fill('a', 1000)]: 1 })).toBeNull();
  });

  test('work is charged where the answer is empty: 1 point before', async () => {
    const { extensions: { cost } } = await told('{ vacancies(first: 100, filter: { text: "没有这样的岗位" }) { nodes { id } } }');
    expect(cost).toMatchObject({ requested: 126, used: 26 });
  });

  test('work is charged where the answer is an error: none before', async () => {
    const { extensions: { cost }, errors } = await told('{ measures(region: "140000") { number } }');
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(cost.used).toBe(1000);
  });
});

describe('documents that are refused', () => {
  const broken = `{ nothing } # ${fill('说明', 50_000)}`;

  test('cost what reading them takes, and a client that owes points waits', async () => {
    const poor = await TestServer.start('empty', { budget: { points: 600, perSecond: 1 } });
    try {
      expect((await told(broken, null, {}, poor)).extensions.cost.used).toBe(500);
      // What was read already is charged even where too little is left.
      expect((await told(`${broken} `, null, {}, poor)).extensions.cost).toMatchObject({ used: 500, remaining: 0 });
      const response = await poor.post({ query: '{ __typename }' }, null);
      expect(response.statusCode).toBe(429);
      // Not exact: a point comes back each second that the requests take.
      expect(Number(response.headers['retry-after'])).toBeGreaterThan(300);
      expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
      expect((await poor.ask('{ __typename }', { as: 'admin' })).errors).toEqual([]);
    } finally {
      await poor.stop();
    }
  });

  test('are not read at all beyond a length, whatever they consist of', async () => {
    const response = await server.post({ query: `{ __typename } # ${fill('说明', documentLimits.characters)}` }, null);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ message: `The operation has ${documentLimits.characters + 17} characters, ${documentLimits.characters} are allowed at most. Ask for less, in several operations.`, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  });

  test('cost nothing more once they are known and good', async () => {
    const query = `{ skills(first: 10) { nodes { code } } } # ${fill('说明', 1000)}`;
    expect((await told(query)).extensions.cost.used).toBe(11 + 10);
    expect((await told(query)).extensions.cost.used).toBe(11);
  });
});

describe('stated sizes of lists', () => {
  const listFields = (): string[] => Object.values(schema.getTypeMap()).filter(isObjectType).filter((type) => !isIntrospectionType(type))
    .flatMap((type) => Object.values(type.getFields()).filter(({ type: of, args }) => isListType(getNullableType(of)) && isCompositeType(getNamedType(of)) && !args.some(({ name }) => name === 'first'))
      .map(({ name }) => `${type.name}.${name}`));

  test('are of lists that have no page', () => {
    const lists = new Set(listFields());
    expect(Object.entries(fieldCosts).filter(([name, { size }]) => size !== undefined && !lists.has(name)).map(([name]) => name)).toEqual([]);
  });

  const vocabulary = `{
    vocabularies { scheme } programmeKinds { code } educationLevels { code } disabilityKinds { code } disabilityGrades { code } subsidies { code } policies { code conditions { label } }
    matchingModel { constants { name } weights { factor } } skills(first: 100) { nodes { broader { code } narrower { code } related { code } } }
    occupations(first: 100) { nodes { usualDemands { level } usualSkills { code } } } certificateTypes(first: 50) { nodes { satisfies { code } } } accommodations(first: 50) { nodes { supports { levels } } }
  }`;
  const held = [
    `{ jobSeekers(first: 40) { nodes { aids { code } capacities { level } certificates { __typename } education { __typename } needs { __typename } skills { level } work { __typename } wishes { regions { regions { code } } occupations { code } } entitlements { policy { code } met { label } missing { label } unknown { label } } } } }`,
    '{ vacancies(first: 40) { nodes { certificates { code } demands { level } provisions { state } skills { level } findings { rule } reservation { groups { kind { code } grades { code } } easedConditions { __typename } } } } }',
    '{ employers(first: 50) { nodes { provisions { state } entitlements { policy { code } met { label } missing { label } unknown { label } } declaredYears(first: 3) { nodes { disabledStaff { certificateGrade } } } } } }',
    '{ jobFairs(first: 12) { nodes { provisions { state } sessions { title } } } programmes(first: 100) { nodes { provisions { state } skills { code } } } }',
    '{ measures(region: "141000") { clauses { code } indicators { parts { value } } } publicSectorStatistics(region: "140000") { counts { __typename } } localFigures(region: "140100") { __typename } }',
  ];

  test('are as long as the demonstration\'s lists, in all examples and beside them', async () => {
    const lengths = new ListLengths(schema);
    for (const { document, account } of allExamples) lengths.take(document, (await server.ask<object>(document, { as: account, variables: exampleVariables })).data ?? {});
    for (const document of [vocabulary, ...held]) lengths.take(document, await server.data<object>(document, { as: 'admin' }));
    const lists = new Set(listFields());
    const stated = (name: string): number => fieldCosts[name]?.size ?? usualListSize;
    const longer = [...lengths.longest].filter(([name, length]) => lists.has(name) && !name.includes('Connection.') && length > stated(name));
    expect(longer).toEqual([]);
    // Not exact: each new list of the schema adds one.
    expect([...lengths.longest.keys()].filter((name) => lists.has(name)).length).toBeGreaterThan(90);
  });
});

describe('what honest callers ask', () => {
  test('each example lies far within the limits', () => {
    const estimates = allExamples.map(({ document }) => ({ document, estimate: estimator.estimate(parse(document), document, null, exampleVariables) }));
    const isFar = (most: number, used = Infinity): boolean => used < most / 4;
    expect(estimates.filter(({ estimate: found }) => !isFar(documentLimits.cost, found?.cost) || !isFar(documentLimits.nodes, found?.nodes)).map(({ document }) => document)).toEqual([]);
  });
});
