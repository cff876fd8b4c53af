import { text, type Text } from '../../platform/i18n/text.js';
import type { WorkplaceFacts } from './workplace.facts.js';

/** What a fact of a workplace says of an accommodation: yes provides it, no refuses it, unknown leaves it to the employer's word. */
export interface WorkplaceProvision {
  readonly fact: keyof WorkplaceFacts;
  readonly accommodation: string;
  /** Whether the value of the fact says yes, or no; null where it says nothing. */
  readonly says: (facts: WorkplaceFacts) => boolean | null;
  /** The same over `workplace w`, for the search of vacancies; a test compares the two. */
  readonly sql: string;
  readonly reason: Text;
  readonly source: Text;
  readonly since: string;
}

const barrierFreeLaw = text('《中华人民共和国无障碍环境建设法》第二十条', 'Barrier-free Environment Law, article 20');
const barrierFreeCode = text('GB 55019-2021《建筑与市政工程无障碍通用规范》', 'GB 55019-2021, General Code for Accessibility of Buildings');
const since = '2026-12-03';

/**
 * The provisions that a workplace gives. A bus stop near gives none: it is no accommodation. Another floor than the ground floor refuses no work on the
 * ground floor: the employer may still arrange it there.
 */
export const workplaceProvisions: readonly WorkplaceProvision[] = [
  {
    fact: 'hasLift', accommodation: 'lift', says: ({ hasLift }) => hasLift, sql: 'w.has_lift', since, source: barrierFreeCode,
    reason: text('工作地点有没有电梯,看得见。', 'Whether the workplace has a lift can be seen.'),
  },
  {
    fact: 'floor', accommodation: 'groundFloor', says: ({ floor }) => (floor === 1 ? true : null), sql: 'case when w.floor = 1 then true end', since, source: barrierFreeLaw,
    reason: text('在一层工作,就是安排在一层。', 'Work on the ground floor is the accommodation of that name.'),
  },
  {
    fact: 'hasStepFreeEntrance', accommodation: 'stepFreeAccess', says: ({ hasStepFreeEntrance }) => hasStepFreeEntrance, sql: 'w.has_step_free_entrance', since, source: barrierFreeCode,
    reason: text('入口有没有台阶,看得见。', 'Whether the entrance has steps can be seen.'),
  },
  {
    fact: 'hasAccessibleToilet', accommodation: 'accessibleToilet', says: ({ hasAccessibleToilet }) => hasAccessibleToilet, sql: 'w.has_accessible_toilet', since, source: barrierFreeCode,
    reason: text('有没有无障碍卫生间,看得见。', 'Whether there is an accessible toilet can be seen.'),
  },
  {
    fact: 'hasTactileGuidance', accommodation: 'tactilePaving', says: ({ hasTactileGuidance }) => hasTactileGuidance, sql: 'w.has_tactile_guidance', since, source: barrierFreeCode,
    reason: text('有没有盲道和触觉引导,看得见。', 'Whether there is tactile guidance can be seen.'),
  },
  {
    fact: 'hasAccessibleParking', accommodation: 'accessibleParking', says: ({ hasAccessibleParking }) => hasAccessibleParking, sql: 'w.has_accessible_parking', since, source: barrierFreeCode,
    reason: text('有没有无障碍停车位,看得见。', 'Whether there is accessible parking can be seen.'),
  },
  {
    fact: 'hasLodging', accommodation: 'staffLodging', says: ({ hasLodging }) => hasLodging, sql: 'w.has_lodging', since, source: text('《中华人民共和国劳动合同法》第八条', 'Labour Contract Law, article 8'),
    reason: text('提供不提供住宿,是工作地点的条件。', 'Lodging is a condition of the place of work.'),
  },
];
