import { describe, expect, test } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config/config.js';

interface Entry { readonly chinese: string; readonly english: readonly string[]; readonly names: readonly string[]; readonly meaning: string }

const mostLines = 59;
const text = readFileSync(join(projectRoot, 'docs', 'GLOSSARY.md'), 'utf8');

/** A row of the table: the English cell holds terms, with commas between, and names of the schema or the code in backticks. */
function entryOf(row: string): Entry {
  const [chinese = '', terms = '', meaning = ''] = row.split('|').slice(1, -1).map((cell) => cell.trim());
  const names = [...terms.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  const english = terms.replace(/`[^`]+`/g, '').split(',').map((term) => term.trim()).filter((term) => term !== '');
  return { chinese, english, names, meaning };
}

const entries = text.split('\n').filter((line) => line.startsWith('|')).slice(2).map(entryOf);

const sources = ['schema.graphql', ...globSync('src/**/*.{ts,graphql}', { cwd: projectRoot })].map((file) => readFileSync(join(projectRoot, file), 'utf8')).join('\n');
const lowerCase = sources.toLowerCase();
const words = new Set(sources.match(/\w+/g));

describe('docs/GLOSSARY.md', () => {
  test('has fewer than 60 lines', () => {
    expect(text.trimEnd().split('\n').slice(mostLines)).toEqual([]);
  });

  test('gives each term once, with a Chinese term, an English one and one sentence', () => {
    // Not exact: each new word of the field adds an entry.
    expect(entries.length).toBeGreaterThan(50);
    for (const list of [entries.map(({ chinese }) => chinese), entries.flatMap(({ english }) => english)]) expect(new Set(list).size).toBe(list.length);
    expect(entries.filter(({ chinese, english, meaning }) => chinese === '' || english.length === 0 || !/^[^.]*\.$/.test(meaning))).toEqual([]);
  });

  test('uses the terms and the names of the schema and the code', () => {
    expect(entries.flatMap(({ english }) => english).filter((term) => !lowerCase.includes(term.toLowerCase()))).toEqual([]);
    expect(entries.flatMap(({ names }) => names).filter((name) => !words.has(name))).toEqual([]);
    expect(entries.map(({ chinese }) => chinese).filter((term) => !sources.includes(term))).toEqual([]);
  });
});
