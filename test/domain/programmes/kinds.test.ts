import { describe, expect, test } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../src/config/config.js';
import { indicatorRules } from '../../../src/domain/measures/indicator-rules.js';
import {
  kindsCountedAs, kindsOfEmployment, kindThatFinds, programmeIndicators, programmeKinds, type ProgrammeKindCode,
} from '../../../src/domain/programmes/kinds/index.js';
import { text } from '../../../src/platform/i18n/text.js';
import { ofPart } from '../../../src/domain/programmes/kinds/detail-field.js';
import { stage } from '../../../src/domain/programmes/kinds/stage.js';
import { marketStall } from '../../../src/domain/programmes/kinds/market-stall.js';
import { programmeKind, type PlacesAndFees } from '../../../src/domain/programmes/kinds/programme-kind.js';
import { InputFaults, InputValidator } from '../../../src/platform/errors/index.js';
import { codesNamedIn } from './kind-names.js';

const source = join(projectRoot, 'src');
const folder = 'domain/programmes/kinds';
const kinds = programmeKinds.entries;

describe('the list of kinds', () => {
  test('holds every kind that a file of the folder exports, under the name of its code', async () => {
    const exported: string[] = [];
    const files = globSync('*.ts', { cwd: join(source, folder), exclude: ['index.ts'] });
    for (const file of files.map((each) => each.replace(/\.ts$/, '.js'))) {
      const found = await import(new URL(`../../../src/${folder}/${file}`, import.meta.url).href) as object;
      for (const [name, value] of Object.entries(found) as [string, unknown][]) {
        if (typeof value !== 'object' || value === null || !('takers' in value)) continue;
        const isListed = kinds.some((kind) => kind === value && kind.code === name);
        exported.push(isListed ? name : `${name} is not listed`);
      }
    }
    expect(exported.sort()).toEqual(kinds.map(({ code }) => code).sort());
  });

  test('gives each kind the clauses under which docs/MEASURES.md names it', () => {
    const document = readFileSync(join(projectRoot, 'docs', 'MEASURES.md'), 'utf8');
    const rows = [...document.matchAll(/^\| (\d+\.\d+) \|(.*)$/gm)];
    const clausesOf = (code: string): string[] =>
      rows.filter(([, , row = '']) => row.includes(`\`kind:${code}\``)).map(([, clause = '']) => clause);
    const documented = kinds.map(({ code }) => [code, clausesOf(code).sort()]);
    expect(kinds.map(({ code, clauses }) => [code, [...clauses].sort()])).toEqual(documented);
  });

  test('follows the measures, and a kind is of the measure of its first clause', () => {
    const measures = kinds.map(({ measure }) => measure);
    expect(measures).toEqual([...measures].sort((one, other) => one - other));
    const isOfFirst = ({ clause, measure, clauses }: (typeof kinds)[number]): boolean =>
      clause === clauses[0] && clause.startsWith(`${measure}.`);
    expect(kinds.filter((kind) => !isOfFirst(kind))).toEqual([]);
  });

  test('limits the places wherever they are drawn, and has none where a centre records what it did', () => {
    expect(kinds.filter(({ admission, places }) => admission === 'DRAW' && places !== 'MUST')).toEqual([]);
    expect(kinds.filter(({ admission, places }) => (admission === 'RECORD') !== (places === 'NONE'))).toEqual([]);
  });
});

describe('a definition', () => {
  const least = {
    code: 'choir', label: { zh: '合唱团', en: 'A choir' }, clauses: ['8.10', '3.2'], places: 'NONE', admission: 'RECORD',
  } as const;

  test('states what is its own; the other members follow', () => {
    expect(programmeKind({ ...least, takers: 'PUBLIC' })).toEqual({
      ...least, takers: 'PUBLIC', clause: '8.10', measure: 8,
      conditions: [], employerConditions: [], indicators: [], countsAs: [], fields: [], needs: [], stages: [],
      since: '2025-12-31', deprecatedOn: null, replacedBy: null,
    });
  });

  test('whose details and stages do not fit together is refused at once', () => {
    const asked = stage('asked', text('已申请', 'Asked for'), { needs: ['bank'], next: ['granted'] });
    const granted = stage('granted', text('已准予', 'Granted'));
    const bank = ofPart.line('bank', text('银行', 'Bank'));
    const made = (more: object): unknown => programmeKind({ ...least, takers: 'PEOPLE', fields: [bank], stages: [asked, granted], ...more });
    expect(made({})).toMatchObject({ code: 'choir' });
    expect(() => made({ fields: [] })).toThrow('the kind choir: asked needs bank, which is no detail of its owner');
    expect(() => made({ fields: [bank, bank] })).toThrow('the kind choir: bank stands twice');
    expect(() => made({ stages: [asked] })).toThrow('the kind choir: after asked comes granted, which is no stage');
    expect(() => made({ stages: [asked, granted, stage('lost', text('无', 'Lost'))] })).toThrow('the kind choir: nothing leads to lost');
    expect(() => made({ needs: ['bank'] })).toThrow('the kind choir: it needs bank, which is no detail of a programme');
    expect(() => made({ once: 'left' })).toThrow('the kind choir: left is no stage');
    // Of the public, the stages are those of the programme.
    expect(() => made({ takers: 'PUBLIC' })).toThrow('the kind choir: asked needs bank, which is no detail of its owner');
  });

  test('does not compile with conditions of those who do not take part, or with an unknown code', () => {
    // @ts-expect-error the public is counted, and asked nothing
    programmeKind({ ...least, takers: 'PUBLIC', conditions: ['rural'] });
    // @ts-expect-error people are no institution
    programmeKind({ ...least, takers: 'PEOPLE', employerConditions: ['institution'] });
    // @ts-expect-error no such kind
    const unknown: ProgrammeKindCode = 'choir';
    expect(programmeKinds.has(unknown)).toBe(false);
  });
});

describe('what a kind says of itself', () => {
  test('is found by what its programmes count as', () => {
    expect(kindsCountedAs('EMPLOYER_TRAINING')).toEqual(['employerTraining', 'defaulterTraining']);
    expect(kindsCountedAs('EMPLOYER_VISIT')).toEqual(['employerVisit']);
    expect(kindsCountedAs('DISCLOSURE')).toEqual(['disclosure']);
    const education = ['teacherTraining', 'medicalMassageTraining', 'continuingEducation'];
    expect(kindsCountedAs('CONTINUING_EDUCATION')).toEqual(education);
  });

  test('is found by the employment that is a place of it, whose conditions then hold', () => {
    const [kind, ...others] = kindsOfEmployment('SUPPORTED');
    expect(kind).toMatchObject({ code: 'supportedPlacement', conditions: ['supportedEmployment'] });
    expect(others).toEqual([]);
    expect(kindsOfEmployment('FULL_TIME')).toEqual([]);
  });

  test('is found by the fact that it finds out, of which no other kind tells', () => {
    expect(kindThatFinds('ABILITY_ASSESSMENT').code).toBe('abilityAssessment');
    expect(() => kindThatFinds('GRADUATION')).toThrow('no kind of programme finds GRADUATION');
    const found = kinds.flatMap(({ findsFact }) => findsFact ?? []);
    expect(new Set(found).size).toBe(found.length);
  });

  test('brings its numbers into the measures, one rule a number, with all kinds that count', () => {
    const counted = new Map(programmeIndicators.map(({ indicator, kinds: codes }) => [indicator.code, codes]));
    expect([...counted].filter(([, codes]) => codes.length > 1)).toEqual([
      ['campaign', ['campaignEvent', 'charitySale']],
      ['vocationalTraining', ['vocationalCourse', 'orderedCourse', 'heritageCourse']],
    ]);
    const codes = indicatorRules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect([...counted.keys()].filter((code) => !codes.includes(code))).toEqual([]);
    expect(indicatorRules.find(({ code }) => code === 'stallShare')).toMatchObject({
      source: { from: 'KEPT_PLACES', kinds: ['marketStall'] }, target: { of: 'SHARE', number: 0.1 },
    });
  });
});

describe('the rules of a market', () => {
  const least = { amount: '10', origin: { zh: '假定', en: 'an assumption' } };
  const faultsOf = (check: typeof marketStall.checkNew, market: PlacesAndFees): string[] => {
    const validator = new InputValidator();
    check?.(market, validator, least);
    try {
      validator.done();
      return [];
    } catch (error) {
      if (!(error instanceof InputFaults)) throw error;
      return error.faults.map(({ code, path }) => `${code} ${path.join('.')}`);
    }
  };
  const kept = { places: 5, placesInAll: 41, fee: '90.00', usualFee: '100.00' };

  test.each([
    [{}, []], [{ places: 4 }, ['NOT_ELIGIBLE input.places']], [{ fee: '100' }, ['CONTRADICTION input.fee']],
    [{ fee: '90.01' }, ['CONTRADICTION input.fee']], [{ usualFee: '99.99', fee: '89.99' }, []], [{ usualFee: '99.99', fee: '90.00' }, ['CONTRADICTION input.fee']],
    [{ usualFee: null }, ['REQUIRED input.usualFee']],
    [{ placesInAll: null, fee: null }, ['REQUIRED input.placesInAll', 'REQUIRED input.fee']],
  ])('a new one with %j: %j', (change, faults) => {
    expect(faultsOf(marketStall.checkNew, { ...kept, ...change })).toEqual(faults);
  });

  test('after a change it still keeps a tenth; the fee was settled when it was made', () => {
    const changed = (change: PlacesAndFees): string[] => faultsOf(marketStall.checkChanged, { ...kept, ...change });
    expect(changed({ places: 4, fee: null })).toEqual(['NOT_ELIGIBLE input.places']);
    expect(changed({ fee: null })).toEqual([]);
  });
});

describe("a kind's code", () => {
  /** Words that are codes of something else too, or examples in the API's texts. */
  const alike: Readonly<Record<string, readonly string[]>> = {
    'domain/employers/employer.type.ts': ['disclosure'], // a field of this name
    'domain/measures/indicators.data.ts': ['defaulterTraining'], // an indicator of this code
    'domain/policies/policies.data.ts': ['tobaccoLicence', 'railwayShop', 'marketStall', 'disclosure'], // policies of these codes
    'domain/programmes/programme.inputs.ts': ['vocationalCourse'], // an example
  };
  const isFree = /^(domain\/programmes\/kinds|demonstration|examples)\//;

  test('is named in kinds/ alone, and by the demonstration', () => {
    const files = globSync('**/*.ts', { cwd: source }).filter((file) => !isFree.test(file));
    expect(files.length).toBeGreaterThan(400);
    const named = files.map((file) => ({
      file, found: codesNamedIn(readFileSync(join(source, file), 'utf8'), programmeKinds.codes),
    }));
    const naming = named.filter(({ found }) => found.length > 0);
    expect(Object.fromEntries(naming.map(({ file, found }) => [file, found]))).toEqual(alike);
  });

  test.each([
    ["if (kind.code === 'marketStall') check();", ['marketStall']],
    ["sql`where p.kind = 'marketStall' and ${x} or p.kind = 'ruralLoan'`", ['marketStall', 'ruralLoan']],
    ['const query = `kinds: ["marketStall"]`;', ['marketStall']],
    ['const rules = { marketStall: check };', ['marketStall']],
    ["switch (kind) { case 'ruralLoan': }", ['ruralLoan']],
    ['const disclosure = await disclosureOf(row); // marketStall', []],
    ["const title = 'a marketStall';", []],
  ])('of %s: %j', (text, found) => { expect(codesNamedIn(text, programmeKinds.codes)).toEqual(found); });
});
