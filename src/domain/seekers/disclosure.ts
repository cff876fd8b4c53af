import { administrator, allow, counsellorFor, handlesPosts, hasRole, meets, self, type ReadReason, type RequestContext } from '../../access/index.js';
import type { Selection } from '../../platform/graphql/selection.js';
import { openApplicationsToEmployers, consentsToActor, relationsToActor } from './seeker.loader.js';
import type { ConsentPurpose } from './seeker.entity.js';

/** What is asked of a person, for the decision who may see it. */
interface Person { readonly id: number; readonly residence_code: string | null }

/** As what the actor serves the person, or is the person; null for everybody else. */
export function servedAs({ actor }: RequestContext, { id, residence_code }: Person): ReadReason | null {
  if (meets(actor, self(id))) return 'SELF';
  if (meets(actor, counsellorFor(residence_code))) return 'SERVICE';
  return meets(actor, administrator) ? 'ADMINISTRATION' : null;
}

/** A job coach has the person in the caseload; a university's staff has the person among its graduates. */
async function lookedAfterAs(ctx: RequestContext, { id }: Person): Promise<'COACHING' | 'UNIVERSITY' | null> {
  if (!meets(ctx.actor, hasRole('JOB_COACH'), hasRole('UNIVERSITY_STAFF'))) return null;
  const reasons = (await ctx.loader(relationsToActor).load(id)).map(({ reason }) => reason);
  return reasons.includes('COACHING') ? 'COACHING' : reasons[0] ?? null;
}

/** As what the actor finds work for the person: by serving or being the person, or as the person's job coach. */
export async function placedAs(ctx: RequestContext, person: Person): Promise<ReadReason | null> {
  return servedAs(ctx, person) ?? ((await lookedAfterAs(ctx, person)) === 'COACHING' ? 'COACHING' : null);
}

/** Whether the person applies to the employer that the actor acts for: not by a referral, and not any more once it was withdrawn or turned down. */
export async function appliesToActor(ctx: RequestContext, personId: number): Promise<boolean> {
  if (!meets(ctx.actor, handlesPosts)) return false;
  return (await ctx.loader(openApplicationsToEmployers).load(personId)).some(({ employer_id }) => employer_id === ctx.actor.employerId);
}

async function consents(ctx: RequestContext, personId: number, purpose: ConsentPurpose): Promise<boolean> {
  if (!meets(ctx.actor, handlesPosts)) return false;
  return (await ctx.loader(consentsToActor).load(personId)).some((consent) => consent.purpose === purpose);
}

/** Whether the person consents that the employer that the actor acts for sees name and phone. */
export function agreesToContact(ctx: RequestContext, personId: number): Promise<boolean> {
  return consents(ctx, personId, 'CONTACT');
}

/** What opens a person's row to the actor, who asks for it by id: serving or looking after the person, or the person's application. Null where nothing does. */
export async function openedBy(ctx: RequestContext, person: Person): Promise<ReadReason | null> {
  return servedAs(ctx, person) ?? (await lookedAfterAs(ctx, person)) ?? ((await appliesToActor(ctx, person.id)) ? 'APPLICATION' : null);
}

/** Passes for a reason, and has it recorded that these fields were read. @throws Problem FORBIDDEN without one */
function recorded(ctx: RequestContext, { id }: Person, field: string, reason: ReadReason | null): void {
  allow(ctx, () => reason !== null);
  if (reason !== null) ctx.audit.read('JobSeeker', id, [field], reason);
}

/** A field for the person, those who serve the person's region, and administrators. @throws Problem FORBIDDEN */
export function allowServing(ctx: RequestContext, person: Person, field: string): void {
  recorded(ctx, person, field, servedAs(ctx, person));
}

/** A field for those who find work for the person: the above, and the person's job coach. @throws Problem FORBIDDEN */
export async function allowPlacing(ctx: RequestContext, person: Person, field: string): Promise<void> {
  recorded(ctx, person, field, await placedAs(ctx, person));
}

/** As what the actor reads name and phone: opened to an employer by an application, or by a consent for CONTACT. */
export async function contactedAs(ctx: RequestContext, person: Person): Promise<ReadReason | null> {
  return (await openedBy(ctx, person)) ?? ((await agreesToContact(ctx, person.id)) ? 'CONSENT' : null);
}

/** Name and phone. @throws Problem FORBIDDEN */
export async function allowContact(ctx: RequestContext, person: Person, field: string): Promise<void> {
  recorded(ctx, person, field, await contactedAs(ctx, person));
}

/** As what the actor reads kind, grade and certificate: opened to an employer by nothing but a consent for DISABILITY_DETAILS, while the person applies there. */
export async function detailsReadAs(ctx: RequestContext, person: Person): Promise<ReadReason | null> {
  return servedAs(ctx, person) ?? ((await consents(ctx, person.id, 'DISABILITY_DETAILS')) ? 'CONSENT' : null);
}

/** Kind, grade and certificate. @throws Problem FORBIDDEN */
export async function allowDisabilityDetails(ctx: RequestContext, person: Person, field: string): Promise<void> {
  recorded(ctx, person, field, await detailsReadAs(ctx, person));
}

/** Fields of a person's row that have no check of their own: reading them is recorded with the row. */
const recordedFields = [
  'id', 'version', 'createdAt', 'residence', 'educationLevel', 'education', 'work', 'skills', 'areSkillsConfirmed', 'certificates', 'areCertificatesConfirmed', 'capacities', 'aids', 'needs', 'wishes',
] as const;

/**
 * Functions, aids and needs, which all but tell the kind of disability. They are told to those who find work for the person; not to a university, which needs
 * talents and wishes of its graduates, and not to an employer, who reads in a match how the post's own demands are met.
 */
const functionFields: ReadonlySet<string> = new Set(['capacities', 'aids', 'needs']);

export function revealsFunctions({ actor }: RequestContext, reason: ReadReason): boolean {
  if (reason === 'MATCHING' || reason === 'APPLICATION') return !meets(actor, handlesPosts);
  return reason !== 'UNIVERSITY';
}

/** Those of some fields of the row that are told to whoever reads it for this reason. */
export function fieldsToRecord(ctx: RequestContext, fields: readonly string[], reason: ReadReason): readonly string[] {
  return revealsFunctions(ctx, reason) ? fields : fields.filter((field) => !functionFields.has(field));
}

/** Which of the row's own fields are recorded as read where a selection asks for them. */
export function recordedRowFields(selection: Selection): string[] {
  return recordedFields.filter((field) => selection.has(field));
}

/** Has it recorded which of the row's own fields were read, and why. */
export function recordRow(ctx: RequestContext, { id }: Person, selection: Selection, reason: ReadReason): void {
  if (selection.isEmpty) return;
  const fields = fieldsToRecord(ctx, recordedRowFields(selection), reason);
  // Where other fields are asked for alone, it is told at least that the person is there.
  ctx.audit.read('JobSeeker', id, fields.length === 0 ? ['id'] : fields, reason);
}

/** Counsellors and administrators register people; counsellors need a region. */
export function allowRegistering(ctx: RequestContext): void {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
}

/** As what the actor reads a record about a person that row-level security has let through; `otherwise` for who neither serves nor coaches anybody. */
export function readAs({ actor }: RequestContext, personId: number, otherwise: ReadReason = 'COACHING'): ReadReason {
  if (meets(actor, self(personId))) return 'SELF';
  if (meets(actor, administrator)) return 'ADMINISTRATION';
  if (meets(actor, hasRole('COUNSELLOR'))) return 'SERVICE';
  return meets(actor, hasRole('JOB_COACH')) ? 'COACHING' : otherwise;
}

export async function mayPlace(ctx: RequestContext, person: Person): Promise<boolean> {
  return (await placedAs(ctx, person)) !== null;
}

export function mayServe(ctx: RequestContext, person: Person): boolean {
  return servedAs(ctx, person) !== null;
}
