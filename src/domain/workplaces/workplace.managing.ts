import { LockMode } from '@mikro-orm/core';
import { administrator, answersFor, counsellorFor, meets, recruiterOf, type RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { missing, wrongState } from '../../platform/errors/index.js';
import { Employer } from '../employers/index.js';
import { Workplace } from './workplace.entity.js';

/** Who keeps a workplace: recruiters of its employer, the centres of the employer's region and of the workplace's, and administrators. */
export function mayKeep({ actor }: RequestContext, employer: Pick<Employer, 'id' | 'regionCode'>, regionCode: string): boolean {
  return meets(actor, ...answersFor(employer), counsellorFor(regionCode));
}

/** Whether the actor's word is that of the centre of the region in which the workplace lies, and of no employer of its own. */
export function maySurvey({ actor }: RequestContext, { employer, regionCode }: Workplace): boolean {
  return meets(actor, administrator, counsellorFor(regionCode)) && !meets(actor, recruiterOf(employer));
}

/** The workplace, locked for a change. @throws InputFaults NOT_FOUND when it is not the actor's to keep */
export async function findKeptWorkplace(ctx: RequestContext, { em }: Transaction, id: number): Promise<Workplace> {
  const workplace = await em.findOne(Workplace, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const employer = workplace === null ? null : await em.findOne(Employer, workplace.employer);
  if (workplace === null || employer === null || !mayKeep(ctx, employer, workplace.regionCode)) return missing(['input', 'workplaceId'], 'Workplace');
  return workplace;
}

/**
 * The workplace at which a vacancy of an employer is put.
 * @throws InputFaults NOT_FOUND for one of another employer, WRONG_STATE for one that is closed
 */
export async function findWorkplaceOf({ em }: Pick<Transaction, 'em'>, employerId: number, id: number, path: readonly string[]): Promise<Workplace> {
  const workplace = await em.findOne(Workplace, id);
  if (workplace?.employer !== employerId) return missing(path, 'Workplace');
  if (workplace.closedAt !== null) wrongState(path, '这个工作地点已停用,请选另一个。', 'This workplace is closed; take another one.');
  return workplace;
}
