import { administrator, allow, counsellorFor, hasRole, meets, recruiterOf, self, type RequestContext } from '../../access/index.js';
import { applicationsToOwnEmployer, consentsToActor } from './seeker.loader.js';
import type { ConsentPurpose } from './seeker.entity.js';

/** What is asked of a person, for the decision who may see it. */
interface Person { readonly id: number; readonly residence_code: string | null }

function servesOrIs(ctx: RequestContext, { id, residence_code }: Person): boolean {
  return meets(ctx.actor, administrator, self(id), counsellorFor(residence_code));
}

/** Whether the person applied to the recruiter's employer: from then on the two know each other. */
export async function hasAppliedToActor(ctx: RequestContext, personId: number): Promise<boolean> {
  const { employerId } = ctx.actor;
  if (employerId === null || !meets(ctx.actor, recruiterOf(employerId))) return false;
  return (await ctx.loader(applicationsToOwnEmployer).load(personId)).some(({ employer_id }) => employer_id === employerId);
}

async function consents(ctx: RequestContext, personId: number, purpose: ConsentPurpose): Promise<boolean> {
  if (!meets(ctx.actor, recruiterOf(ctx.actor.employerId))) return false;
  return (await ctx.loader(consentsToActor).load(personId)).some((consent) => consent.purpose === purpose);
}

/** The person, those who serve the person's region, and administrators. */
export function allowServing(ctx: RequestContext, person: Person): void {
  allow(ctx, administrator, self(person.id), counsellorFor(person.residence_code));
}

/** Whether a person may be found by id at all: by those who serve, and by employers whom the person applied to. */
export async function maySee(ctx: RequestContext, person: Person): Promise<boolean> {
  return servesOrIs(ctx, person) || hasAppliedToActor(ctx, person.id);
}

/** Name and phone: opened to an employer by an application, or by a consent for CONTACT. @throws Problem FORBIDDEN */
export async function allowContact(ctx: RequestContext, person: Person): Promise<void> {
  const isOpen = servesOrIs(ctx, person) || (await hasAppliedToActor(ctx, person.id)) || (await consents(ctx, person.id, 'CONTACT'));
  allow(ctx, () => isOpen);
}

/** Kind, grade and certificate: opened to an employer by nothing but a consent for DISABILITY_DETAILS. @throws Problem FORBIDDEN */
export async function allowDisabilityDetails(ctx: RequestContext, person: Person): Promise<void> {
  const isOpen = servesOrIs(ctx, person) || (await consents(ctx, person.id, 'DISABILITY_DETAILS'));
  allow(ctx, () => isOpen);
}

/** Counsellors and administrators register people; counsellors need a region. */
export function allowRegistering(ctx: RequestContext): void {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
}

export { servesOrIs as mayServe };
