import { describe, expect, test } from '@jest/globals';
import { explainGate } from '../../src/matching/explanation/gate-texts.js';
import { gateIds, gateOf, judgeGates, type GateId, type Outcome } from '../../src/matching/rules/index.js';
import { rulesOn } from '../../src/matching/rules/rule-set.js';
import { pairOf } from './cases.js';
import { gateCases, today } from './gate-cases.js';

const cases = gateIds.flatMap((id) => gateCases[id].examples.map(([what, jobSeeker, vacancy, expected, { on = today, application = null } = {}]) => ({
  id, name: `${id}: ${what}`, pair: pairOf(jobSeeker, vacancy, application), expected, rules: rulesOn(on),
})));

describe('gates', () => {
  test.each(cases)('$name', ({ id, pair, expected, rules }) => {
    expect(judgeGates(pair, rules).find((gate) => gate.id === id)?.outcome).toBe(expected);
  });

  test('each has an example that passes and one that fails', () => {
    const without = (wanted: Outcome): GateId[] => gateIds.filter((id) => !gateCases[id].examples.some(([, , , expected]) => expected === wanted));
    expect(without('FAIL').filter((id) => gateOf(id).neverFails !== true)).toEqual([]);
    expect(without('PASS')).toEqual([]);
  });

  test('tell a rule, a source and a reason in both languages; an unknown one asks a question, and no other does', () => {
    for (const { id, pair, expected, rules } of cases) {
      const { rule, source, reason, question } = explainGate({ id, outcome: expected }, pair, rules, 'PERSON');
      for (const text of [rule, source, reason, ...(question === null ? [] : [question])]) expect([/\p{Script=Han}/u.test(text.zh), /[a-z]/.test(text.en)]).toEqual([true, true]);
      expect([id, question !== null]).toEqual([id, expected === 'UNKNOWN']);
    }
  });
});
