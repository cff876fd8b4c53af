import { allow, everyone, signedIn, type RequestContext } from '../../access/index.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import type { Selection } from '../../platform/graphql/selection.js';
import { consentNotices } from './consent.data.js';
import { ConsentFormType, ConsentType } from './consent.type.js';
import { allowServing, mayServe } from './disclosure.js';
import { consentColumns, consentPages, consentRows, seekerAlways, seekerRows } from './seeker.loader.js';
import type { ConsentPurpose } from './seeker.entity.js';
import type { JobSeekerRow } from './seeker.type.js';

/** The words of every consent, or of one: whoever is to agree reads them before. */
export function consentForms(ctx: RequestContext, purpose: ConsentPurpose | null | undefined): ConsentFormType[] {
  allow(ctx, everyone);
  return (Object.keys(consentNotices) as ConsentPurpose[]).filter((each) => purpose == null || each === purpose).map((each) => new ConsentFormType(each, ctx.locale));
}

/** Null when there is none, or the actor does not serve the person. */
export async function consentById(ctx: RequestContext, id: number, _selection?: Selection): Promise<ConsentType | null> {
  allow(ctx, signedIn);
  const consent = await ctx.loader(consentRows).load({ id, columns: consentColumns });
  const person = consent === null ? null : await ctx.loader(seekerRows).load({ id: consent.job_seeker_id, columns: new Set(seekerAlways) });
  if (consent === null || person === null || !mayServe(ctx, person)) return null;
  return new ConsentType(consent, ctx.today);
}

export async function consentsOf(ctx: RequestContext, row: JobSeekerRow, page: PageArgs, wantsCount: boolean): Promise<Connection<ConsentType>> {
  allowServing(ctx, row, 'consents');
  const rows = await ctx.loader(consentPages).load({ parent: row.id, args: page, columns: consentColumns, wantsCount });
  return mapConnection(rows, (consent) => new ConsentType(consent, ctx.today));
}
