import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery, getNamedType, graphqlSync, GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType, lexicographicSortSchema, parse, printSchema, validate } from 'graphql';
import { createSchema } from '../../src/app/schema.js';
import { projectRoot } from '../../src/config/config.js';
import { allExamples } from '../support/examples.js';

describe('the schema', () => {
  test('is what schema.graphql says', async () => {
    expect(`${printSchema(lexicographicSortSchema(await createSchema()))}\n`).toBe(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
  });

  test('tells of itself without a fault', async () => {
    const { data, errors } = graphqlSync({ schema: await createSchema(), source: getIntrospectionQuery({ inputValueDeprecation: true }) });
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema.queryType.name', 'Query');
  });

  test('describes every type, field, argument, input field and enum value', async () => {
    const undescribed: string[] = [];
    const look = (name: string, description: string | null | undefined): void => { if (description == null || description.trim().length < 3) undescribed.push(name); };
    for (const type of Object.values((await createSchema()).getTypeMap()).filter(({ name }) => !name.startsWith('__'))) {
      look(type.name, type.description);
      if (type instanceof GraphQLEnumType) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.description);
      if (type instanceof GraphQLInputObjectType) for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field.description);
      if (type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType) {
        for (const field of Object.values(type.getFields())) {
          look(`${type.name}.${field.name}`, field.description);
          for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name})`, argument.description);
        }
      }
    }
    expect(undescribed).toEqual([]);
  });

  test('has one input and a payload with userErrors for every mutation', async () => {
    for (const field of Object.values((await createSchema()).getMutationType()?.getFields() ?? {})) {
      expect([field.name, field.args.map(({ name, type }) => [name, String(type).endsWith('Input!')])]).toEqual([field.name, [['input', true]]]);
      expect(String(field.type)).toBe(`${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}Payload!`);
    }
  });

  test('takes an idempotencyKey in every mutation, and says until when clientMutationId stays', async () => {
    const reason = 'Use idempotencyKey. clientMutationId is removed on 2027-04-01.';
    for (const { name, args: [input] } of Object.values((await createSchema()).getMutationType()?.getFields() ?? {})) {
      const { idempotencyKey, clientMutationId } = (getNamedType(input?.type) as GraphQLInputObjectType).getFields();
      expect([name, String(idempotencyKey?.type), idempotencyKey?.deprecationReason, clientMutationId?.deprecationReason]).toEqual([name, 'String', undefined, reason]);
    }
  });

  test('holds every example', async () => {
    const schema = await createSchema();
    expect(allExamples.flatMap(({ name, document }) => validate(schema, parse(document)).map(({ message }) => `${name}: ${message}`))).toEqual([]);
  });

  test('and the examples pass the rules of graphql-eslint', () => {
    const eslint = spawnSync(process.execPath, [join(projectRoot, 'node_modules', 'eslint', 'bin', 'eslint.js'), '--max-warnings', '0', 'schema.graphql', 'src/examples'], {
      cwd: projectRoot, encoding: 'utf8', env: { PATH: process.env['PATH'] },
    });
    expect(eslint.stdout + eslint.stderr.replaceAll(/^.*works best with siblings.*$/gm, '').trim()).toBe('');
    expect(eslint.status).toBe(0);
  });
});
