import { administrator, counsellorFor, handles, meets, type RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { missing } from '../../platform/errors/index.js';
import { Employer } from '../employers/index.js';
import { Vacancy } from './vacancy.entity.js';
import type { VacancyKind } from './vacancy.values.js';

export function mayManage(ctx: RequestContext, post: { readonly employerId: number; readonly kind: VacancyKind }, ...regionCodes: (string | null)[]): boolean {
  return meets(ctx.actor, administrator, handles(post), ...regionCodes.map(counsellorFor));
}

/** Whether the actor's word is that of a centre on a post: of the region, and of no employer of its own. */
export function speaksForCentre({ actor }: RequestContext, post: { readonly employerId: number; readonly kind: VacancyKind }, ...regionCodes: (string | null)[]): boolean {
  return meets(actor, administrator, ...regionCodes.map(counsellorFor)) && !meets(actor, handles(post));
}

/**
 * Whoever changes a post, applies for it or takes a seat waits here, and sees what the one before did.
 * A row's own lock would not do: who applies has no right to change the post, and so none to lock its row.
 */
export async function lockVacancy(transaction: Transaction, id: number): Promise<void> {
  await transaction.lock('vacancy', id);
}

/** The post, locked for a change. @throws InputFaults NOT_FOUND when it is not the actor's to manage. */
export async function findManagedVacancy(ctx: RequestContext, transaction: Transaction, id: number): Promise<Vacancy> {
  const { em } = transaction;
  await lockVacancy(transaction, id);
  const vacancy = await em.findOne(Vacancy, id);
  const employer = vacancy === null ? null : await em.findOne(Employer, vacancy.employer);
  if (vacancy === null || employer === null || !mayManage(ctx, { employerId: employer.id, kind: vacancy.kind }, employer.regionCode, vacancy.regionCode)) return missing(['input', 'vacancyId'], 'Vacancy');
  return vacancy;
}
