import { allow, meets, signedIn, worksAt, type RequestContext } from '../../access/index.js';
import { contactRows, phonePurpose } from '../seekers/index.js';
import type { ParticipationState } from './programme.entity.js';
import { AttendeeType, type ParticipationRow } from './programme.type.js';
import { programmeById } from './programme.service.js';

const hasPlace: ReadonlySet<ParticipationState> = new Set(['ALLOTTED', 'ATTENDED', 'ABSENT']);

/** Whoever has a place in a programme, by name, for the people of its host; null for everybody else. */
export async function attendeeOf(ctx: RequestContext, { programme_id, job_seeker_id, state }: ParticipationRow): Promise<AttendeeType | null> {
  allow(ctx, signedIn);
  if (job_seeker_id === null || !hasPlace.has(state)) return null;
  const programme = await programmeById(ctx, programme_id);
  if (programme === null || !meets(ctx.actor, worksAt(programme.row.host_id))) return null;
  const [contact] = await ctx.loader(contactRows).load(job_seeker_id);
  // Without a contact the person has been erased.
  if (contact === undefined) return null;
  ctx.audit.read('JobSeeker', job_seeker_id, ['fullName', 'phone'], 'HOSTING');
  return new AttendeeType(contact.full_name, contact.phone_sealed === null ? null : ctx.sealer.open(contact.phone_sealed, phonePurpose));
}
