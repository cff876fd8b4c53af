import { describe, expect, test } from '@jest/globals';
import { certificateSatisfies, certificateTypes, licenceAdmissions } from '../../../src/domain/certificates/index.js';
import { accommodations } from '../../../src/domain/accommodations/index.js';
import { occupations } from '../../../src/domain/occupations/index.js';
import { obtainableQualificationRules, qualificationRules } from '../../../src/matching/rules/qualification-rules.data.js';
import { explainGate } from '../../../src/matching/explanation/gate-texts.js';
import { judgeGates, type Audience, type Outcome } from '../../../src/matching/rules/index.js';
import { rulesOn } from '../../../src/matching/rules/rule-set.js';
import { pairOf } from '../cases.js';

const today = '2026-12-01';

/** What the gate says of a stated occupation to somebody whose list of certificates is confirmed. */
function outcome(occupationCode: string, held: readonly string[], certificates: readonly string[] = []): Outcome | undefined {
  const pair = pairOf(
    { certificates: held.map((code) => ({ code, issuedOn: null, validUntil: null })), areCertificatesConfirmed: true },
    { occupationCode, occupationBasis: 'STATED', certificates: [...certificates] },
  );
  return judgeGates(pair, rulesOn(today)).find(({ id }) => id === 'QUALIFICATION')?.outcome;
}

describe('every rule on qualifications', () => {
  const all = [...qualificationRules, ...obtainableQualificationRules];

  test('names occupations and certificates that the vocabulary has, and its source', () => {
    for (const { occupationCodes, anyOf, text, source, validFrom } of all) {
      expect([occupationCodes.filter((code) => !occupations.has(code)), anyOf.filter((code) => !certificateTypes.has(code))]).toEqual([[], []]);
      // Not exact: each rule has words, a source and a day of its own.
      expect([source.zh, text.zh, validFrom]).toEqual([expect.stringMatching(/^《.+》.+/), expect.stringMatching(/。$/), expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
    }
  });

  test('that excludes asks for certificates that are claims until a centre confirms them', () => {
    const believed = qualificationRules.flatMap(({ anyOf }) => anyOf).filter((code) => !certificateTypes.get(code).isAskedByLaw);
    expect(believed).toEqual([]);
  });

  test('stands in the table of what it is', () => {
    expect(qualificationRules.filter(({ step }) => step !== null)).toEqual([]);
    expect(obtainableQualificationRules.filter(({ step }) => step === null)).toEqual([]);
    expect(all.filter(({ isScarce }) => isScarce).map(({ occupationCodes }) => occupationCodes)).toEqual([['2-05-10-00']]);
  });
});

describe('case 15: certificates confirmed as none', () => {
  test.each([
    ['a pharmacist', '2-05-06-01'], ['a physician', '2-05-01-12'], ['a village doctor', '2-05-09-00'], ['a nurse', '2-05-08-01'], ['a special-education teacher', '2-08-04-00'],
    ['a junior secondary teacher', '2-08-02-03'], ['a senior secondary teacher', '2-08-02-01'], ['a vocational teacher', '2-08-02-02'], ['a university teacher', '2-08-01-01'],
    ['a fork-lift driver', '6-30-05-01'], ['a boiler operator', '6-28-01-11'], ['a lift mechanic', '6-29-03-03'], ['a gas storage worker', '6-28-02-01'], ['a substation operator', '6-28-01-14'],
    ['a fire facility operator', '4-07-05-03'], ['a bus driver', '4-02-02-01'], ['a truck driver', '4-02-02-02'], ['a substitute driver', '4-10-08-02'], ['a tractor driver', '5-05-05-01'], ['a lawyer', '2-07-04-00'],
  ])('exclude from the work of %s', (_what, code) => { expect(outcome(code, [])).toBe('FAIL'); });

  test.each([
    ['a guard', '4-07-05-01', 'securityGuard'], ['a cook', '4-03-02-01', 'healthCertificate'], ['a drink maker', '4-03-02-10', 'healthCertificate'], ['a hairdresser', '4-10-03-02', 'healthCertificate'], ['a drone pilot', '4-02-04-06', 'dronePilot'],
  ])('ask for what is easily obtained, and do not exclude, from the work of %s', (_what, code, certificate) => {
    expect([outcome(code, []), outcome(code, [certificate])]).toEqual(['UNKNOWN', 'PASS']);
    expect(judgeGates(pairOf({ areCertificatesConfirmed: true }, { occupationCode: code, occupationBasis: 'STATED' }), rulesOn('2026-11-01')).find(({ id }) => id === 'QUALIFICATION')?.outcome).toBe('PASS');
  });

  test.each([
    ['an accountant', '2-06-03-00'], ['a legal adviser', '2-07-09-00'], ['a courier', '4-02-07-08'], ['a broadcaster', '2-10-04-01'],
  ])('do not exclude from the work of %s', (_what, code) => { expect(outcome(code, [])).toBe('PASS'); });
});

test('a notice that asks for what is easily obtained excludes nobody either', () => {
  expect([outcome('6-09-03-11', [], ['healthCertificate']), outcome('6-09-03-11', [], ['cet4'])]).toEqual(['UNKNOWN', 'FAIL']);
});

describe('licences', () => {
  test.each([
    ['4-02-02-01', 'driverA1', 'PASS'], ['4-02-02-01', 'tractorLicence', 'FAIL'],
    ['4-02-02-02', 'driverA2', 'PASS'], ['4-02-02-02', 'driverC5', 'FAIL'], ['4-10-08-02', 'driverC5', 'FAIL'], ['4-10-08-02', 'driverA1', 'PASS'],
    ['6-30-05-01', 'cranePermit', 'PASS'], ['6-30-05-01', 'driverC1', 'FAIL'], ['6-31-01-03', 'electricianHighPermit', 'PASS'],
    ['2-08-02-04', 'teacherSenior', 'PASS'], ['2-08-02-01', 'teacherPrimary', 'FAIL'], ['2-08-02-02', 'teacherPractice', 'PASS'], ['2-08-02-01', 'teacherPractice', 'FAIL'], ['2-08-04-00', 'teacherKindergarten', 'PASS'],
    ['2-05-01-19', 'physicianAssistant', 'PASS'], ['2-05-09-00', 'physician', 'PASS'], ['2-05-06-02', 'pharmacyTitle', 'PASS'],
  ] as const)('for %s %s: %s', (code, held, expected) => { expect(outcome(code, [held, 'taxiPermit'])).toBe(expected); });

  test.each([
    ['4-02-02-01', 'driverC5'], ['4-02-02-01', 'driverC2'], ['4-02-02-01', 'driverA3'], ['4-02-02-01', 'driverB2'], ['4-02-02-02', 'driverC1'], ['4-02-02-07', 'driverA1'],
  ])('of the work of %s with %s the employer is asked which vehicle it is, unless its notice names the licence', (code, held) => {
    expect([outcome(code, [held, 'taxiPermit']), outcome(code, [held, 'taxiPermit'], [held])]).toEqual(['UNKNOWN', 'PASS']);
    const open = { certificates: [held, 'taxiPermit'].map((each) => ({ code: each, issuedOn: null, validUntil: null })), areCertificatesConfirmed: true };
    const pair = pairOf(open, { occupationCode: code, occupationBasis: 'STATED' });
    expect(explainGate({ id: 'QUALIFICATION', outcome: 'UNKNOWN' }, pair, rulesOn(today), 'PERSON').question?.zh).toBe('请问用人单位:开什么车,要哪一种驾驶证?');
    // A convention of the service's own, which earlier matches did not read.
    expect(judgeGates(pair, rulesOn('2026-11-29')).find(({ id }) => id === 'QUALIFICATION')?.outcome).toBe('PASS');
  });

  test('adapted cars are admitted for C5 alone, and each admission names its source', () => {
    expect(licenceAdmissions.filter(({ accommodationCodes }) => accommodationCodes.length > 0).map(({ certificateCode, accommodationCodes }) => [certificateCode, accommodationCodes])).toEqual([['driverC5', ['adaptedVehicle']]]);
    for (const { certificateCode, accommodationCodes, source } of licenceAdmissions) {
      expect([certificateTypes.has(certificateCode), accommodationCodes.every((code) => accommodations.has(code)), source.zh]).toEqual([true, true, '《机动车驾驶证申领和使用规定》(公安部令第162号)第十四条']);
    }
  });
});

describe('massage', () => {
  test.each(['healthMassage5', 'healthMassage4', 'healthMassage3'])('case 17: the medical-massage qualification meets a health-care massage vacancy that asks %s', (asked) => {
    expect(outcome('4-10-04-02', ['medicalMassage'], [asked])).toBe('PASS');
  });

  test('no health-care certificate opens a medical post', () => {
    for (const held of ['healthMassage5', 'healthMassage4', 'healthMassage3', 'healthMassage2']) {
      expect([certificateSatisfies(held, 'medicalMassage'), outcome('2-05-10-00', [held])]).toEqual([false, 'FAIL']);
    }
  });
});

describe('a qualification that the person claims, and that no centre has confirmed', () => {
  const pair = pairOf({ claimedCertificates: ['medicalMassage'] }, { occupationCode: '2-05-10-00', occupationBasis: 'STATED' });
  const told = (audience: Audience): string | undefined => explainGate({ id: 'QUALIFICATION', outcome: 'UNKNOWN' }, pair, rulesOn(today), audience).reason.zh;

  test('is asked for with the step, and told to nobody but the person and who serves the person', () => {
    expect(outcome('2-05-10-00', [])).toBe('FAIL');
    expect(judgeGates(pair, rulesOn(today)).find(({ id }) => id === 'QUALIFICATION')?.outcome).toBe('UNKNOWN');
    expect(told('PERSON')).toBe('本人说有,服务中心还没有核实:盲人医疗按摩人员资格证书。');
    for (const audience of ['HELPER', 'EMPLOYER', 'APPROACHED'] as const) expect(told(audience)).toBe('不知道是否持有:盲人医疗按摩人员资格证书。');
  });
});
