import { describe, expect, test } from '@jest/globals';
import fc, { type Arbitrary, type IAsyncProperty } from 'fast-check';
import { occupations } from '../../../src/domain/occupations/index.js';
import { answersTo, largestShift, rankingShift, comparedPlaces, unknownFacts } from '../../../src/matching/changes/unknown-fact.js';
import type { OpenQuestion } from '../../../src/matching/engine/what-if/open-questions.js';
import { blockRows } from '../../../src/matching/engine/what-if/equivalence-partition.js';
import type { ClaimedFact } from '../../../src/matching/changes/person-change.js';
import type { OpportunityFacts, PairFacts, SeekerFacts } from '../../../src/matching/facts.js';
import { defaultModel, type MatchingModel } from '../../../src/matching/model/model.js';
import { rankPairs } from '../../../src/matching/ranking.js';
import { rulesOn } from '../../../src/matching/rules/rule-set.js';
import { anyModel, asRead, model, opportunityFacts, runs } from '../arbitraries.js';
import { listOf, rankedPerson, rankedPost } from '../engine/rows.js';
import { Shares } from '../engine/shares.js';
import { personEffects, postEffects, tell } from './brute-force.js';

const today = '2026-09-01';
const rules = rulesOn(today);

/** Kinds that brought something: a test of what never happens would show nothing. */
class Seen {
  private readonly kinds = new Set<string>();

  add(kind: string): void {
    this.kinds.add(kind);
  }

  get all(): string[] {
    return [...this.kinds].sort();
  }
}

/**
 * The cases are the same in each run, and it is of those that everything was seen; a fifth as many are new in each:
 * what comes about by chance must not be what a test counts on.
 */
async function holds<Case>(property: IAsyncProperty<Case>, cases: number, wasSeen: () => void): Promise<void> {
  await fc.assert(property, { numRuns: cases, seed: 1 });
  wasSeen();
  await fc.assert(property, { numRuns: cases / 5 });
}

/** Posts about which the law asks this and that, and little else: so that what is unknown of a person is what counts. */
const lawfulPost: Arbitrary<OpportunityFacts> = fc.tuple(opportunityFacts, fc.constantFrom('PUBLIC_WELFARE', 'PUBLIC_WELFARE', 'RESERVED', 'SUPPORTED', 'OPEN')).map(([post, kind]) => asRead({
  ...post, kind, status: 'OPEN', opensOn: '2026-01-01', closesOn: null, seats: null, residenceCode: null, certificates: [], demands: post.demands.map((demand) => ({ ...demand, isEssential: false })),
}));

/** People of whom something is as it rarely is by chance: a fact that the law asks about, a limit. */
const lawfulPerson: Arbitrary<SeekerFacts> = fc.tuple(rankedPerson, fc.constantFrom<Partial<SeekerFacts>>(
  {}, { welfare: null, isZeroEmploymentFamily: false, hasEmploymentDifficulty: null }, { welfare: null, isZeroEmploymentFamily: null, hasEmploymentDifficulty: false },
  { disability: { kind: 1, components: [], grade: 2, validUntil: '2026-02-01' } }, { birthDate: null }, { educationLevel: null }, { disability: null },
), fc.constantFrom<SeekerFacts['wishes'] | null>(
  null, null, { hours: { maxPerWeek: 30, isLimit: true } }, { regions: { codes: ['140105'], reach: 'COUNTY', isLimit: true } }, { shifts: { accepted: ['DAY'], isLimit: true } },
  { workModes: { accepted: ['ON_SITE'], isLimit: true } }, { employment: { accepted: ['FULL_TIME'], isLimit: true } },
)).map(([person, facts, wishes]) => ({ ...person, ...facts, wishes: wishes ?? person.wishes }));

/** What people claim, and nobody confirmed. */
const claimed: Arbitrary<ClaimedFact[]> = fc.subarray<ClaimedFact>([
  { fact: 'EMPLOYMENT_DIFFICULTY' }, { fact: 'ZERO_EMPLOYMENT_FAMILY' }, { fact: 'QUALIFICATION', code: 'medicalMassage', validUntil: null },
  { fact: 'GRADUATION', graduatedOn: '2026-06-30', hasHadPost: false },
]);

/** The work of an interpreter, of which its employer says that it asks for the core skill alone. */
const interpreter: Partial<OpportunityFacts> = {
  occupationCode: '4-13-01-08', occupationBasis: 'STATED', areDemandsConfirmed: true, workMode: 'HOME_BASED', provisions: {}, certificates: [], minEducation: null, maxAge: null, minAge: null,
  demands: occupations.get('4-13-01-08').usualDemands.map(({ functionCode }) => ({ functionCode, level: 0, isEssential: false, basis: 'STATED' as const })),
};

/** Posts that ask for one thing that an employer may leave out. */
const askingPost: Arbitrary<OpportunityFacts> = fc.tuple(rankedPost, fc.constantFrom<Partial<OpportunityFacts>>(
  {}, interpreter, { minEducation: 'BACHELOR' }, { certificates: ['nurse'] }, { maxAge: 31 }, { residenceCode: '140105' }, { areDemandsConfirmed: false, workMode: 'HOME_BASED', demands: [{ functionCode: 'standing', level: 1, isEssential: true, basis: 'STATED' }] },
  ...(['standing', 'reading'] as const).map((functionCode) => ({ demands: [{ functionCode, level: 3, isEssential: true, basis: 'STATED' as const }] })),
)).map(([post, asks]) => asRead({ ...post, ...asks }));

/** How much an answer to each question would change, by ranking all posts anew for each answer. */
function questionsByRanking(pairs: readonly PairFacts[], by: MatchingModel): OpenQuestion[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const placesOf = (seeker: SeekerFacts): { id: number; score: number }[] => rankPairs(pairs.map((pair) => ({ ...pair, seeker })), { model: by, rules }, 'OPPORTUNITIES')
    .slice(0, comparedPlaces).map(({ opportunityId, keys: [score] }) => ({ id: opportunityId, score }));
  const now = placesOf(first.seeker);
  return unknownFacts(first.seeker)
    .map((fact) => ({ fact, moved: largestShift(answersTo(fact, first.seeker, rules.on).map((answered) => rankingShift(now, placesOf(answered)))) }))
    .filter(({ moved: { places, score } }) => places + score > 0);
}

const shares = fc.integer({ min: 1, max: 3 });

describe('what would change it', () => {
  test('each change of a person brings what the reference finds pair by pair, over all posts', async () => {
    const seen = new Seen();
    await holds(fc.asyncProperty(lawfulPerson, listOf(fc.oneof(rankedPost, lawfulPost, askingPost), 24), fc.oneof(model, anyModel), shares, claimed, async (seeker, posts, by, of, claims) => {
      const found = await new Shares(of, { posts }).ask('PERSON_CHANGES', { seeker, day: today, model: by, applied: [], claims });
      for (const { change } of found) seen.add(change.kind);
      const open = posts.filter(({ status }) => status === 'OPEN');
      expect(tell(found)).toEqual(personEffects(open.map((opportunity) => ({ seeker, opportunity, application: null })), by, rules, claims));
    }), runs / 5, () => {
      // Not exact: the cases are random, and may meet further kinds.
      expect(seen.all).toEqual(expect.arrayContaining(['AID', 'CERTIFICATE', 'CLAIM', 'EDUCATION', 'EMPLOYMENT', 'HOURS', 'REACH', 'RENEWAL', 'SHIFT', 'SKILL', 'WORK_MODE']));
    });
  });

  test('so it does where more posts lie in one place than are read at once, to some of which the person has applied', async () => {
    const [facts = []] = fc.sample(fc.array(fc.oneof(rankedPost, lawfulPost, askingPost), { minLength: blockRows + 88, maxLength: blockRows + 88, size: 'max' }), { numRuns: 1, seed: 5 });
    const posts = facts.map((post, index) => asRead({ ...post, id: index + 1, status: 'OPEN', regionCode: '140105', workMode: 'ON_SITE' }));
    const applied = new Set(posts.map(({ id }) => id).filter((id) => id % 7 === 0));
    const index = new Shares(1, { posts });
    const seen = new Seen();
    for (const seeker of fc.sample(lawfulPerson.filter(({ consentsToMatching }) => consentsToMatching), { numRuns: 6, seed: 7 })) {
      const found = await index.ask('PERSON_CHANGES', { seeker, day: today, model: defaultModel, applied: [...applied] });
      for (const { change } of found) seen.add(change.kind);
      expect(tell(found)).toEqual(personEffects(posts.map((opportunity) => ({ seeker, opportunity, application: applied.has(opportunity.id) ? 'SUBMITTED' : null })), defaultModel, rules));
    }
    expect(seen.all).toEqual(['AID', 'CERTIFICATE', 'EDUCATION', 'EMPLOYMENT', 'MOVE', 'RENEWAL', 'SHIFT', 'SKILL']);
  });

  test('many people who are asked about at once are told what each is told alone', async () => {
    const [people = []] = fc.sample(fc.uniqueArray(rankedPerson, { selector: ({ id }) => id, minLength: 8, maxLength: 8 }), { numRuns: 1, seed: 4 });
    const [posts = []] = fc.sample(fc.uniqueArray(rankedPost, { selector: ({ id }) => id, minLength: 60, maxLength: 60 }), { numRuns: 1, seed: 4 });
    const index = new Shares(2, { posts });
    const askAbout = (seeker: SeekerFacts): Promise<unknown> => index.ask('PERSON_CHANGES', { seeker, day: today, model: defaultModel, applied: [] });
    const together = await Promise.all(people.map(askAbout));
    for (const [number, seeker] of people.entries()) expect(together[number]).toEqual(await askAbout(seeker));
    const kinds = new Set([...JSON.stringify(together).matchAll(/"change":\{"kind":"(\w+)"/g)].map(([, kind = '']) => kind));
    expect([...kinds].toSorted()).toEqual(['AID', 'CERTIFICATE', 'HOURS', 'REACH', 'RENEWAL', 'SHIFT', 'SKILL', 'WORK_MODE']);
  });

  test('each change of a post brings what the reference finds, over everybody', async () => {
    const seen = new Seen();
    await holds(fc.asyncProperty(askingPost, listOf(rankedPerson, 24), fc.oneof(model, anyModel), shares, async (opportunity, people, by, of) => {
      const found = await new Shares(of, { people }).ask('POST_CHANGES', { opportunity, day: today, today, model: by, applied: [], viewer: 'ANY' });
      for (const { change } of found) seen.add(change.kind);
      expect(tell(found)).toEqual(postEffects(people.map((seeker) => ({ seeker, opportunity, application: null })), by, rules));
    }), runs / 5, () => {
      // Not exact: the cases are random, and may meet further kinds.
      expect(seen.all).toEqual(expect.arrayContaining(['ACCOMMODATION', 'AGE', 'CERTIFICATE', 'DEMAND', 'DEMANDS_CONFIRMED', 'EDUCATION', 'RESIDENCE']));
    });
  });

  test('each open question moves what a ranking after each of its answers moves', async () => {
    const seen = new Seen();
    let places = 0;
    await holds(fc.asyncProperty(lawfulPerson, listOf(fc.oneof(lawfulPost, askingPost), 12), fc.oneof(model, anyModel), shares, async (seeker, posts, by, of) => {
      const found = await new Shares(of, { posts }).ask('OPEN_QUESTIONS', { seeker, day: today, model: by, applied: [] });
      for (const { fact, moved } of found) {
        seen.add(fact.kind);
        places += moved.places;
      }
      const open = posts.filter(({ status }) => status === 'OPEN');
      expect(found).toEqual(questionsByRanking(open.map((opportunity) => ({ seeker, opportunity, application: null })), by));
    }), runs / 10, () => {
      // Not exact: the cases are random, and may meet further kinds.
      expect(seen.all).toEqual(expect.arrayContaining([
        'BIRTH_DATE', 'CAPACITY', 'CERTIFICATES', 'DISABILITY_CERTIFICATE', 'EDUCATION', 'RESIDENCE', 'SKILLS', 'SKILL_LEVEL', 'WILL_MOVE', 'ZERO_EMPLOYMENT_FAMILY',
      ]));
      // Not exact: the cases are random, and how many places they ask about.
      expect(places).toBeGreaterThan(0);
    });
  });
});
