import { describe, expect, test } from '@jest/globals';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { projectRoot } from '../../src/config/config.js';
import { approvedChanges } from './approved-changes.data.js';

/** The last version of the changelog, with the commit that it is. */
function lastVersion(): { readonly version: string; readonly commit: string } {
  const [, version, commit] = /^## (\d+\.\d+\.\d+) \(\d{4}-\d{2}-\d{2}, commit ([0-9a-f]{7,40})\)$/m.exec(readFileSync(join(projectRoot, 'CHANGELOG.md'), 'utf8')) ?? [];
  if (version === undefined || commit === undefined) throw new Error('CHANGELOG.md names no version with its commit');
  return { version, commit };
}

function schemaOf(commit: string): GraphQLSchema {
  return buildSchema(execFileSync('git', ['show', `${commit}:schema.graphql`], { cwd: projectRoot, encoding: 'utf8', maxBuffer: 64_000_000 }));
}

const isCheckout = existsSync(join(projectRoot, '.git'));
if (!isCheckout) console.warn('skipped: the schema is not compared with that of the last version, as this is no checkout of git');

describe('the schema since the last version', () => {
  (isCheckout ? test : test.skip)('breaks nothing for a client but what was approved', async () => {
    const changes = await diff(schemaOf(lastVersion().commit), buildSchema(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8')));
    const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking).map(({ type, path }) => `${type} ${path ?? ''}`);
    const approved = approvedChanges.flatMap(({ type, places }) => places.map((place) => `${type} ${place}`));
    expect(breaking.sort()).toEqual(approved.sort());
  });

  test('a field that is taken away is a break', async () => {
    const [before, after] = ['type Query { kept: Int gone: Int }', 'type Query { kept: Int }'].map((source) => buildSchema(source));
    if (before === undefined || after === undefined) throw new Error('two schemas are compared');
    expect((await diff(before, after)).map(({ type, path, criticality: { level } }) => `${String(type)} ${String(path)} ${level}`)).toEqual(['FIELD_REMOVED Query.gone BREAKING']);
  });
});
