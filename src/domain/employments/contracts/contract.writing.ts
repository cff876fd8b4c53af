import { mutate, type MutationResult, type RequestContext } from '../../../access/index.js';
import { checkVersion, InputValidator, wrongState } from '../../../platform/errors/index.js';
import { idOf } from '../../../platform/graphql/global-id.js';
import type { Employment } from '../employment.entity.js';
import { allowKeeping, findKeptEmployment } from '../keeping.js';
import type { RecordEmploymentContractInput } from './contract.inputs.js';

const mostPay = 10_000_000;

interface Contract {
  readonly contractStartsOn?: string | null;
  readonly contractEndsOn?: string | null;
  readonly monthlyPay?: string | null;
}

/** A contract ends neither before it starts nor before the work does. @param names of the fields of the input */
export function checkContract(
  validator: InputValidator,
  { contractStartsOn, contractEndsOn, monthlyPay }: Contract,
  startedOn: string,
  names: { readonly startsOn: string; readonly endsOn: string; readonly startedOn: readonly string[] } = {
    startsOn: 'contractStartsOn',
    endsOn: 'contractEndsOn',
    startedOn: ['input', 'startedOn'],
  },
): void {
  const [starts, ends] = [
    ['input', names.startsOn],
    ['input', names.endsOn],
  ];
  validator.ordered(names.startedOn, startedOn, ends, contractEndsOn);
  validator.ordered(starts, contractStartsOn, ends, contractEndsOn);
  validator.range(['input', 'monthlyPay'], monthlyPay == null ? null : Number(monthlyPay), 0, mostPay);
}

/** Records what was signed for an employment that goes on, as when a contract is renewed or follows a trial. */
export async function recordEmploymentContract(
  ctx: RequestContext,
  input: RecordEmploymentContractInput,
): Promise<MutationResult> {
  allowKeeping(ctx);
  const id = idOf('Employment', input.employmentId, 'employmentId');
  return mutate(ctx, 'recordEmploymentContract', input, async (transaction) => {
    const employment = await findKeptEmployment(ctx, transaction, id);
    const contract = {
      contractStartsOn: input.startsOn ?? null,
      contractEndsOn: input.endsOn ?? null,
      monthlyPay: input.monthlyPay ?? null,
    };
    const validator = new InputValidator();
    checkContract(validator, contract, employment.startedOn, {
      startsOn: 'startsOn',
      endsOn: 'endsOn',
      startedOn: ['startedOn'],
    });
    validator.done();
    const sign = (): void => {
      Object.assign(employment, { contract: input.contract, ...contract } satisfies Partial<Employment>);
    };
    checkVersion(employment, input.version, sign);
    if (employment.endedOn !== null)
      wrongState(
        ['input', 'employmentId'],
        `这份工作已于 ${employment.endedOn} 结束。`,
        `The employment ended on ${employment.endedOn}.`,
      );
    sign();
    await transaction.em.flush();
    return id;
  });
}
