import sql from 'sql-template-tag';
import { administrator, allow, childLoader, counsellorFor, everyone, handles, handlesPosts, hasRole, mutate, type RequestContext, type MutationResult } from '../../access/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import { oneOfIds, type Transaction } from '../../platform/database/index.js';
import { InputValidator, InputFaults, missing, outOfRange, Problem, wrongState } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { Employer, employerKindOf } from '../employers/index.js';
import { minimumWageOn, readMinimumWage } from '../local-figures/index.js';
import { factsOfWorkplace } from '../workplaces/index.js';
import { checkPoints } from './costs.data.js';
import type { CheckPostingInput, DecideJustificationInput, JudgedFinding, JustifyFindingInput } from './finding.type.js';
import { isPostingQuestion } from '../posting-check/index.js';
import { judgedFindings, mostFindings, standing, type Justified } from './findings.js';
import { VacancyJustification } from './justification.entity.js';
import { findingBounds } from './vacancy.bounds.js';
import type { Vacancy } from './vacancy.entity.js';
import { findManagedVacancy } from './vacancy.managing.js';
import { vacancyAlways, vacancyRows } from './vacancy.loader.js';
import { vacancyColumns, type VacancyRow } from './vacancy.type.js';
import { recordedAt, workplaceOf } from './vacancy.workplace.js';

const longestText = 10_000;

interface JustificationRow { readonly parent: number; readonly rule: string; readonly words: string; readonly reason: string; readonly is_accepted: boolean | null; readonly decided_at: string | null }

const justificationRows = childLoader<JustificationRow>((vacancies) => sql`
  select vacancy_id as parent, rule, words, reason, is_accepted, decided_at from vacancy_justification where vacancy_id = ${oneOfIds(vacancies)} order by id`);

/** What a text sets and must not set. Open to all, as the rules are; nothing of it is kept. @throws Problem BAD_USER_INPUT */
export async function checkWording(ctx: RequestContext, input: CheckPostingInput): Promise<JudgedFinding[]> {
  allow(ctx, everyone);
  const [title, description] = [input.title ?? '', input.description ?? ''];
  if (title.length + description.length > longestText) throw new Problem('BAD_USER_INPUT', outOfRange('input.description', title.length + description.length, 0, longestText), 'input.description');
  const demands = (input.demands ?? []).map(({ function: functionCode, level = null, isEssential }) => ({ functionCode, level, isEssential, basis: 'STATED' }));
  const pay = { minCny: input.pay?.minCny ?? null, maxCny: input.pay?.maxCny ?? null, employmentKind: input.employmentKind ?? null, hoursPerWeek: input.hoursPerWeek ?? null };
  const minimumWage = await minimumWageOn(ctx, input.region ?? null, ctx.today);
  // The region is read before it is this request's turn to work on the event loop.
  await ctx.meter.turn(checkPoints(input));
  return judgedFindings({ title, description, demands, pay, minimumWage, occupationCode: input.occupation ?? null, shift: input.shift ?? null, kind: input.kind ?? 'OPEN' }, input.employerKind ?? 'PRIVATE', []).slice(0, mostFindings);
}

/** What a post sets and must not set, for its employer and the centre. */
export async function findingsOf(ctx: RequestContext, row: VacancyRow): Promise<JudgedFinding[]> {
  allow(ctx, administrator, handles({ employerId: row.employer_id, kind: row.kind }), counsellorFor(row.region_code));
  const [employerKind, rows, workplace, minimumWage] = await Promise.all([
    employerKindOf(ctx, row.employer_id), ctx.loader(justificationRows).load(row.id), factsOfWorkplace(ctx, row.workplace_id),
    minimumWageOn(ctx, row.region_code, payDay(ctx.today, row.opens_on)),
  ]);
  const pay = { minCny: row.pay_min_cny, maxCny: row.pay_max_cny, employmentKind: row.employment_kind, hoursPerWeek: row.hours_per_week };
  const justified = rows.map(({ rule, words, reason, is_accepted, decided_at }): Justified => ({ rule, words, reason, isAccepted: is_accepted, decidedAt: decided_at === null ? null : new Date(decided_at) }));
  // A post's text is not known before it is read.
  await ctx.meter.turn(checkPoints(row));
  return judgedFindings({ title: row.title, description: row.description, demands: row.demands, pay, minimumWage, occupationCode: row.occupation_code, shift: row.shift, kind: row.kind, recorded: recordedAt(workplace, row.provisions) }, employerKind, justified).slice(0, mostFindings);
}

/** The day whose minimum wage the pay of a post must reach: today, or the first day of a post that opens later. */
function payDay(today: IsoDate, opensOn: IsoDate): IsoDate {
  return opensOn > today ? opensOn : today;
}

const findingColumns: ReadonlySet<string> = new Set([...vacancyAlways, ...vacancyColumns['findings'] ?? []]);

/** The findings of a post by its number that are no questions: what its publisher is told of. */
export async function problemsOf(ctx: RequestContext, id: number): Promise<JudgedFinding[]> {
  const row = await ctx.loader(vacancyRows).load({ id, columns: findingColumns });
  return row === null ? [] : (await findingsOf(ctx, row)).filter(({ level, state }) => level !== 'QUESTION' && state !== 'ACCEPTED');
}

/** The findings of a post that is being written, and how many of them stand, kept with the post. */
export async function judge(today: IsoDate, transaction: Transaction, vacancy: Vacancy): Promise<{ readonly findings: readonly JudgedFinding[]; readonly employer: Employer }> {
  const { em } = transaction;
  const employer = await em.findOneOrFail(Employer, vacancy.employer);
  // A new post has no number yet, and nothing was said of it.
  const justifications = (vacancy.id as number | undefined) === undefined ? [] : await em.find(VacancyJustification, { vacancy: vacancy.id });
  const { title, description, demands, occupationCode, shift, kind, employmentKind, hoursPerWeek } = vacancy;
  const pay = { minCny: vacancy.payMinCny, maxCny: vacancy.payMaxCny, employmentKind, hoursPerWeek };
  const minimumWage = await readMinimumWage(transaction, vacancy.regionCode, payDay(today, vacancy.opensOn));
  const recorded = recordedAt(await workplaceOf(transaction, vacancy), vacancy.provisions);
  const findings = judgedFindings({ title, description, demands, pay, minimumWage, occupationCode, shift, kind, recorded }, employer.kind, justifications, { tellsLikely: false });
  vacancy.openFindings = standing(findings).length;
  return { findings, employer };
}

/** For the employer: why a condition is essential. What the centre has refused can be asked again. */
export async function justifyFinding(ctx: RequestContext, input: JustifyFindingInput): Promise<MutationResult> {
  allow(ctx, administrator, handlesPosts, hasRole('COUNSELLOR'));
  const id = idOf('Vacancy', input.vacancyId, 'vacancyId');
  const { rule } = input;
  return mutate(ctx, 'justifyFinding', input, async (transaction) => {
    const vacancy = await findManagedVacancy(ctx, transaction, id);
    if (isPostingQuestion(rule)) wrongState(['input', 'rule'], '这里只是提问,不用说明理由:请在工作地点里填写。', 'This is a question, and needs no reason: record it with the workplace.');
    const validator = new InputValidator();
    validator.length(['input', 'reason'], input.reason, findingBounds.reason);
    validator.done();
    const { findings } = await judge(ctx.today, transaction, vacancy);
    const finding = findings.find((each) => each.rule === rule && each.words === input.words);
    if (finding === undefined) {
      throw new InputFaults([{ code: 'NOT_FOUND', path: ['input', 'words'], text: text('岗位中没有这一处问题:请按 findings 中的 rule 和 words 填写。', 'The post has no such finding: give the rule and words as findings has them.') }]);
    }
    if (finding.level !== 'PROBLEM') wrongState(['input', 'words'], '这里只是提醒,不用说明理由。', 'This is a hint, and needs no reason.');
    if (finding.state === 'ASKED' || finding.state === 'ACCEPTED') wrongState(['input', 'words'], '已经说明过理由。', 'It was justified already.');
    const { em } = transaction;
    const justification = await em.findOne(VacancyJustification, { vacancy: id, rule, words: input.words }) ?? new VacancyJustification();
    Object.assign(justification, { vacancy: id, rule, words: input.words, reason: input.reason.trim(), requestedAt: new Date(), decidedAt: null, isAccepted: null } satisfies Partial<VacancyJustification>);
    await em.persist(justification).flush();
    return id;
  });
}

/** For the centre: whether a condition is essential to the work. */
export async function decideJustification(ctx: RequestContext, input: DecideJustificationInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const id = idOf('Vacancy', input.vacancyId, 'vacancyId');
  return mutate(ctx, 'decideJustification', input, async (transaction) => {
    const vacancy = await findManagedVacancy(ctx, transaction, id);
    const { em } = transaction;
    const { rule } = input;
    const justification = isPostingQuestion(rule) ? null : await em.findOne(VacancyJustification, { vacancy: id, rule, words: input.words });
    if (justification === null) return missing(['input', 'words'], 'PostingFinding');
    Object.assign(justification, { isAccepted: input.isAccepted, decidedAt: new Date() } satisfies Partial<VacancyJustification>);
    await em.flush();
    await judge(ctx.today, transaction, vacancy);
    await em.flush();
    return id;
  });
}
