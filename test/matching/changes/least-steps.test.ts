import { expect, test } from '@jest/globals';
import { dropLongerSteps } from '../../../src/matching/changes/least-steps.js';
import type { PersonChange } from '../../../src/matching/changes/person-change.js';

const effect = (change: PersonChange, opens: number, settles = 0, lifts = 0) => ({ change, opens, settles, lifts });
const left = (...effects: ReturnType<typeof effect>[]): PersonChange[] => dropLongerSteps(effects).map(({ change }) => change);

const bachelor = { kind: 'EDUCATION', code: 'BACHELOR' } as const;
const master = { kind: 'EDUCATION', code: 'MASTER' } as const;
const doctor = { kind: 'EDUCATION', code: 'DOCTOR' } as const;

test('a longer step that brings no more than a shorter one is not named, whatever their order', () => {
  expect(left(effect(bachelor, 94), effect(master, 94), effect(doctor, 95))).toEqual([bachelor, doctor]);
  expect(left(effect(doctor, 94), effect(bachelor, 94))).toEqual([bachelor]);
  expect(left(effect({ kind: 'HOURS', maxPerWeek: 35 }, 3), effect({ kind: 'HOURS', maxPerWeek: 40 }, 3))).toEqual([{ kind: 'HOURS', maxPerWeek: 35 }]);
  expect(left(effect({ kind: 'REACH', reach: 'PROVINCE' }, 8, 2), effect({ kind: 'REACH', reach: 'CITY' }, 8, 2))).toEqual([{ kind: 'REACH', reach: 'CITY' }]);
});

test('what differs in any count, or in kind, is named', () => {
  expect(left(effect(bachelor, 94, 1), effect(master, 94, 2))).toEqual([bachelor, master]);
  const changes: readonly Parameters<typeof effect>[0][] = [bachelor, { kind: 'HOURS', maxPerWeek: 40 }, { kind: 'AID', code: 'screenReader' }, { kind: 'AID', code: 'speechDevice' }];
  expect(left(...changes.map((change) => effect(change, 94)))).toEqual(changes);
});

test('of certificates the one that others stand for as well is named', () => {
  const level = (grade: number) => ({ kind: 'CERTIFICATE', code: `healthMassage${grade}` } as const);
  expect(left(effect(level(5), 20), effect(level(4), 25), effect(level(3), 25), effect(level(2), 25))).toEqual([level(5), level(4)]);
});
