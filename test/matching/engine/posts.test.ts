import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MatchIndex } from '../../../src/matching/engine/match-index.js';
import { rankPairs } from '../../../src/matching/ranking.js';
import { rulesOn } from '../../../src/matching/rules/rule-set.js';
import { anyModel, model, runs } from '../arbitraries.js';
import { anyList, fill, isListed, listOf, rankedPerson, rankedPost } from './rows.js';

const rules = rulesOn('2026-12-01');

describe('posts for a person', () => {
  test('the same ids, in the same order, with the same scores and confidence, as the reference', () => {
    const found = { SUGGESTED: 0, OTHER: 0, ANY: 0 };
    fc.assert(fc.property(
      rankedPerson, listOf(rankedPost), fc.oneof(model, anyModel), fc.integer({ min: 1, max: 12 }), fc.boolean(), anyList,
      (person, posts, by, count, eligibleOnly, list) => {
        const seeker = { ...person, consentsToMatching: true };
        const index = new MatchIndex();
        fill(index, { posts });
        const asked = { seeker, applied: [], filter: {}, eligibleOnly, ...list, model: by, day: rules.on, part: { count, after: null, before: null, fromEnd: false } };
        const { places } = index.postsFor({ ...asked, wantsCount: false });
        const ranked = rankPairs(posts.map((post) => ({ seeker, opportunity: post, application: null })), { model: by, rules }, 'OPPORTUNITIES')
          .filter(({ eligibility }) => !eligibleOnly || eligibility === 'ELIGIBLE');
        const listed = ranked.filter((entry) => isListed(entry, list));
        const wanted = listed.slice(0, count);
        found[list.list ?? 'ANY'] += wanted.length;
        expect(places.map(({ id, score, confidence, isEligible }) => [id, score, confidence, isEligible])).toEqual(
          wanted.map(({ opportunityId, keys: [score, confidence], eligibility }) => [opportunityId, score, confidence, eligibility === 'ELIGIBLE']));
        const counted = index.postsFor({ ...asked, wantsCount: true });
        expect([counted.places.map(({ id }) => id), counted.total, counted.ofOtherList]).toEqual([places.map(({ id }) => id), listed.length, list.list === undefined ? null : ranked.length - listed.length]);
      },
    ), { numRuns: runs });
    // Not exact: the cases are random, and how many are of each kind.
    for (const count of Object.values(found)) expect(count).toBeGreaterThan(runs / 20);
  });
});
