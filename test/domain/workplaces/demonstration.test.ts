import { expect, test } from '@jest/globals';
import { createDemonstration } from '../../../src/demonstration/index.js';
import { climbingRules, demandsOfWorkplace } from '../../../src/domain/workplaces/terms.js';

const { employers, workplaces, posts } = createDemonstration('2026-12-03');
const share = <Row>(rows: readonly Row[], holds: (row: Row) => boolean): number => rows.filter(holds).length / rows.length;

test('in the demonstration each employer has one or two workplaces; of most, access is known, and centres surveyed some', () => {
  for (const { id } of employers) expect([1, 2]).toContain(workplaces.filter(({ employerId }) => employerId === id).length);
  const known = share(workplaces, ({ floor, hasLift, hasStepFreeEntrance }) => floor !== null && hasLift !== null && hasStepFreeEntrance !== null);
  expect([known > 0.52 && known < 0.68, known]).toEqual([true, known]);
  const surveyed = share(workplaces, ({ surveyedOn }) => surveyedOn !== null);
  expect([surveyed > 0.24 && surveyed < 0.36, surveyed]).toEqual([true, surveyed]);
});

test('most on-site vacancies of the demonstration are at one of their employer, and no two rules are without an example', () => {
  const onSite = posts.filter(({ workMode }) => workMode === 'ON_SITE');
  const placed = share(onSite, ({ workplaceId }) => workplaceId !== null);
  expect([placed > 0.75 && placed < 0.85, placed]).toEqual([true, placed]);
  for (const { workplaceId, employerId } of posts) if (workplaceId !== null) expect(workplaces[workplaceId - 1]?.employerId).toBe(employerId);
  const levels = new Set(workplaces.map((workplace) => demandsOfWorkplace(workplace, 'ON_SITE').map(({ level, basis }) => `${level} ${basis}`).join()));
  expect([...levels].sort()).toEqual([...Object.values(climbingRules).map(({ level, basis }) => `${level} ${basis}`), '2 PRESUMED'].sort());
});
