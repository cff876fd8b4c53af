import type { Transaction } from '../../platform/database/index.js';
import type { InputValidator } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import type { RecordedOfWorkplace } from '../posting-check/index.js';
import { accommodations, lodging } from '../accommodations/index.js';
import type { Provisions } from '../employers/index.js';
import { findWorkplaceOf, isElsewhere, providedAgainstSurvey, Workplace, type WorkplaceFacts } from '../workplaces/index.js';
import type { Vacancy } from './vacancy.entity.js';
import type { VacancyFields } from './vacancy.inputs.js';

type Placing = Pick<VacancyFields, 'workplaceId' | 'region'>;

/** The workplace of a vacancy; null without one, and for a centre that may not see it. */
export async function workplaceOf({ em }: Pick<Transaction, 'em'>, { workplace }: Pick<Vacancy, 'workplace'>): Promise<Workplace | null> {
  return workplace === null ? null : em.findOne(Workplace, workplace);
}

/**
 * The workplace that a vacancy will have after an input.
 * @throws InputFaults NOT_FOUND for a workplace of another employer, WRONG_STATE for a closed one
 */
export async function workplaceAfter(transaction: Transaction, vacancy: Vacancy, { workplaceId }: Placing): Promise<Workplace | null> {
  if (workplaceId === undefined) return workplaceOf(transaction, vacancy);
  if (workplaceId === null) return null;
  const id = idOf('Workplace', workplaceId, 'workplaceId');
  return id === vacancy.workplace ? workplaceOf(transaction, vacancy) : findWorkplaceOf(transaction, vacancy.employer, id, ['input', 'workplaceId']);
}

/** What a text need not say any more, as it is recorded with the workplace, or offered with the post. */
export function recordedAt(workplace: WorkplaceFacts | null, provisions: Provisions): RecordedOfWorkplace {
  const lodgingSaid = provisions[lodging] !== undefined;
  if (workplace === null) return { lodging: lodgingSaid };
  const { floor, hasLift, hasStepFreeEntrance, hasLodging } = workplace;
  return { floors: (floor === 1 || (floor !== null && hasLift !== null)) && hasStepFreeEntrance !== null, lodging: lodgingSaid || hasLodging !== null };
}

/** Puts a vacancy at a workplace, which brings its region where the input gives none, and checks that the two do not contradict each other. */
export function putAt(vacancy: Vacancy, workplace: Workplace | null, input: Placing, validator: InputValidator): void {
  if (input.workplaceId !== undefined) {
    vacancy.workplace = workplace?.id ?? null;
    if (workplace !== null && input.region === undefined) vacancy.regionCode = workplace.regionCode;
  }
  if (workplace === null) return;
  for (const code of providedAgainstSurvey(workplace, vacancy.provisions)) {
    const { zh, en } = accommodations.get(code).label;
    validator.add(['input', 'provisions'], 'CONTRADICTION', text(
      `服务中心踏勘时,工作地点没有“${zh}”,不能写“已提供”;愿意提供的,请写“愿意提供”。`,
      `A centre surveyed the workplace and saw that this is not there, so it is not provided: ${en}. Where you are willing to provide it, say so.`,
    ));
  }
  if (!isElsewhere(vacancy.regionCode, workplace)) return;
  validator.add(['input', input.region == null ? 'workplaceId' : 'region'], 'CONTRADICTION', text(
    '岗位的地区和工作地点的地区对不上。请改地区,或选这个地区的工作地点。',
    'The region of the vacancy contradicts the region of its workplace. Change the region, or take a workplace of this region.',
  ));
}
