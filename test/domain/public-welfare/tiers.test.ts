import { describe, expect, test } from '@jest/globals';
import { compareTiers, defaultTierOrder, tierCodes, tiers, tiersMet, welfareObstacle, welfareTerms, type TierCode, type WelfareStanding } from '../../../src/domain/public-welfare/index.js';

const day = '2026-11-29';
const nobody: WelfareStanding = {
  jobSeekerId: 1, birthDate: '1990-01-01', sex: 'MALE', isAgeConfirmed: true, womensGroup: null, hasDifficulty: false, isZeroEmploymentFamily: false,
  grade: 3, graduatedOn: null, hasWorkedSince: null, employedAt: [], householdKey: null,
};
const met = (facts: Partial<WelfareStanding>, on = day): TierCode[] => tiersMet({ ...nobody, ...facts }, tierCodes, on);
const obstacle = (facts: Partial<WelfareStanding>, on = day) => welfareObstacle({ ...nobody, ...facts }, on);

describe('the tiers that somebody meets', () => {
  test.each<[string, Partial<WelfareStanding>, TierCode[]]>([
    ['nobody in particular', {}, []],
    ['a man of 58 in difficulty', { birthDate: '1968-05-01', hasDifficulty: true }, ['NEAR_RETIREMENT_IN_DIFFICULTY', 'IN_DIFFICULTY']],
    ['the same without difficulty', { birthDate: '1968-05-01' }, []],
    ['the same, whose age nobody confirmed', { birthDate: '1968-05-01', hasDifficulty: true, isAgeConfirmed: false }, ['IN_DIFFICULTY']],
    ['a man of 55 in difficulty', { birthDate: '1971-05-01', hasDifficulty: true }, ['IN_DIFFICULTY']],
    ['a woman of 48 whose group is unknown', { sex: 'FEMALE', birthDate: '1978-05-01', hasDifficulty: true }, ['IN_DIFFICULTY']],
    ['a woman of 45 of the group of 50', { sex: 'FEMALE', birthDate: '1981-05-01', hasDifficulty: true, womensGroup: 50 }, ['IN_DIFFICULTY']],
    ['a woman of 48 of that group', { sex: 'FEMALE', birthDate: '1978-05-01', hasDifficulty: true, womensGroup: 50 }, ['NEAR_RETIREMENT_IN_DIFFICULTY', 'IN_DIFFICULTY']],
    ['a member of a family without employment, grade 1', { isZeroEmploymentFamily: true, grade: 1 }, ['ZERO_EMPLOYMENT_FAMILY']],
    ['grade 2 in difficulty', { hasDifficulty: true, grade: 2 }, ['SEVERE_IN_DIFFICULTY', 'IN_DIFFICULTY']],
    ['grade 2, difficulty claimed', { hasDifficulty: null, grade: 2 }, []],
    ['a graduate on the last day of the window', { graduatedOn: '2024-11-29', hasWorkedSince: false }, ['GRADUATE_IN_WINDOW']],
    ['a graduate a day later', { graduatedOn: '2024-11-28', hasWorkedSince: false }, []],
    ['a graduate who has worked', { graduatedOn: '2026-07-01', hasWorkedSince: true }, []],
    ['a graduate of whom that is unknown', { graduatedOn: '2026-07-01', hasWorkedSince: null }, []],
    ['a graduate without a valid certificate', { graduatedOn: '2026-07-01', hasWorkedSince: false, grade: null }, []],
  ])('%s', (_who, facts, expected) => { expect(met(facts)).toEqual(expected); });

  test('a graduate is none before the measures', () => {
    expect(met({ graduatedOn: '2025-07-01', hasWorkedSince: false }, '2025-12-30')).toEqual([]);
    expect(met({ graduatedOn: '2025-07-01', hasWorkedSince: false }, '2025-12-31')).toEqual(['GRADUATE_IN_WINDOW']);
  });

  test('compare one after another, in the order of the table', () => {
    const order: TierCode[] = [...tierCodes];
    expect(compareTiers(order, ['NEAR_RETIREMENT_IN_DIFFICULTY'], ['ZERO_EMPLOYMENT_FAMILY', 'SEVERE_IN_DIFFICULTY', 'IN_DIFFICULTY'])).toBe(-1);
    expect(compareTiers(order, ['ZERO_EMPLOYMENT_FAMILY'], ['ZERO_EMPLOYMENT_FAMILY', 'IN_DIFFICULTY'])).toBe(1);
    expect(compareTiers(order, ['IN_DIFFICULTY'], ['IN_DIFFICULTY'])).toBe(0);
    expect(compareTiers(['IN_DIFFICULTY'], ['ZERO_EMPLOYMENT_FAMILY'], [])).toBe(0);
  });

  test('have a source each, and say that nobody compared it yet', () => {
    for (const code of tierCodes) expect([code, tiers[code].source.zh.length > 5, tiers[code].isSourceVerified]).toEqual([code, true, false]);
    expect(defaultTierOrder.tiers).toEqual(tierCodes);
    const law = "Employment Promotion Law, articles 52, 53 and 56; the ministry's notice of 2019 on managing public-welfare posts (Ren She Bu Fa [2019] 124)";
    expect(welfareTerms.map(({ source }) => source.en)).toEqual([law, `${law}; Jin Zheng Ban Fa [2025] 35, measure 5`]);
  });
});

describe('what stands in the way of every such post', () => {
  test.each<[string, Partial<WelfareStanding>, string | null]>([
    ['nothing, in difficulty', { hasDifficulty: true }, null],
    ['the retirement age', { hasDifficulty: true, birthDate: '1960-05-01' }, 'EXCLUDED'],
    ['an unknown group at that age', { hasDifficulty: true, sex: 'FEMALE', birthDate: '1974-05-01' }, 'UNCONFIRMED'],
    ['an unknown date of birth', { hasDifficulty: true, birthDate: null }, 'UNCONFIRMED'],
    ['15 years', { hasDifficulty: true, birthDate: '2010-11-30' }, 'EXCLUDED'],
    ['nothing, on the 16th birthday', { hasDifficulty: true, birthDate: '2010-11-29' }, null],
    ['work', { hasDifficulty: true, employedAt: [7] }, 'EXCLUDED'],
    ["one's own business", { hasDifficulty: true, employedAt: [0] }, 'EXCLUDED'],
    ['no such standing', {}, 'EXCLUDED'],
    ['a claim', { hasDifficulty: null }, 'UNCONFIRMED'],
    ['a graduation in 1996', { graduatedOn: '1996-07-01', hasWorkedSince: true }, 'EXCLUDED'],
    ['an unknown work since the graduation', { graduatedOn: '2026-07-01', hasWorkedSince: null }, 'UNCONFIRMED'],
  ])('%s', (_what, facts, kind) => { expect(obstacle(facts)?.kind ?? null).toBe(kind); });

  test('the employer that has just hired the person does not', () => {
    expect(welfareObstacle({ ...nobody, hasDifficulty: true, employedAt: [7] }, day, { employerId: 7 })).toBeNull();
    expect(welfareObstacle({ ...nobody, hasDifficulty: true, employedAt: [7, 8] }, day, { employerId: 7 })?.kind).toBe('EXCLUDED');
  });
});
