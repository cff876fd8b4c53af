import { describe, expect, test } from '@jest/globals';
import { ageOn } from '../../../src/platform/calendar.js';
import { text } from '../../../src/platform/i18n/text.js';
import { MatchIndex, type PlacesFound } from '../../../src/matching/engine/match-index.js';
import { explainGate } from '../../../src/matching/explanation/gate-texts.js';
import type { OpportunityFacts, SeekerFacts } from '../../../src/matching/facts.js';
import { rankPairs } from '../../../src/matching/ranking.js';
import { defaultModel, type MatchingModel } from '../../../src/matching/model/model.js';
import { condition, gate } from '../../../src/matching/rules/gate.js';
import { gateIds, gates, isExcluded, judgeGates, type GateId } from '../../../src/matching/rules/index.js';
import { datedRules, RuleSet, rulesOn } from '../../../src/matching/rules/rule-set.js';
import { pairOf } from '../cases.js';
import { fill } from '../engine/rows.js';

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

/** Another one: night work needs a permit, which a certificate gives. */
const nightPermit = gate({
  ...nightWork, id: 'NIGHT_PERMIT',
  conditions: [condition({
    reads: { jobSeeker: ['certificates'], vacancy: ['shift', 'kind'] },
    judge: (jobSeeker, vacancy) => {
      if (vacancy.shift !== 'NIGHT' || vacancy.kind !== 'OPEN') return 'PASS';
      return jobSeeker.certificates.some(({ code }) => code === 'securityGuard') ? 'PASS' : 'FAIL';
    },
  })],
});

/** The model, naming these gates. */
const askedBy = (asked: RuleSet['gates']): MatchingModel => ({ ...defaultModel, gates: asked.map(({ id }) => id as GateId) });

/** Answers of an index, as ids. */
function idsIn(gatesAsked: RuleSet['gates'], seeker: SeekerFacts, opportunity: OpportunityFacts): { readonly forSeeker: number[]; readonly forVacancy: number[] } {
  const index = new MatchIndex((day) => new RuleSet(day, datedRules, gatesAsked));
  fill(index, { posts: [opportunity], people: [seeker] });
  const asked = { applied: [], eligibleOnly: false, model: askedBy(gatesAsked), day: today, part: { count: 5, after: null, before: null, fromEnd: false }, wantsCount: false };
  const ids = ({ places }: PlacesFound): number[] => places.map(({ id }) => id);
  return { forSeeker: ids(index.postsFor({ ...asked, seeker, filter: {} })), forVacancy: ids(index.peopleFor({ ...asked, opportunity, residence: null, viewer: 'ANY', today })) };
}

describe('one further gate in the index', () => {
  test('excludes from both sides, over one field and over two together', () => {
    for (const further of [nightWork, nightPermit]) {
      const [excluded, open] = [young, { ...grown, seeker: { ...grown.seeker, certificates: [{ code: 'securityGuard', issuedOn: null, validUntil: null }] } }];
      expect(idsIn([...gates, further], excluded.seeker, excluded.opportunity)).toEqual({ forSeeker: [], forVacancy: [] });
      expect(idsIn([...gates, further], open.seeker, open.opportunity)).toEqual({ forSeeker: [open.opportunity.id], forVacancy: [open.seeker.id] });
      expect(idsIn(gates, grown.seeker, grown.opportunity).forSeeker).toEqual([grown.opportunity.id]);
    }
  });

  test('is named among what a change would open', () => {
    const index = new MatchIndex((day) => new RuleSet(day, datedRules, [...gates, nightPermit]));
    fill(index, { posts: [grown.opportunity] });
    const { effects } = index.personChanges({ number: 1, asked: { seeker: grown.seeker, day: today, model: askedBy([...gates, nightPermit]), applied: [] } });
    expect(effects.filter(({ opens }) => opens > 0).map(({ change, opens }) => [change, opens])).toEqual([[{ kind: 'CERTIFICATE', code: 'securityGuard' }, 1]]);
  });

  test('is explained', () => {
    const [result] = judgeGates(young, rules).filter(({ id }) => (id as string) === 'NIGHT_WORK');
    if (result === undefined) throw new Error('not asked');
    expect(explainGate(result, young, rules, 'PERSON')).toMatchObject({ outcome: 'FAIL', rule: { zh: '未满18周岁不得从事夜班。' }, reason: { zh: '测试' } });
  });

  test('keeps the index from loading where it reads what no field holds', () => {
    const ofDemands = gate({ ...nightWork, id: 'OF_DEMANDS', conditions: [condition({ reads: { jobSeeker: [], vacancy: ['shift', 'demands'] }, judge: (_, vacancy) => (vacancy.demands.length > 9 ? 'FAIL' : 'PASS') })] });
    expect(() => new MatchIndex((day) => new RuleSet(day, datedRules, [...gates, ofDemands]))).toThrow('OF_DEMANDS 1 reads "demands", which no field of the index holds');
  });
});

describe('one further gate', () => {
  test('is asked with all others, last, and excludes', () => {
    expect(ageOn('2009-05-17', today)).toBe(17);
    expect(judgeGates(young, rules).map(({ id }) => id)).toEqual([...gateIds, 'NIGHT_WORK']);
    expect(judgeGates(young, rules).at(-1)?.outcome).toBe('FAIL');
    expect([isExcluded(young, rules), isExcluded(grown, rules)]).toEqual([true, false]);
    expect(rankPairs([young, grown], { model: defaultModel, rules }, 'OPPORTUNITIES')).toMatchObject([{ seekerId: 1, opportunityId: 1 }]);
  });

  test('is not asked under the rules of the service', () => {
    expect(isExcluded(young, rulesOn(today))).toBe(false);
    expect(judgeGates(young, rulesOn(today)).map(({ id }) => id)).toEqual(gateIds);
  });
});
