import sql from 'sql-template-tag';
import { handles, meets, self, type RequestContext } from '../../access/index.js';
import { oneOfIds, type Transaction } from '../../platform/database/index.js';
import { objectNames, notify } from '../notices/index.js';
import type { Vacancy } from '../vacancies/index.js';
import type { Application } from './application.entity.js';

/** Tells the others of a step of an application: the person, unless the person took it, and those who act for the vacancy, unless they did. */
export async function notifyOfStep({ actor }: RequestContext, transaction: Transaction, { id, status, jobSeeker }: Application, { employer, kind }: Vacancy): Promise<void> {
  if (!meets(actor, self(jobSeeker))) await notify(transaction, { jobSeeker }, { kind: status === 'REFERRED' ? 'REFERRED' : 'APPLICATION_CHANGED', object: id });
  if (!meets(actor, handles({ employerId: employer, kind }))) await notify(transaction, { employer, vacancyKind: kind }, { kind: 'APPLICATION_CHANGED', object: id, concerned: jobSeeker });
}

objectNames.register('Application', (ids) => sql`select a.id, v.title as name from application a join vacancy v on v.id = a.vacancy_id where a.id = ${oneOfIds(ids)}`);
