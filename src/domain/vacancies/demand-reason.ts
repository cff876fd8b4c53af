import type { Text } from '../../platform/i18n/text.js';
import { occupations, type DemandSetting } from '../occupations/terms.js';
import { climbingRuleOf, unknownWorkplace, type WorkplaceFacts } from '../workplaces/terms.js';
import type { Demand } from './vacancy.values.js';

/** Where the work asks something, and why. */
export interface DemandGrounds {
  readonly setting: DemandSetting;
  /** Why work of this kind asks it, or what of the workplace does; null where only the employer says so, or a shift or a skill. */
  readonly reason: Text | null;
}

/** @param workplace what is known of where the work is done */
export function groundsOf({ functionCode, isOfWorkplace }: Demand, occupationCode: string | null, workplace: WorkplaceFacts | null): DemandGrounds {
  if (isOfWorkplace === true) return { setting: 'ON_PREMISES', reason: climbingRuleOf(workplace ?? unknownWorkplace).reason };
  const usual = occupationCode === null ? undefined : occupations.get(occupationCode).usualDemands.find((each) => each.functionCode === functionCode);
  return { setting: usual?.setting ?? 'ON_PREMISES', reason: usual?.reason ?? null };
}
