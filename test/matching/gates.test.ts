import { describe, expect, test } from '@jest/globals';
import type { OpportunityFacts, PairFacts, SeekerFacts } from '../../src/matching/facts.js';
import { explainGate } from '../../src/matching/explanation/gate-texts.js';
import { gateIds, gateOf, judgeGates, type GateId, type Outcome } from '../../src/matching/rules/index.js';
import { rulesOn } from '../../src/matching/rules/rule-set.js';
import { pairOf } from './cases.js';

const today = '2026-09-01';

function outcome(id: GateId, pair: PairFacts, on = today): Outcome | undefined {
  return judgeGates(pair, rulesOn(on)).find((gate) => gate.id === id)?.outcome;
}

type Case = readonly [what: string, id: GateId, seeker: Partial<SeekerFacts>, opportunity: Partial<OpportunityFacts>, expected: Outcome, on?: string];

const visual = (grade: number, validUntil: string | null = null): SeekerFacts['disability'] => ({ kind: 1, components: [], grade, validUntil });
const of = (kind: number, grade: number, components: number[] = []): SeekerFacts['disability'] => ({ kind, components, grade, validUntil: null });
const reservedFor = (...groups: { kind: number; grades: number[] }[]): Partial<OpportunityFacts> => ({ kind: 'RESERVED', reservation: { groups, legalGround: '《残疾人就业条例》' } });
const essential = (functionCode: string, level: number | null, basis: 'STATED' | 'PRESUMED' = 'STATED'): Partial<OpportunityFacts> => ({ demands: [{ functionCode, level, isEssential: true, basis }] });
const capacity = (functionCode: string, level: number): Partial<SeekerFacts> => ({ capacities: { [functionCode]: level } });
const holds = (code: string, validUntil: string | null = null): Partial<SeekerFacts> => ({ certificates: [{ code, issuedOn: null, validUntil }], areCertificatesConfirmed: true });
const medicalPost: Partial<OpportunityFacts> = { occupationCode: '2-05-10-00', occupationBasis: 'STATED' };

const cases: readonly Case[] = [
  ['a post on its first day', 'POST_OPEN', {}, { opensOn: today }, 'PASS'],
  ['a post a day before it opens', 'POST_OPEN', {}, { opensOn: '2026-09-02' }, 'FAIL'],
  ['a post on its last day', 'POST_OPEN', {}, { closesOn: today }, 'PASS'],
  ['a post a day after it closed', 'POST_OPEN', {}, { closesOn: '2026-08-31' }, 'FAIL'],
  ['a closed post', 'POST_OPEN', {}, { status: 'CLOSED' }, 'FAIL'],
  ['one seat of two', 'SEATS_LEFT', {}, { seats: 2, hired: 1 }, 'PASS'],
  ['no seat of two', 'SEATS_LEFT', {}, { seats: 2, hired: 2 }, 'FAIL'],
  ['seats that nobody counted', 'SEATS_LEFT', {}, { seats: null, hired: 9 }, 'PASS'],

  ['an unreserved post and no certificate', 'RESERVATION', {}, {}, 'PASS'],
  ['a reserved post and an unknown certificate', 'RESERVATION', {}, reservedFor(), 'UNKNOWN'],
  ['a post reserved for everybody with a certificate', 'RESERVATION', { disability: of(6, 4) }, reservedFor(), 'PASS'],
  ['hearing grade 4 for "hearing grade 4, physical grade 4"', 'RESERVATION', { disability: of(2, 4) }, reservedFor({ kind: 2, grades: [4] }, { kind: 4, grades: [4] }), 'PASS'],
  ['hearing grade 3 for "hearing grade 4, physical grade 4"', 'RESERVATION', { disability: of(2, 3) }, reservedFor({ kind: 2, grades: [4] }, { kind: 4, grades: [4] }), 'FAIL'],
  ['visual grade 4 for "hearing grade 4, physical grade 4"', 'RESERVATION', { disability: visual(4) }, reservedFor({ kind: 2, grades: [4] }, { kind: 4, grades: [4] }), 'FAIL'],
  ['multiple, made of hearing and physical, for physical', 'RESERVATION', { disability: of(7, 2, [2, 4]) }, reservedFor({ kind: 4, grades: [] }), 'PASS'],
  ['multiple, made of hearing and speech, for physical', 'RESERVATION', { disability: of(7, 2, [2, 3]) }, reservedFor({ kind: 4, grades: [] }), 'FAIL'],
  ['multiple of unknown make, for physical', 'RESERVATION', { disability: of(7, 2) }, reservedFor({ kind: 4, grades: [] }), 'UNKNOWN'],
  ['a certificate on its last day', 'RESERVATION', { disability: visual(1, today) }, reservedFor(), 'PASS'],
  ['a certificate a day later', 'RESERVATION', { disability: visual(1, '2026-08-31') }, reservedFor(), 'FAIL'],

  ['a public-welfare post and a person in difficulty', 'PUBLIC_WELFARE', { hasEmploymentDifficulty: true }, { kind: 'PUBLIC_WELFARE' }, 'PASS'],
  ['a public-welfare post and a zero-employment family', 'PUBLIC_WELFARE', { hasEmploymentDifficulty: false, isZeroEmploymentFamily: true }, { kind: 'PUBLIC_WELFARE' }, 'PASS'],
  ['a public-welfare post and a disabled graduate', 'PUBLIC_WELFARE', { hasEmploymentDifficulty: false, isZeroEmploymentFamily: false, isGraduate: true, disability: of(4, 3) }, { kind: 'PUBLIC_WELFARE' }, 'PASS'],
  ['the same the day before the measures', 'PUBLIC_WELFARE', { hasEmploymentDifficulty: false, isZeroEmploymentFamily: false, isGraduate: true, disability: of(4, 3) }, { kind: 'PUBLIC_WELFARE' }, 'FAIL', '2026-01-03'],
  ['a public-welfare post and a graduate of unknown disability', 'PUBLIC_WELFARE', { hasEmploymentDifficulty: false, isZeroEmploymentFamily: false, isGraduate: true }, { kind: 'PUBLIC_WELFARE' }, 'UNKNOWN'],
  ['a public-welfare post and nothing of the kind', 'PUBLIC_WELFARE', { hasEmploymentDifficulty: false, isZeroEmploymentFamily: false }, { kind: 'PUBLIC_WELFARE' }, 'FAIL'],
  ['a public-welfare post and one thing unknown', 'PUBLIC_WELFARE', { hasEmploymentDifficulty: false }, { kind: 'PUBLIC_WELFARE' }, 'UNKNOWN'],

  ['supported employment and intellectual grade 4', 'SUPPORTED_EMPLOYMENT', { disability: of(5, 4), birthDate: '2000-01-01' }, { kind: 'SUPPORTED' }, 'PASS'],
  ['supported employment and mental grade 3', 'SUPPORTED_EMPLOYMENT', { disability: of(6, 3), birthDate: '2000-01-01' }, { kind: 'SUPPORTED' }, 'PASS'],
  ['supported employment and physical grade 2', 'SUPPORTED_EMPLOYMENT', { disability: of(4, 2), birthDate: '2000-01-01' }, { kind: 'SUPPORTED' }, 'PASS'],
  ['supported employment and physical grade 3', 'SUPPORTED_EMPLOYMENT', { disability: of(4, 3), birthDate: '2000-01-01' }, { kind: 'SUPPORTED' }, 'FAIL'],
  ['supported employment and visual grade 1', 'SUPPORTED_EMPLOYMENT', { disability: visual(1), birthDate: '2000-01-01' }, { kind: 'SUPPORTED' }, 'FAIL'],
  ['supported employment on the last day of working age', 'SUPPORTED_EMPLOYMENT', { disability: of(5, 2), birthDate: '1966-09-02' }, { kind: 'SUPPORTED' }, 'PASS'],
  ['supported employment on the sixtieth birthday', 'SUPPORTED_EMPLOYMENT', { disability: of(5, 2), birthDate: '1966-09-01' }, { kind: 'SUPPORTED' }, 'FAIL'],
  ['supported employment and an unknown age', 'SUPPORTED_EMPLOYMENT', { disability: of(5, 2) }, { kind: 'SUPPORTED' }, 'UNKNOWN'],

  ['a medical post and the medical certificate', 'QUALIFICATION', holds('medicalMassage'), medicalPost, 'PASS'],
  ['a medical post and the highest health-care certificate', 'QUALIFICATION', holds('healthMassage2'), medicalPost, 'FAIL'],
  ['a medical post and a list of certificates that is still open', 'QUALIFICATION', { ...holds('healthMassage2'), areCertificatesConfirmed: false }, medicalPost, 'UNKNOWN'],
  ['a post presumed to be medical', 'QUALIFICATION', holds('healthMassage2'), { ...medicalPost, occupationBasis: 'PRESUMED' }, 'UNKNOWN'],
  ['an internship in medical massage', 'QUALIFICATION', holds('healthMassage5'), { ...medicalPost, kind: 'INTERNSHIP' }, 'PASS'],
  ['a medical post before the rule', 'QUALIFICATION', holds('healthMassage5'), { ...medicalPost, opensOn: '2000-01-01' }, 'PASS', '2009-08-31'],
  ['a certificate on its last day', 'QUALIFICATION', holds('medicalMassage', today), medicalPost, 'PASS'],
  ['a certificate a day later', 'QUALIFICATION', holds('medicalMassage', '2026-08-31'), medicalPost, 'FAIL'],
  ['a higher level than the notice asks', 'QUALIFICATION', holds('healthMassage3'), { certificates: ['healthMassage5'] }, 'PASS'],
  ['a lower level than the notice asks', 'QUALIFICATION', holds('healthMassage5'), { certificates: ['healthMassage3'] }, 'FAIL'],

  ['the sixteenth birthday', 'AGE', { birthDate: '2010-09-01' }, {}, 'PASS'],
  ['the day before it', 'AGE', { birthDate: '2010-09-02' }, {}, 'FAIL'],
  ['the last year that the post allows', 'AGE', { birthDate: '1980-09-02' }, { maxAge: 45 }, 'PASS'],
  ['a year more', 'AGE', { birthDate: '1980-09-01' }, { maxAge: 45 }, 'FAIL'],
  ['an unknown age', 'AGE', {}, {}, 'UNKNOWN'],
  ['one who lives in the county asked for', 'RESIDENCE', { residenceCode: '140105' }, { residenceCode: '140105' }, 'PASS'],
  ['one who lives in the city of the county asked for', 'RESIDENCE', { residenceCode: '140100' }, { residenceCode: '140105' }, 'UNKNOWN'],
  ['one who lives elsewhere', 'RESIDENCE', { residenceCode: '140106' }, { residenceCode: '140105' }, 'FAIL'],

  ['vocational school for senior middle school', 'EDUCATION', { educationLevel: 'SECONDARY_VOCATIONAL' }, { minEducation: 'SENIOR_MIDDLE' }, 'PASS'],
  ['junior middle school for senior middle school', 'EDUCATION', { educationLevel: 'JUNIOR_MIDDLE' }, { minEducation: 'SENIOR_MIDDLE' }, 'FAIL'],
  ['unknown education', 'EDUCATION', {}, { minEducation: 'PRIMARY' }, 'UNKNOWN'],
  ['no education asked', 'EDUCATION', {}, { minEducation: 'NONE' }, 'PASS'],

  ['work in the home county', 'WITHIN_REACH', { residenceCode: '140105' }, { regionCode: '140105', workMode: 'ON_SITE' }, 'PASS'],
  ['work at home, wherever', 'WITHIN_REACH', { residenceCode: '140213' }, { regionCode: '140802', workMode: 'HOME_BASED' }, 'PASS'],
  ['work 780 km away, for somebody who says nothing of moving', 'WITHIN_REACH', { residenceCode: '140213' }, { regionCode: '140802', workMode: 'ON_SITE' }, 'UNKNOWN'],
  ['the same, for somebody who does not move', 'WITHIN_REACH', { residenceCode: '140213', wishes: { travel: { maxKm: null, willMove: false } } }, { regionCode: '140802', workMode: 'ON_SITE' }, 'FAIL'],
  ['the same, with transport', 'WITHIN_REACH', { residenceCode: '140213', wishes: { travel: { maxKm: null, willMove: false } } }, { regionCode: '140802', workMode: 'ON_SITE', provisions: { commuteShuttle: 'PROVIDED' } }, 'UNKNOWN'],
  ['the same, for somebody who moves, with lodging', 'WITHIN_REACH', { residenceCode: '140213', wishes: { travel: { maxKm: null, willMove: true } } }, { regionCode: '140802', workMode: 'ON_SITE', provisions: { staffLodging: 'PROVIDED' } }, 'PASS'],
  ['work in a wished city', 'WITHIN_REACH', { residenceCode: '140213', wishes: { regions: { codes: ['140800'], reach: 'COUNTY', isLimit: false } } }, { regionCode: '140802', workMode: 'ON_SITE' }, 'PASS'],
  ['work next door, for somebody who can hardly travel', 'WITHIN_REACH', { residenceCode: '140105', capacities: { travelling: 0 } }, { regionCode: '140105', workMode: 'ON_SITE' }, 'UNKNOWN'],

  ['demands that somebody confirmed', 'DEMANDS_CONFIRMED', {}, { areDemandsConfirmed: true }, 'PASS'],
  ['demands that nobody confirmed', 'DEMANDS_CONFIRMED', {}, { areDemandsConfirmed: false }, 'UNKNOWN'],

  ['a demand met', 'ESSENTIAL_DEMANDS', capacity('standing', 3), essential('standing', 3), 'PASS'],
  ['a demand unmet by a level, nothing known of accommodations', 'ESSENTIAL_DEMANDS', capacity('standing', 2), essential('standing', 3), 'UNKNOWN'],
  ['the same, one that would do refused and the others too', 'ESSENTIAL_DEMANDS', capacity('standing', 0), { ...essential('standing', 4), provisions: { seatedWork: 'REFUSED' } }, 'FAIL'],
  ['the same, offered', 'ESSENTIAL_DEMANDS', capacity('standing', 0), { ...essential('standing', 4), provisions: { seatedWork: 'WILLING' } }, 'PASS'],
  ['a demand that no accommodation helps with', 'ESSENTIAL_DEMANDS', capacity('touch', 2), essential('touch', 3), 'FAIL'],
  ['the same, presumed', 'ESSENTIAL_DEMANDS', capacity('touch', 2), essential('touch', 3, 'PRESUMED'), 'UNKNOWN'],
  ['an unknown capacity', 'ESSENTIAL_DEMANDS', {}, essential('touch', 1), 'UNKNOWN'],
  ['an unknown level', 'ESSENTIAL_DEMANDS', capacity('touch', 4), essential('touch', null), 'UNKNOWN'],
  ['a marginal demand unmet', 'ESSENTIAL_DEMANDS', capacity('touch', 0), { demands: [{ functionCode: 'touch', level: 4, isEssential: false, basis: 'STATED' }] }, 'PASS'],
  ['a demand met with the person\'s own screen reader', 'ESSENTIAL_DEMANDS', { ...capacity('reading', 0), aids: ['screenReader'] }, essential('reading', 4), 'PASS'],
  ['a required accommodation refused', 'REQUIRED_ACCOMMODATIONS', { needs: [{ accommodationCode: 'stepFreeAccess', isRequired: true }] }, { provisions: { stepFreeAccess: 'REFUSED' } }, 'FAIL'],
  ['a required accommodation of which nothing is said', 'REQUIRED_ACCOMMODATIONS', { needs: [{ accommodationCode: 'stepFreeAccess', isRequired: true }] }, {}, 'UNKNOWN'],
  ['a helpful accommodation refused', 'REQUIRED_ACCOMMODATIONS', { needs: [{ accommodationCode: 'stepFreeAccess', isRequired: false }] }, { provisions: { stepFreeAccess: 'REFUSED' } }, 'PASS'],

  ['a wish for another county, as a wish', 'REGION_LIMIT', { wishes: { regions: { codes: ['140105'], reach: 'COUNTY', isLimit: false } } }, { regionCode: '110101' }, 'PASS'],
  ['the next county, with a limit of the county', 'REGION_LIMIT', { wishes: { regions: { codes: ['140105'], reach: 'COUNTY', isLimit: true } } }, { regionCode: '140106' }, 'FAIL'],
  ['the next county, with a limit of the city', 'REGION_LIMIT', { wishes: { regions: { codes: ['140105'], reach: 'CITY', isLimit: true } } }, { regionCode: '140106' }, 'PASS'],
  ['a post that names the city alone', 'REGION_LIMIT', { wishes: { regions: { codes: ['140105'], reach: 'COUNTY', isLimit: true } } }, { regionCode: '140100' }, 'UNKNOWN'],
  ['work at home, far away', 'REGION_LIMIT', { wishes: { regions: { codes: ['140105'], reach: 'COUNTY', isLimit: true } } }, { regionCode: '110101', workMode: 'HOME_BASED' }, 'PASS'],
  ['a top of the pay that reaches the limit', 'PAY_LIMIT', { wishes: { pay: { monthlyCny: 4000, isLimit: true } } }, { payMinCny: 3000, payMaxCny: 4000 }, 'PASS'],
  ['a top of the pay below the limit', 'PAY_LIMIT', { wishes: { pay: { monthlyCny: 4001, isLimit: true } } }, { payMinCny: 3000, payMaxCny: 4000 }, 'FAIL'],
  ['pay without a top', 'PAY_LIMIT', { wishes: { pay: { monthlyCny: 4000, isLimit: true } } }, { payMinCny: 3000 }, 'UNKNOWN'],
  ['hours at the limit', 'HOURS_LIMIT', { wishes: { hours: { maxPerWeek: 40, isLimit: true } } }, { hoursPerWeek: 40 }, 'PASS'],
  ['an hour more', 'HOURS_LIMIT', { wishes: { hours: { maxPerWeek: 40, isLimit: true } } }, { hoursPerWeek: 41 }, 'FAIL'],
  ['a shift that is not accepted', 'SHIFT_LIMIT', { wishes: { shifts: { accepted: ['DAY'], isLimit: true } } }, { shift: 'NIGHT' }, 'FAIL'],
  ['an unknown mode of work', 'WORK_MODE_LIMIT', { wishes: { workModes: { accepted: ['HOME_BASED'], isLimit: true } } }, {}, 'UNKNOWN'],
  ['a kind of employment that is accepted', 'EMPLOYMENT_LIMIT', { wishes: { employment: { accepted: ['PART_TIME'], isLimit: true } } }, { employmentKind: 'PART_TIME' }, 'PASS'],
  ['a shift that is accepted', 'SHIFT_LIMIT', { wishes: { shifts: { accepted: ['DAY'], isLimit: true } } }, { shift: 'DAY' }, 'PASS'],
  ['work at home as wished', 'WORK_MODE_LIMIT', { wishes: { workModes: { accepted: ['HOME_BASED'], isLimit: true } } }, { workMode: 'HOME_BASED' }, 'PASS'],
  ['work on site for one who can only work at home', 'WORK_MODE_LIMIT', { wishes: { workModes: { accepted: ['HOME_BASED'], isLimit: true } } }, { workMode: 'ON_SITE' }, 'FAIL'],
  ['a kind of employment that is not accepted', 'EMPLOYMENT_LIMIT', { wishes: { employment: { accepted: ['PART_TIME'], isLimit: true } } }, { employmentKind: 'FULL_TIME' }, 'FAIL'],
  ['consent', 'CONSENT', {}, {}, 'PASS'],
  ['no consent', 'CONSENT', { consentsToMatching: false }, {}, 'FAIL'],
];

describe('gates', () => {
  // One parameter alone: a last one that a row lacks would be taken for a callback to wait for.
  test.each(cases.map((each) => ({ name: `${each[1]}: ${each[0]}`, each })))('$name', ({ each: [, id, seeker, opportunity, expected, on] }) => {
    expect(outcome(id, pairOf(seeker, opportunity), on)).toBe(expected);
  });

  test.each([[null, 'PASS'], ['WITHDRAWN', 'PASS'], ['REFERRED', 'PASS'], ['SUBMITTED', 'FAIL'], ['HIRED', 'FAIL'], ['REJECTED', 'FAIL']] as const)('an application that is %s: %s', (application, expected) => {
    expect(outcome('NOT_APPLIED', pairOf({}, {}, application))).toBe(expected);
  });

  test('each has a case that passes, and all that can fail one that fails', () => {
    const seen = (wanted: Outcome): Set<GateId> => new Set(cases.filter(([, , , , expected]) => expected === wanted).map(([, id]) => id));
    const withoutCase = (wanted: Outcome): GateId[] => gateIds.filter((id) => id !== 'NOT_APPLIED' && !seen(wanted).has(id));
    expect(withoutCase('FAIL').filter((id) => gateOf(id).neverFails !== true)).toEqual([]);
    expect(withoutCase('PASS')).toEqual([]);
  });

  test('tell a rule, a source and a reason in both languages; an unknown one asks a question, and no other does', () => {
    for (const [, id, seeker, opportunity, expected, on] of cases) {
      const pair = pairOf(seeker, opportunity);
      const { rule, source, reason, question } = explainGate({ id, outcome: expected }, pair, rulesOn(on ?? today), 'PERSON');
      for (const text of [rule, source, reason, ...(question === null ? [] : [question])]) expect([/\p{Script=Han}/u.test(text.zh), /[a-z]/.test(text.en)]).toEqual([true, true]);
      expect([id, question !== null]).toEqual([id, expected === 'UNKNOWN']);
    }
  });
});
