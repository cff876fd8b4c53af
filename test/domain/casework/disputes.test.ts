import { describe, expect, test } from '@jest/globals';
import { lastDayOf, nextSteps, computeLimits, type DisputeStep, type DisputeStepKind, type LimitState } from '../../../src/domain/disputes/dispute-steps.js';
import type { DisputeMatter } from '../../../src/domain/disputes/dispute.entity.js';

const step = (kind: DisputeStepKind, on: string): DisputeStep => ({ kind, on, note: null });
const limitOf = (code: string, steps: readonly DisputeStep[], day: string, more: { matter?: DisputeMatter; employmentEndedOn?: string } = {}): { lastDay: string | null; state: LimitState } => {
  const found = computeLimits({ matter: more.matter ?? 'CONTRACT', knownOn: '2026-03-10', employmentEndedOn: more.employmentEndedOn ?? null, steps }, day).find(({ limit }) => limit.code === code);
  return { lastDay: found?.lastDay ?? null, state: found?.state ?? 'NOT_RUNNING' };
};

describe('the time limits of the law', () => {
  test('arbitration can be asked for within a year of knowing, and the year begins anew with a mediation', () => {
    expect(limitOf('arbitration', [], '2027-03-10')).toEqual({ lastDay: '2027-03-10', state: 'RUNNING' });
    expect(limitOf('arbitration', [], '2027-03-11')).toEqual({ lastDay: '2027-03-10', state: 'MISSED' });
    const mediated = [step('MEDIATION_REQUESTED', '2026-09-01')];
    expect(limitOf('arbitration', mediated, '2027-03-11')).toEqual({ lastDay: '2027-09-01', state: 'RUNNING' });
    expect(limitOf('arbitration', [...mediated, step('ARBITRATION_REQUESTED', '2027-09-01')], '2027-12-01').state).toBe('MET');
    expect(limitOf('arbitration', [...mediated, step('ARBITRATION_REQUESTED', '2027-09-02')], '2027-12-01').state).toBe('MISSED');
  });

  test('for pay that is owed the year does not run while the employment lasts', () => {
    expect(limitOf('arbitration', [], '2030-01-01', { matter: 'WAGES' })).toEqual({ lastDay: null, state: 'NOT_RUNNING' });
    expect(limitOf('arbitration', [], '2028-05-31', { matter: 'WAGES', employmentEndedOn: '2027-05-31' })).toEqual({ lastDay: '2028-05-31', state: 'RUNNING' });
    expect(limitOf('arbitration', [], '2028-06-01', { matter: 'WAGES', employmentEndedOn: '2027-05-31' }).state).toBe('MISSED');
    // Known only after the end: the year begins with the knowing.
    expect(limitOf('arbitration', [], '2026-06-01', { matter: 'WAGES', employmentEndedOn: '2026-01-31' }).lastDay).toBe('2027-03-10');
  });

  test('mediation has 15 days, acceptance 5 working days, the award 45 days and 15 more, the action 15 days', () => {
    expect(limitOf('mediation', [step('MEDIATION_REQUESTED', '2026-04-01')], '2026-04-16')).toEqual({ lastDay: '2026-04-16', state: 'RUNNING' });
    expect(limitOf('mediation', [step('MEDIATION_REQUESTED', '2026-04-01')], '2026-04-17').state).toBe('MISSED');
    // A Thursday: Friday, and Monday to Thursday.
    const requested = [step('ARBITRATION_REQUESTED', '2026-04-02')];
    expect(limitOf('acceptance', requested, '2026-04-09')).toEqual({ lastDay: '2026-04-09', state: 'RUNNING' });
    expect(limitOf('acceptance', [...requested, step('ARBITRATION_ACCEPTED', '2026-04-10')], '2026-05-01').state).toBe('MISSED');
    const accepted = [...requested, step('ARBITRATION_ACCEPTED', '2026-04-09')];
    expect(limitOf('award', accepted, '2026-05-24')).toEqual({ lastDay: '2026-05-24', state: 'RUNNING' });
    expect(limitOf('award', [...accepted, step('AWARD_EXTENDED', '2026-05-20')], '2026-05-25')).toEqual({ lastDay: '2026-06-08', state: 'RUNNING' });
    const award = [...accepted, step('AWARD', '2026-05-24')];
    expect([limitOf('award', award, '2026-06-01').state, limitOf('court', award, '2026-06-08')]).toEqual(['MET', { lastDay: '2026-06-08', state: 'RUNNING' }]);
    expect(limitOf('court', award, '2026-06-09').state).toBe('MISSED');
    expect(limitOf('court', accepted, '2026-06-09')).toEqual({ lastDay: null, state: 'NOT_RUNNING' });
  });

  test('working days leave weekends out, from whichever day they are counted', () => {
    expect(['2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06'].map((from) => lastDayOf(from, 5, 'WORKING_DAYS'))).toEqual(['2026-04-10', '2026-04-10', '2026-04-10', '2026-04-13']);
  });
});

test('steps follow each other as the law has them: nothing after the end, arbitration without mediation, and again when an agreement is not kept', () => {
  expect(nextSteps([])).toEqual(['MEDIATION_REQUESTED', 'ARBITRATION_REQUESTED', 'SETTLED', 'CLOSED']);
  expect(nextSteps([step('MEDIATION_REQUESTED', '2026-04-01')])).toEqual(['SETTLED', 'MEDIATION_FAILED', 'ARBITRATION_REQUESTED', 'CLOSED']);
  expect(nextSteps([step('SETTLED', '2026-04-01')])).toEqual(['ARBITRATION_REQUESTED', 'CLOSED']);
  expect(nextSteps([step('CLOSED', '2026-04-01')])).toEqual([]);
});
