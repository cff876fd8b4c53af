import { describe, expect, test } from '@jest/globals';
import { ageOn } from '../../../src/platform/calendar.js';
import { text } from '../../../src/platform/i18n/text.js';
import { rank } from '../../../src/matching/ranking.js';
import { defaultModel } from '../../../src/matching/model/model.js';
import { condition, gate } from '../../../src/matching/rules/gate.js';
import { gateIds, gates, isExcluded, judgeGates } from '../../../src/matching/rules/index.js';
import { datedRules, RuleSet, rulesOn } from '../../../src/matching/rules/rule-set.js';
import { pairOf } from '../cases.js';

const today = '2026-09-01';

/** A gate that the service does not have: nobody under 18 works at night. */
const nightWork = gate({
  id: 'NIGHT_WORK',
  description: 'Nobody under 18 works at night.',
  rule: text('未满18周岁不得从事夜班。', 'Nobody under 18 works at night.'),
  source: text('测试', 'A test'),
  conditions: [condition({
    reads: { jobSeeker: ['age'], vacancy: ['shift'] },
    judge: (jobSeeker, vacancy) => {
      if (vacancy.shift !== 'NIGHT') return 'PASS';
      if (jobSeeker.age === null) return 'UNKNOWN';
      return jobSeeker.age < 18 ? 'FAIL' : 'PASS';
    },
  })],
  explain: () => ({ reason: text('测试', 'A test'), question: null }),
});
const rules = new RuleSet(today, datedRules, [...gates, nightWork]);
const young = pairOf({ birthDate: '2009-05-17' }, { shift: 'NIGHT' });
const grown = pairOf({ birthDate: '1990-05-17' }, { shift: 'NIGHT' });

describe('one further gate', () => {
  test('is asked with all others, last, and excludes', () => {
    expect(ageOn('2009-05-17', today)).toBe(17);
    expect(judgeGates(young, rules).map(({ id }) => id)).toEqual([...gateIds, 'NIGHT_WORK']);
    expect(judgeGates(young, rules).at(-1)?.outcome).toBe('FAIL');
    expect([isExcluded(young, rules), isExcluded(grown, rules)]).toEqual([true, false]);
    expect(rank([young, grown], { model: defaultModel, rules }, 'OPPORTUNITIES')).toHaveLength(1);
  });

  test('is not asked under the rules of the service', () => {
    expect(isExcluded(young, rulesOn(today))).toBe(false);
    expect(judgeGates(young, rulesOn(today)).map(({ id }) => id)).toEqual(gateIds);
  });
});
