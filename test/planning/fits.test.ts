import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ApplicationStatus } from '../../src/domain/applications/index.js';
import { interviewNeeds } from '../../src/domain/job-fairs/index.js';
import { rankPairs, rulesOn } from '../../src/matching/index.js';
import { fitsAt, type FairFit } from '../../src/planning/fairs/fits.js';
import { model } from '../matching/arbitraries.js';
import { listOf, rankedPerson, rankedPost } from '../matching/engine/rows.js';

const day = '2026-09-01';
const statuses: readonly ApplicationStatus[] = ['SUBMITTED', 'WITHDRAWN', 'REJECTED'];

/** A visitor's applications, and whether the centre may match the visitor. */
const visit = fc.record({ status: fc.constantFrom(...statuses), to: fc.integer({ min: 0, max: 3 }), isMatched: fc.boolean() });

describe('the fits at a fair', () => {
  test('are those of the reference: of each booth the post that it ranks first', () => {
    let found = 0;
    fc.assert(fc.property(listOf(rankedPerson, 5), listOf(rankedPost, 12), fc.array(visit, { minLength: 5, maxLength: 5 }), model, (people, posts, visits, by) => {
      const booths = [0, 1, 2].map((booth) => ({ isWheelchairAccessible: booth !== 1, posts: posts.filter((_, index) => index % 3 === booth) }));
      const visitors = people.map((seeker, index) => {
        const { status = 'SUBMITTED', to = 0, isMatched = true } = visits[index] ?? {};
        const post = posts[to];
        return isMatched ? { seeker, applications: new Map(post === undefined ? [] : [[post.id, status]]) } : null;
      });
      const wanted: FairFit[] = visitors.flatMap((visitor, person) => booths.flatMap(({ isWheelchairAccessible, posts: offered }, booth) => {
        if (visitor === null || (interviewNeeds(visitor.seeker.needs).accessibleBooth && !isWheelchairAccessible)) return [];
        const pairs = offered.map((opportunity) => ({ seeker: visitor.seeker, opportunity, application: visitor.applications.get(opportunity.id) ?? null }));
        const [best] = rankPairs(pairs, { model: by, rules: rulesOn(day) }, 'OPPORTUNITIES');
        return best === undefined ? [] : [{ person, booth, fit: best.keys[0], vacancyId: best.opportunityId }];
      }));
      found += wanted.length;
      expect(fitsAt({ visitors, booths, model: by, day })).toEqual(wanted);
    }), { numRuns: 200 });
    // Not exact: the cases are random, and how many fits they hold.
    expect(found).toBeGreaterThan(200);
  });
});
