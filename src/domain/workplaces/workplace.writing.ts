import sql from 'sql-template-tag';
import { administrator, allow, hasRole, mutate, type MutationResult, type RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { checkVersion, InputValidator, missing, wrongState } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { Employer } from '../employers/index.js';
import { fullName } from '../regions/index.js';
import { Workplace } from './workplace.entity.js';
import { namesOfFacts, workplaceFactKinds } from './workplace.facts.js';
import type { CreateWorkplaceInput, RecordWorkplaceSurveyInput, UpdateWorkplaceInput } from './workplace.inputs.js';
import { findKeptWorkplace, mayKeep, maySurvey } from './workplace.managing.js';
import { askedOfWorkplace, countAskedOfWorkplace } from './workplace.questions.js';
import { checkAgainstSurvey, checkSurvey, checkWorkplace, factsStated, isElsewhere, writeFacts } from './workplace.rules.js';

export async function createWorkplace(ctx: RequestContext, input: CreateWorkplaceInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('RECRUITER'), hasRole('COUNSELLOR'));
  const employerId = idOf('Employer', input.employerId, 'employerId');
  return mutate(ctx, 'createWorkplace', input, async ({ em }) => {
    const employer = await em.findOne(Employer, employerId);
    if (employer === null || !mayKeep(ctx, employer, input.region)) return missing(['input', 'employerId'], 'Employer');
    const validator = new InputValidator();
    checkWorkplace(input, validator);
    validator.done();
    const workplace = new Workplace();
    Object.assign(workplace, { employer: employerId, name: input.name.trim(), regionCode: input.region, address: input.address.trim() } satisfies Partial<Workplace>);
    writeFacts(workplace, input);
    await em.persist(workplace).flush();
    return workplace.id;
  });
}

interface UsedBy { readonly status: string; readonly region_code: string | null }

/** The vacancies there that have not ended. */
async function vacanciesAt(transaction: Transaction, id: number): Promise<readonly UsedBy[]> {
  return transaction.rows<UsedBy>(sql`select v.status, v.region_code from vacancy v where v.workplace_id = ${id} and v.status in ('DRAFT', 'OPEN')`);
}

/** A workplace moves to no region that its vacancies contradict, and is closed once no vacancy is open there. */
async function checkUse(transaction: Transaction, workplace: Workplace, { region, isClosed }: UpdateWorkplaceInput, validator: InputValidator): Promise<void> {
  const isMoved = region != null && region !== workplace.regionCode;
  if (!isMoved && isClosed !== true) return;
  const used = await vacanciesAt(transaction, workplace.id);
  const elsewhere = isMoved ? used.find(({ region_code: code }) => isElsewhere(code, { regionCode: region })) : undefined;
  if (elsewhere?.region_code != null) {
    const { zh, en } = fullName(elsewhere.region_code);
    validator.add(['input', 'region'], 'CONTRADICTION', text(
      `有岗位写明在${zh},和新的地区对不上。请先改岗位的地区,或新建一个工作地点。`,
      `A vacancy there is in ${en}, which contradicts the new region. Change the vacancy's region first, or add another workplace.`,
    ));
  }
  if (isClosed === true && used.some(({ status }) => status === 'OPEN')) {
    validator.add(['input', 'isClosed'], 'WRONG_STATE', text('这里还有岗位在招人:先关闭岗位,或给岗位换一个工作地点。', 'Vacancies are open there: close them, or put them at another workplace first.'));
  }
}

/** What an input says, written into the entity; what it leaves out stays. */
function fill(workplace: Workplace, input: UpdateWorkplaceInput): void {
  if (input.name != null) workplace.name = input.name.trim();
  if (input.region != null) workplace.regionCode = input.region;
  if (input.address != null) workplace.address = input.address.trim();
  if (input.isClosed != null) workplace.closedAt = input.isClosed ? workplace.closedAt ?? new Date() : null;
  writeFacts(workplace, input);
}

export async function updateWorkplace(ctx: RequestContext, input: UpdateWorkplaceInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('RECRUITER'), hasRole('COUNSELLOR'));
  const id = idOf('Workplace', input.workplaceId, 'workplaceId');
  return mutate(ctx, 'updateWorkplace', input, async (transaction) => {
    const workplace = await findKeptWorkplace(ctx, transaction, id);
    const validator = new InputValidator();
    checkWorkplace(input, validator);
    validator.done();
    checkVersion(workplace, input.version, () => { fill(workplace, input); });
    await checkUse(transaction, workplace, input, validator);
    validator.done();
    checkAgainstSurvey(workplace, input);
    const asked = askedOfWorkplace(workplace);
    fill(workplace, input);
    await countAskedOfWorkplace(ctx, transaction, workplace, asked);
    workplace.updatedAt = new Date();
    await transaction.em.flush();
    return id;
  });
}

/** For the centre of the region: what it saw on the spot. It replaces what was said before, and what an earlier survey recorded of the same facts. */
export async function recordWorkplaceSurvey(ctx: RequestContext, input: RecordWorkplaceSurveyInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const id = idOf('Workplace', input.workplaceId, 'workplaceId');
  return mutate(ctx, 'recordWorkplaceSurvey', input, async (transaction) => {
    const workplace = await findKeptWorkplace(ctx, transaction, id);
    // Kept as its employer's is not enough: nobody surveys a workplace of the own employer, and none of another centre's region.
    if (!maySurvey(ctx, workplace)) return missing(['input', 'workplaceId'], 'Workplace');
    const surveyedOn = input.surveyedOn ?? ctx.today;
    const validator = new InputValidator();
    checkWorkplace(input, validator);
    checkSurvey(input, validator);
    validator.notAfter(['input', 'surveyedOn'], surveyedOn, ctx.today);
    validator.done();
    checkVersion(workplace, input.version, () => { writeFacts(workplace, input); });
    validator.ordered(['workplace', 'surveyedOn'], workplace.surveyedOn, ['input', 'surveyedOn'], surveyedOn);
    validator.done();
    if (workplace.closedAt !== null) wrongState(['input', 'workplaceId'], '这个工作地点已停用。', 'This workplace is closed.');
    writeFacts(workplace, input);
    const recorded = new Set(factsStated(input));
    workplace.surveyedFacts = workplaceFactKinds.filter((fact) => (recorded.has(fact) ? input[namesOfFacts[fact]] !== null : workplace.surveyedFacts.includes(fact)));
    Object.assign(workplace, { surveyedOn, surveyedBy: input.surveyor.trim(), updatedAt: new Date() } satisfies Partial<Workplace>);
    await transaction.em.flush();
    return id;
  });
}
