import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PersonQuestion } from '../../../src/matching/engine/posts/person-question.js';
import { PostEncoder, postLayout } from '../../../src/matching/engine/posts/post-rows.js';
import { search } from '../../../src/matching/engine/search.js';
import { RowBuffer, Segment } from '../../../src/matching/engine/segment.js';
import { Top } from '../../../src/matching/engine/top.js';
import { rank } from '../../../src/matching/ranking.js';
import { certifiedOccupations, rulesOn } from '../../../src/matching/rules/rule-set.js';
import { anyModel, model, runs } from '../arbitraries.js';
import { cellsOf } from '../../../src/matching/engine/feed/written.js';
import { employerColumns, listOf, postColumns, rankedPerson, rankedPost } from './rows.js';

const rules = rulesOn('2026-09-01');

describe('posts for a person', () => {
  test('the same ids, in the same order, with the same scores and confidence, as the reference', () => {
    let found = 0;
    fc.assert(fc.property(
      rankedPerson, listOf(rankedPost), fc.oneof(model, anyModel), fc.integer({ min: 1, max: 12 }), fc.boolean(),
      (person, posts, by, count, eligibleOnly) => {
        const seeker = { ...person, consentsToMatching: true };
        const encoder = new PostEncoder(certifiedOccupations);
        const buffer = new RowBuffer(postLayout);
        for (const post of posts) if (post.status === 'OPEN') {
          encoder.employers.tell(cellsOf(employerColumns(post)));
          encoder.addTo(buffer, cellsOf(postColumns(post)));
        }
        const top = new Top({ count, after: null, before: null, fromEnd: false });
        search(Segment.of(buffer), new PersonQuestion({ seeker, applied: new Set(), filter: {}, eligibleOnly, model: by, rules }, encoder, top, false));
        const wanted = rank(posts.map((post) => ({ seeker, opportunity: post, application: null })), { model: by, rules }, 'OPPORTUNITIES')
          .filter(({ eligibility }) => !eligibleOnly || eligibility === 'ELIGIBLE').slice(0, count);
        found += wanted.length;
        expect(top.inOrder().map(({ id, score, confidence, isEligible }) => [id, score, confidence, isEligible])).toEqual(
          wanted.map(({ opportunityId, keys: [score, confidence], eligibility }) => [opportunityId, score, confidence, eligibility === 'ELIGIBLE']));
      },
    ), { numRuns: runs / 2 });
    expect(found).toBeGreaterThan(runs / 2);
  });
});
