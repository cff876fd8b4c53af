import type { RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { Vacancy } from '../vacancies/index.js';
import { Application, ApplicationEvent } from './application.entity.js';
import { notifyOfStep } from './application.notices.js';
import { checkStep } from './application.rules.js';

/** Writes the state that an application has come to into its history. */
export function recordStep(ctx: RequestContext, { em }: Transaction, application: Application, note: string | null | undefined): void {
  const event = new ApplicationEvent();
  event.application = application.id;
  event.status = application.status;
  event.actor = ctx.actor.subject ?? '';
  event.note = note ?? null;
  em.persist(event);
}

/** Offers the post to whoever applied, for the centre that allots it; the post is locked by the caller. @throws InputFaults WRONG_STATE */
export async function offerPost(ctx: RequestContext, transaction: Transaction, applicationId: number, note: string): Promise<void> {
  const application = await transaction.em.findOneOrFail(Application, applicationId, { refresh: true });
  checkStep(application.status, 'OFFERED', ['CENTRE']);
  application.status = 'OFFERED';
  transaction.people.add(application.jobSeeker);
  recordStep(ctx, transaction, application, note);
  await transaction.em.flush();
  await notifyOfStep(ctx, transaction, application, await transaction.em.findOneOrFail(Vacancy, application.vacancy));
}
