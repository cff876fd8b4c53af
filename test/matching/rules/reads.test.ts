import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { preferences } from '../../../src/matching/factors/preferences/index.js';
import { jobSeekerView, vacancyView } from '../../../src/matching/facts/views.js';
import { worst } from '../../../src/matching/rules/gate.js';
import { gateOf, gates, judgeGates } from '../../../src/matching/rules/index.js';
import { rulesOn } from '../../../src/matching/rules/rule-set.js';
import { anyModel, day, model, pairFacts, runs } from '../arbitraries.js';
import { blankOpportunity, blankSeeker } from '../cases.js';
import { gateCases, today } from '../gate-cases.js';
import { restricted } from './restricted.js';

const conditions = gates.flatMap(({ id, conditions: all }) => all.map((each, index) => ({ name: `${id} ${index + 1}`, each })));
const lines = preferences.map((each) => ({ name: each.about, each }));

/** Somebody of 16 and work that is barred to the young: drawn by chance, the two meet too seldom for a fact to be read in each run. */
const youngAtBarredWork = pairFacts.map((pair) => ({
  ...pair, seeker: { ...pair.seeker, birthDate: '2012-05-17' }, opportunity: { ...pair.opportunity, occupationCode: '4-02-05-01' },
}));
const pairs = fc.oneof({ weight: 9, arbitrary: pairFacts }, { weight: 1, arbitrary: youngAtBarredWork });

describe('a gate', () => {
  test.each(conditions)('$name: answers the same by its declared facts alone, and reads each of them', ({ each }) => {
    const read = { jobSeeker: new Set<string>(), vacancy: new Set<string>() };
    fc.assert(fc.property(pairs, day, ({ seeker, opportunity }, on) => {
      const rules = rulesOn(on);
      const [jobSeeker, vacancy] = [jobSeekerView(seeker, on), vacancyView(opportunity, on)];
      const byDeclared = each.judge(
        restricted(jobSeeker, each.reads.jobSeeker, read.jobSeeker), restricted(vacancy, each.reads.vacancy, read.vacancy), rules,
      );
      expect(byDeclared).toBe(each.judge(jobSeeker, vacancy, rules));
    }), { numRuns: runs });
    expect(read).toEqual({ jobSeeker: new Set(each.reads.jobSeeker), vacancy: new Set(each.reads.vacancy) });
  });

  test('answers with the worst of its conditions and of the application', () => {
    fc.assert(fc.property(pairs, day, (pair, on) => {
      const rules = rulesOn(on);
      const [jobSeeker, vacancy] = [jobSeekerView(pair.seeker, on), vacancyView(pair.opportunity, on)];
      for (const { id, outcome } of judgeGates(pair, rules)) {
        const { conditions: all, ofApplication } = gateOf(id);
        const answers = all.map((each) => each.judge(jobSeeker, vacancy, rules));
        expect([id, outcome]).toEqual([id, worst([...answers, ...(ofApplication === undefined ? [] : [ofApplication(pair.application)])])]);
      }
    }), { numRuns: runs });
  });
});

describe('where nothing is asked', () => {
  const rules = rulesOn(today);
  const jobSeeker = jobSeekerView(blankSeeker, today);
  const vacancy = vacancyView(blankOpportunity, today);

  test.each(gates.map(({ id, conditions: all }) => ({ id, all, side: gateCases[id].unread })).filter(({ side }) => side !== null))('$id: answers without reading the $side', ({ all, side }) => {
    // Not exact: each gate has as many conditions as its rule.
    expect(all.length).toBeGreaterThan(0);
    for (const each of all) {
      const answer = side === 'jobSeeker'
        ? each.judge(restricted(jobSeeker, []), vacancy, rules)
        : each.judge(jobSeeker, restricted(vacancy, []), rules);
      expect(answer).toBe(each.judge(jobSeeker, vacancy, rules));
    }
  });

  test('but for gates without conditions, which read neither side', () => {
    expect(gates.filter(({ id }) => gateCases[id].unread === null).flatMap(({ conditions: all }) => all)).toEqual([]);
  });

  test.each(lines)('the preference $name: has no line, without reading the vacancy', ({ each }) => {
    fc.assert(fc.property(fc.oneof(model, anyModel), ({ preferences: constants }) => {
      expect(each.line(jobSeeker, restricted(vacancy, []), constants)).toBeNull();
    }), { numRuns: runs / 10 });
  });
});

describe('a preference', () => {
  test.each(lines)('$name: has the same line by its declared facts alone, of its own weight, and reads each of them', ({ each }) => {
    const read = { jobSeeker: new Set<string>(), vacancy: new Set<string>() };
    fc.assert(fc.property(pairFacts, fc.oneof(model, anyModel), ({ seeker, opportunity }, { preferences: constants }) => {
      const [jobSeeker, vacancy] = [jobSeekerView(seeker, today), vacancyView(opportunity, today)];
      const byDeclared = each.line(
        restricted(jobSeeker, each.reads.jobSeeker, read.jobSeeker), restricted(vacancy, each.reads.vacancy, read.vacancy), constants,
      );
      expect(byDeclared).toEqual(each.line(jobSeeker, vacancy, constants));
      if (byDeclared !== null) expect([byDeclared.evidence.about, byDeclared.weight]).toEqual([each.about, each.weight(constants)]);
    }), { numRuns: runs });
    expect(read).toEqual({ jobSeeker: new Set(each.reads.jobSeeker), vacancy: new Set(each.reads.vacancy) });
  });
});
