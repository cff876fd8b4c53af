import { describe, expect, test } from '@jest/globals';
import type { PairFacts } from '../../src/matching/facts.js';
import { matchPair, apportionScore, type Match } from '../../src/matching/match.js';
import { defaultModel, firstModel } from '../../src/matching/model/model.js';
import type { OpportunityFacts, SeekerFacts } from '../../src/matching/facts.js';
import { rulesOn } from '../../src/matching/rules/rule-set.js';
import { pairOf } from './cases.js';

const rules = rulesOn('2026-09-01');
const match = (pair: PairFacts): Match => matchPair(pair, defaultModel, rules);
const factor = (pair: PairFacts, index: number): { value: number; known: number } => {
  const { value = -1, known = -1 } = match(pair).factors[index] ?? {};
  return { value, known };
};
const asked = (code: string, level: number, weight = 3, isRequired = true) => ({ code, level, weight, isRequired });
const held = (code: string, level: number | null) => ({ code, level, evidence: 'SELF' as const });

describe('skills, worked out by hand', () => {
  const skills = (seeker: Parameters<typeof pairOf>[0], posts: ReturnType<typeof asked>[]): { value: number; known: number } => factor(pairOf(seeker, { skills: posts }), 0);

  test.each([
    ['the same skill at the level asked', [held('java', 3)], 10_000, 10_000],
    ['the same skill a level short: 10,000 × 2 / 3', [held('java', 2)], 6666, 10_000],
    ['the same skill above the level', [held('java', 5)], 10_000, 10_000],
    ['the same skill at an unknown level: 7,000', [held('java', null)], 7000, 0],
    ['a sibling at the level asked: 3,000', [held('python', 3)], 3000, 10_000],
    ['nothing', [held('tuina', 3)], 0, 10_000],
  ])('%s', (_what, own, value, known) => {
    expect(skills({ skills: own, areSkillsConfirmed: true }, [asked('java', 3)])).toEqual({ value, known });
  });

  test('a narrower skill counts whole, a direct broader one 6,000', () => {
    expect(skills({ skills: [held('wholeBodyMassage', 3)], areSkillsConfirmed: true }, [asked('healthMassage', 3)]).value).toBe(10_000);
    expect(skills({ skills: [held('healthMassage', 3)], areSkillsConfirmed: true }, [asked('wholeBodyMassage', 3)]).value).toBe(6000);
  });

  test('while the list is open a line counts 2,500 and is unknown; a better answer is known', () => {
    expect(skills({ skills: [] }, [asked('java', 3)])).toEqual({ value: 2500, known: 0 });
    expect(skills({ skills: [held('python', 2)] }, [asked('java', 3)])).toEqual({ value: 2500, known: 0 });
    expect(skills({ skills: [held('python', 3)] }, [asked('java', 3)])).toEqual({ value: 3000, known: 10_000 });
  });

  test('required counts four times its weight: floor((4×5×10,000 + 4×1×0 + 4×10,000) / 28)', () => {
    const own = { skills: [held('java', 3), held('typing', 4)], areSkillsConfirmed: true };
    expect(skills(own, [asked('java', 3, 5), asked('tuina', 3, 1), asked('typing', 2, 4, false)]).value).toBe(8571);
  });
  test('under model 1 required counts eight tenths, optional two: (8 × floor((5×10,000 + 1×0) / 6) + 2 × 10,000) / 10', () => {
    const own = { skills: [held('java', 3), held('typing', 4)], areSkillsConfirmed: true };
    expect(matchPair(pairOf(own, { skills: [asked('java', 3, 5), asked('tuina', 3, 1), asked('typing', 2, 4, false)] }), firstModel, rules).factors[0]?.value).toBe(8666);
  });

  test('a post without skills counts 2,500, unknown', () => {
    expect(skills({}, [])).toEqual({ value: 2500, known: 0 });
  });
});

describe('accessibility, worked out by hand', () => {
  const capacities = { reading: 0, standing: 2, hearingSpeech: 4, learning: 4, touch: 4 };
  const demand = (functionCode: string, level: number | null, isEssential = true, basis: 'STATED' | 'PRESUMED' = 'STATED') => ({ functionCode, level, isEssential, basis });

  test.each([
    ['unaided', demand('standing', 2), {}, 10_000, 10_000],
    ['with an accommodation that is provided: no defect', demand('reading', 4), { screenReader: 'PROVIDED' }, 10_000, 10_000],
    ['with one that the employer is willing to give', demand('reading', 4), { screenReader: 'WILLING' }, 9000, 10_000],
    ['with one of which nobody asked the employer yet', demand('reading', 4), {}, 3000, 0],
    ['with none, as both that would do are refused', demand('reading', 4), { screenReader: 'REFUSED', brailleDisplay: 'REFUSED' }, 0, 10_000],
    ['presumed and unmet', demand('reading', 4, true, 'PRESUMED'), { screenReader: 'REFUSED', brailleDisplay: 'REFUSED' }, 1500, 0],
    ['presumed and met: it lowers the confidence alone, by half', demand('standing', 1, true, 'PRESUMED'), {}, 10_000, 5000],
    ['of an unknown level', demand('standing', null), {}, 5000, 0],
    ['of an unknown capacity', demand('hearing', 1), {}, 5000, 0],
  ] as const)('a demand %s', (_what, one, provisions, value, known) => {
    expect(factor(pairOf({ capacities }, { demands: [one], provisions }), 1)).toEqual({ value, known });
  });

  test('with one that is provided, of which it is not known whether it can be used', () => {
    const { reading, standing } = capacities;
    const { factors } = match(pairOf({ capacities: { reading, standing } }, { demands: [demand('reading', 4)], provisions: { screenReader: 'PROVIDED' } }));
    expect(factors[1]).toMatchObject({ value: 5000, known: 0, lines: [{ evidence: { met: 'UNKNOWN', accommodation: { code: 'screenReader', isSure: false, unsureOf: 'hearingSpeech' } } }] });
  });

  test('is worth at most 5,000 more than its worst essential line, however much else is met: floor((2×10,000 + 2×10,000 + 2×1,500) / 6) is 7,166, and 1,500 + 5,000 less', () => {
    const refused = { screenReader: 'REFUSED', brailleDisplay: 'REFUSED' } as const;
    const demands = [demand('standing', 2), demand('learning', 3), demand('reading', 4, true, 'PRESUMED')];
    expect(factor(pairOf({ capacities }, { demands, provisions: refused }), 1).value).toBe(6500);
    expect(factor(pairOf({ capacities }, { demands: demands.map((each) => ({ ...each, isEssential: each.functionCode !== 'reading' })), provisions: refused }), 1).value).toBe(8300);
  });

  test('the best provision is taken, and of equal ones the cheapest', () => {
    const { factors } = match(pairOf({ capacities }, { demands: [demand('reading', 4)], provisions: { brailleDisplay: 'PROVIDED', screenReader: 'PROVIDED' } }));
    expect(factors[1]?.lines[0]?.evidence).toMatchObject({ met: 'ACCOMMODATED', accommodation: { code: 'screenReader', provision: 'PROVIDED' } });
  });

  test('essential counts 2, marginal 1, a required accommodation 2, a helpful one 1: floor((2×10,000 + 1×5,000 + 2×9,000 + 1×0) / 6)', () => {
    const needs = [{ accommodationCode: 'largePrint', isRequired: true }, { accommodationCode: 'quietRoom', isRequired: false }];
    const { value, known } = factor(pairOf({ capacities, needs }, { demands: [demand('standing', 2), demand('hearing', 2, false)], provisions: { largePrint: 'WILLING', quietRoom: 'REFUSED' } }), 1);
    expect([value, known]).toEqual([7166, 8333]);
  });
});

describe('preferences, worked out by hand', () => {
  const wishes = {
    regions: { codes: ['140105'], reach: 'CITY' as const, isLimit: false }, pay: { monthlyCny: 4000, isLimit: false },
    hours: { maxPerWeek: 30, isLimit: false }, shifts: { accepted: ['DAY' as const], isLimit: false },
  };
  const offered = { regionCode: '140106', payMinCny: 2000, payMaxCny: 3000, hoursPerWeek: 40 };

  test('pay 2, hours 2, shift 1: floor((2×7,500 + 2×0 + 1×5,000) / 5)', () => {
    expect(factor(pairOf({ wishes }, offered), 3)).toEqual({ value: 4000, known: 8000 });
  });
  test('hours up to a tenth over count half', () => {
    expect(factor(pairOf({ wishes: { hours: wishes.hours } }, { hoursPerWeek: 33 }), 3).value).toBe(5000);
    expect(factor(pairOf({ wishes: { hours: wishes.hours } }, { hoursPerWeek: 34 }), 3).value).toBe(0);
  });
  test('under model 1: region 3, pay 2, hours 1, shift 1: floor((3×7,000 + 2×7,500 + 1×0 + 1×5,000) / 7)', () => {
    const { factors } = matchPair(pairOf({ wishes }, offered), firstModel, rules);
    expect(factors.map(({ name }) => name)).toEqual(['SKILLS', 'ACCESSIBILITY', 'PREFERENCES', 'OCCUPATION']);
    expect(factors[2]).toMatchObject({ value: 5857, known: 8571 });
  });
});

describe('place, worked out by hand', () => {
  const home = { residenceCode: '140213' };
  const lives = (place: string, seeker: Partial<SeekerFacts> = {}, more: Partial<OpportunityFacts> = {}) => factor(pairOf({ ...home, ...seeker }, { regionCode: place, workMode: 'ON_SITE', ...more }), 2);
  const moves = { wishes: { travel: { maxKm: null, willMove: true } } };
  test.each([
    ['in the home county', lives('140213'), 10_000],
    ['in a wished city', lives('140802', { wishes: { regions: { codes: ['140800'], reach: 'COUNTY', isLimit: false } } }), 10_000],
    ['some 780 km away, wishing nothing', lives('140802'), 500],
    ['as far, with a wish that covers the province', lives('140802', { wishes: { regions: { codes: ['140213'], reach: 'PROVINCE', isLimit: false } } }), 1500],
    ['as far, with lodging, for somebody who moves', lives('140802', moves, { provisions: { staffLodging: 'PROVIDED' } }), 6000],
    ['as far, with lodging that is only offered', lives('140802', moves, { provisions: { staffLodging: 'WILLING' } }), 500],
    ['in the home county, for somebody who can hardly travel', lives('140213', { capacities: { travelling: 0 } }), 9000],
    ['there, with transport', lives('140213', { capacities: { travelling: 0 } }, { provisions: { commuteShuttle: 'PROVIDED' } }), 10_000],
    ['at home, accepted', lives('140802', { wishes: { workModes: { accepted: ['HOME_BASED'], isLimit: false } } }, { workMode: 'HOME_BASED' }), 10_000],
    ['at home, without a wish on mode', lives('140802', {}, { workMode: 'HOME_BASED' }), 7000],
    ['at home, for somebody who wishes to leave the house', lives('140802', { wishes: { workModes: { accepted: ['ON_SITE'], isLimit: false } } }, { workMode: 'HOME_BASED' }), 5000],
  ])('%s', (_what, { value, known }, expected) => {
    expect([value, known]).toEqual([expected, 10_000]);
  });
  test('somewhere in the same city, and nobody knows where: 5,000; elsewhere 2,500', () => {
    expect(lives('140200')).toEqual({ value: 5000, known: 0 });
    expect(lives('140000')).toEqual({ value: 2500, known: 0 });
  });
});

describe('occupation, worked out by hand', () => {
  const worked = (startedOn: string, endedOn: string | null) => ({ occupationCode: '4-10-04-02', employer: null, startedOn, endedOn });
  test.each([
    ['done for a year to the day', { work: [worked('2025-01-01', '2025-12-31')] }, 10_000],
    ['done for a day less', { work: [worked('2025-01-02', '2025-12-31')] }, 5000],
    ['done in two stages that make a year', { work: [worked('2024-01-01', '2024-06-30'), worked('2025-01-01', '2025-06-30')] }, 10_000],
    ['wanted, in the same small group', { wishes: { occupations: ['4-10-04-01'] } }, 7000],
    ['wanted, in the same medium group', { wishes: { occupations: ['4-10-01-05'] } }, 4000],
    ['wanted, in the same major group', { wishes: { occupations: ['4-04-05-03'] } }, 1500],
    ['wanted, in another major group', { wishes: { occupations: ['2-02-10-03'] } }, 0],
  ])('%s', (_what, seeker, value) => {
    expect(factor(pairOf(seeker, { occupationCode: '4-10-04-02', occupationBasis: 'STATED' }), 4).value).toBe(value);
  });
});

describe('the score', () => {
  test('is floor((40 × 10,000 + 30 × 7,166 + 20 × 5,857 + 10 × 5,000) / 100), shared out by largest remainder', () => {
    const parts = [{ weight: 40, value: 10_000 }, { weight: 30, value: 7166 }, { weight: 20, value: 5857 }, { weight: 10, value: 5000 }];
    expect(apportionScore(parts, 7821)).toEqual([4000, 2150, 1171, 500]);
    // 16.50, 16.50 and 17.00: the remainders tie, and the earlier gets what is left over.
    expect(apportionScore([{ weight: 33, value: 50 }, { weight: 33, value: 50 }, { weight: 34, value: 50 }], 50)).toEqual([17, 16, 17]);
    expect(apportionScore([{ weight: 33, value: 101 }, { weight: 33, value: 101 }, { weight: 34, value: 101 }], 101)).toEqual([33, 33, 35]);
  });

  test('of nothing known at all is 36.25, with no confidence, and still to be asked', () => {
    const { score, confidence, eligibility } = match(pairOf({}, {}));
    expect([score, confidence, eligibility]).toEqual([3625, 0, 'UNCERTAIN']);
  });
});
