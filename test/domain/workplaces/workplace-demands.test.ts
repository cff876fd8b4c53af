import { describe, expect, test } from '@jest/globals';
import { accommodations } from '../../../src/domain/accommodations/index.js';
import { climbingRules, demandsOfWorkplace, presumedClimbing, provisionsOfWorkplace, workplaceProvisions, type WorkplaceFacts } from '../../../src/domain/workplaces/terms.js';
import { demandsAsRead, provisionsAsRead } from '../../../src/domain/vacancies/terms.js';

const nothing: WorkplaceFacts = {
  floor: null, hasLift: null, hasStepFreeEntrance: null, hasAccessibleToilet: null, hasTactileGuidance: null, hasAccessibleParking: null, hasLodging: null,
};
const at = (facts: Partial<WorkplaceFacts>): WorkplaceFacts => ({ ...nothing, ...facts });

/** The line about climbing of on-site work there, as "3 DERIVED". */
function climbingAt(facts: Partial<WorkplaceFacts>): string {
  const [line, ...more] = demandsOfWorkplace(at(facts), 'ON_SITE');
  expect([line?.functionCode, line?.isEssential, more]).toEqual(['climbing', true, []]);
  return `${line?.level} ${line?.basis}`;
}

describe('the line about climbing', () => {
  test.each([
    ['third floor without a lift', { floor: 3, hasLift: false, hasStepFreeEntrance: true }, '3 DERIVED'],
    ['basement without a lift', { floor: -1, hasLift: false, hasStepFreeEntrance: true }, '3 DERIVED'],
    ['third floor without a lift, entrance unknown', { floor: 3, hasLift: false }, '3 DERIVED'],
    ['third floor without a lift, steps at the entrance', { floor: 3, hasLift: false, hasStepFreeEntrance: false }, '3 DERIVED'],
    ['third floor with a lift, steps at the entrance', { floor: 3, hasLift: true, hasStepFreeEntrance: false }, '2 DERIVED'],
    ['ground floor, steps at the entrance', { floor: 1, hasStepFreeEntrance: false }, '2 DERIVED'],
    ['floor unknown, steps at the entrance', { hasStepFreeEntrance: false }, '2 DERIVED'],
    ['ground floor, lift unknown, step-free entrance', { floor: 1, hasStepFreeEntrance: true }, '0 DERIVED'],
    ['floor unknown, lift, step-free entrance', { hasLift: true, hasStepFreeEntrance: true }, '0 DERIVED'],
    ['third floor, lift unknown', { floor: 3, hasStepFreeEntrance: true }, '2 PRESUMED'],
    ['floor unknown, no lift', { hasLift: false, hasStepFreeEntrance: true }, '2 PRESUMED'],
    ['ground floor, entrance unknown', { floor: 1 }, '2 PRESUMED'],
    ['nothing known', {}, '2 PRESUMED'],
  ] as const)('%s: %s', (_what, facts, line) => {
    expect(climbingAt(facts)).toBe(line);
  });

  test('is there for on-site and hybrid work, with a workplace or without one, and for no other', () => {
    expect(demandsOfWorkplace(null, 'ON_SITE')).toEqual(demandsOfWorkplace(nothing, 'HYBRID'));
    expect(demandsOfWorkplace(null, 'ON_SITE')).toHaveLength(1);
    for (const mode of ['HOME_BASED', null] as const) expect(demandsOfWorkplace(at({ floor: 3, hasLift: false }), mode)).toEqual([]);
  });

  test('names what takes its obstacle away, and only that', () => {
    expect(demandsOfWorkplace(at({ floor: 3, hasLift: false, hasStepFreeEntrance: true }), 'ON_SITE')[0]?.remedies).toEqual(['lift', 'groundFloor', 'workFromHome']);
    expect(demandsOfWorkplace(at({ floor: 1, hasStepFreeEntrance: false }), 'ON_SITE')[0]?.remedies).toEqual(['stepFreeAccess', 'workFromHome']);
    expect(demandsOfWorkplace(at({ floor: 1 }), 'ON_SITE')[0]?.remedies).toEqual(['stepFreeAccess', 'workFromHome']);
    expect(demandsOfWorkplace(at({ hasStepFreeEntrance: true }), 'ON_SITE')[0]?.remedies).toEqual(['lift', 'groundFloor', 'workFromHome']);
    expect(demandsOfWorkplace(null, 'ON_SITE')[0]?.remedies).toEqual(['workFromHome']);
  });

  test('has a reason, a source and a day for each rule', () => {
    for (const { reason, source, since } of [...Object.values(climbingRules), ...Object.values(presumedClimbing), ...workplaceProvisions]) {
      expect([reason.zh, reason.en, source.zh, source.en].every((words) => words.length > 3)).toBe(true);
      expect(since).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

describe('the provisions of a workplace', () => {
  test('yes provides, no refuses, unknown says nothing', () => {
    expect(provisionsOfWorkplace(at({ hasLift: true, hasStepFreeEntrance: false, hasAccessibleToilet: true, hasTactileGuidance: false, hasAccessibleParking: null, hasLodging: true }), 'ON_SITE')).toEqual({
      lift: 'PROVIDED', stepFreeAccess: 'REFUSED', accessibleToilet: 'PROVIDED', tactilePaving: 'REFUSED', staffLodging: 'PROVIDED',
    });
    expect(provisionsOfWorkplace(nothing, 'ON_SITE')).toEqual({});
  });

  test('the ground floor is work on the ground floor, another floor refuses nothing', () => {
    expect(provisionsOfWorkplace(at({ floor: 1 }), null)).toEqual({ groundFloor: 'PROVIDED' });
    expect(provisionsOfWorkplace(at({ floor: 2 }), null)).toEqual({});
  });

  test('work at home has none of them, and every one is an accommodation that exists', () => {
    expect(provisionsOfWorkplace(at({ hasLift: false, hasStepFreeEntrance: false }), 'HOME_BASED')).toEqual({});
    for (const { accommodation } of workplaceProvisions) expect(accommodations.has(accommodation)).toBe(true);
  });
});

describe('a vacancy as read with its workplace', () => {
  const stairs = at({ floor: 3, hasLift: false, hasStepFreeEntrance: true });
  const settled = at({ floor: 1, hasStepFreeEntrance: true });
  const onSite = (workplace: WorkplaceFacts | null, occupationCode: string | null = null) => ({ occupationCode, occupationBasis: null, shift: null, workMode: 'ON_SITE' as const, workplace });
  const stated = { functionCode: 'climbing', level: 1, isEssential: false, basis: 'STATED' } as const;
  const line = (demands: ReturnType<typeof demandsAsRead>): string => {
    const found = demands.find(({ functionCode }) => functionCode === 'climbing');
    return `${found?.level} ${found?.isEssential === true ? 'essential' : 'marginal'} ${found?.basis}`;
  };

  test('of a stated and a derived demand the higher counts; a settled workplace takes nothing back of what is stated', () => {
    expect(line(demandsAsRead([stated], onSite(stairs)))).toBe('3 essential DERIVED');
    expect(line(demandsAsRead([stated], onSite(settled)))).toBe('1 marginal STATED');
    expect(line(demandsAsRead([{ ...stated, level: null }], onSite(settled)))).toBe('null marginal STATED');
    expect(line(demandsAsRead([], onSite(settled)))).toBe('0 essential DERIVED');
  });

  test('a statement replaces what silence presumes', () => {
    expect(line(demandsAsRead([stated], onSite(null)))).toBe('1 marginal STATED');
    expect(line(demandsAsRead([], onSite(null)))).toBe('2 essential PRESUMED');
  });

  test('the higher of two presumptions counts, and a settled workplace does not end the one of the occupation', () => {
    const courier = '4-02-07-08';
    expect(line(demandsAsRead([], onSite(null, courier)))).toBe('2 essential PRESUMED');
    expect(line(demandsAsRead([], onSite(settled, courier)))).toBe('2 marginal PRESUMED');
    expect(line(demandsAsRead([], onSite(stairs, courier)))).toBe('3 essential DERIVED');
  });

  test('the workplace overrules its employer, and the word of the vacancy the workplace', () => {
    expect(provisionsAsRead({ lift: 'PROVIDED' }, {}, onSite(stairs))).toMatchObject({ lift: 'REFUSED', stepFreeAccess: 'PROVIDED' });
    expect(provisionsAsRead({}, { lift: 'WILLING' }, onSite(stairs))).toMatchObject({ lift: 'WILLING' });
  });
});
