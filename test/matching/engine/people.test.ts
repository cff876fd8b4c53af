import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MatchIndex } from '../../../src/matching/engine/match-index.js';
import { rankPairs } from '../../../src/matching/ranking.js';
import { rulesOn } from '../../../src/matching/rules/rule-set.js';
import { anyModel, model, runs } from '../arbitraries.js';
import { fill, listOf, rankedPerson, rankedPost } from './rows.js';

const today = '2026-09-01';
const rules = rulesOn(today);

describe('people for a post', () => {
  test('the same ids, in the same order, with the same scores and confidence, as the reference', () => {
    let found = 0;
    fc.assert(fc.property(
      rankedPost, listOf(rankedPerson), fc.oneof(model, anyModel), fc.integer({ min: 1, max: 12 }), fc.boolean(),
      (opportunity, people, by, count, eligibleOnly) => {
        const index = new MatchIndex();
        fill(index, { people });
        const { places } = index.peopleFor({ opportunity, applied: [], residence: null, viewer: 'ANY', eligibleOnly, model: by, today, day: today, part: { count, after: null, before: null, fromEnd: false }, wantsCount: false });
        const wanted = rankPairs(people.map((seeker) => ({ seeker, opportunity, application: null })), { model: by, rules }, 'PEOPLE')
          .filter(({ eligibility }) => !eligibleOnly || eligibility === 'ELIGIBLE').slice(0, count);
        found += wanted.length;
        expect(places.map(({ id, score, confidence, isEligible }) => [id, score, confidence, isEligible])).toEqual(
          wanted.map(({ seekerId, keys: [score, confidence], eligibility }) => [seekerId, score, confidence, eligibility === 'ELIGIBLE']));
      },
    ), { numRuns: runs / 2 });
    expect(found).toBeGreaterThan(runs / 2);
  });
});
