import type { RequestContext } from '../../../access/index.js';
import { text, type Text } from '../../../platform/i18n/text.js';
import { isPayBelowMinimum } from '../employment.service.js';
import type { EmploymentRow } from '../employment.type.js';
import { trialOf } from '../trials/trial.service.js';
import type { WorkTrialType } from '../trials/trial.type.js';
import { isBeyondProbation, isUnderContract, probationLimit, type SignedContract } from './probation.js';

export type WarningCode = 'PAY_BELOW_MINIMUM' | 'TRIAL_BEYOND_PROBATION' | 'PROBATION_EXTENDED';

/** A fact of an employment that the law does not allow. The centre or the coach takes it up with the employer. */
export interface EmploymentWarning {
  readonly code: WarningCode;
  readonly message: Text;
  readonly source: Text;
}

const minimumWage = text(
  '《最低工资规定》(劳动和社会保障部令第21号)',
  'Provisions on the minimum wage (Order 21 of the Ministry of Labour and Social Security)',
);

function beyondProbation(endsOn: string, months: number): Text {
  if (months === 0) {
    return text(
      `试岗到 ${endsOn} 为止,但这样的合同不得约定试用期。`,
      `The trial lasts until ${endsOn}, but such a contract allows no probation.`,
    );
  }
  const most = months === 1 ? '1 month' : `${months} months`;
  return text(
    `试岗到 ${endsOn} 为止,超过这份合同的试用期上限 ${months} 个月。`,
    `The trial lasts until ${endsOn}, but probation by the contract is at most ${most}.`,
  );
}

const extended = text(
  '试岗延长过一次,而同一用人单位与同一劳动者只能约定一次试用期。',
  'The trial was extended, but an employer and a worker may agree on probation once only.',
);

function trialWarnings(contract: SignedContract, { row: trial }: WorkTrialType): EmploymentWarning[] {
  const limit = probationLimit(contract);
  if (limit === null || !isUnderContract(contract, trial.ends_on)) return [];
  const { months, source } = limit;
  const warnings: EmploymentWarning[] = [];
  if (isBeyondProbation(contract, trial.ends_on)) {
    warnings.push({ code: 'TRIAL_BEYOND_PROBATION', source, message: beyondProbation(trial.ends_on, months) });
  }
  if (trial.extended_weeks > 0) warnings.push({ code: 'PROBATION_EXTENDED', source, message: extended });
  return warnings;
}

const belowMinimum: EmploymentWarning = {
  code: 'PAY_BELOW_MINIMUM',
  message: text('工资低于当地最低工资标准。', 'The pay lies below the minimum wage of the place.'),
  source: minimumWage,
};

/** What the law does not allow of an employment, by what is recorded; nothing follows from what is not known. */
export async function warningsOf(ctx: RequestContext, row: EmploymentRow): Promise<EmploymentWarning[]> {
  const [isBelow, trial] = await Promise.all([isPayBelowMinimum(ctx, row), trialOf(ctx, row.id)]);
  const contract: SignedContract = {
    kind: row.kind,
    contract: row.contract,
    startedOn: row.started_on,
    contractStartsOn: row.contract_starts_on,
    contractEndsOn: row.contract_ends_on,
  };
  return [...(isBelow === true ? [belowMinimum] : []), ...(trial === null ? [] : trialWarnings(contract, trial))];
}
