import { describe, expect, test } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';
import { openChanges } from '../../../src/matching/changes/person-change.js';
import { postChanges } from '../../../src/matching/changes/post-change.js';
import { answersTo, mostMoved, movedBy, placesLookedAt, unknownFacts } from '../../../src/matching/changes/unknown-fact.js';
import { AnswersQuestion, type OpenQuestion } from '../../../src/matching/engine/effects/answers-question.js';
import { PersonEffects } from '../../../src/matching/engine/effects/person-effects.js';
import { PostEffects } from '../../../src/matching/engine/effects/post-effects.js';
import { PersonEncoder, personLayout } from '../../../src/matching/engine/people/person-rows.js';
import { PostEncoder, postLayout } from '../../../src/matching/engine/posts/post-rows.js';
import { search } from '../../../src/matching/engine/search.js';
import { RowBuffer, Segment } from '../../../src/matching/engine/segment.js';
import type { OpportunityFacts, PairFacts, SeekerFacts } from '../../../src/matching/facts.js';
import type { MatchingModel } from '../../../src/matching/model/model.js';
import { rank } from '../../../src/matching/ranking.js';
import { certifiedOccupations, rulesOn } from '../../../src/matching/rules/rules.js';
import { model, opportunityFacts, runs } from '../arbitraries.js';
import { addPost, home, listOf, personRowOf, rankedPerson, rankedPost } from '../engine/rows.js';
import { personEffects, postEffects, tell } from './brute-force.js';

const today = '2026-09-01';
const rules = rulesOn(today);

/** Kinds of changes that brought something, with how often: a test of what never happens would show nothing. */
class Seen {
  private readonly kinds = new Map<string, number>();

  add(kind: string): void {
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
  }

  get all(): string[] {
    return [...this.kinds.keys()].sort();
  }
}

/** Posts about which the law asks this and that, and little else: so that what is unknown of a person is what counts. */
const lawfulPost: Arbitrary<OpportunityFacts> = opportunityFacts.map((post) => home({
  ...post, status: 'OPEN', opensOn: '2026-01-01', closesOn: null, seats: null, residenceCode: null, certificates: [], demands: post.demands.map((demand) => ({ ...demand, isEssential: false })),
}));

/** How much an answer to each question would change, by ranking all posts anew for each answer. */
function questionsByRanking(pairs: readonly PairFacts[], by: MatchingModel): OpenQuestion[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const placesOf = (seeker: SeekerFacts): { id: number; score: number }[] => rank(pairs.map((pair) => ({ ...pair, seeker })), { model: by, rules }, 'OPPORTUNITIES')
    .slice(0, placesLookedAt).map(({ opportunityId, keys: [score] }) => ({ id: opportunityId, score }));
  const now = placesOf(first.seeker);
  return unknownFacts(first.seeker)
    .map((fact) => ({ fact, moved: mostMoved(answersTo(fact, first.seeker, rules.on).map((answered) => movedBy(now, placesOf(answered)))) }))
    .filter(({ moved: { places, score } }) => places + score > 0);
}

describe('what would change it', () => {
  test('each change of a person brings what the reference finds pair by pair, over all posts', () => {
    const seen = new Seen();
    fc.assert(fc.property(rankedPerson, listOf(fc.oneof(rankedPost, lawfulPost)), model, (seeker, posts, by) => {
      const encoder = new PostEncoder(certifiedOccupations);
      const buffer = new RowBuffer(postLayout);
      const open = posts.filter(({ status }) => status === 'OPEN');
      for (const post of open) addPost(encoder, buffer, post);
      const effects = new PersonEffects({ seeker, applied: new Set(), model: by, rules }, openChanges(seeker, today), encoder);
      effects.scan(Segment.of(buffer));
      const found = effects.found();
      for (const { change } of found) seen.add(change.kind);
      expect(tell(found)).toEqual(personEffects(open.map((opportunity) => ({ seeker, opportunity, application: null })), by, rules));
    }), { numRuns: runs / 8 });
    expect(seen.all).toEqual(['AID', 'CERTIFICATE', 'EDUCATION', 'EMPLOYMENT', 'HOURS', 'REACH', 'RENEWAL', 'SHIFT', 'SKILL', 'WORK_MODE']);
  });

  test('each change of a post brings what the reference finds, over everybody', () => {
    const seen = new Seen();
    fc.assert(fc.property(rankedPost, listOf(rankedPerson), model, (opportunity, people, by) => {
      const encoder = new PersonEncoder();
      const buffer = new RowBuffer(personLayout);
      for (const person of people) encoder.addTo(buffer, personRowOf(person));
      const effects = new PostEffects({ opportunity, applied: new Set(), viewer: 'ANY', model: by, rules, today }, postChanges(opportunity), encoder);
      effects.scan(Segment.of(buffer));
      const found = effects.found();
      for (const { change } of found) seen.add(change.kind);
      expect(tell(found)).toEqual(postEffects(people.map((seeker) => ({ seeker, opportunity, application: null })), by, rules));
    }), { numRuns: runs / 8 });
    expect(seen.all).toEqual(['ACCOMMODATION', 'AGE', 'CERTIFICATE', 'DEMAND', 'EDUCATION', 'RESIDENCE']);
  });

  test('each open question moves what a ranking after each of its answers moves', () => {
    const seen = new Seen();
    let places = 0;
    fc.assert(fc.property(rankedPerson, listOf(fc.oneof(rankedPost, lawfulPost), 60), model, (seeker, posts, by) => {
      const encoder = new PostEncoder(certifiedOccupations);
      const buffer = new RowBuffer(postLayout);
      const open = posts.filter(({ status }) => status === 'OPEN');
      for (const post of open) addPost(encoder, buffer, post);
      const question = new AnswersQuestion({ seeker, applied: new Set(), model: by, rules }, unknownFacts(seeker), encoder);
      search(Segment.of(buffer), question);
      const found = question.found();
      for (const { fact, moved } of found) {
        seen.add(fact.kind);
        places += moved.places;
      }
      expect(found).toEqual(questionsByRanking(open.map((opportunity) => ({ seeker, opportunity, application: null })), by));
    }), { numRuns: runs / 10 });
    expect(seen.all).toEqual([
      'BIRTH_DATE', 'CAPACITY', 'CERTIFICATES', 'DISABILITY_CERTIFICATE', 'EDUCATION', 'EMPLOYMENT_DIFFICULTY', 'SKILLS', 'SKILL_LEVEL', 'ZERO_EMPLOYMENT_FAMILY',
    ]);
    expect(places).toBeGreaterThan(0);
  });
});
