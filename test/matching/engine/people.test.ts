import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PersonEncoder, personLayout } from '../../../src/matching/engine/people/person-rows.js';
import { PostQuestion } from '../../../src/matching/engine/people/post-question.js';
import { search } from '../../../src/matching/engine/search.js';
import { RowBuffer, Segment } from '../../../src/matching/engine/segment.js';
import { Top } from '../../../src/matching/engine/top.js';
import { rank } from '../../../src/matching/ranking.js';
import { rulesOn } from '../../../src/matching/rules/rule-set.js';
import { anyModel, model, runs } from '../arbitraries.js';
import { cellsOf } from '../../../src/matching/engine/feed/written.js';
import { listOf, personColumns, rankedPerson, rankedPost } from './rows.js';

const today = '2026-09-01';
const rules = rulesOn(today);

describe('people for a post', () => {
  test('the same ids, in the same order, with the same scores and confidence, as the reference', () => {
    let found = 0;
    fc.assert(fc.property(
      rankedPost, listOf(rankedPerson), fc.oneof(model, anyModel), fc.integer({ min: 1, max: 12 }), fc.boolean(),
      (post, people, by, count, eligibleOnly) => {
        const opportunity = post;
        const encoder = new PersonEncoder();
        const buffer = new RowBuffer(personLayout);
        for (const person of people) encoder.addTo(buffer, cellsOf(personColumns(person)));
        const top = new Top({ count, after: null, before: null, fromEnd: false });
        search(Segment.of(buffer), new PostQuestion({ opportunity, applied: new Set(), residence: null, viewer: 'ANY', eligibleOnly, model: by, rules, today }, encoder, top, false));
        const wanted = rank(people.map((seeker) => ({ seeker, opportunity, application: null })), { model: by, rules }, 'PEOPLE')
          .filter(({ eligibility }) => !eligibleOnly || eligibility === 'ELIGIBLE').slice(0, count);
        found += wanted.length;
        expect(top.inOrder().map(({ id, score, confidence, isEligible }) => [id, score, confidence, isEligible])).toEqual(
          wanted.map(({ seekerId, keys: [score, confidence], eligibility }) => [seekerId, score, confidence, eligibility === 'ELIGIBLE']));
      },
    ), { numRuns: runs / 2 });
    expect(found).toBeGreaterThan(runs / 2);
  });
});
