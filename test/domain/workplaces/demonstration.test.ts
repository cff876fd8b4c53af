import { expect, test } from '@jest/globals';
import { createDemonstration } from '../../../src/demonstration/index.js';
import { climbingRules, demandsOfWorkplace } from '../../../src/domain/workplaces/terms.js';

const { employers, workplaces, posts } = createDemonstration('2026-12-03');
const share = <Row>(rows: readonly Row[], holds: (row: Row) => boolean): number => rows.filter(holds).length / rows.length;

test('in the demonstration each employer has one or two workplaces; of most, access is known, and centres surveyed some', () => {
  const counts = new Set(employers.map(({ id }) => workplaces.filter(({ employerId }) => employerId === id).length));
  expect([...counts].toSorted()).toEqual([1, 2]);
  const known = share(workplaces, ({ floor, hasLift, hasStepFreeEntrance }) => floor !== null && hasLift !== null && hasStepFreeEntrance !== null);
  expect(known).toBe(211 / 390);
  const surveyed = share(workplaces, ({ surveyedOn }) => surveyedOn !== null);
  expect(surveyed).toBe(108 / 390);
});

test('most on-site vacancies of the demonstration are at one of their employer, and no two rules are without an example', () => {
  const onSite = posts.filter(({ workMode }) => workMode === 'ON_SITE');
  const placed = share(onSite, ({ workplaceId }) => workplaceId !== null);
  expect(placed).toBe(279 / 344);
  for (const { workplaceId, employerId } of posts) if (workplaceId !== null) expect(workplaces[workplaceId - 1]?.employerId).toBe(employerId);
  const levels = new Set(workplaces.map((workplace) => demandsOfWorkplace(workplace, 'ON_SITE').map(({ level, basis }) => `${level} ${basis}`).join()));
  expect([...levels].sort()).toEqual([...Object.values(climbingRules).map(({ level, basis }) => `${level} ${basis}`), '2 PRESUMED'].sort());
});
