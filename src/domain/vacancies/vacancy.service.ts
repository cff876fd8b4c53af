import {
  administrator, allow, counsellorFor, everyone, handles, handlesPosts, hasRole, meets, mutate, readPage, type RequestContext, type Written,
} from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { Checks, checkVersion, missing, Problem, wrongState } from '../../platform/errors/index.js';
import { columnsFor } from '../../platform/graphql/columns.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import type { Selection } from '../../platform/graphql/selection.js';
import { Employer, provisionsOf } from '../employers/index.js';
import { Vacancy } from './vacancy.entity.js';
import type { ConfirmVacancyInput, CreateVacancyInput, UpdateVacancyInput, VacanciesArgs, VacancyStateInput } from './vacancy.inputs.js';
import { employerVacancyPages, vacancyAlways, vacancyLists, vacancyRows } from './vacancy.loader.js';
import { askedSkillsOf, checkVacancy, checkVacancyFields, demandsOf, linesOf, needsConfirmation, reservationOf } from './vacancy.rules.js';
import { vacancyConditions, visibleVacancies } from './vacancy.search.js';
import { vacancyColumns, VacancyType, type VacancyRow } from './vacancy.type.js';
import type { VacancyKind, VacancyStatus } from './vacancy.values.js';

function mayManage(ctx: RequestContext, post: { readonly employerId: number; readonly kind: VacancyKind }, ...regionCodes: (string | null)[]): boolean {
  return meets(ctx.actor, administrator, handles(post), ...regionCodes.map(counsellorFor));
}

/** Null when it does not exist, or is a draft of others. */
export async function vacancyById(ctx: RequestContext, id: number, selection: Selection): Promise<VacancyType | null> {
  allow(ctx, everyone);
  const row = await ctx.loader(vacancyRows).load({ id, columns: columnsFor(vacancyColumns, selection, vacancyAlways) });
  if (row === null || (row.status === 'DRAFT' && !mayManage(ctx, { employerId: row.employer_id, kind: row.kind }, row.region_code))) return null;
  return new VacancyType(row, ctx.locale);
}

export async function vacancies(ctx: RequestContext, { filter, orderBy, ...page }: VacanciesArgs, selection: Selection, wantsCount: boolean): Promise<Connection<VacancyType>> {
  allow(ctx, everyone);
  const { list, columns } = vacancyLists[orderBy ?? 'NEWEST'];
  const wanted = columnsFor(vacancyColumns, selection, [...vacancyAlways, ...columns]);
  const rows: Connection<VacancyRow> = await readPage(ctx, list, page, wanted, [visibleVacancies(ctx), ...vacancyConditions(filter)], wantsCount);
  return mapConnection(rows, (row) => new VacancyType(row, ctx.locale));
}

/** The posts of an employer, newest first. */
export async function vacanciesOfEmployer(ctx: RequestContext, employerId: number, page: PageArgs, selection: Selection, wantsCount: boolean): Promise<Connection<VacancyType>> {
  allow(ctx, everyone);
  const columns = columnsFor(vacancyColumns, selection, vacancyAlways);
  const rows = await ctx.loader(employerVacancyPages).load({ parent: employerId, args: page, columns, wantsCount });
  return mapConnection(rows, (row) => new VacancyType(row, ctx.locale));
}

/** What an input says, written into the entity; what it leaves out stays. */
function fill(vacancy: Vacancy, input: CreateVacancyInput | UpdateVacancyInput): void {
  const checks = new Checks();
  checkVacancyFields(input, checks);
  if (input.title != null) vacancy.title = input.title.trim();
  if (input.description !== undefined) vacancy.description = input.description ?? '';
  if (input.occupation !== undefined) {
    vacancy.occupationCode = input.occupation;
    vacancy.occupationBasis = input.occupation === null ? null : 'STATED';
    vacancy.occupationConfidence = null;
  }
  if (input.region !== undefined) vacancy.regionCode = input.region;
  if (input.workMode !== undefined) vacancy.workMode = input.workMode;
  if (input.employmentKind !== undefined) vacancy.employmentKind = input.employmentKind;
  if (input.pay !== undefined) {
    vacancy.payMinCny = input.pay?.minCny ?? null;
    vacancy.payMaxCny = input.pay?.maxCny ?? null;
  }
  if (input.hoursPerWeek !== undefined) vacancy.hoursPerWeek = input.hoursPerWeek;
  if (input.shift !== undefined) vacancy.shift = input.shift;
  if (input.seats !== undefined) vacancy.seats = input.seats;
  if (input.minEducation !== undefined) vacancy.minEducation = input.minEducation;
  if (input.minAge !== undefined) vacancy.minAge = input.minAge;
  if (input.maxAge !== undefined) vacancy.maxAge = input.maxAge;
  if (input.residence !== undefined) vacancy.residenceCode = input.residence;
  if (input.reservation !== undefined) vacancy.reservation = input.reservation === null ? null : reservationOf(input.reservation, checks);
  if (input.demands != null) vacancy.demands = demandsOf(input.demands, checks);
  if (input.provisions != null) vacancy.provisions = provisionsOf(input.provisions, ['input', 'provisions'], checks);
  if (input.skills != null) vacancy.skills = askedSkillsOf(input.skills, checks);
  if (input.certificates != null) vacancy.certificates = [...new Set(input.certificates)];
  if (input.opensOn != null) vacancy.opensOn = input.opensOn;
  if (input.closesOn !== undefined) vacancy.closesOn = input.closesOn;
  checkVacancy(vacancy, checks);
  checks.done();
}

/** A centre's own word confirms a post; what an employer changes of whom it is kept for must be confirmed anew. */
function confirm(ctx: RequestContext, vacancy: Vacancy, before: string | null): void {
  if (!needsConfirmation(vacancy)) return;
  if (meets(ctx.actor, administrator, hasRole('COUNSELLOR'))) vacancy.confirmedAt ??= new Date();
  else if (linesOf(vacancy) !== before) vacancy.confirmedAt = null;
}

export async function createVacancy(ctx: RequestContext, input: CreateVacancyInput): Promise<Written> {
  allow(ctx, administrator, handlesPosts, hasRole('COUNSELLOR'));
  const employerId = idOf('Employer', input.employerId, 'employerId');
  return mutate(ctx, 'createVacancy', input, async ({ em }) => {
    const employer = await em.findOne(Employer, employerId);
    if (employer === null || !mayManage(ctx, { employerId: employer.id, kind: input.kind }, employer.regionCode)) return missing(['input', 'employerId'], 'Employer');
    const vacancy = new Vacancy();
    vacancy.employer = employer.id;
    vacancy.kind = input.kind;
    vacancy.regionCode = employer.regionCode;
    vacancy.opensOn = ctx.today;
    fill(vacancy, input);
    confirm(ctx, vacancy, null);
    await em.persist(vacancy).flush();
    return vacancy.id;
  });
}

/**
 * Whoever changes a post, applies for it or takes a seat waits here, and sees what the one before did.
 * A row's own lock would not do: who applies has no right to change the post, and so none to lock its row.
 */
export async function lockVacancy(transaction: Transaction, id: number): Promise<void> {
  await transaction.lock('vacancy', id);
}

/** The post, locked for a change. @throws InputFaults NOT_FOUND when it is not the actor's to manage. */
async function managed(ctx: RequestContext, transaction: Transaction, id: number): Promise<Vacancy> {
  const { em } = transaction;
  await lockVacancy(transaction, id);
  const vacancy = await em.findOne(Vacancy, id);
  const employer = vacancy === null ? null : await em.findOne(Employer, vacancy.employer);
  if (vacancy === null || employer === null || !mayManage(ctx, { employerId: employer.id, kind: vacancy.kind }, employer.regionCode, vacancy.regionCode)) return missing(['input', 'vacancyId'], 'Vacancy');
  return vacancy;
}

export async function updateVacancy(ctx: RequestContext, input: UpdateVacancyInput): Promise<Written> {
  allow(ctx, administrator, handlesPosts, hasRole('COUNSELLOR'));
  const id = idOf('Vacancy', input.vacancyId, 'vacancyId');
  return mutate(ctx, 'updateVacancy', input, async (transaction) => {
    const vacancy = await managed(ctx, transaction, id);
    checkVersion(vacancy, input.version, () => { fill(vacancy, input); });
    if (vacancy.status === 'CLOSED' || vacancy.status === 'WITHDRAWN') wrongState(['input', 'vacancyId'], '岗位已结束,不能再修改。', 'The post has ended; it can no longer be changed.');
    const before = linesOf(vacancy);
    fill(vacancy, input);
    confirm(ctx, vacancy, before);
    await transaction.em.flush();
    return vacancy.id;
  });
}

/** For centres: the post may be kept for those whom it names. */
export async function confirmVacancy(ctx: RequestContext, input: ConfirmVacancyInput): Promise<Written> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const id = idOf('Vacancy', input.vacancyId, 'vacancyId');
  return mutate(ctx, 'confirmVacancy', input, async (transaction) => {
    const vacancy = await managed(ctx, transaction, id);
    checkVersion(vacancy, input.version);
    if (!needsConfirmation(vacancy)) wrongState(['input', 'vacancyId'], '这类岗位不需要确认。', 'Posts of this kind need no confirmation.');
    vacancy.confirmedAt ??= new Date();
    await transaction.em.flush();
    return vacancy.id;
  });
}

/** Whether the employer of a post may see who fits it: of a post that is for some people alone, only once a centre confirmed it. */
export function allowCandidatesToEmployer(
  ctx: RequestContext, { kind, min_age: minAge, max_age: maxAge, confirmed_at, region_code }: Pick<VacancyRow, 'kind' | 'min_age' | 'max_age' | 'confirmed_at' | 'region_code'>,
): void {
  if (!needsConfirmation({ kind, minAge, maxAge }) || confirmed_at !== null || meets(ctx.actor, administrator, counsellorFor(region_code))) return;
  throw new Problem('FORBIDDEN', text('专岗、公益性岗位、辅助性就业岗位和限定年龄的岗位经服务中心确认后,才能查看合适的人选。请联系当地残疾人就业服务机构。', 'Who fits a reserved, public-welfare or supported post, or one with an age limit, can be seen once the service centre confirmed it. Ask the centre of your region.'));
}

interface Transition { readonly mutation: string; readonly to: VacancyStatus; readonly from: readonly VacancyStatus[]; readonly zh: string; readonly en: string }

const transitions = {
  publish: { mutation: 'publishVacancy', to: 'OPEN', from: ['DRAFT', 'CLOSED'], zh: '只有草稿或已关闭的岗位才能发布。', en: 'Only a draft or a closed post can be published.' },
  close: { mutation: 'closeVacancy', to: 'CLOSED', from: ['OPEN'], zh: '只有正在招聘的岗位才能关闭。', en: 'Only an open post can be closed.' },
  withdraw: { mutation: 'withdrawVacancy', to: 'WITHDRAWN', from: ['DRAFT', 'OPEN', 'CLOSED'], zh: '岗位已经撤回。', en: 'The post was withdrawn already.' },
} as const satisfies Record<string, Transition>;

export async function changeVacancyState(ctx: RequestContext, change: keyof typeof transitions, input: VacancyStateInput): Promise<Written> {
  allow(ctx, administrator, handlesPosts, hasRole('COUNSELLOR'));
  const { mutation, to, from, zh, en }: Transition = transitions[change];
  const id = idOf('Vacancy', input.vacancyId, 'vacancyId');
  return mutate(ctx, mutation, input, async (transaction) => {
    const vacancy = await managed(ctx, transaction, id);
    if (!from.includes(vacancy.status)) wrongState(['input', 'vacancyId'], zh, en);
    if (to === 'OPEN') {
      if (vacancy.closesOn !== null && vacancy.closesOn < ctx.today) wrongState(['input', 'vacancyId'], `截止日期 ${vacancy.closesOn} 已过,请先修改。`, `It closed on ${vacancy.closesOn}; set a later day first.`);
      vacancy.publishedAt = new Date();
    }
    vacancy.status = to;
    await transaction.em.flush();
    return vacancy.id;
  });
}
