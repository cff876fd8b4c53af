import { describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../../src/config/config.js';
import { documents, linkedFiles, textOf } from './links.js';

const records = documents.filter((document) => /^docs\/decisions\/\d/.test(document));
const titleOf = (record: string): string => /^# (.*)$/m.exec(textOf(record))?.[1] ?? '';
const headings = (record: string): string[] => [...textOf(record).matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
/** Lines of a printed page. */
const mostLines = 50;

describe('decision records', () => {
  test('are numbered one after the other', () => {
    // Not exact: each new decision adds a record.
    expect(records.length).toBeGreaterThan(35);
    expect(records.map((record) => basename(record).slice(0, 4))).toEqual(records.map((_, index) => `${String(index + 1).padStart(3, '0')}-`));
  });

  test.each(records)('%s has context, decision and consequence, on one page', (record) => {
    expect(titleOf(record).slice(0, 5)).toBe(`${basename(record).slice(0, 3)}: `);
    expect(headings(record)).toEqual(['Context', 'Decision', 'Consequence']);
    expect(/^## .*\n+(##|$(?![\s\S]))/m.exec(textOf(record))).toBeNull();
    expect(textOf(record).split('\n').slice(mostLines)).toEqual([]);
  });

  test('are listed in the index, each with its title', () => {
    const listed = [...textOf('docs/decisions/README.md').matchAll(/^- \[(\d+)\]\((.+?)\) (.+)$/gm)].map(([, number = '', file, title]) => ({ number, file, title }))
      // The index groups them by subject.
      .sort((a, b) => (a.number < b.number ? -1 : 1));
    expect(listed).toEqual(records.map((record) => ({ number: basename(record).slice(0, 3), file: basename(record), title: titleOf(record).slice(5) })));
  });
});

test.each(documents)('links of %s lead to files of the repository', (document) => {
  expect(linkedFiles(document).filter((file) => !existsSync(join(projectRoot, dirname(document), file)))).toEqual([]);
});

test('the documents link to each other', () => {
  const linked = new Set(linkedFiles('README.md'));
  expect(['docs/ARCHITECTURE.md', 'docs/GLOSSARY.md', 'docs/decisions/README.md', 'bench/README.md'].filter((file) => !linked.has(file))).toEqual([]);
});
