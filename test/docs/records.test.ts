import { expect, test } from '@jest/globals';
import { jobSeekerLayout, jobSeekerRecord } from '../../src/matching/engine/rows/job-seeker-rows.js';
import { vacancyLayout, vacancyRecord } from '../../src/matching/engine/rows/vacancy-rows.js';
import type { BitField } from '../../src/matching/engine/storage/bit-field.js';
import { textOf } from './links.js';

interface Place { readonly word: number; readonly shift: number; readonly bits: number }

/** What a word of records holds, as the README writes it. */
function written(record: Readonly<Record<string, BitField>>, word: number): string {
  if (word < 2) return word === 0 ? '`id` 32' : '`list` 32';
  const fields = Object.entries(record as unknown as Readonly<Record<string, Place>>).filter(([, field]) => field.word === word).sort(([, one], [, other]) => one.shift - other.shift);
  const isCapacity = (name: string): boolean => name.startsWith('capacities.');
  const capacities = fields.filter(([name]) => isCapacity(name)).length;
  return [...fields.filter(([name]) => !isCapacity(name)).map(([name, { bits }]) => `\`${name}\` ${bits}`), ...(capacities > 0 ? [`${capacities} × \`capacities\` 3`] : [])].join(', ');
}

const readme = textOf('src/matching/README.md');

test('the README of the index says what each word of a record holds', () => {
  const rows = [...readme.matchAll(/^\| (\d+) \| (.*) \| (.*) \|$/gm)].map(([, word, ofVacancy, ofJobSeeker]) => [Number(word), ofVacancy?.trim(), ofJobSeeker?.trim()]);
  expect(rows).toEqual(Array.from({ length: Math.max(vacancyLayout.stride, jobSeekerLayout.stride) }, (_, word) => [
    word, word < vacancyLayout.stride ? written(vacancyRecord, word) : '', word < jobSeekerLayout.stride ? written(jobSeekerRecord, word) : '',
  ]));
});

test('and how many bytes a record takes', () => {
  const [, vacancy, jobSeeker] = /record of a vacancy \| (\d+)[\s\S]*record of a job seeker \| (\d+)/.exec(readme) ?? [];
  expect([vacancy, jobSeeker]).toEqual([String(vacancyLayout.stride * 4), String(jobSeekerLayout.stride * 4)]);
});
