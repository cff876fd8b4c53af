import { describe, expect, test } from '@jest/globals';
import { accommodations } from '../../../src/domain/accommodations/index.js';
import { certificateTypes } from '../../../src/domain/certificates/index.js';
import { educationLevels } from '../../../src/domain/education/index.js';
import { humanFunctions } from '../../../src/domain/functions/index.js';
import { skills } from '../../../src/domain/skills/index.js';
import { plainPersonChange, plainPostChange, plainQuestion } from '../../../src/matching/changes/plain-change-texts.js';
import { unknownFacts } from '../../../src/matching/changes/unknown-fact.js';
import { plainFull, plainNone, plainOffer, plainOut } from '../../../src/planning/welfare/plain-decisions.js';
import type { ClaimedFact } from '../../../src/matching/changes/person-change.js';
import { matchPair } from '../../../src/matching/match.js';
import { defaultModel } from '../../../src/matching/model/model.js';
import { gateIds } from '../../../src/matching/rules/index.js';
import { rulesOn } from '../../../src/matching/rules/rule-set.js';
import { travelSteps } from '../../../src/domain/seekers/terms.js';
import { plainLineText, plainObjections } from '../../../src/matching/explanation/plain/index.js';
import type { DemandEvidence, Evidence } from '../../../src/matching/factors/line.js';
import { day, demonstrationPairs } from './demonstration-pairs.js';
import { faultsOf } from './plain-language.js';
import { aboutTheWork } from '../cases.js';

/** What people claim, and a centre has to confirm. */
const claims: readonly ClaimedFact[] = [
  { fact: 'EMPLOYMENT_DIFFICULTY' }, { fact: 'ZERO_EMPLOYMENT_FAMILY' }, { fact: 'GRADUATION', graduatedOn: '2026-06-30', hasHadPost: false },
  ...certificateTypes.entries.filter(({ isAskedByLaw }) => isAskedByLaw).map(({ code }) => ({ fact: 'QUALIFICATION' as const, code, validUntil: null })),
];

/** So many faults are printed. */
const shown = 20;

describe('the plain register of whatever the vocabulary has', () => {
  const bases = ['STATED', 'DERIVED', 'PRESUMED'] as const;
  const capacities = [null, 0, 1, 2, 3] as const;
  const provisions = ['PROVIDED', 'WILLING', 'REFUSED', null] as const;

  function demandLines(): DemandEvidence[] {
    const aids = accommodations.entries.map(({ code }) => code);
    return humanFunctions.entries.flatMap(({ code }, index) =>
      bases.flatMap((basis) =>
        [true, false].flatMap((isEssential) => {
          const base = {
            about: 'DEMAND' as const, ...aboutTheWork,
            functionCode: code,
            level: 4,
            isEssential,
            basis,
            capacity: 2,
            ownAid: null,
            accommodation: null,
          };
          const helper = aids[index] ?? 'lift';
          return [
            { ...base, met: 'UNAIDED' as const },
            { ...base, inherence: 'BY_LAW' as const, met: 'LICENSED' as const },
            { ...base, level: 0, met: 'UNAIDED' as const },
            { ...base, level: null, met: 'UNKNOWN' as const },
            { ...base, capacity: null, met: 'UNKNOWN' as const },
            { ...base, ownAid: helper, met: 'WITH_OWN_AID' as const },
            ...capacities.flatMap((capacity) => [
              { ...base, capacity, met: 'UNMET' as const },
              { ...base, capacity, met: 'UNKNOWN' as const },
              ...(['PROVIDED', 'WILLING'] as const).map((provision) => ({
                ...base, capacity, accommodation: { code: helper, provision, isSure: false, unsureOf: 'learning' }, met: 'UNKNOWN' as const,
              })),
              ...provisions.map((provision) => ({
                ...base,
                capacity,
                accommodation: { code: helper, provision, isSure: true, unsureOf: null },
                met:
                  provision === null
                    ? ('UNKNOWN' as const)
                    : provision === 'REFUSED'
                      ? ('UNMET' as const)
                      : ('ACCOMMODATED' as const),
              })),
            ]),
          ];
        }),
      ),
    );
  }

  test('demands on every function, met in every way', () => {
    expect(faultsOf(demandLines().map((line) => plainLineText(line, 'PERSON'))).slice(0, shown)).toEqual([]);
  });

  test('the four words of a capacity, and no level', () => {
    const unmet = (capacity: number): string =>
      plainLineText(
        {
          about: 'DEMAND', ...aboutTheWork,
          functionCode: 'climbing',
          level: 4,
          isEssential: true,
          basis: 'STATED',
          capacity,
          ownAid: null,
          accommodation: null,
          met: 'UNMET',
        },
        'PERSON',
      ).zh;
    expect([0, 1, 2, 3].map((capacity) => unmet(capacity).split('。')[1])).toEqual([
      '您爬不了楼',
      '您爬楼很困难',
      '您爬楼有点困难',
      '您能做一些,但这里要求更高',
    ]);
  });

  test('every accommodation, whatever the employer says of it, and as an aid or a help at every demand', () => {
    const settled = accommodations.entries.flatMap(({ code }) =>
      (['OWN_AID', 'WORK_AT_HOME'] as const).map(
        (settledBy): Evidence => ({ about: 'NEED', accommodationCode: code, isRequired: true, settledBy, provision: null }),
      ),
    );
    const lines = accommodations.entries.flatMap(({ code }) =>
      provisions.flatMap((provision): Evidence[] => [
        { about: 'NEED', accommodationCode: code, isRequired: true, settledBy: null, provision },
        {
          about: 'DEMAND', ...aboutTheWork,
          functionCode: 'handlingStress',
          level: 4,
          isEssential: true,
          basis: 'STATED',
          capacity: 1,
          ownAid: code,
          accommodation: null,
          met: 'WITH_OWN_AID',
        },
        {
          about: 'DEMAND', ...aboutTheWork,
          functionCode: 'breathing',
          level: 4,
          isEssential: false,
          basis: 'PRESUMED',
          capacity: 1,
          ownAid: null,
          accommodation: { code, provision, isSure: true, unsureOf: null },
          met: provision === null ? 'UNKNOWN' : provision === 'REFUSED' ? 'UNMET' : 'ACCOMMODATED',
        },
      ]),
    );
    const texts = [...lines, ...settled].map((line) => plainLineText(line, 'PERSON'));
    expect(faultsOf(texts).slice(0, shown)).toEqual([]);
    // One is itself about money: the employer advances what a subsidy pays later.
    expect(texts.filter(({ zh }) => /元|补贴/.test(zh.replaceAll('先垫上补贴的钱', '')))).toEqual([]);
  });

  test('every skill', () => {
    const relations = ['SAME', 'NARROWER', 'BROADER', 'RELATED', 'SIBLING'] as const;
    const lines = skills.entries.flatMap(({ code }): Evidence[] => [
      { about: 'SKILL', asked: { code, level: 3, isRequired: true, basis: 'STATED' }, held: null, isListOpen: true },
      { about: 'SKILL', asked: { code, level: 2, isRequired: true, basis: 'PRESUMED' }, held: null, isListOpen: true },
      { about: 'SKILL', asked: { code, level: 3, isRequired: false, basis: 'STATED' }, held: null, isListOpen: false },
      ...relations.flatMap((relation) =>
        [null, 1, 5].map((level): Evidence => ({
          about: 'SKILL',
          asked: { code, level: 3, isRequired: true, basis: 'STATED' },
          held: { code, level, relation },
          isListOpen: false,
        })),
      ),
    ]);
    expect(faultsOf(lines.map((line) => plainLineText(line, 'PERSON'))).slice(0, shown)).toEqual([]);
  });

  test('every change of a job seeker and of a vacancy: a price and a subsidy only where there is something to pay', () => {
    const effects = [
      { opens: 3, settles: 0, lifts: 0 },
      { opens: 0, settles: 2, lifts: 0 },
      { opens: 0, settles: 0, lifts: 9 },
    ];
    const ofPerson = effects.flatMap((effect) => [
      ...skills.entries.map(({ code }) => plainPersonChange({ kind: 'SKILL', code }, effect)),
      ...certificateTypes.entries.map(({ code }) => plainPersonChange({ kind: 'CERTIFICATE', code }, effect)),
      ...educationLevels.entries.map(({ code }) => plainPersonChange({ kind: 'EDUCATION', code }, effect)),
      ...accommodations.entries.map(({ code }) => plainPersonChange({ kind: 'AID', code }, effect)),
      plainPersonChange({ kind: 'RENEWAL' }, effect),
      plainPersonChange({ kind: 'MOVE' }, effect),
      ...travelSteps.map((maxKm) => plainPersonChange({ kind: 'DISTANCE', maxKm }, effect)),
      ...claims.map((claim) => plainPersonChange({ kind: 'CLAIM', claim }, effect)),
      plainPersonChange({ kind: 'HOURS', maxPerWeek: 44 }, effect),
      ...(['COUNTY', 'CITY', 'PROVINCE', 'ANYWHERE'] as const).map((reach) =>
        plainPersonChange({ kind: 'REACH', reach }, effect),
      ),
      ...(['DAY', 'EVENING', 'NIGHT', 'ROTATING', 'FLEXIBLE'] as const).map((code) =>
        plainPersonChange({ kind: 'SHIFT', code }, effect),
      ),
      ...(['ON_SITE', 'HYBRID', 'HOME_BASED'] as const).map((code) =>
        plainPersonChange({ kind: 'WORK_MODE', code }, effect),
      ),
      ...(['FULL_TIME', 'PART_TIME', 'SEASONAL', 'INTERNSHIP', 'FLEXIBLE', 'SUPPORTED'] as const).map((code) =>
        plainPersonChange({ kind: 'EMPLOYMENT', code }, effect),
      ),
    ]);
    const ofPost = [
      { opens: 7, settles: null },
      { opens: null, settles: 8 },
    ].flatMap((effect) => [
      ...accommodations.entries.map(({ code }) => plainPostChange({ kind: 'ACCOMMODATION', code }, effect)),
      ...humanFunctions.entries.map(({ code }) => plainPostChange({ kind: 'DEMAND', functionCode: code }, effect)),
      ...certificateTypes.entries.map(({ code }) => plainPostChange({ kind: 'CERTIFICATE', code }, effect)),
      ...(['DEMANDS_CONFIRMED', 'EDUCATION', 'AGE', 'RESIDENCE'] as const).map((kind) =>
        plainPostChange({ kind }, effect),
      ),
    ]);
    expect(faultsOf([...ofPerson, ...ofPost]).slice(0, shown)).toEqual([]);
    expect(ofPost.filter(({ zh }) => zh.includes('您'))).toEqual([]);
    const priced = (code: string): string =>
      plainPostChange({ kind: 'ACCOMMODATION', code }, { opens: 7, settles: null }).zh;
    expect([priced('screenReader'), priced('lift')]).toEqual([
      '单位要是能提供读屏软件,就有更多人能报。这个不用花钱。',
      '单位要是能提供电梯,就有更多人能报。大约要花60000元,可以申请补贴。',
    ]);
  });

  test('every next question', async () => {
    const [pair] = await demonstrationPairs(1999, 999);
    if (pair === undefined) throw new Error('the demonstration has nobody');
    const nobody = {
      ...pair.seeker,
      sex: 'FEMALE' as const,
      womensRetirementGroup: null,
      capacities: {},
      skills: skills.entries.map(({ code }) => ({ code, level: null, evidence: 'SELF' as const })),
      areSkillsConfirmed: false,
      areCertificatesConfirmed: false,
      educationLevel: null,
      birthDate: null,
      disability: null,
      hasEmploymentDifficulty: null,
      isZeroEmploymentFamily: null,
    };
    const facts = unknownFacts(nobody);
    expect(new Set(facts.map(({ kind }) => kind)).size).toBe(11);
    expect(faultsOf(facts.map(plainQuestion)).slice(0, shown)).toEqual([]);
  });
});

describe('the plain register of what is not suggested, and of decisions', () => {
  test('why a vacancy is no suggestion', () => {
    expect(faultsOf(Object.values(plainObjections))).toEqual([]);
  });

  test('what becomes of an application for a public-welfare post', async () => {
    const rules = rulesOn(day);
    const matches = (await demonstrationPairs(17, 13)).filter(({ opportunity: { kind } }) => kind === 'PUBLIC_WELFARE').map((pair) => matchPair(pair, defaultModel, rules));
    expect(matches.length).toBe(344);
    const lawful = new Set(gateIds);
    const offered = matches.filter(({ eligibility }) => eligibility !== 'EXCLUDED');
    expect(faultsOf([plainNone, plainFull(true), plainFull(false), ...offered.map(plainOffer), ...matches.map((each) => plainOut(each, lawful)).filter(({ zh }) => zh !== '')]).slice(0, shown)).toEqual([]);
  });
});
