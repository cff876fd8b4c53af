import { allow, meets, signedIn, traced, worksAt, type RequestContext } from '../../access/index.js';
import { AttendeeType } from './attendee.type.js';
import { contactRows } from './seeker.loader.js';
import { phonePurpose } from './seeker.purposes.js';

traced.register<AttendeeType>('Attendee', ({ personId: id }) => ({ what: 'JobSeeker', id, people: [id], why: 'HOSTING' }));

/** Whoever comes to a host, by name, for the host's own people; null for everybody else, and where row-level security shows no contact. */
export async function attendeeAt(ctx: RequestContext, hostId: number | null, personId: number): Promise<AttendeeType | null> {
  allow(ctx, signedIn);
  if (!meets(ctx.actor, worksAt(hostId))) return null;
  const [contact] = await ctx.loader(contactRows).load(personId);
  if (contact === undefined) return null;
  return new AttendeeType(personId, contact.full_name, contact.phone_sealed === null ? null : ctx.sealer.open(contact.phone_sealed, phonePurpose));
}
