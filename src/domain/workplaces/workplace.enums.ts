import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { WorkplaceFact } from './workplace.facts.js';

export const WorkplaceFacts = graphqlEnum<WorkplaceFact>('WorkplaceFact', 'A fact of a workplace that can be seen on the spot.', {
  FLOOR: 'On which floor it is (楼层).',
  LIFT: 'Whether there is a lift (电梯).',
  STEP_FREE_ENTRANCE: 'Whether the entrance has no steps, or a ramp (无台阶出入口).',
  ACCESSIBLE_TOILET: 'Whether there is an accessible toilet (无障碍卫生间).',
  TACTILE_GUIDANCE: 'Whether there is tactile guidance (盲道和触觉引导).',
  ACCESSIBLE_PARKING: 'Whether there is accessible parking (无障碍停车位).',
  BUS_STOP_NEAR: 'Whether a bus stop is near (附近有公交站).',
  LODGING: 'Whether lodging is provided (提供住宿).',
});

/** Who says what is known of a workplace. */
export type WorkplaceEvidence = 'STATED' | 'SURVEYED';

export const WorkplaceEvidences = graphqlEnum<WorkplaceEvidence>('WorkplaceEvidence', 'Who says what is known of a workplace.', {
  STATED: 'Its employer, or a centre for it, without having looked: nobody surveyed it.',
  SURVEYED: 'A centre surveyed it on the spot (踏勘).',
});
