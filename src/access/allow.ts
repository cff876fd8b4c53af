import { text } from '../platform/i18n/text.js';
import { Problem } from '../platform/errors/index.js';
import { postKindsOf, type Actor, type Role } from './actor.js';
import type { RequestContext } from './context.js';
import { regionPrefix } from './session-settings.js';

/** Whether an actor stands in some relation to what is asked for. */
export type Condition = (actor: Actor) => boolean;

export const everyone: Condition = () => true;

export const signedIn: Condition = (actor) => actor.subject !== null;

export const administrator: Condition = (actor) => actor.roles.has('ADMINISTRATOR');

export function hasRole(role: Role): Condition {
  return (actor) => actor.roles.has(role);
}

/** The person concerned. */
export function self(jobSeekerId: number): Condition {
  return (actor) => actor.roles.has('JOB_SEEKER') && actor.jobSeekerId === jobSeekerId;
}

export function recruiterOf(employerId: number | null): Condition {
  return (actor) => employerId !== null && actor.roles.has('RECRUITER') && actor.employerId === employerId;
}

/** Whoever works at an employer: its recruiters, the staff of an institution or a training base; not an agency's, which acts for its posts alone. */
export function worksAt(employerId: number | null): Condition {
  return (actor) => employerId !== null && actor.employerId === employerId && (['RECRUITER', 'INSTITUTION_STAFF', 'TRAINING_BASE_STAFF'] as const).some((role) => actor.roles.has(role));
}

/** Who answers for an employer's own data: its recruiters, the centre of its region, and administrators. */
export function answersFor({ id, regionCode }: { readonly id: number; readonly regionCode: string | null }): readonly Condition[] {
  return [administrator, recruiterOf(id), counsellorFor(regionCode)];
}

/** Whoever acts for an employer's posts: its recruiters for all, the staff of an institution or training base for theirs. */
export function handles({ employerId, kind }: { readonly employerId: number; readonly kind: string }): Condition {
  return (actor) => {
    const kinds = actor.employerId === employerId ? postKindsOf(actor) : [];
    return kinds === null || kinds.includes(kind);
  };
}

/** Whoever acts for posts of the own employer, of whatever kind. */
export const handlesPosts: Condition = (actor) => postKindsOf(actor)?.length !== 0;

/** A counsellor whose region is, or holds, this one. Regions nest by the digits of their codes. */
export function counsellorFor(regionCode: string | null): Condition {
  return (actor) => {
    if (!actor.roles.has('COUNSELLOR') || actor.regionCode === null) return false;
    const served = regionPrefix(actor.regionCode);
    return regionCode !== null && regionCode.startsWith(served);
  };
}

export function meets(actor: Actor, ...conditions: readonly Condition[]): boolean {
  return conditions.some((condition) => condition(actor));
}

/**
 * The access check at the head of every service method: passes when one of the conditions holds.
 * @throws Problem UNAUTHENTICATED for the anonymous actor, FORBIDDEN for anybody else.
 */
export function allow(ctx: RequestContext, ...conditions: readonly Condition[]): void {
  if (meets(ctx.actor, ...conditions)) return;
  throw ctx.actor.subject === null
    ? new Problem('UNAUTHENTICATED', text('请先登录:在 Authorization 请求头中附上令牌。', 'Sign in first: send a token in the Authorization header.'))
    : new Problem('FORBIDDEN', text('您的身份不能进行此项操作。', 'Your role does not allow this.'));
}

/** The same answer for what does not exist and what is not the actor's to see. */
export function notFound(typeName: string): Problem {
  return new Problem('NOT_FOUND', text(`没有找到这个 ${typeName},或您无权查看。`, `There is no such ${typeName}, or it is not yours to see.`));
}
