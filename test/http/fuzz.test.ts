import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createSchema } from '../../src/app/schema.js';
import { allExamples, exampleVariables } from '../support/examples.js';
import { inputPlaces, operationWith } from '../support/inputs.js';
import { TestServer } from '../support/server.js';

/** How many hostile requests are sent; "npm run fuzz" sends 10,000. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 400);
const seed = Number(process.env['FAST_CHECK_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const longTest = 3_600_000;

let server: TestServer;
beforeAll(async () => {
  console.info(`${runs} hostile requests, FAST_CHECK_SEED=${seed}`);
  server = await TestServer.start('demo');
});
afterAll(async () => { await server.stop(); });

const documents = allExamples.map(({ document }) => document);
const tokens = [...new Set(documents.flatMap((document) => document.match(/[\w]+|"[^"]*"|[^\s\w]/g) ?? []))];

/** An example with pieces cut out, put twice, swapped or replaced. */
const broken = fc.tuple(fc.constantFrom(...documents), fc.array(fc.tuple(fc.nat(), fc.nat(60), fc.constantFrom('cut', 'twice', 'junk', 'token'), fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(...tokens)), { minLength: 1, maxLength: 6 }))
  .map(([document, edits]) => edits.reduce((text, [at, length, kind, junk, token]) => {
    const from = text.length === 0 ? 0 : at % text.length;
    const piece = text.slice(from, from + length);
    const replacement = { cut: '', twice: piece + piece, junk, token: ` ${token} ` }[kind];
    return text.slice(0, from) + replacement + text.slice(from + length);
  }, document));

/** Words of the language in no order. */
const babble = fc.array(fc.constantFrom(...tokens, '...', '@skip(if: true)', 'on', 'fragment', '__typename', '"""', '$', '&', '|'), { maxLength: 80 }).map((words) => `{ ${words.join(' ')} }`);

/** What repeats or nests itself. */
const bombs = fc.tuple(fc.integer({ min: 1, max: 4000 }), fc.constantFrom('{ a', '{ viewer ', '[', '(', '@include(if: true) ', '__typename ', 'a: __typename ', '...f ', '"\\u0000" ')).map(([count, part]) => `{ viewer ${part.repeat(count)} }`);

const hostileValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, -1, 0, 1e308, Number.MAX_SAFE_INTEGER, 2 ** 31, '', '\u0000', '\ud800', "' or 1=1 --", '../../etc/passwd', '{{7*7}}', 'SmobU2Vla2VyOjE', '９９', 'a'.repeat(300), [], {}),
    fc.string({ unit: 'binary', maxLength: 50 }),
    fc.double(),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'first', 'input', 'kind', 'id', 'name', ''), tie('value'), { maxKeys: 5 }),
  ),
})).value;

const variables = fc.oneof(fc.constant(exampleVariables), fc.dictionary(fc.constantFrom('employerId', 'id', 'input', 'first', '__proto__', 'a'), hostileValue, { maxKeys: 4 }), hostileValue);

/** Operations that are right but for the values of their variables. */
const wellFormed = fc.tuple(fc.constantFrom(
  'query ($id: ID!) { node(id: $id) { id } }', 'query ($first: Int, $a: String) { vacancies(first: $first, after: $a, filter: { text: $a }) { nodes { id } } }',
  'mutation ($input: CreateEmployerInput!) { createEmployer(input: $input) { employer { id } userErrors { code } } }', 'mutation ($input: UpdateJobSeekerInput!) { updateJobSeeker(input: $input) { userErrors { code } } }',
  'mutation ($input: RecordDisabilityCertificateInput!) { recordDisabilityCertificate(input: $input) { userErrors { code } } }', 'mutation ($input: CreateVacancyInput!) { createVacancy(input: $input) { userErrors { code } } }',
), fc.dictionary(fc.constantFrom('id', 'first', 'a', 'input'), hostileValue, { maxKeys: 4 }));

/** What no store can hold, what nobody sees, what is too long, and what is nested without end; JSON, as the last of them overflows whoever writes it. */
const hostileTexts = fc.oneof(
  fc.constantFrom('\u0000', 'a\u0000b', '\ud800', '\udc00\ud800', '\u202egnp.exe', '\u200b\u200b', '\u0007\u001b[2J', '\ufeff', 'e\u0301\u0323'.repeat(3000), 'x'.repeat(300_000), '按'.repeat(50_000), '0000-01-01', '9999-12-31', '1e9999').map((text) => JSON.stringify(text)),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => JSON.stringify(text)),
  fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom<readonly [string, string]>(['[', ']'], ['{"a":', '}'], ['{"input":', '}'])).map(([levels, [open, close]]) => `${open.repeat(levels)}1${close.repeat(levels)}`),
  fc.integer({ min: 1, max: 30_000 }).map((count) => `[${Array.from({ length: count }, () => '"x"').join(',')}]`),
  fc.integer({ min: 1, max: 20_000 }).map((count) => `{${Array.from({ length: count }, (_, index) => `"field${index}":1`).join(',')}}`),
);

const places = inputPlaces(await createSchema()).filter(({ parent }) => parent === 'Query' || parent === 'Mutation');
const hole = 'here goes what is hostile';
/** A hostile value at a place of the schema: an operation that is right but for it. */
const atPlace = fc.tuple(fc.constantFrom(...places), hostileTexts).map(([place, value]) => JSON.stringify(operationWith(place, hole, {})).replace(JSON.stringify(hole), () => value));

/** The whole body, where even that is none. */
const bodies = fc.oneof(
  fc.tuple(fc.oneof(broken, babble, bombs), variables).map(([query, values]) => JSON.stringify({ query, variables: values })),
  atPlace,
  wellFormed.map(([query, values]) => JSON.stringify({ query, variables: values })),
  fc.tuple(fc.constantFrom(...documents), hostileValue, hostileValue).map(([query, operationName, extensions]) => JSON.stringify({ query, operationName, extensions })),
  hostileValue.map((value) => JSON.stringify(value)),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const request = fc.record({ body: bodies, account: fc.constantFrom('seeker', 'recruiter', 'counsellor', 'admin', null), contentType: fc.constantFrom('application/json', 'application/json', 'application/json', 'application/graphql+json', 'text/plain', 'application/json; charset=utf-7') });

function usedMemory(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let count = 0; count < 3; count++) collect();
  return process.memoryUsage().heapUsed;
}

test('hostile requests: none is a fault of the server\'s, tells of its inside, or leaves anything behind', async () => {
  const accounts = Object.fromEntries(await Promise.all(['seeker', 'recruiter', 'counsellor', 'admin'].map(async (name) => [name, await server.tokenOf(name)] as const)));
  let sent = 0;
  let settled = 0;
  await fc.assert(fc.asyncProperty(request, async ({ body, account, contentType }) => {
    const response = await server.http.fastify.inject({
      method: 'POST', url: '/graphql', payload: body,
      headers: { 'content-type': contentType, ...(account === null ? {} : { authorization: `Bearer ${accounts[account]}` }) },
    });
    if (response.statusCode >= 500) throw new Error(`${response.statusCode} ${response.body} ${server.faults.map(String).join(' ')}`);
    expect(response.body).not.toMatch(/node_modules|\bat \S+ \(|\.js:\d+|Something went wrong on our side/);
    sent += 1;
    // A third of the way, every cache that has a bound has reached it, or shows that it has none.
    if (sent === Math.ceil(runs / 3)) settled = usedMemory();
  }), { numRuns: runs, seed, endOnFailure: true });
  expect(server.faults).toEqual([]);

  const growthMb = (usedMemory() - settled) / 1_048_576;
  console.info(`${sent} sent; the heap grew by ${growthMb.toFixed(1)} MB in the last two thirds`);
  // Not exact: the collector decides when it gives memory back.
  expect(growthMb).toBeLessThan(60);
  const { totalCount, idleCount, waitingCount } = server.store.database.pool;
  expect({ busy: totalCount - idleCount, waitingCount }).toEqual({ busy: 0, waitingCount: 0 });
  expect((await server.ask('{ viewer { roles } }', { as: 'admin' })).errors).toEqual([]);
}, longTest);
