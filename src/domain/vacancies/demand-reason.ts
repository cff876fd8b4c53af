import type { Text } from '../../platform/i18n/text.js';
import { occupations, type DemandSetting } from '../occupations/terms.js';
import { climbingRuleOf, unknownWorkplace } from '../workplaces/terms.js';
import type { StatedWork } from './as-read.js';
import { reasonOfDerived } from './derived-demands.js';
import type { Demand } from './vacancy.values.js';

/** Where the work asks something, and why. */
export interface DemandGrounds {
  readonly setting: DemandSetting;
  /** Which fact of the work or of the workplace asks it, or why work of this kind does; null where only the employer says so. */
  readonly reason: Text | null;
}

export function groundsOf({ functionCode, isOfWorkplace }: Demand, { occupationCode, workplace, ...facts }: StatedWork): DemandGrounds {
  if (isOfWorkplace === true) return { setting: 'ON_PREMISES', reason: climbingRuleOf(workplace ?? unknownWorkplace).reason };
  const usual = occupationCode === null ? undefined : occupations.get(occupationCode).usualDemands.find((each) => each.functionCode === functionCode);
  return { setting: usual?.setting ?? 'ON_PREMISES', reason: reasonOfDerived(functionCode, facts) ?? usual?.reason ?? null };
}
