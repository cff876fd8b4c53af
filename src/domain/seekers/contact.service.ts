import { allow, signedIn, type ReadReason, type RequestContext } from '../../access/index.js';
import { ContactDetailsType } from './contact.type.js';
import { agreesToContact, appliesToActor, placedAs } from './disclosure.js';
import { contactRows } from './seeker.loader.js';
import { phonePurpose } from './seeker.purposes.js';

interface Person { readonly id: number; readonly residence_code: string | null }

/** Whether what opens name and phone to an employer is there: that the person applies, or consents. */
async function isOpenBy(ctx: RequestContext, { id }: Person, opening: 'APPLICATION' | 'CONSENT' | null): Promise<boolean> {
  if (opening === null) return false;
  return opening === 'APPLICATION' ? appliesToActor(ctx, id) : agreesToContact(ctx, id);
}

/** Name and phone for those who find work for the person, and for an employer by `opening`; null for everybody else. */
export async function contactThrough(ctx: RequestContext, person: Person, opening: 'APPLICATION' | 'CONSENT' | null): Promise<ContactDetailsType | null> {
  allow(ctx, signedIn);
  const reason: ReadReason | null = (await placedAs(ctx, person)) ?? ((await isOpenBy(ctx, person, opening)) ? opening : null);
  if (reason === null) return null;
  const [contact] = await ctx.loader(contactRows).load(person.id);
  if (contact === undefined) return null;
  ctx.audit.read('JobSeeker', person.id, ['fullName', 'phone'], reason);
  return new ContactDetailsType(contact.full_name, contact.phone_sealed === null ? null : ctx.sealer.open(contact.phone_sealed, phonePurpose));
}
