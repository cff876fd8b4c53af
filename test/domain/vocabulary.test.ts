import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { vocabularies } from '../../src/app/prepare.js';
import { accommodations, subsidies } from '../../src/domain/accommodations/index.js';
import { certificateSatisfies, certificateTypes } from '../../src/domain/certificates/index.js';
import { recordVocabularies, tableRows, Vocabulary, type Concept } from '../../src/domain/concepts/index.js';
import { disabilityGrades, disabilityKinds } from '../../src/domain/disabilities/index.js';
import { educationLevels } from '../../src/domain/education/index.js';
import { humanFunctions } from '../../src/domain/functions/index.js';
import { occupationNearness, occupations } from '../../src/domain/occupations/index.js';
import { fullName, regionNearness, regions } from '../../src/domain/regions/index.js';
import { skillRelation, skills } from '../../src/domain/skills/index.js';
import { testDatabase } from '../support/database.js';
import { testWithShared } from '../support/shared.js';

describe('the vocabulary', () => {
  test('is as large as it is said to be', () => {
    const least = [[humanFunctions, 40], [accommodations, 60], [occupations, 420], [skills, 600], [certificateTypes, 70]] as const;
    expect(least.filter(([{ entries }, count]) => entries.length < count)).toEqual([]);
    expect(educationLevels.entries.map(({ code }) => code)).toEqual(['NONE', 'PRIMARY', 'JUNIOR_MIDDLE', 'SENIOR_MIDDLE', 'SECONDARY_VOCATIONAL', 'JUNIOR_COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR']);
    expect(disabilityKinds.entries.map(({ digit }) => digit)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(disabilityGrades.entries.map(({ digit }) => digit)).toEqual([1, 2, 3, 4]);
  });

  test.each(vocabularies.map((vocabulary) => [vocabulary.scheme, vocabulary] as const))('%s has a name in both languages, a date and no doubled code', (_scheme, vocabulary: Vocabulary<Concept>) => {
    for (const { code, label, since } of vocabulary.entries) {
      // Names of programs and languages are the same in Chinese: "Python", "Excel".
      expect([code, label.zh !== '' && (/\p{Script=Han}/u.test(label.zh) || label.zh === label.en), /[A-Za-z]/.test(label.en), since]).toEqual([code, true, true, new Date(since).toISOString().slice(0, 10)]);
    }
    expect(new Set(vocabulary.entries.map(({ code }) => code)).size).toBe(vocabulary.entries.length);
  });

  test('names what every accommodation supports, by how much, and a subsidy that exists', () => {
    // These help with no function: what a seizure asks for, and who pays first.
    const ofNoFunction = new Set(['seizurePlan', 'advanceOfCosts']);
    for (const { code, supports, subsidyCode } of accommodations.entries) {
      expect([code, supports.length > 0 !== ofNoFunction.has(code), supports.every(({ levels }) => levels >= 1 && levels <= 4)]).toEqual([code, true, true]);
      if (subsidyCode !== null) expect(subsidies.has(subsidyCode)).toBe(true);
    }
  });

  test('gives every occupation usual demands and skills, and every function an ICF code', () => {
    for (const { code, usualDemands, usualSkills } of occupations.entries.filter((each) => each.code !== '8-00-00-00')) {
      expect([code, usualDemands.length > 1, usualSkills.length > 1]).toEqual([code, true, true]);
    }
    expect(humanFunctions.entries.filter(({ icfCode }) => !/^[bd]\d{3,5}$/.test(icfCode))).toEqual([]);
  });

  test('refuses a table with a doubled code, and a deprecated entry without a replacement', () => {
    const entry: Concept = { code: 'a', label: { zh: '甲', en: 'A' }, since: '2026-01-01', deprecatedOn: null, replacedBy: null };
    expect(() => new Vocabulary('x', '1', [entry, entry])).toThrow('the code a stands twice');
    expect(() => new Vocabulary('x', '1', [{ ...entry, deprecatedOn: '2026-02-01' }])).toThrow('a is deprecated without a replacement');
    expect(() => tableRows('a | b | c', 2)).toThrow('has 3 cells, not 2');
  });

  test('never loses an entry: an edition that drops one does not start', async () => {
    const store = await testDatabase('empty');
    const db = store.owner;
    const entry = (code: string): Concept => ({ code, label: { zh: '甲', en: 'A' }, since: '2026-01-01', deprecatedOn: null, replacedBy: null });
    await recordVocabularies(db, [new Vocabulary('trial', '1', [entry('a'), entry('b')])]);
    await expect(recordVocabularies(db, [new Vocabulary('trial', '2', [entry('a')])])).rejects.toThrow('dropped b: deprecate entries with a replacement');
    await recordVocabularies(db, [new Vocabulary('trial', '2', [entry('a'), { ...entry('b'), deprecatedOn: '2026-06-01', replacedBy: 'a' }])]);
    await store.drop();
  });

  testWithShared('uses the codes and names of the 2022 classification', 'occupations-cn-2022.json', async (path) => {
    const text = readFileSync(path, 'utf8').replaceAll(/\s/g, '');
    const missing = occupations.entries.filter(({ code }) => !text.includes(`"${code}"`)).map(({ code, label }) => `${code} ${label.zh}`);
    expect(missing).toEqual([]);
  });
});

describe('regions', () => {
  test('are all of China\'s, Shanxi\'s 11 cities and 117 counties among them', () => {
    const shanxi = regions.entries.filter(({ code }) => code.startsWith('14'));
    const countOf = (all: readonly (typeof shanxi)[number][], of: string): number => new Set(all.filter(({ level }) => level === of).map(({ code }) => code)).size;
    expect([countOf(regions.entries, 'PROVINCE'), countOf(shanxi, 'CITY'), countOf(shanxi, 'COUNTY')]).toEqual([34, 11, 117]);
    expect(fullName('140105')).toMatchObject({ zh: '山西省太原市小店区', en: 'Xiaodian District, Taiyuan City, Shanxi Province' });
  });

  test.each([
    ['140105', '140105', 'SAME'], ['140105', '140100', 'SAME'], ['140105', '140106', 'SAME_CITY'], ['140105', '140213', 'SAME_PROVINCE'], ['140105', '110101', 'FAR'],
    ['110101', '110105', 'SAME_CITY'], ['140000', '140105', 'SAME_PROVINCE'], ['140100', '140105', 'SAME_CITY'],
  ])('a post in %s is, to a wish for %s, %s', (place, wished, nearness) => {
    expect(regionNearness(place, wished)).toBe(nearness);
  });
});

describe('skills, certificates and occupations', () => {
  test.each([['java', 'java', 'SAME'], ['wholeBodyMassage', 'healthMassage', 'NARROWER'], ['healthMassage', 'wholeBodyMassage', 'BROADER'], ['java', 'python', 'SIBLING'], ['java', 'tuina', null]])('%s held, %s asked: %s', (held, asked, relation) => {
    expect(skillRelation(held, asked)).toBe(relation);
  });

  test('related skills are related both ways', () => {
    expect(skills.entries.flatMap(({ code, related }) => related.filter((other) => !skills.get(other).related.includes(code)).map((other) => `${code} ${other}`))).toEqual([]);
  });

  test('no health-care massage certificate stands for the medical one; a higher level stands for the lower', () => {
    for (const level of ['healthMassage5', 'healthMassage4', 'healthMassage3', 'healthMassage2']) expect(certificateSatisfies(level, 'medicalMassage')).toBe(false);
    expect(certificateSatisfies('healthMassage3', 'healthMassage5')).toBe(true);
    expect(certificateSatisfies('healthMassage5', 'healthMassage3')).toBe(false);
  });

  test.each([['4-10-04-02', '4-10-04-02', 'SAME'], ['4-10-04-02', '4-10-04-01', 'SMALL_GROUP'], ['4-10-04-02', '4-10-01-05', 'MEDIUM_GROUP'], ['4-10-04-02', '4-04-05-03', 'MAJOR_GROUP'], ['4-10-04-02', '2-05-10-00', null]])('%s and %s: %s', (one, other, nearness) => {
    expect(occupationNearness(one, other)).toBe(nearness);
  });
});
