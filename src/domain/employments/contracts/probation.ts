import { addDays, addMonths, type IsoDate } from '../../../platform/calendar.js';
import { inForce } from '../../../platform/dated.js';
import type { Text } from '../../../platform/i18n/text.js';
import type { EmploymentKind } from '../../seekers/index.js';
import type { ContractKind } from '../employment.entity.js';
import { probationLimits } from './probation.data.js';

export interface SignedContract {
  readonly kind: EmploymentKind;
  readonly contract: ContractKind | null;
  /** The first day of the work, and of the contract where that is not known. */
  readonly startedOn: IsoDate;
  readonly contractStartsOn: IsoDate | null;
  readonly contractEndsOn: IsoDate | null;
}

/** Contracts for which the law limits probation: labour contracts, also with whoever sends the person. */
const limited: ReadonlySet<ContractKind | null> = new Set<ContractKind | null>([
  'LABOUR_CONTRACT',
  'DISPATCH_CONTRACT',
]);

const startOf = ({ contractStartsOn, startedOn }: SignedContract): IsoDate => contractStartsOn ?? startedOn;

/** The longest probation that the law allows under a contract, in months, with its source; null without a limit. */
export function probationLimit(signed: SignedContract): { readonly months: number; readonly source: Text } | null {
  const { kind, contract, contractEndsOn } = signed;
  const from = startOf(signed);
  const rule = inForce(probationLimits, from);
  if (rule === null || !limited.has(contract)) return null;
  const { byTerm, partTimeMonths } = rule.value;
  if (kind === 'PART_TIME') return { months: partTimeMonths, source: rule.source };
  const term = byTerm.find(
    ({ fromMonths }) => contractEndsOn === null || addMonths(from, fromMonths) <= addDays(contractEndsOn, 1),
  );
  return term === undefined ? null : { months: term.mostMonths, source: rule.source };
}

/** Whether a trial falls under a contract: it does not where it ends before the contract begins. */
export function isUnderContract(contract: SignedContract, trialEndsOn: IsoDate): boolean {
  return startOf(contract) <= trialEndsOn;
}

/** Whether a trial under a contract goes beyond the longest probation. */
export function isBeyondProbation(contract: SignedContract, trialEndsOn: IsoDate): boolean {
  const limit = probationLimit(contract);
  return (
    limit !== null &&
    isUnderContract(contract, trialEndsOn) &&
    trialEndsOn >= addMonths(startOf(contract), limit.months)
  );
}
