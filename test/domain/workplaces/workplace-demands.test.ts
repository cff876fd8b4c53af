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

  test('is there for all work but that at home, with a workplace or without one: silence about the mode is no word for work at home', () => {
    for (const mode of ['ON_SITE', 'HYBRID', null] as const) {
      expect(demandsOfWorkplace(null, mode)).toEqual(demandsOfWorkplace(nothing, 'ON_SITE'));
      expect(demandsOfWorkplace(at({ floor: 3, hasLift: false }), mode)).toMatchObject([{ level: 3, basis: 'DERIVED' }]);
    }
    expect(demandsOfWorkplace(at({ floor: 3, hasLift: false }), 'HOME_BASED')).toEqual([]);
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
      expect(since).toBe('2026-12-03');
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
  const onSite = (workplace: WorkplaceFacts | null, occupationCode: string | null = null) => ({ titleWord: null, occupationCode, occupationBasis: null, shift: null, workMode: 'ON_SITE' as const, workplace });
  const stated = { functionCode: 'climbing', level: 1, isEssential: false, basis: 'STATED' } as const;
  /** The lines about climbing, those about the work before the one about the way to it. */
  const lines = (demands: ReturnType<typeof demandsAsRead>): string[] => demands.filter(({ functionCode }) => functionCode === 'climbing')
    .map(({ level, isEssential, basis, isOfWorkplace }) => `${level} ${isEssential ? 'essential' : 'marginal'} ${basis}${isOfWorkplace === true ? ' of the workplace' : ''}`);

  test('what is stated of the work stands beside the way to it, and takes nothing away from it', () => {
    expect(lines(demandsAsRead([stated], onSite(stairs)))).toEqual(['1 marginal STATED', '3 essential DERIVED of the workplace']);
    expect(lines(demandsAsRead([{ ...stated, level: 0 }], onSite(null)))).toEqual(['0 marginal STATED', '2 essential PRESUMED of the workplace']);
    expect(lines(demandsAsRead([{ ...stated, level: null }], onSite(settled)))).toEqual(['null marginal STATED', '0 essential DERIVED of the workplace']);
    expect(lines(demandsAsRead([], onSite(null)))).toEqual(['2 essential PRESUMED of the workplace']);
  });

  test('so does what an occupation usually asks elsewhere', () => {
    const courier = '4-02-07-08';
    expect(lines(demandsAsRead([], onSite(null, courier)))).toEqual(['2 marginal PRESUMED', '2 essential PRESUMED of the workplace']);
    expect(lines(demandsAsRead([], onSite(settled, courier)))).toEqual(['2 marginal PRESUMED', '0 essential DERIVED of the workplace']);
    expect(lines(demandsAsRead([], onSite(stairs, courier)))).toEqual(['2 marginal PRESUMED', '3 essential DERIVED of the workplace']);
  });

  test('the workplace overrules its employer, and the word of the vacancy the workplace', () => {
    expect(provisionsAsRead({ lift: 'PROVIDED' }, {}, onSite(stairs))).toMatchObject({ lift: 'REFUSED', stepFreeAccess: 'PROVIDED' });
    expect(provisionsAsRead({}, { lift: 'WILLING' }, onSite(stairs))).toMatchObject({ lift: 'WILLING' });
  });
});
