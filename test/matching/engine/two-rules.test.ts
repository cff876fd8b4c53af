import { describe, expect, test } from '@jest/globals';
import { MatchIndex } from '../../../src/matching/engine/match-index.js';
import type { SeekerFacts } from '../../../src/matching/facts.js';
import { explainGate } from '../../../src/matching/explanation/gate-texts.js';
import { judgeGates } from '../../../src/matching/rules/index.js';
import { defaultModel } from '../../../src/matching/model/model.js';
import { datedRules, RuleSet } from '../../../src/matching/rules/rule-set.js';
import { blankOpportunity, blankSeeker, pairOf } from '../cases.js';
import { fill } from './rows.js';

const on = '2026-09-01';
const occupationCode = '2-05-10-00';
const second = {
  validFrom: '2020-01-01', validUntil: null, occupationCodes: [occupationCode], anyOf: ['healthCertificate'], step: null, isScarce: false,
  text: { zh: '须持有健康证明。', en: 'A health certificate is needed.' }, source: { zh: '第二条规定', en: 'The second rule' },
};
const rules = new RuleSet(on, { ...datedRules, qualificationRules: [...datedRules.qualificationRules, second] });
const holding = (...codes: string[]): Partial<SeekerFacts> => ({ areCertificatesConfirmed: true, certificates: codes.map((code) => ({ code, issuedOn: null, validUntil: null })) });
const vacancy = { occupationCode, occupationBasis: 'STATED' } as const;

describe('two rules on one occupation', () => {
  const expected = [[['medicalMassage', 'healthCertificate'], 'PASS'], [['medicalMassage'], 'FAIL'], [['healthCertificate'], 'FAIL'], [[], 'FAIL']] as const;

  test.each(expected)('with %j: %s, in the reference', (codes, outcome) => {
    const pair = pairOf(holding(...codes), vacancy);
    const result = judgeGates(pair, rules).find(({ id }) => id === 'QUALIFICATION');
    expect(result?.outcome).toBe(outcome);
  });

  test('each is named with its source where it is not met, and both where both are', () => {
    const told = (...codes: string[]): string[] => {
      const pair = pairOf(holding(...codes), vacancy);
      const [result] = judgeGates(pair, rules).filter(({ id }) => id === 'QUALIFICATION');
      if (result === undefined) throw new Error('no gate');
      const { reason, rule, source } = explainGate(result, pair, rules, 'PERSON');
      return [reason.zh, rule.zh, source.zh];
    };
    expect(told('medicalMassage')).toEqual(['缺少:从业人员健康证明。', '须持有健康证明。', '第二条规定']);
    expect(told('healthCertificate')[0]).toBe('缺少:盲人医疗按摩人员资格证书。');
    expect(told('medicalMassage', 'healthCertificate')[2]).toBe('《盲人医疗按摩管理办法》(卫医政发〔2009〕37号);第二条规定');
  });

  test.each(expected)('with %j: %s, in the index, from both sides', (codes, outcome) => {
    const seeker: SeekerFacts = { ...blankSeeker, birthDate: '1990-05-17', ...holding(...codes) };
    const opportunity = { ...blankOpportunity, ...vacancy };
    const page = { count: 5, after: null, before: null, fromEnd: false };

    const index = new MatchIndex(() => rules);
    fill(index, { posts: [opportunity], people: [seeker] });
    const asked = { applied: [], eligibleOnly: false, model: defaultModel, day: on, part: page, wantsCount: false };
    const forSeeker = index.postsFor({ ...asked, seeker, filter: {} });
    const forPost = index.peopleFor({ ...asked, opportunity, residence: null, viewer: 'ANY', today: on });

    expect([forSeeker.places.length, forPost.places.length]).toEqual(outcome === 'PASS' ? [1, 1] : [0, 0]);
  });
});
