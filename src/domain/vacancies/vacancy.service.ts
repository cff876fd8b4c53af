import sql from 'sql-template-tag';
import {
  administrator, allow, counsellorFor, everyone, handlesPosts, hasRole, mutate, readPage, type RequestContext, type MutationResult,
} from '../../access/index.js';
import { InputValidator, checkVersion, missing, wrongState } from '../../platform/errors/index.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/global-id.js';
import type { Selection } from '../../platform/graphql/selection.js';
import { Employer, provisionsOf } from '../employers/index.js';
import { namedOccupation } from '../occupations/index.js';
import { within } from '../regions/index.js';
import type { Workplace } from '../workplaces/index.js';
import { Vacancy } from './vacancy.entity.js';
import { fieldsKeptAsGiven, type ConfirmVacancyInput, type CreateVacancyInput, type FindingsArgs, type UpdateVacancyInput, type VacanciesArgs } from './vacancy.inputs.js';
import { judge } from './finding.service.js';
import { checkPublishable } from './findings.js';
import { forgetWordsOf } from './as-written.js';
import { employerVacancyPages, vacancyColumnsFor, vacancyLists, vacancyRows } from './vacancy.loader.js';
import { closestVacancies } from './vacancy.closest.js';
import { findManagedVacancy, mayManage, speaksForCentre } from './vacancy.managing.js';
import { askedOf, countAsked } from './vacancy.questions.js';
import { askedSkillsOf, checkVacancy, checkVacancyFields, demandsOf, restrictionFingerprint, needsConfirmation, reservationOf } from './vacancy.rules.js';
import { vacancyConditions, visibleVacancies } from './vacancy.search.js';
import { VacancyType, type VacancyRow } from './vacancy.type.js';
import { putAt, workplaceAfter, workplaceOf } from './vacancy.workplace.js';


/** Null when it does not exist, or is a draft of others. */
export async function vacancyById(ctx: RequestContext, id: number, selection: Selection): Promise<VacancyType | null> {
  allow(ctx, everyone);
  const row = await ctx.loader(vacancyRows).load({ id, columns: vacancyColumnsFor(selection) });
  if (row === null || (row.status === 'DRAFT' && !mayManage(ctx, { employerId: row.employer_id, kind: row.kind }, row.region_code))) return null;
  return new VacancyType(row, ctx.locale);
}

export async function vacancies(ctx: RequestContext, { filter, orderBy, ...page }: VacanciesArgs, selection: Selection, wantsCount: boolean): Promise<Connection<VacancyType>> {
  allow(ctx, everyone);
  const text = filter?.text?.trim() ?? '';
  const order = orderBy ?? 'CLOSEST';
  if (order === 'CLOSEST' && text !== '') return closestVacancies(ctx, { ...filter, text }, page, vacancyColumnsFor(selection), wantsCount);
  const { list, columns } = vacancyLists[order === 'CLOSEST' ? 'NEWEST' : order];
  const wanted = vacancyColumnsFor(selection, columns);
  const rows: Connection<VacancyRow> = await readPage(ctx, list, page, wanted, [visibleVacancies(ctx), ...vacancyConditions(filter)], wantsCount);
  return mapConnection(rows, (row) => new VacancyType(row, ctx.locale));
}

/** Posts of a region that set what they must not set, for the centre that looks after it: drafts and open ones, the newest first. */
export async function vacanciesWithFindings(ctx: RequestContext, { region, ...page }: FindingsArgs, selection: Selection, wantsCount: boolean): Promise<Connection<VacancyType>> {
  allow(ctx, administrator, counsellorFor(region));
  const { list, columns } = vacancyLists.NEWEST;
  const rows: Connection<VacancyRow> = await readPage(
    ctx, list, page, vacancyColumnsFor(selection, columns), [sql`v.open_findings > 0 and v.status in ('DRAFT', 'OPEN')`, within('v.region_code', region)], wantsCount,
  );
  return mapConnection(rows, (row) => new VacancyType(row, ctx.locale));
}

/** The posts of an employer, newest first. */
export async function vacanciesOfEmployer(ctx: RequestContext, employerId: number, page: PageArgs, selection: Selection, wantsCount: boolean): Promise<Connection<VacancyType>> {
  allow(ctx, everyone);
  const columns = vacancyColumnsFor(selection);
  const rows = await ctx.loader(employerVacancyPages).load({ parent: employerId, args: page, columns, wantsCount });
  return mapConnection(rows, (row) => new VacancyType(row, ctx.locale));
}

function keep<Name extends (typeof fieldsKeptAsGiven)[number]>(vacancy: Pick<Vacancy, Name>, name: Name, given: Vacancy[Name] | undefined): void {
  if (given !== undefined) vacancy[name] = given;
}

/** A title that is a name of an occupation states it. */
function stateOccupation(vacancy: Vacancy): void {
  vacancy.occupationCode = namedOccupation(vacancy.title);
  vacancy.occupationBasis = vacancy.occupationCode === null ? null : 'STATED';
}

/** What an input says, written into the entity; what it leaves out stays. */
function fill(vacancy: Vacancy, input: CreateVacancyInput | UpdateVacancyInput, workplace: Workplace | null): void {
  const validator = new InputValidator();
  checkVacancyFields(input, validator);
  const named = namedOccupation(vacancy.title);
  if (input.title != null) vacancy.title = input.title.trim();
  if (input.description !== undefined) vacancy.description = input.description ?? '';
  if (input.occupation !== undefined) {
    vacancy.occupationCode = input.occupation;
    vacancy.occupationBasis = input.occupation === null ? null : 'STATED';
    vacancy.occupationConfidence = null;
  } else if (named !== null && named === vacancy.occupationCode) {
    // What the title named before is what it names now.
    vacancy.occupationCode = null;
    vacancy.occupationBasis = null;
  }
  if (vacancy.occupationCode === null) stateOccupation(vacancy);
  if (input.region !== undefined) vacancy.regionCode = input.region;
  for (const name of fieldsKeptAsGiven) keep(vacancy, name, input[name]);
  if (input.pay === null) vacancy.payMinCny = vacancy.payMaxCny = null;
  if (input.pay?.minCny !== undefined) vacancy.payMinCny = input.pay.minCny;
  if (input.pay?.maxCny !== undefined) vacancy.payMaxCny = input.pay.maxCny;
  if (input.residence !== undefined) vacancy.residenceCode = input.residence;
  if (input.reservation !== undefined) vacancy.reservation = input.reservation === null ? null : reservationOf(vacancy.reservation, input.reservation, validator);
  if (input.demands != null) {
    vacancy.demands = demandsOf(input.demands, validator);
    vacancy.struckDemands = vacancy.struckDemands.filter((struck) => vacancy.demands.some(({ functionCode, level }) => functionCode === struck.functionCode && level === 0));
  }
  if (input.workingConditions != null) vacancy.workingConditions = [...new Set(input.workingConditions)].sort();
  if (input.provisions != null) vacancy.provisions = provisionsOf(input.provisions, ['input', 'provisions'], validator);
  if (input.skills != null) vacancy.skills = askedSkillsOf(input.skills, validator);
  if (input.certificates != null) vacancy.certificates = [...new Set(input.certificates)];
  if (input.opensOn != null) vacancy.opensOn = input.opensOn;
  putAt(vacancy, workplace, input, validator);
  forgetWordsOf(vacancy, input);
  checkVacancy(vacancy, validator);
  validator.done();
}

/** A centre's own word confirms a post; what an employer changes of whom it is kept for must be confirmed anew. */
function confirm(ctx: RequestContext, vacancy: Vacancy, employerRegion: string | null, before: string | null): void {
  if (!needsConfirmation(vacancy)) return;
  if (speaksForCentre(ctx, { employerId: vacancy.employer, kind: vacancy.kind }, employerRegion, vacancy.regionCode)) vacancy.confirmedAt ??= new Date();
  else if (restrictionFingerprint(vacancy) !== before) vacancy.confirmedAt = null;
}

export async function createVacancy(ctx: RequestContext, input: CreateVacancyInput): Promise<MutationResult> {
  allow(ctx, administrator, handlesPosts, hasRole('COUNSELLOR'));
  const employerId = idOf('Employer', input.employerId, 'employerId');
  return mutate(ctx, 'createVacancy', input, async (transaction) => {
    const { em } = transaction;
    const employer = await em.findOne(Employer, employerId);
    if (employer === null || !mayManage(ctx, { employerId: employer.id, kind: input.kind }, employer.regionCode)) return missing(['input', 'employerId'], 'Employer');
    const vacancy = new Vacancy();
    vacancy.employer = employer.id;
    vacancy.kind = input.kind;
    vacancy.title = input.title.trim();
    vacancy.regionCode = employer.regionCode;
    vacancy.opensOn = ctx.today;
    fill(vacancy, input, await workplaceAfter(transaction, vacancy, input));
    confirm(ctx, vacancy, employer.regionCode, null);
    await judge(ctx.today, transaction, vacancy);
    await em.persist(vacancy).flush();
    return vacancy.id;
  });
}

export async function updateVacancy(ctx: RequestContext, input: UpdateVacancyInput): Promise<MutationResult> {
  allow(ctx, administrator, handlesPosts, hasRole('COUNSELLOR'));
  const id = idOf('Vacancy', input.vacancyId, 'vacancyId');
  return mutate(ctx, 'updateVacancy', input, async (transaction) => {
    const vacancy = await findManagedVacancy(ctx, transaction, id);
    const [workplaceBefore, workplace] = [await workplaceOf(transaction, vacancy), await workplaceAfter(transaction, vacancy, input)];
    checkVersion(vacancy, input.version, () => { fill(vacancy, input, workplace); });
    if (vacancy.status === 'CLOSED' || vacancy.status === 'WITHDRAWN') wrongState(['input', 'vacancyId'], '岗位已结束,不能再修改。', 'The post has ended; it can no longer be changed.');
    const before = restrictionFingerprint(vacancy);
    const asked = askedOf(vacancy, workplaceBefore);
    fill(vacancy, input, workplace);
    const { findings, employer } = await judge(ctx.today, transaction, vacancy);
    confirm(ctx, vacancy, employer.regionCode, before);
    // A public employer's post that is out already can not come to say what it could not have been published with.
    if (vacancy.status === 'OPEN') {
      checkPublishable(findings, employer.kind);
      await countAsked(ctx, transaction, vacancy, workplace, asked, ['input', 'demands']);
    }
    await transaction.em.flush();
    return vacancy.id;
  });
}

/** For centres: the post may be kept for those whom it names. */
export async function confirmVacancy(ctx: RequestContext, input: ConfirmVacancyInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const id = idOf('Vacancy', input.vacancyId, 'vacancyId');
  return mutate(ctx, 'confirmVacancy', input, async (transaction) => {
    const vacancy = await findManagedVacancy(ctx, transaction, id);
    // Managed as its employer's is not enough: nobody confirms a post of the own employer.
    const { regionCode } = await transaction.em.findOneOrFail(Employer, vacancy.employer);
    if (!speaksForCentre(ctx, { employerId: vacancy.employer, kind: vacancy.kind }, regionCode, vacancy.regionCode)) return missing(['input', 'vacancyId'], 'Vacancy');
    checkVersion(vacancy, input.version);
    if (!needsConfirmation(vacancy)) wrongState(['input', 'vacancyId'], '这类岗位不需要确认。', 'Posts of this kind need no confirmation.');
    vacancy.confirmedAt ??= new Date();
    await transaction.em.flush();
    return vacancy.id;
  });
}
