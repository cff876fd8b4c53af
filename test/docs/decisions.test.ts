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
    expect(records.length).toBeGreaterThan(20);
    expect(records.map((record) => basename(record).slice(0, 4))).toEqual(records.map((_, index) => `${String(index + 1).padStart(3, '0')}-`));
  });

  test.each(records)('%s has context, decision and consequence, on one page', (record) => {
    expect(titleOf(record)).toMatch(new RegExp(`^${basename(record).slice(0, 3)}: `));
    expect(headings(record)).toEqual(['Context', 'Decision', 'Consequence']);
    expect(textOf(record)).not.toMatch(/^## .*\n+(##|$(?![\s\S]))/m);
    expect(textOf(record).split('\n').length).toBeLessThanOrEqual(mostLines);
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
  expect(linkedFiles('README.md')).toEqual(expect.arrayContaining(['docs/ARCHITECTURE.md', 'docs/GLOSSARY.md', 'docs/decisions/README.md', 'bench/README.md']));
});
