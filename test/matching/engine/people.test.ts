import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MatchIndex } from '../../../src/matching/engine/match-index.js';
import { blankOpportunity, blankSeeker, type OpportunityFacts } from '../../../src/matching/facts.js';
import { defaultModel } from '../../../src/matching/model/model.js';
import { rankPairs } from '../../../src/matching/ranking.js';
import { rulesOn } from '../../../src/matching/rules/rule-set.js';
import { anyModel, model, runs } from '../arbitraries.js';
import { anyList, fill, isListed, listOf, rankedPerson, rankedPost } from './rows.js';

const today = '2026-12-01';
const rules = rulesOn(today);

describe('people for a post', () => {
  test('the same ids, in the same order, with the same scores and confidence, as the reference', () => {
    const found = { SUGGESTED: 0, OTHER: 0, ANY: 0 };
    fc.assert(fc.property(
      rankedPost, listOf(rankedPerson), fc.oneof(model, anyModel), fc.integer({ min: 1, max: 12 }), fc.boolean(), anyList,
      (opportunity, people, by, count, eligibleOnly, list) => {
        const index = new MatchIndex();
        fill(index, { people });
        const asked = { opportunity, applied: [], residence: null, viewer: 'ANY' as const, eligibleOnly, ...list, model: by, today, day: today, part: { count, after: null, before: null, fromEnd: false } };
        const { places } = index.peopleFor({ ...asked, wantsCount: false });
        const ranked = rankPairs(people.map((seeker) => ({ seeker, opportunity, application: null })), { model: by, rules }, 'PEOPLE')
          .filter(({ eligibility }) => !eligibleOnly || eligibility === 'ELIGIBLE');
        const listed = ranked.filter((entry) => isListed(entry, list));
        const wanted = listed.slice(0, count);
        found[list.list ?? 'ANY'] += wanted.length;
        expect(places.map(({ id, score, confidence, isEligible }) => [id, score, confidence, isEligible])).toEqual(
          wanted.map(({ seekerId, keys: [score, confidence], eligibility }) => [seekerId, score, confidence, eligibility === 'ELIGIBLE']));
        const counted = index.peopleFor({ ...asked, wantsCount: true });
        expect([counted.places.map(({ id }) => id), counted.total, counted.ofOtherList]).toEqual([places.map(({ id }) => id), listed.length, list.list === undefined ? null : ranked.length - listed.length]);
      },
    ), { numRuns: runs / 2 });
    // Not exact: the cases are random, and how many are of each kind. None of either kind is next to impossible.
    for (const count of Object.values(found)) expect(count).toBeGreaterThan(0);
  });

  test('of two homes to which the place lies alike, one with a wish for other places counts as against it', () => {
    const index = new MatchIndex();
    const wishes = { workModes: { accepted: ['ON_SITE' as const], isLimit: false }, hours: { maxPerWeek: 39, isLimit: false } };
    const people = [
      { ...blankSeeker, id: 1, wishes: { ...wishes, regions: { codes: ['140106', '110101'], reach: 'COUNTY' as const, isLimit: false } } },
      { ...blankSeeker, id: 2, residenceCode: '140106', wishes },
    ];
    fill(index, { people });
    const opportunity: OpportunityFacts = { ...blankOpportunity, regionCode: '140105', workMode: 'HYBRID', hoursPerWeek: 40 };
    const asked = { opportunity, applied: [], residence: null, viewer: 'ANY' as const, eligibleOnly: false, model: defaultModel, today, day: today, part: { count: 5, after: null, before: null, fromEnd: false }, wantsCount: false };
    const listed = (list: 'SUGGESTED' | 'OTHER'): number[] => index.peopleFor({ ...asked, list }).places.map(({ id }) => id);
    expect([listed('SUGGESTED'), listed('OTHER')]).toEqual([[2], [1]]);
  });
});
