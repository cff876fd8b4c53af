import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLError, isNonNullType } from 'graphql';
import { createSchema } from '../../src/app/schema.js';
import { DateTimeScalar } from '../../src/platform/graphql/scalars.js';
import { withhold } from '../../src/platform/graphql/withheld.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface Body { readonly data: Record<string, unknown> | null; readonly errors?: readonly { readonly path: unknown; readonly extensions: { readonly code: string } }[]; readonly extensions: { readonly withheld?: object } }

const ask = async (query: string, as: string | null): Promise<Body> => (await server.post({ query }, as)).json<Body>();

describe('what somebody may not read', () => {
  test('leaves the rest of the page: a refused field of the root is null, with an error of its own', async () => {
    const { data, errors } = await ask('{ jobSeekers(first: 1) { totalCount } disabilityKinds { code } }', 'recruiter');
    expect([data?.['jobSeekers'], Array.isArray(data?.['disabilityKinds'])]).toEqual([null, true]);
    expect(errors?.map(({ path, extensions: { code } }) => [path, code])).toEqual([[['jobSeekers'], 'FORBIDDEN']]);
  });

  test('is null in an object, without an error, and named in the extensions', async () => {
    const query = '{ employers(first: 1) { nodes { contactName contactPhone } } }';
    const { data, errors, extensions } = await ask(query, 'seeker');
    expect([data, errors]).toEqual([{ employers: { nodes: [{ contactName: null, contactPhone: null }] } }, undefined]);
    const message = 'Your role does not allow this.';
    expect(extensions.withheld).toEqual(['contactName', 'contactPhone'].map((field) => ({ path: ['employers', 'nodes', 0, field], code: 'FORBIDDEN', message })));
    const anonymous = await ask(query, null);
    expect([anonymous.data, anonymous.errors]).toEqual([data, undefined]);
    expect((await ask('{ employers(first: 1) { nodes { name } } }', 'seeker')).extensions.withheld).toBeUndefined();
  });

  test('stays an error where the null is that of a parent, and beside errors of other kinds', () => {
    const error = (code: string, path: (string | number)[]): GraphQLError => new GraphQLError(code, { path, extensions: { code } });
    const errors = [error('FORBIDDEN', ['a', 'b', 'c']), error('FORBIDDEN', ['a', 'd']), error('NOT_FOUND', ['a', 'e']), error('FORBIDDEN', ['f'])];
    expect(withhold({ data: { a: { b: null, d: null, e: null }, f: null }, errors })).toEqual({
      data: { a: { b: null, d: null, e: null }, f: null }, errors: [errors[0], errors[2], errors[3]],
      extensions: { withheld: [{ path: ['a', 'd'], code: 'FORBIDDEN', message: 'FORBIDDEN' }] },
    });
    expect(withhold({ data: null, errors: [error('FORBIDDEN', ['a', 'b'])] }).extensions).toBeUndefined();
  });

  test('empties no page: every field of the query is nullable', async () => {
    const fields = Object.values((await createSchema()).getQueryType()?.getFields() ?? {});
    expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
  });
});

describe('an instant', () => {
  test.each([
    [new Date('2026-12-21T01:00:00Z'), '2026-12-21T09:00:00+08:00'],
    ['2026-12-31T16:30:05.250Z', '2027-01-01T00:30:05.250+08:00'],
    ['2026-06-30T23:59:59-05:00', '2026-07-01T12:59:59+08:00'],
  ])('%s is told by the clock of China: %s', (value, expected) => {
    expect(DateTimeScalar.serialize(value)).toBe(expected);
  });
});
