import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { countQuestion } from '../employers/index.js';
import { isUsualDemand } from '../posting-check/index.js';
import { askedOfWorkplace, type WorkplaceFacts } from '../workplaces/index.js';
import { askingWord, askingWordPattern, derivedDemands } from './derived-demands.js';
import type { Vacancy } from './vacancy.entity.js';
import type { Demand, WorkingCondition } from './vacancy.values.js';

type Asking = Pick<Vacancy, 'title' | 'demands' | 'provisions' | 'workMode' | 'shift' | 'workingConditions'>;

/** Work at home is itself an accommodation. */
const isAtHome = ({ workMode }: Asking): boolean => workMode === 'HOME_BASED';

/** What follows from facts of the work that an employer can set: the shift, working conditions and a word of the title. */
const askedByFacts = ({ title, shift, workingConditions }: Asking): readonly unknown[] => [derivedDemands({ shift, workingConditions }), askingWord(title)];

/** Names what a vacancy asks of functions and offers for them: who fits it by that tells of people's functions and needs. */
export function askedOf(vacancy: Asking, workplace: WorkplaceFacts | null): string {
  const { demands, provisions } = vacancy;
  return JSON.stringify([
    demands.map(({ functionCode, level, isEssential }) => [functionCode, level, isEssential]), Object.entries(provisions).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    isAtHome(vacancy), askedAt(vacancy, workplace), askedByFacts(vacancy),
  ]);
}

/** What the workplace asks and gives; nothing of work at home. */
function askedAt(vacancy: Asking, workplace: WorkplaceFacts | null): string | null {
  return isAtHome(vacancy) ? null : askedOfWorkplace(workplace);
}

/** Whether a vacancy asks or offers nothing that tells people apart by their functions and needs. */
function asksNothing(vacancy: Asking, workplace: WorkplaceFacts | null): boolean {
  const [derived, word] = [derivedDemands(vacancy), askingWord(vacancy.title)];
  return [...vacancy.demands, ...derived].every(({ level }) => level === null || level === 0) && word === null && Object.keys(vacancy.provisions).length === 0
    && !isAtHome(vacancy) && askedAt(vacancy, workplace) === null;
}

async function isAskedElsewhere(transaction: Transaction, vacancy: Vacancy): Promise<boolean> {
  const [other] = await transaction.rows<{ id: number }>(sql`
    select v.id from vacancy v where v.employer_id = ${vacancy.employer} and v.id <> ${vacancy.id} and v.status <> 'DRAFT'
      and v.demands::jsonb = ${JSON.stringify(vacancy.demands)}::jsonb and v.provisions = ${JSON.stringify(vacancy.provisions)}::jsonb
      and coalesce(v.work_mode = 'HOME_BASED', false) = ${isAtHome(vacancy)} and v.workplace_id is not distinct from ${vacancy.workplace}
      and v.shift is not distinct from ${vacancy.shift} and v.working_conditions = ${JSON.stringify(vacancy.workingConditions)}::jsonb
      and substring(v.title from ${askingWordPattern}) is not distinct from ${askingWord(vacancy.title)} limit 1`);
  return other !== undefined;
}

/**
 * Counts what an open vacancy comes to ask, where nothing else of its employer asks the same.
 * @param workplace what is known of where it is done
 * @param before what it asked while it was open; null where it was not
 * @throws InputFaults NOT_ELIGIBLE beyond the limits
 */
export async function countAsked(
  ctx: RequestContext, transaction: Transaction, vacancy: Vacancy, workplace: WorkplaceFacts | null, before: string | null, path: readonly string[],
): Promise<void> {
  if (askedOf(vacancy, workplace) === before || asksNothing(vacancy, workplace) || (await isAskedElsewhere(transaction, vacancy))) return;
  vacancy.demandsSetOn = await countQuestion(ctx, transaction, vacancy.employer, vacancy.demandsSetOn ?? [], path);
}

/** Demands that the occupation usually does not make: who meets them tells of functions that the work does not need. */
export function unusualDemands(
  { demands, workingConditions, occupationCode }: { readonly demands: readonly Demand[]; readonly workingConditions: readonly WorkingCondition[]; readonly occupationCode: string | null },
): readonly Demand[] {
  const asked = [...demands.filter(({ basis }) => basis === 'STATED'), ...derivedDemands({ shift: null, workingConditions })];
  return asked.filter((demand) => demand.level !== null && demand.level > 0 && !isUsualDemand(demand, occupationCode));
}
