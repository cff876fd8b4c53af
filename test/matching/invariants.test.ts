import { beforeAll, describe, expect, test } from '@jest/globals';
import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { certificateTypes } from '../../src/domain/certificates/index.js';
import type { Provision } from '../../src/domain/employers/index.js';
import { reaches, travelSteps } from '../../src/domain/seekers/terms.js';
import { occupations } from '../../src/domain/occupations/index.js';
import { skills } from '../../src/domain/skills/index.js';
import { demandsOfWorkplace, provisionsOfWorkplace, unknownWorkplace, type WorkplaceFacts } from '../../src/domain/workplaces/terms.js';
import { changedPost } from '../../src/matching/changes/post-change.js';
import { blankOpportunity, type OpportunityFacts, type PairFacts } from '../../src/matching/facts.js';
import { weightedMean, type Factor, type Line } from '../../src/matching/factors/line.js';
import type { Outcome } from '../../src/matching/rules/index.js';
import { explainGate } from '../../src/matching/explanation/gate-texts.js';
import { matchPair, type Match } from '../../src/matching/match.js';
import { defaultModel, type MatchingModel } from '../../src/matching/model/model.js';
import { compareRank, rankPair, rankPairs, rankKeys, type Side } from '../../src/matching/ranking.js';
import { rulesOn } from '../../src/matching/rules/rule-set.js';
import { accommodationCodes, askedSkill, asRead, day, demand, heldSkill, markedAsCore, model, pairFacts, runs } from './arbitraries.js';

const today = '2026-09-01';
const rules = rulesOn(today);
const context = { model: defaultModel, rules };
const sides = ['OPPORTUNITIES', 'PEOPLE', 'PAIRS'] as const satisfies readonly Side[];
const match = (pair: PairFacts, by: MatchingModel = defaultModel): Match => matchPair(pair, by, rules);

/** A match with everything in it, as it would be written down: equal texts are equal to the last bit. */
const written = (value: unknown): string => JSON.stringify(value);

/** Every run draws other cases; a run is drawn again from its seed. */
const seed = Number(process.env['FAST_CHECK_SEED'] ?? randomInt(2 ** 31));
beforeAll(() => { console.info(`The random cases of this run: FAST_CHECK_SEED=${seed}`); });

const cases = { numRuns: runs, seed };
/** Where a case is a whole ranking. */
const fewerCases = { numRuns: runs / 5, seed };

const openness: Readonly<Record<Outcome, number>> = { FAIL: 0, UNKNOWN: 1, PASS: 2 };

/** Gates that are more open in `after` than in `before`, or less. */
function moved(before: Match, after: Match, isMoved: (from: number, to: number) => boolean): string[] {
  return before.gates.filter(({ outcome }, index) => isMoved(openness[outcome], openness[after.gates[index]?.outcome ?? 'FAIL'])).map(({ id }) => id);
}

const closed = (before: Match, after: Match): string[] => moved(before, after, (from, to) => to < from);
const opened = (before: Match, after: Match): string[] => moved(before, after, (from, to) => to > from);

describe('1. the same inputs give the same output', () => {
  test('twice over, and whatever passed in between', () => {
    fc.assert(fc.property(pairFacts, pairFacts, model, (pair, other, by) => {
      const first = match(pair, by);
      match(other, by);
      expect(written(match(structuredClone(pair), by))).toBe(written(first));
    }), cases);
  });

  test('a pair has the same score in a ranking of posts, of people, and by itself', () => {
    fc.assert(fc.property(fc.array(pairFacts, { minLength: 1, maxLength: 6 }), (pairs) => {
      const scoresOf = (side: Side): number[] => rankPairs(pairs, context, side).map(({ keys: [score] }) => score);
      const alone = pairs.map((pair) => match(pair)).filter(({ eligibility }) => eligibility !== 'EXCLUDED').map(({ score }) => score).sort((a, b) => b - a);
      for (const side of sides) expect(scoresOf(side)).toEqual(alone);
      for (const pair of pairs) for (const side of sides) expect(rankPair(pair, context, side)?.keys[0]).toBe(match(pair).eligibility === 'EXCLUDED' ? undefined : match(pair).score);
    }), fewerCases);
  });

  test('the ranking is a total order: two matches never tie unless they are the same pair', () => {
    fc.assert(fc.property(pairFacts, pairFacts, (one, other) => {
      const keys = [rankKeys(match(one), 'PAIRS'), rankKeys(match(other), 'PAIRS')] as const;
      const isSame = one.seeker.id === other.seeker.id && one.opportunity.id === other.opportunity.id;
      const order = compareRank(...keys);
      expect(compareRank(keys[1], keys[0])).toBe(order === 0 ? 0 : -order);
      if (!isSame) expect(order).not.toBe(0);
    }), cases);
  });
});

/** A factor's value from its lines alone, as MATCHING.md says it; written anew here, to judge the code. */
function recomputed({ name, lines }: Factor, by: MatchingModel): number {
  const mean = (some: readonly Line[]): number | null => weightedMean(some, ({ value }) => value);
  const empty = name === 'SKILLS' ? by.skills.nothingAsked : by.emptyFactor;
  if (lines.length === 0) return empty;
  const value = mean(lines) ?? empty;
  if (name !== 'ACCESSIBILITY') return value;
  const essential = lines.filter(({ evidence }) => evidence.about === 'DEMAND' && evidence.isEssential).map((line) => line.value);
  return Math.min(value, Math.min(...essential, 10_000) + 5000);
}

describe('2. the contributions sum to the score', () => {
  test('exactly, and each stays within one basis point of its share', () => {
    fc.assert(fc.property(pairFacts, model, (pair, by) => {
      const { factors, score, confidence } = match(pair, by);
      expect(factors.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(score);
      expect(score).toBe(Math.floor(factors.reduce((sum, { weight, value }) => sum + weight * value, 0) / 100));
      for (const { contribution, weight, value } of factors) expect(Math.abs(contribution - (weight * value) / 100)).toBeLessThan(1);
      expect(Number.isInteger(score) && score >= 0 && score <= 10_000).toBe(true);
      expect(Number.isInteger(confidence) && confidence >= 0 && confidence <= 10_000).toBe(true);
    }), cases);
  });

  test("the explanation's lines recompute each factor", () => {
    fc.assert(fc.property(pairFacts, model, (pair, by) => {
      for (const factor of match(pair, by).factors) expect(factor.value).toBe(recomputed(factor, by));
    }), cases);
  });
});

const withWishes = (pair: PairFacts, wishes: Partial<PairFacts['seeker']['wishes']>): PairFacts => ({ ...pair, seeker: { ...pair.seeker, wishes: { ...pair.seeker.wishes, ...wishes } } });

/** Everything that makes a person or a post offer more. */
const improvements: Readonly<Record<string, fc.Arbitrary<(pair: PairFacts) => PairFacts>>> = {
  'adding a skill': heldSkill.map((skill) => (pair) => ({
    ...pair, seeker: { ...pair.seeker, skills: pair.seeker.skills.some(({ code }) => code === skill.code) ? pair.seeker.skills : [...pair.seeker.skills, skill] },
  })),
  'adding a certificate': fc.constantFrom(...certificateTypes.codes).map((code) => (pair) => ({
    ...pair, seeker: { ...pair.seeker, certificates: [...pair.seeker.certificates, { code, issuedOn: null, validUntil: null }] },
  })),
  "raising a skill's level": fc.nat(5).map((at) => (pair) => ({
    ...pair, seeker: { ...pair.seeker, skills: pair.seeker.skills.map((skill, index) => (index === at && skill.level !== null ? { ...skill, level: Math.min(5, skill.level + 1) } : skill)) },
  })),
  "raising a known capacity's level": fc.nat(7).map((at) => (pair) => ({
    ...pair, seeker: { ...pair.seeker, capacities: Object.fromEntries(Object.entries(pair.seeker.capacities).map(([code, level], index) => [code, index === at ? Math.min(4, level + 1) : level])) },
  })),
  'moving a provision up': fc.constantFrom(...accommodationCodes).map((code) => (pair) => {
    const { [code]: now, ...rest } = pair.opportunity.provisions;
    const next: Provision | null = now === 'REFUSED' ? null : now === undefined ? 'WILLING' : 'PROVIDED';
    return { ...pair, opportunity: { ...pair.opportunity, provisions: next === null ? rest : { ...rest, [code]: next } } };
  }),
  'bringing an own aid': fc.constantFrom(...accommodationCodes).map((code) => (pair) => ({ ...pair, seeker: { ...pair.seeker, aids: [...new Set([...pair.seeker.aids, code])] } })),
  'confirming what was claimed': fc.constantFrom('hasEmploymentDifficulty' as const, 'isZeroEmploymentFamily' as const).map((claim) => (pair) => ({
    ...pair, seeker: { ...pair.seeker, [claim]: pair.seeker[claim] ?? true },
  })),
  'confirming a graduation that was claimed, in the years that count': fc.constant((pair: PairFacts) => {
    const { welfare } = pair.seeker;
    return welfare?.isGraduationClaimed !== true ? pair
      : { ...pair, seeker: { ...pair.seeker, welfare: { ...welfare, isGraduationClaimed: false, graduatedOn: '2026-06-30', hasWorkedSince: false } } };
  }),
  'confirming a certificate that was claimed': fc.constant((pair: PairFacts) => {
    const { certificates, claimedCertificates = [] } = pair.seeker;
    const [code] = claimedCertificates;
    return code === undefined ? pair
      : { ...pair, seeker: { ...pair.seeker, certificates: [...certificates, { code, issuedOn: null, validUntil: null }], claimedCertificates: claimedCertificates.filter((each) => each !== code) } };
  }),
  'recording a workplace that has nothing in the way': fc.constantFrom<Partial<WorkplaceFacts>>({ floor: 1 }, { hasLift: true }, { hasStepFreeEntrance: true }, { hasLodging: true }, { hasAccessibleToilet: true })
    .map((better) => (pair) => {
      const { opportunity } = pair;
      const known = opportunity.workplace ?? unknownWorkplace;
      // A fact that is known is not made another one.
      const workplace: WorkplaceFacts = { ...known, ...Object.fromEntries(Object.entries(better).filter(([name]) => known[name as keyof WorkplaceFacts] === null)) };
      const demands = [...opportunity.demands.filter(({ isOfWorkplace }) => isOfWorkplace !== true), ...demandsOfWorkplace(workplace, opportunity.workMode)];
      const given = Object.entries(provisionsOfWorkplace(workplace, opportunity.workMode)).filter(([, state]) => state === 'PROVIDED');
      return { ...pair, opportunity: { ...opportunity, workplace, demands, provisions: { ...opportunity.provisions, ...Object.fromEntries(given) } } };
    }),
  'going further each day': fc.constantFrom(...travelSteps).map((km) => (pair) => withWishes(pair, { travel: { maxKm: Math.max(km, pair.seeker.wishes.travel?.maxKm ?? 40), willMove: pair.seeker.wishes.travel?.willMove ?? null } })),
  'being willing to move': fc.constant((pair: PairFacts) => withWishes(pair, { travel: { maxKm: pair.seeker.wishes.travel?.maxKm ?? null, willMove: true } })),
  'reaching further from wished regions': fc.constantFrom(...reaches).map((reach) => (pair) => {
    const { regions } = pair.seeker.wishes;
    return regions === undefined || reaches.indexOf(reach) < reaches.indexOf(regions.reach) ? pair : withWishes(pair, { regions: { ...regions, reach } });
  }),
};

describe('3. more never hurts', () => {
  test.each(Object.keys(improvements))('%s closes no gate and lowers no score', (name) => {
    const improve = improvements[name];
    if (improve === undefined) throw new Error(name);
    fc.assert(fc.property(pairFacts, improve, model, (pair, change, by) => {
      const [before, after] = [match(pair, by), match(change(pair), by)];
      expect(closed(before, after)).toEqual([]);
      expect(after.score).toBeGreaterThanOrEqual(before.score);
    }), cases);
  });
});

describe('4. asking more never helps', () => {
  test("raising a demand's level opens no gate and raises no score", () => {
    fc.assert(fc.property(pairFacts, fc.nat(5), model, (pair, at, by) => {
      const demands = pair.opportunity.demands.map((each, index) => (index === at && each.level !== null ? { ...each, level: Math.min(4, each.level + 1) } : each));
      const [before, after] = [match(pair, by), match({ ...pair, opportunity: { ...pair.opportunity, demands } }, by)];
      expect(opened(before, after)).toEqual([]);
      expect(after.score).toBeLessThanOrEqual(before.score);
    }), cases);
  });

  /** Whether a pair's score rises although the line that is asked in addition, or more of, is worth no more than its factor. */
  function helps(pair: PairFacts, changed: OpportunityFacts, by: MatchingModel, isChanged: (line: Line) => boolean, name: 'SKILLS' | 'ACCESSIBILITY'): boolean {
    const [before, after] = [match(pair, by), match({ ...pair, opportunity: changed }, by)];
    const value = before.factors.find((factor) => factor.name === name)?.value ?? 0;
    const line = after.factors.find((factor) => factor.name === name)?.lines.find(isChanged);
    return opened(before, after).length > 0 || (after.score > before.score && line !== undefined && line.value <= value);
  }
  const ofSkill = (code: string) => ({ evidence }: Line): boolean => evidence.about === 'SKILL' && evidence.asked.code === code;
  const ofDemand = (code: string) => ({ evidence }: Line): boolean => evidence.about === 'DEMAND' && evidence.functionCode === code;

  test('a further skill opens no gate, and raises the score only where it is worth more than the others', () => {
    fc.assert(fc.property(pairFacts, askedSkill, model, (pair, skill, by) => {
      const { skills } = pair.opportunity;
      // The first skill that is stated ends a presumption: it is not asked in addition.
      if (skills.length === 0 || skills.some(({ code }) => code === skill.code)) return;
      expect(helps(pair, { ...pair.opportunity, skills: [...skills, skill] }, by, ofSkill(skill.code), 'SKILLS')).toBe(false);
    }), cases);
  });

  test('a higher level of a skill opens no gate, and raises no score', () => {
    fc.assert(fc.property(pairFacts, fc.nat(5), model, (pair, at, by) => {
      const skills = pair.opportunity.skills.map((each, index) => (index === at ? { ...each, level: Math.min(5, each.level + 1) } : each));
      const [before, after] = [match(pair, by), match({ ...pair, opportunity: { ...pair.opportunity, skills } }, by)];
      expect(opened(before, after)).toEqual([]);
      expect(after.score).toBeLessThanOrEqual(before.score);
    }), cases);
  });

  test('marking a skill as core opens no gate, and raises the score only where it is worth more than the others', () => {
    fc.assert(fc.property(pairFacts, fc.nat(5), model, (pair, at, by) => {
      const { skills: asked } = pair.opportunity;
      const made = asked[at];
      if (made === undefined || skills.get(made.code).isEveryTrade) return;
      expect(helps(pair, { ...pair.opportunity, skills: asked.map((each) => (each === made ? markedAsCore(each) : each)) }, by, ofSkill(made.code), 'SKILLS')).toBe(false);
    }), cases);
  });

  test('making a skill required does neither', () => {
    fc.assert(fc.property(pairFacts, fc.nat(5), model, (pair, at, by) => {
      const { skills } = pair.opportunity;
      const made = skills[at];
      if (made === undefined) return;
      expect(helps(pair, { ...pair.opportunity, skills: skills.map((each) => (each === made ? { ...each, isRequired: true } : each)) }, by, ofSkill(made.code), 'SKILLS')).toBe(false);
    }), cases);
  });

  test('a further demand, or one that is made essential, does neither', () => {
    fc.assert(fc.property(pairFacts, demand, fc.nat(5), model, (pair, extra, at, by) => {
      const { demands } = pair.opportunity;
      const made = demands[at];
      if (demands.length > 0 && !demands.some(({ functionCode }) => functionCode === extra.functionCode)) {
        expect(helps(pair, { ...pair.opportunity, demands: [...demands, extra] }, by, ofDemand(extra.functionCode), 'ACCESSIBILITY')).toBe(false);
      }
      if (made !== undefined) expect(helps(pair, { ...pair.opportunity, demands: demands.map((each) => (each === made ? { ...each, isEssential: true } : each)) }, by, ofDemand(made.functionCode), 'ACCESSIBILITY')).toBe(false);
    }), cases);
  });

  test('adding an essential demand, or making one essential, opens no gate', () => {
    fc.assert(fc.property(pairFacts, demand, fc.nat(5), (pair, extra, at) => {
      const { demands } = pair.opportunity;
      const added = demands.some(({ functionCode }) => functionCode === extra.functionCode) ? demands : [...demands, { ...extra, isEssential: true }];
      const essential = demands.map((each, index) => (index === at ? { ...each, isEssential: true } : each));
      for (const changed of [added, essential]) {
        expect(opened(match(pair), match({ ...pair, opportunity: { ...pair.opportunity, demands: changed } }))).toEqual([]);
      }
    }), cases);
  });
});

const legalGates: ReadonlySet<string> = new Set(['RESERVATION', 'PUBLIC_WELFARE', 'SUPPORTED_EMPLOYMENT']);

describe('5. kind and grade are blind', () => {
  const otherDisability = fc.record({ kind: fc.integer({ min: 1, max: 7 }), components: fc.constant([]), grade: fc.integer({ min: 1, max: 4 }), validUntil: fc.constant(null) });

  test('two people who differ in kind and grade alone differ in nothing but the legal gates', () => {
    fc.assert(fc.property(pairFacts, fc.option(otherDisability, { nil: null }), model, (pair, disability, by) => {
      const [one, other] = [match(pair, by), match({ ...pair, seeker: { ...pair.seeker, disability } }, by)];
      expect(written([other.score, other.confidence, other.factors])).toBe(written([one.score, one.confidence, one.factors]));
      const beyondLaw = ({ gates }: Match): unknown[] => gates.filter(({ id }) => !legalGates.has(id));
      expect(beyondLaw(other)).toEqual(beyondLaw(one));
    }), cases);
  });

  test('of two people who both pass the legal gates, nothing that an employer reads tells them apart', () => {
    fc.assert(fc.property(pairFacts, otherDisability, (pair, disability) => {
      const [one, other] = [match(pair), match({ ...pair, seeker: { ...pair.seeker, disability } })];
      const passes = ({ gates }: Match): boolean => gates.every(({ id, outcome }) => !legalGates.has(id) || outcome === 'PASS');
      if (!passes(one) || !passes(other)) return;
      const told = (each: Match): unknown => each.gates.map((gate) => explainGate(gate, each.pair, rules, 'PERSON'));
      expect(told(other)).toEqual(told(one));
    }), cases);
  });
});

describe('7. an exclusion holds in every ranking', () => {
  test('a pair of which a gate fails stands in none', () => {
    fc.assert(fc.property(fc.array(pairFacts, { maxLength: 8 }), (pairs) => {
      const isExcluded = (pair: PairFacts): boolean => match(pair).gates.some(({ outcome }) => outcome === 'FAIL');
      for (const side of sides) {
        for (const pair of pairs) expect(rankPair(pair, context, side) === null).toBe(isExcluded(pair));
        expect(rankPairs(pairs, context, side)).toHaveLength(pairs.filter((pair) => !isExcluded(pair)).length);
      }
    }), fewerCases);
  });
});

describe('9. silence is never a yes', () => {
  const someOccupation = fc.option(fc.constantFrom(...occupations.codes), { nil: null });

  test('a vacancy that says nothing but what the work is called is eligible for nobody', () => {
    fc.assert(fc.property(pairFacts, someOccupation, fc.constantFrom('STATED' as const, 'PRESUMED' as const), model, ({ seeker }, occupationCode, occupationBasis, by) => {
      const silent = asRead({ ...blankOpportunity, occupationCode, occupationBasis: occupationCode === null ? null : occupationBasis });
      expect(match({ seeker, opportunity: silent, application: null }, by).eligibility).not.toBe('ELIGIBLE');
      // Whoever confirms the demands has said nothing of the place.
      const confirmed = changedPost(silent, { kind: 'DEMANDS_CONFIRMED' });
      const cannotClimb = { ...seeker, capacities: { ...seeker.capacities, climbing: 0 }, aids: [] };
      expect(match({ seeker: cannotClimb, opportunity: confirmed, application: null }, by).eligibility).not.toBe('ELIGIBLE');
    }), cases);
  });
});

describe('8. a stored match keeps the facts that it used', () => {
  test('recomputed from them as they were written and read, it comes out to the last bit', () => {
    fc.assert(fc.property(pairFacts, model, day, (pair, by, on) => {
      const found = matchPair(pair, by, rulesOn(on));
      const stored = JSON.parse(JSON.stringify({ facts: found.pair, model: found.model, on })) as { facts: PairFacts; model: MatchingModel; on: string };
      expect(written(matchPair(stored.facts, stored.model, rulesOn(stored.on)))).toBe(written(found));
    }), cases);
  });
});
