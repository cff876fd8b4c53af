import sql, { raw } from 'sql-template-tag';
import { allow, answersFor, childLoader, everyone, type RequestContext } from '../../access/index.js';
import { yearOf, type IsoDate } from '../../platform/calendar.js';
import { oneOfIds } from '../../platform/database/index.js';
import { claimedByEmployers, claimedByPeople, type FactKind } from '../claims/index.js';
import type { EmployerKind } from '../employers/index.js';
import { figureInForce, type LocalFigureRow } from '../local-figures/index.js';
import { welfareSql, welfareView, type HeldWelfareFacts } from '../placements/terms.js';
import { factsOfStages } from '../programmes/index.js';
import { staffKnown } from '../quota/index.js';
import { allowServing, type JobSeekerRow } from '../seekers/index.js';
import { entitlementOf, type Facts } from './evaluation.js';
import { factsOfEmployer, factsOfPerson, type EmployerRow, type PersonRow } from './facts.js';
import { policies, type Policy } from './policies.data.js';
import { answerable } from './policy.bounds.js';
import { EntitlementType, PolicyType, type PolicyAnswerInput, type PolicyAudience } from './policy.type.js';

interface LoadedPerson extends Omit<PersonRow, 'welfare'> { readonly parent: number; readonly welfare: string | null }

/** The welfare facts are those that the gate on public-welfare posts reads, by the same statement and for the same purpose. */
const personRows = childLoader<LoadedPerson>((ids) => sql`
  select s.id as parent, s.birth_date, s.sex, s.womens_retirement_group, s.has_employment_difficulty, s.is_zero_employment_family, d.job_seeker_id is not null as certificate, d.valid_until, g.graduated_on, g.has_had_post, r.is_in_difficulty,
    ${raw(welfareSql)} as welfare
  from job_seeker s left join disability_certificate d on d.job_seeker_id = s.id left join university_graduate g on g.job_seeker_id = s.id left join rural_worker r on r.job_seeker_id = s.id
    left join ${raw(welfareView)} w on w.job_seeker_id = s.id
  where s.id = ${oneOfIds(ids)}`, 'MATCHING');

const heldOf = (welfare: string | null): HeldWelfareFacts | null => (welfare === null ? null : JSON.parse(welfare) as HeldWelfareFacts);

const inForceFrom = (day: IsoDate) => ({ from }: Policy): boolean => from <= day;

/** The catalogue as of a day: what was in force, and what has ended since it began. */
export function policiesOn(ctx: RequestContext, audience: PolicyAudience | null, day: IsoDate): PolicyType[] {
  allow(ctx, everyone);
  return policies.filter(inForceFrom(day)).filter((policy) => (audience === null || policy.audience === audience) && (policy.until === null || day <= policy.until)).map((policy) => new PolicyType(policy, ctx.locale));
}

/** Answers to questions, beside what is on file: what is on file is not overruled. */
function withAnswers(facts: Facts, answers: readonly PolicyAnswerInput[]): Facts {
  return { ...Object.fromEntries([...answerable].map((name) => [name, null])), ...Object.fromEntries(answers.map(({ name, value }) => [name, value])), ...facts };
}

interface Asked { readonly audience: PolicyAudience; readonly facts: Facts; readonly claimed: readonly FactKind[]; readonly region: string | null; readonly day: IsoDate }

async function judged(ctx: RequestContext, { audience, facts, claimed, region, day }: Asked): Promise<EntitlementType[]> {
  return Promise.all(policies.filter((policy) => policy.audience === audience && inForceFrom(day)(policy)).map(async (policy) => {
    const figure: LocalFigureRow | null = policy.figure === null || region === null ? null : await figureInForce(ctx, policy.figure, region, day);
    return new EntitlementType(entitlementOf(policy, facts, day), figure, ctx.locale, claimed);
  }));
}

/** What each policy comes to for a person. */
export async function entitlementsOfPerson(ctx: RequestContext, person: JobSeekerRow, day: IsoDate, answers: readonly PolicyAnswerInput[]): Promise<EntitlementType[]> {
  allowServing(ctx, person, 'entitlements');
  const [[row], open, ofStages] = await Promise.all([ctx.loader(personRows).load(person.id), ctx.loader(claimedByPeople).load(person.id), factsOfStages(ctx, person.id, day)]);
  const claimed = open.map(({ kind }) => kind);
  if (row === undefined) return [];
  const facts = withAnswers({ ...factsOfPerson({ ...row, welfare: heldOf(row.welfare) }, day, claimed), ...ofStages }, answers);
  return judged(ctx, { audience: 'PERSON', facts, claimed, region: person.residence_code, day });
}

/** What each policy comes to for an employer, by its declaration of the year before. */
export async function entitlementsOfEmployer(ctx: RequestContext, { id, region_code, kind }: { readonly id: number; readonly region_code: string | null; readonly kind: EmployerKind | null }, day: IsoDate, answers: readonly PolicyAnswerInput[]): Promise<EntitlementType[]> {
  allow(ctx, ...answersFor({ id, regionCode: region_code }));
  const [known] = await ctx.db.rows<Pick<EmployerRow, 'staff' | 'heads' | 'counted' | 'staff_known' | 'founded_on' | 'is_province_controlled'>>(sql`
    select y.staff, y.heads, y.counted, e.is_province_controlled, e.founded_on,
      (${staffKnown})::text as staff_known
    from employer e left join employer_year y on y.employer_id = e.id and y.year = ${yearOf(day) - 1} where e.id = ${id}`);
  if (known === undefined) throw new Error(`no employer ${id}`);
  const facts = factsOfEmployer({ kind, region_code, ...known }, day);
  const claimed = (await ctx.loader(claimedByEmployers).load(id)).map((each) => each.kind);
  return judged(ctx, { audience: 'EMPLOYER', facts: withAnswers(facts, answers), claimed, region: region_code, day });
}
