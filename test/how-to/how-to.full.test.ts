import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config/config.js';
import { apply } from './changes.js';
import { filesOf, recipesOf, type Recipe } from './recipes.js';
import { typeErrors } from './type-check.js';

const read = (file: string): string | null => (existsSync(join(projectRoot, file)) ? readFileSync(join(projectRoot, file), 'utf8') : null);
const recipes = recipesOf(read('docs/HOW-TO.md') ?? '');
const each = recipes.map((recipe) => ({ name: recipe.name, recipe }));
const changedBy = ({ changes }: Recipe): Map<string, string> => apply(changes, read);
const recipeOf = (name: string): Recipe => {
  const found = recipes.find((recipe) => recipe.name === name);
  if (found === undefined) throw new Error(`no recipe ${name}`);
  return found;
};

/** So many files are enough: where a recipe needs more, the design is to be mended. */
const mostFiles: Readonly<Record<string, number>> = {
  gate: 4, fact: 11, field: 8, accommodation: 1, occupation: 1, programme: 3, role: 10, import: 5, migration: 3, text: 2, policy: 3, benchmark: 3,
};

// `npm run how-to` carries the recipes out; here they are checked without.
describe('docs/HOW-TO.md', () => {
  test('has the twelve recipes', () => {
    expect(recipes.map(({ name }) => name)).toEqual(Object.keys(mostFiles));
  });

  test.each(each)('$name: says what it is for, applies to the tree, and touches few files', ({ recipe }) => {
    expect(recipe.purpose.length).toBeGreaterThan(100);
    expect([...changedBy(recipe).keys()].length).toBeGreaterThan(0);
    expect(filesOf(recipe).length).toBeLessThanOrEqual(mostFiles[recipe.name] ?? 0);
  });

  test.each(each)('$name: names tests that there are', ({ recipe }) => {
    const changed = changedBy(recipe);
    const named = recipe.tests.flatMap((command) => command.split(' ').filter((word) => word.startsWith('test/')));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(join(projectRoot, path)) && ![...changed.keys()].some((file) => file.startsWith(path)))).toEqual([]);
  });

  test('names migrations that come after all that stand', () => {
    const latest = readdirSync(join(projectRoot, 'migrations')).filter((file) => file.startsWith('Migration')).sort().at(-1) ?? '';
    const named = recipes.flatMap(({ changes }) => changes.map(({ file }) => file)).filter((file) => file.startsWith('migrations/'));
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((file) => file <= `migrations/${latest}`)).toEqual([]);
  });

  test('a gate compiles as it is written', () => {
    expect(typeErrors(changedBy(recipeOf('gate')))).toEqual([]);
  });
});

describe('a change', () => {
  const files = new Map([['a.ts', 'one\ntwo\ntwo\nthree']]);
  const applied = (file: string, place: Recipe['changes'][number]['place'], text = 'new\n'): string | undefined => apply([{ file, place, text }], (name) => files.get(name) ?? null).get(file);

  test('goes after or before a line, or in place of a text', () => {
    expect(applied('a.ts', { kind: 'after', anchor: 'on' })).toBe('one\nnew\ntwo\ntwo\nthree');
    expect(applied('a.ts', { kind: 'before', anchor: 'three' })).toBe('one\ntwo\ntwo\nnew\nthree');
    expect(applied('a.ts', { kind: 'replace', anchor: 'hre' })).toBe('one\ntwo\ntwo\ntnewe');
    expect(applied('b.ts', { kind: 'new' })).toBe('new\n');
  });

  test('does not apply where its anchor is missing or stands twice, or its file is there or is not', () => {
    expect(() => applied('a.ts', { kind: 'after', anchor: 'four' })).toThrow('a.ts: 0 lines hold "four", not one');
    expect(() => applied('a.ts', { kind: 'before', anchor: 'two' })).toThrow('a.ts: 2 lines hold "two", not one');
    expect(() => applied('a.ts', { kind: 'replace', anchor: 'two' })).toThrow('holds "two" 2 times, not once');
    expect(() => applied('a.ts', { kind: 'new' })).toThrow('a.ts: is there already');
    expect(() => applied('b.ts', { kind: 'after', anchor: 'one' })).toThrow('b.ts: there is no such file');
  });

  test('whose place or commands can not be read is refused', () => {
    expect(() => recipesOf('## x: a thing\n\nFor this.\n\n```ts file=a.ts\ncode\n```\n')).toThrow("can't read the place of a block: file=a.ts");
    expect(() => recipesOf('## x: a thing\n\nFor this.\n\n```sh later\ncode\n```\n')).toThrow('a block of commands is "run" or "test"');
  });

  test('that does not compile is told', () => {
    expect(typeErrors(new Map([['src/matching/rules/wrong.ts', "export const wrong: number = 'text';\n"]]))).toEqual([expect.stringContaining("Type 'string' is not assignable to type 'number'")]);
  });
});
