import sql from 'sql-template-tag';
import { administrator, allow, childLoader, hasRole, mutate, rowLoader, signedIn, type RequestContext, type MutationResult } from '../../access/index.js';
import { oneOfIds } from '../../platform/database/index.js';
import { checkRecorded, InputValidator } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import type { Selection } from '../../platform/graphql/selection.js';
import { text } from '../../platform/i18n/text.js';
import { allowPlacing, findReferrableJobSeeker, type JobSeekerRow } from '../seekers/index.js';
import { planBounds } from './employment-plan.bounds.js';
import { EmploymentPlan } from './employment-plan.entity.js';
import { EmploymentPlanType, type AgreeEmploymentPlanInput, type EmploymentPlanRow } from './employment-plan.type.js';

const columns: ReadonlySet<string> = new Set(['id', 'job_seeker_id', 'goal', 'steps', 'agreed_on', 'review_on', 'version']);
const planRows = rowLoader<EmploymentPlanRow>('employment_plan');
const plansOfPeople = childLoader<EmploymentPlanRow & { readonly parent: number }>((people) => sql`select p.job_seeker_id as parent, p.* from employment_plan p where p.job_seeker_id = ${oneOfIds(people)}`);

/** Null when there is none, or it is none of the actor's: row-level security decides. */
export async function employmentPlanById(ctx: RequestContext, id: number, _selection?: Selection): Promise<EmploymentPlanType | null> {
  allow(ctx, signedIn);
  const row = await ctx.loader(planRows).load({ id, columns });
  return row === null ? null : new EmploymentPlanType(row, ctx.today);
}

export async function employmentPlanOf(ctx: RequestContext, person: JobSeekerRow): Promise<EmploymentPlanType | null> {
  await allowPlacing(ctx, person, 'employmentPlan');
  const [row] = await ctx.loader(plansOfPeople).load(person.id);
  return row === undefined ? null : new EmploymentPlanType(row, ctx.today);
}

/** A person has one plan: agreeing another changes it. */
export async function agreeEmploymentPlan(ctx: RequestContext, input: AgreeEmploymentPlanInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'), hasRole('JOB_COACH'));
  const id = idOf('JobSeeker', input.jobSeekerId, 'jobSeekerId');
  return mutate(ctx, 'agreeEmploymentPlan', input, async (transaction) => {
    const { em } = transaction;
    await findReferrableJobSeeker(ctx, transaction, id);
    const { goal, steps, reviewOn } = input;
    const validator = new InputValidator();
    validator.length(['input', 'goal'], goal, planBounds.goal);
    validator.range(['input', 'steps'], steps.length, 1, planBounds.steps.items);
    steps.forEach(({ what, doneOn }, index) => {
      validator.length(['input', 'steps', index, 'what'], what, planBounds.step);
      validator.notAfter(['input', 'steps', index, 'doneOn'], doneOn, ctx.today);
    });
    validator.ordered(['today'], ctx.today, ['input', 'reviewOn'], reviewOn);
    validator.done();
    const agreed = await em.findOne(EmploymentPlan, { jobSeeker: id });
    const fill = (plan: EmploymentPlan): EmploymentPlan => Object.assign(plan, {
      jobSeeker: id, goal: goal.trim(), steps: steps.map(({ what, dueOn, doneOn }) => ({ what: what.trim(), dueOn: dueOn ?? null, doneOn: doneOn ?? null })), agreedOn: ctx.today, reviewOn,
    } satisfies Partial<EmploymentPlan>);
    checkRecorded(agreed, input.version, text('这个人已有计划。要修改它,请给出您读到的 version。', 'The person has a plan already. To change it, give the version that you read.'), fill);
    const plan = fill(agreed ?? new EmploymentPlan());
    await em.persist(plan).flush();
    return plan.id;
  });
}
