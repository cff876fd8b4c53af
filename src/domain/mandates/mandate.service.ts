import sql from 'sql-template-tag';
import { administrator, allow, answersFor, childPages, hasRole, meets, mutate, rowLoader, signedIn, type Condition, type RequestContext, type RowList, type MutationResult } from '../../access/index.js';
import { addYears } from '../../platform/calendar.js';
import { InputValidator, missing, wrongState } from '../../platform/errors/index.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/global-id.js';
import type { Selection } from '../../platform/graphql/selection.js';
import { findRepresentedEmployer, Employer } from '../employers/index.js';
import { Mandate } from './mandate.entity.js';
import { MandateType, type GrantMandateInput, type MandateRow, type RevokeMandateInput } from './mandate.type.js';

const longestYears = 3;
const columns: ReadonlySet<string> = new Set(['id', 'agency_id', 'principal_id', 'kind', 'starts_on', 'ends_on', 'revoked_at', 'version']);
const list: RowList<MandateRow> = { name: 'mandates', from: sql`mandate m`, alias: 'm', keys: [{ expression: 'm.id', type: 'int', isDescending: true }], keysOf: ({ id }) => [id] };
const givenPages = childPages<MandateRow>(list, 'principal_id', () => []);
const heldPages = childPages<MandateRow>({ ...list, name: 'mandatesHeld' }, 'agency_id', () => []);
const mandateRows = rowLoader<MandateRow>('mandate');

interface Company { readonly id: number; readonly region_code: string | null }
const staffOfAgency = (id: number): Condition => (actor) => actor.roles.has('AGENCY_STAFF') && actor.employerId === id;

/** Null when there is none, or it is none of the actor's: row-level security decides. */
export async function mandateById(ctx: RequestContext, id: number, _selection?: Selection): Promise<MandateType | null> {
  allow(ctx, signedIn);
  const row = await ctx.loader(mandateRows).load({ id, columns });
  return row === null ? null : new MandateType(row, ctx.today);
}

/** Which agencies act for an employer, the latest first. */
export async function mandatesGivenBy(ctx: RequestContext, { id, region_code }: Company, page: PageArgs, wantsCount: boolean): Promise<Connection<MandateType>> {
  allow(ctx, ...answersFor({ id, regionCode: region_code }));
  return mapConnection(await ctx.loader(givenPages).load({ parent: id, args: page, columns, wantsCount }), (row) => new MandateType(row, ctx.today));
}

/** For whom an agency acts, the latest first. */
export async function mandatesHeldBy(ctx: RequestContext, { id, region_code }: Company, page: PageArgs, wantsCount: boolean): Promise<Connection<MandateType>> {
  allow(ctx, ...answersFor({ id, regionCode: region_code }), staffOfAgency(id));
  return mapConnection(await ctx.loader(heldPages).load({ parent: id, args: page, columns, wantsCount }), (row) => new MandateType(row, ctx.today));
}

/** The employer itself gives the mandate, or its centre where it asks for that. */
export async function grantMandate(ctx: RequestContext, input: GrantMandateInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('RECRUITER'), hasRole('COUNSELLOR'));
  const [principal, agency] = [idOf('Employer', input.employerId, 'employerId'), idOf('Employer', input.agencyId, 'agencyId')];
  return mutate(ctx, 'grantMandate', input, async (transaction) => {
    const { em } = transaction;
    await findRepresentedEmployer(ctx, transaction, principal);
    if ((await em.count(Employer, { id: agency })) === 0) return missing(['input', 'agencyId'], 'Employer');
    const validator = new InputValidator();
    validator.ordered(['input', 'startsOn'], input.startsOn, ['input', 'endsOn'], input.endsOn);
    validator.ordered(['today'], ctx.today, ['input', 'endsOn'], input.endsOn);
    validator.ordered(['input', 'endsOn'], input.endsOn, ['latest'], addYears(input.startsOn, longestYears));
    validator.done();
    if (principal === agency) wrongState(['input', 'agencyId'], '单位不能委托自己。', 'An employer needs no mandate from itself.');
    const mandate = Object.assign(new Mandate(), { agency, principal, kind: input.kind, startsOn: input.startsOn, endsOn: input.endsOn } satisfies Partial<Mandate>);
    await em.persist(mandate).flush();
    return mandate.id;
  });
}

/** Either side ends it; it acts on the next request. */
export async function revokeMandate(ctx: RequestContext, input: RevokeMandateInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('RECRUITER'), hasRole('COUNSELLOR'));
  const id = idOf('Mandate', input.mandateId, 'mandateId');
  return mutate(ctx, 'revokeMandate', input, async ({ em }) => {
    const mandate = await em.findOne(Mandate, id);
    if (mandate === null) return missing(['input', 'mandateId'], 'Mandate');
    const parties = await em.find(Employer, { id: { $in: [mandate.principal, mandate.agency] } });
    if (!parties.some((party) => meets(ctx.actor, ...answersFor(party)))) return missing(['input', 'mandateId'], 'Mandate');
    mandate.revokedAt ??= new Date();
    await em.flush();
    return id;
  });
}
