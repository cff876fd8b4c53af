import { describe, expect, test } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';
import { humanFunctions } from '../../../src/domain/functions/index.js';
import type { AskedSkill } from '../../../src/domain/vacancies/index.js';
import { blankOpportunity, blankSeeker, type OpportunityFacts, type SeekerFacts } from '../../../src/matching/facts.js';
import { rulesOn } from '../../../src/matching/rules/rule-set.js';
import { anyModel, asRead, model, runs } from '../arbitraries.js';
import { listOf } from '../engine/rows.js';
import { Shares } from '../engine/shares.js';
import { personEffects, tell } from './brute-force.js';

const today = '2026-09-01';
const rules = rulesOn(today);
/** Several of one branch: a core skill of one occupation may be a narrower one of another's. */
const codes = ['chineseSign', 'signInterpreting', 'healthMassage', 'aromaMassage', 'python', 'softwareDevelopment', 'baking', 'cakeDecorating', 'typing'] as const;
const occupations = ['4-13-01-08', '4-10-04-02', '2-02-10-03', '4-04-05-01', '6-02-01-01', '4-04-05-03'] as const;
const everything = Object.fromEntries([...humanFunctions.codes].map((code) => [code, 4]));

/** Somebody whom nothing keeps out but a skill. */
const person: Arbitrary<SeekerFacts> = fc.record({
  skills: fc.uniqueArray(fc.record({ code: fc.constantFrom(...codes), level: fc.option(fc.integer({ min: 1, max: 5 })), evidence: fc.constant('SELF' as const) }), { selector: ({ code }) => code, maxLength: 2 }),
  areSkillsConfirmed: fc.boolean(),
}).map((facts) => ({ ...blankSeeker, birthDate: '1990-05-17', capacities: everything, educationLevel: 'BACHELOR', areCertificatesConfirmed: true, ...facts }));

const asked: Arbitrary<AskedSkill> = fc.record({ code: fc.constantFrom(...codes), level: fc.integer({ min: 1, max: 5 }), weight: fc.integer({ min: 1, max: 5 }), isRequired: fc.boolean() });

const post: Arbitrary<OpportunityFacts> = fc.record({
  id: fc.integer({ min: 1, max: 1000 }), occupationCode: fc.option(fc.constantFrom(...occupations)), occupationBasis: fc.constantFrom('STATED', 'STATED', 'PRESUMED'),
  skills: fc.uniqueArray(asked, { selector: ({ code }) => code, maxLength: 3 }), areDemandsConfirmed: fc.constantFrom(true, true, false), minEducation: fc.constantFrom(null, null, 'DOCTOR'),
}).map((facts) => asRead({ ...blankOpportunity, workMode: 'HOME_BASED', ...facts, employerId: facts.id }));

describe('learning a core skill', () => {
  test('opens, settles and lifts what the reference finds pair by pair', async () => {
    const sum = { opens: 0, settles: 0, both: 0 };
    await fc.assert(fc.asyncProperty(person, listOf(post, 24), fc.oneof(model, anyModel), fc.integer({ min: 1, max: 3 }), async (seeker, posts, by, of) => {
      const found = await new Shares(of, { posts }).ask('PERSON_CHANGES', { seeker, day: today, model: by, applied: [] });
      for (const { change, opens, settles, lifts } of found) {
        if (change.kind !== 'SKILL') continue;
        sum.opens += opens;
        sum.settles += Math.max(0, settles - opens);
        sum.both += Math.min(opens + settles, lifts);
      }
      expect(tell(found)).toEqual(personEffects(posts.map((opportunity) => ({ seeker, opportunity, application: null })), by, rules));
    }), { numRuns: runs / 5 });
    // Not exact: the cases are random, and how many are of each kind.
    for (const count of Object.values(sum)) expect(count).toBeGreaterThan(runs / 20);
  });
});
