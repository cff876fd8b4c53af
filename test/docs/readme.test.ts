import { describe, expect, test } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config/config.js';
import { textOf } from './links.js';

/** Lines of text before "Start", and characters of a cell. */
const [mostLines, mostCharacters] = [10, 100];

const readme = textOf('README.md');
const commands = (readme.split(/^## /m).find((section) => section.startsWith('Commands')) ?? '').split('\n').filter((line) => line.startsWith('|')).slice(2)
  .map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim()));
const sourceOf = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');

describe('the README', () => {
  test('says what the program is in ten lines at most', () => {
    const head = readme.slice(0, readme.indexOf('## Start')).split('\n').filter((line) => line !== '');
    expect(head[0]).toBe('# 晋桥 Jinqiao');
    expect(head.slice(mostLines)).toEqual([]);
  });

  test('describes commands in short cells', () => {
    // Not exact: each new command adds a row.
    expect(commands.length).toBeGreaterThan(25);
    expect(commands.flat().filter((cell) => cell === '' || cell.length > mostCharacters)).toEqual([]);
  });

  test('names commands that exist', () => {
    const { scripts } = JSON.parse(sourceOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const named = [...readme.matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);

    const known = new Set(globSync('src/cli/**/*.command.ts', { cwd: projectRoot }).flatMap((file) => [...sourceOf(file).matchAll(/new Command\('([\w-]+)'\)/g)].map(([, name = '']) => name)));
    const asked = commands.flatMap(([command = '']) => [.../cli -- ((?:[a-z][a-z-]* ?)+)/.exec(command)?.[1]?.trim().split(' ') ?? []]).filter((word) => word !== 'massage');
    // Not exact: each new command of the command line adds some words.
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((word) => !known.has(word))).toEqual([]);
  });
});

test('bench/README.md describes each benchmark', () => {
  const benches = /benches: .*? = \{\n([\s\S]*?)\n\};/.exec(sourceOf('bench/main.ts'))?.[1] ?? '';
  const names = [...benches.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
  // Not exact: each new benchmark adds a name.
  expect(names.length).toBeGreaterThan(8);
  expect([...textOf('bench/README.md').matchAll(/^## (\w+): /gm)].map(([, name]) => name).toSorted()).toEqual(names.toSorted());
});
