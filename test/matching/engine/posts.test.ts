import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MatchIndex } from '../../../src/matching/engine/match-index.js';
import { rankPairs } from '../../../src/matching/ranking.js';
import { rulesOn } from '../../../src/matching/rules/rule-set.js';
import { anyModel, model, runs } from '../arbitraries.js';
import { fill, listOf, rankedPerson, rankedPost } from './rows.js';

const rules = rulesOn('2026-09-01');

describe('posts for a person', () => {
  test('the same ids, in the same order, with the same scores and confidence, as the reference', () => {
    let found = 0;
    fc.assert(fc.property(
      rankedPerson, listOf(rankedPost), fc.oneof(model, anyModel), fc.integer({ min: 1, max: 12 }), fc.boolean(),
      (person, posts, by, count, eligibleOnly) => {
        const seeker = { ...person, consentsToMatching: true };
        const index = new MatchIndex();
        fill(index, { posts });
        const { places } = index.postsFor({ seeker, applied: [], filter: {}, eligibleOnly, model: by, day: rules.on, part: { count, after: null, before: null, fromEnd: false }, wantsCount: false });
        const wanted = rankPairs(posts.map((post) => ({ seeker, opportunity: post, application: null })), { model: by, rules }, 'OPPORTUNITIES')
          .filter(({ eligibility }) => !eligibleOnly || eligibility === 'ELIGIBLE').slice(0, count);
        found += wanted.length;
        expect(places.map(({ id, score, confidence, isEligible }) => [id, score, confidence, isEligible])).toEqual(
          wanted.map(({ opportunityId, keys: [score, confidence], eligibility }) => [opportunityId, score, confidence, eligibility === 'ELIGIBLE']));
      },
    ), { numRuns: runs / 2 });
    expect(found).toBeGreaterThan(runs / 2);
  });
});
