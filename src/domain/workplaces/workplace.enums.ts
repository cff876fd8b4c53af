import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { WorkplaceFact } from './workplace.facts.js';

export const WorkplaceFacts = graphqlEnum<WorkplaceFact>('WorkplaceFact', 'Fact of a workplace that can be seen on the spot.', {
  FLOOR: 'Floor on which the workplace is (楼层).',
  LIFT: 'Whether a lift goes to the workplace (电梯).',
  STEP_FREE_ENTRANCE: 'Whether the entrance has no steps, or a ramp (无台阶出入口).',
  ACCESSIBLE_TOILET: 'Whether there is an accessible toilet (无障碍卫生间).',
  TACTILE_GUIDANCE: 'Whether there is tactile guidance (盲道和触觉引导).',
  ACCESSIBLE_PARKING: 'Whether there is accessible parking (无障碍停车位).',
  BUS_STOP_NEAR: 'Whether a bus stop is near the workplace (附近有公交站).',
  LODGING: 'Whether the employer provides lodging (提供住宿).',
});

/** Who says what is known of a workplace. */
export type WorkplaceEvidence = 'STATED' | 'SURVEYED';

export const WorkplaceEvidences = graphqlEnum<WorkplaceEvidence>('WorkplaceEvidence', 'Source of the facts of a workplace.', {
  STATED: 'The employer, or a centre on its behalf, stated the facts; nobody surveyed the workplace.',
  SURVEYED: 'A centre surveyed the workplace on the spot (踏勘).',
});
