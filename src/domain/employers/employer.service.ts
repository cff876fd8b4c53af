import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import {
  administrator, allow, answersFor, counsellorFor, everyone, hasRole, meets, mutate, readPage, recruiterOf, rowLoader,
  type RequestContext, type RowList, type MutationResult,
} from '../../access/index.js';
import { InputValidator, checkVersion, missing } from '../../platform/errors/index.js';
import { columnsFor } from '../../platform/graphql/columns.js';
import { loadConnection, mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/global-id.js';
import type { Selection } from '../../platform/graphql/selection.js';
import { filedRegion, within } from '../regions/index.js';
import { closestPage } from '../text-search/index.js';
import { Employer, type EmployerKind, type Provisions } from './employer.entity.js';
import type { EmployerFilter, EmployersArgs, UpdateEmployerInput } from './employer.inputs.js';
import { addEmployer, stateEmployerFacts, type NewEmployer } from './employer.facts.js';
import { checkEmployer } from './employer.rules.js';
import { employerColumns, EmployerType, type EmployerRow } from './employer.type.js';
import { decidesOnRegion } from './find-employer.js';
import { provisionsOf } from './provision.type.js';
import { countQuestion } from './questions.js';

const employerRows = rowLoader<EmployerRow>('employer');

const employerList: RowList<EmployerRow> = {
  name: 'employers', from: sql`employer e`, alias: 'e',
  keys: [{ expression: 'e.id', type: 'int', isDescending: false }],
  keysOf: ({ id }) => [id],
};

/** Purpose that binds a sealed phone to its column. */
export const employerPhonePurpose = 'employer.contact_phone';

export async function employerById(ctx: RequestContext, id: number, selection: Selection): Promise<EmployerType | null> {
  allow(ctx, everyone);
  const row = await ctx.loader(employerRows).load({ id, columns: columnsFor(employerColumns, selection, ['id']) });
  return row === null ? null : new EmployerType(row, ctx.locale);
}

/** Employers whose name or words of themselves hold a text, the closest first. */
async function closestEmployers(
  ctx: RequestContext, { text, kinds, region }: EmployerFilter & { text: string }, page: PageArgs, selection: Selection, wantsCount: boolean,
): Promise<Connection<EmployerType>> {
  const found = await closestPage(ctx, {
    searched: 'employer', text, filed: region == null ? [] : [[filedRegion(region)]], beside: null,
    more: kinds == null ? null : { join: sql`join employer e on e.id = t.id`, where: [sql`e.kind = any(${kinds})`] },
  }, page, wantsCount);
  return loadConnection(found, (id) => employerById(ctx, id, selection));
}

export async function employers(ctx: RequestContext, { filter, ...page }: EmployersArgs, selection: Selection, wantsCount: boolean): Promise<Connection<EmployerType>> {
  allow(ctx, everyone);
  const text = filter?.text?.trim() ?? '';
  if (text !== '') return closestEmployers(ctx, { ...filter, text }, page, selection, wantsCount);
  const where = [
    filter?.kinds == null ? null : sql`e.kind = any(${filter.kinds})`,
    filter?.region == null ? null : within('e.region_code', filter.region),
  ];
  const rows = await readPage(ctx, employerList, page, columnsFor(employerColumns, selection, ['id']), where, wantsCount);
  return mapConnection(rows, (row) => new EmployerType(row, ctx.locale));
}

/** What an employer says of accommodations, for all of its posts. */
export async function employerProvisions(ctx: RequestContext, id: number): Promise<Provisions> {
  allow(ctx, everyone);
  return (await ctx.loader(employerRows).load({ id, columns: new Set(['id', 'provisions']) }))?.provisions ?? {};
}

export async function employerKindOf(ctx: RequestContext, id: number): Promise<EmployerKind | null> {
  allow(ctx, everyone);
  const row = await ctx.loader(employerRows).load({ id, columns: new Set(['id', 'kind']) });
  if (row === null) throw new Error(`no employer ${id}`);
  return row.kind;
}

/** Contacts are for the employer's own recruiters, the region's counsellors and administrators. */
export function contactOf(ctx: RequestContext, { id, region_code, contact_name, contact_phone_sealed }: EmployerRow): { name: string | null; phone: string | null } {
  allow(ctx, ...answersFor({ id, regionCode: region_code }));
  ctx.audit.read('Employer', id, ['contact'], meets(ctx.actor, recruiterOf(id)) ? 'SELF' : meets(ctx.actor, counsellorFor(region_code)) ? 'SERVICE' : 'ADMINISTRATION', []);
  return {
    name: contact_name,
    phone: contact_phone_sealed == null ? null : ctx.sealer.open(contact_phone_sealed, employerPhonePurpose),
  };
}

/** What an input says that the employer is believed in, written into the entity; what it leaves out stays. */
function fill(ctx: RequestContext, employer: Employer, input: NewEmployer | UpdateEmployerInput): void {
  const validator = new InputValidator();
  checkEmployer(input, ctx.today, validator);
  const provisions = input.provisions == null ? null : provisionsOf(input.provisions, ['input', 'provisions'], validator);
  validator.done();
  if (input.staffCount !== undefined) employer.staffCount = input.staffCount;
  if (input.description !== undefined) employer.description = input.description;
  if (provisions !== null) employer.provisions = provisions;
  if (input.contactName !== undefined) employer.contactName = input.contactName;
  if (input.contactPhone !== undefined) employer.contactPhoneSealed = input.contactPhone === null ? null : ctx.sealer.seal(input.contactPhone, employerPhonePurpose);
}

/** What an input asks for, as it would stand: shown beside what is stored to whoever read an older version. */
function propose(ctx: RequestContext, employer: Employer, input: UpdateEmployerInput): void {
  const { name, kind, organLevel, region, isSchool, isNewIndustry, isProvinceControlled, postCount, foundedOn } = input;
  const stated = { name: name?.trim(), kind: kind ?? undefined, organLevel, regionCode: region, isSchool, isNewIndustry, isProvinceControlled, postCount, foundedOn };
  Object.assign(employer, Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)));
  fill(ctx, employer, input);
}

function isSame(before: Provisions, after: Provisions): boolean {
  const codes = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return codes.every((code) => before[code] === after[code]);
}

/** @param input of a table, which may leave out what kind of employer it is */
export async function createEmployer(ctx: RequestContext, input: NewEmployer): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  return mutate(ctx, 'createEmployer', input, async (transaction) => {
    const employer = new Employer();
    fill(ctx, employer, input);
    await addEmployer(ctx, transaction, employer, input);
    return employer.id;
  });
}

/** Whether the actor answers for the employer. */
export function answersForEmployer(ctx: RequestContext, { id, region_code }: Pick<EmployerRow, 'id' | 'region_code'>): boolean {
  allow(ctx, everyone);
  return meets(ctx.actor, ...answersFor({ id, regionCode: region_code }));
}

export async function updateEmployer(ctx: RequestContext, input: UpdateEmployerInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'), hasRole('RECRUITER'));
  const id = idOf('Employer', input.employerId, 'employerId');
  return mutate(ctx, 'updateEmployer', input, async (transaction) => {
    const { em } = transaction;
    const employer = await em.findOne(Employer, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (employer === null || !(meets(ctx.actor, ...answersFor(employer)) || await decidesOnRegion(ctx, transaction, employer))) return missing(['input', 'employerId'], 'Employer');
    checkVersion(employer, input.version, () => { propose(ctx, employer, input); });
    const { version: versionBefore, provisions: provisionsBefore } = employer;
    fill(ctx, employer, input);
    if (!isSame(provisionsBefore, employer.provisions)) employer.provisionsSetOn = await countQuestion(ctx, transaction, employer.id, employer.provisionsSetOn ?? [], ['input', 'provisions']);
    await em.flush();
    await stateEmployerFacts(ctx, transaction, employer, input, input.region ?? null);
    // A claim changes no column, and counts as a change of the employer all the same.
    if (employer.version === versionBefore) await transaction.rows(sql`update employer set version = version + 1 where id = ${id}`);
    return employer.id;
  });
}
