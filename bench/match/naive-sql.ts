import type { RequestContext } from '../../src/access/index.js';
import { educationLevels } from '../../src/domain/education/index.js';
import { certificateSatisfies, certificateTypes } from '../../src/domain/certificates/index.js';
import { humanFunctions, maxFunctionLevel } from '../../src/domain/functions/index.js';
import { multipleKinds } from '../../src/domain/disabilities/index.js';
import { occupationNearness, occupations } from '../../src/domain/occupations/index.js';
import { regions } from '../../src/domain/regions/index.js';
import { employmentLabels, shiftLabels, workModeLabels } from '../../src/domain/seekers/index.js';
import { maxSkillLevel, skills } from '../../src/domain/skills/index.js';
import { VacancyKinds } from '../../src/domain/vacancies/index.js';
import { accommodationsFor, aided } from '../../src/matching/factors/accessibility.js';
import { nearnessValue, ownOccupations } from '../../src/matching/factors/occupation.js';
import { preferencesFactor } from '../../src/matching/factors/preferences/index.js';
import { answerTo } from '../../src/matching/factors/skills.js';
import type { OpportunityFacts, SeekerFacts } from '../../src/matching/facts.js';
import type { GateId } from '../../src/matching/rules/index.js';
import { full, type MatchingModel } from '../../src/matching/model/model.js';
import { certifiedOccupations, rulesOn, type RuleSet } from '../../src/matching/rules/rule-set.js';
import { ageOn } from '../../src/platform/calendar.js';
import sql, { raw, type Sql } from 'sql-template-tag';
import { pairWith, sumsOf, worstOf } from './partial-pairs.js';

/** A place of a ranking, as the statement finds it. */
export interface SqlPlace { readonly id: number; readonly score: number; readonly confidence: number }

type Wish = keyof SeekerFacts['wishes'];
/** Weight, weight by value, weight of what is known, outcome of the gate. */
type Line = readonly [weight: number, value: number, known: number, outcome: number];

/** What one person is to posts, in tables by code that the statement looks up: each cell is the reference's own answer. */
class PersonTables {
  constructor(private readonly seeker: SeekerFacts, private readonly model: MatchingModel, private readonly rules: RuleSet) {}

  /** By skill, for each level asked: twice the value, and one more where it is known; skills of which the person has nothing are left out. */
  skills(): object {
    const packed = (code: string, level: number): number => {
      const { value, isKnown } = answerTo({ code, level }, this.seeker, this.model.skills);
      return value * 2 + (isKnown ? 1 : 0);
    };
    return Object.fromEntries(skills.entries.map(({ code }) => [code, Array.from({ length: maxSkillLevel }, (_, index) => packed(code, index + 1))]));
  }

  /** By function, for each level asked: true where it is met, or the accommodations that would close the gap. */
  demands(): object {
    return Object.fromEntries(humanFunctions.entries.flatMap(({ code }) => {
      const capacity = this.seeker.capacities[code];
      if (capacity === undefined) return [];
      const { level: reached } = aided(this.seeker, code, capacity);
      const help = (asked: number): true | string[] => (reached >= asked ? true
        : accommodationsFor(code, asked - reached, this.seeker.aids).map((accommodation) => accommodation.code));
      return [[code, Array.from({ length: maxFunctionLevel + 1 }, (_, level) => help(level))]];
    }));
  }

  occupations(): object {
    const own = ownOccupations(this.seeker, this.model.occupation.minMonths, this.rules.on);
    if (own.length === 0) return {};
    return Object.fromEntries(occupations.entries.map(({ code }) => [code, Math.max(...own.map((each) => nearnessValue(occupationNearness(code, each.code), this.model.occupation)))]));
  }

  outcomes(gate: GateId, codes: readonly string[], post: (code: string) => Partial<OpportunityFacts>): object {
    return Object.fromEntries(codes.map((code) => [code, this.outcome([gate], post(code))]));
  }

  outcome(gates: readonly GateId[], post: Partial<OpportunityFacts>): number {
    return worstOf(gates, pairWith(this.seeker, post), this.rules);
  }

  line(wish: Wish, gate: GateId, post: Partial<OpportunityFacts>): Line {
    const wished = this.seeker.wishes[wish];
    if (wished === undefined) return [0, 0, 0, 0];
    const pair = pairWith({ wishes: { [wish]: wished } }, post);
    const { weight, value, known } = sumsOf(preferencesFactor(pair, this.model, this.rules.on).lines);
    return [weight, value, known, worstOf([gate], pair, this.rules)];
  }

  /** By code, '' for what the notice leaves open. */
  lines(wish: Wish, gate: GateId, codes: readonly string[], post: (code: string | null) => Partial<OpportunityFacts>): object {
    return Object.fromEntries(['', ...codes].map((code) => [code, this.line(wish, gate, post(code === '' ? null : code))]));
  }
}

const json = (value: unknown): Sql => sql`${JSON.stringify(value)}::jsonb`;
const weekHours = Array.from({ length: 169 }, (_, hours) => String(hours));
const number = (value: number): Sql => raw(String(value));

/** What the law's gates say of a post. */
function lawOutcome(seeker: SeekerFacts, tables: PersonTables, rules: RuleSet): Sql {
  const { disability, birthDate, certificates, areCertificatesConfirmed } = seeker;
  const isExpired = disability?.validUntil != null && disability.validUntil < rules.on;
  const held = certificates.filter(({ validUntil }) => validUntil === null || rules.on <= validUntil);
  const satisfied = certificateTypes.entries.map(({ code }) => code).filter((code) => held.some((each) => certificateSatisfies(each.code, code)));
  const age = birthDate === null ? null : ageOn(birthDate, rules.on);
  const ofGroup = disability === null ? sql`1` : sql`(
    select min(case when jsonb_array_length(g -> 'grades') > 0 and not g -> 'grades' @> ${json(disability.grade)} then 2
      when (g ->> 'kind')::int = any(${[disability.kind, ...disability.components]}) then 0
      when ${disability.kind === multipleKinds && disability.components.length === 0}::boolean then 1 else 2 end)
    from jsonb_array_elements(v.reservation -> 'groups') g)`;
  return sql`greatest(
    case when v.reservation is null then 0 when ${disability === null}::boolean then 1 when ${isExpired}::boolean then 2
      when jsonb_array_length(v.reservation -> 'groups') = 0 then 0 else ${ofGroup} end,
    (${json(Object.fromEntries(Object.keys(VacancyKinds).map((kind) => [kind, tables.outcome(['PUBLIC_WELFARE', 'SUPPORTED_EMPLOYMENT'], { kind: kind as OpportunityFacts['kind'] })])))} ->> v.kind)::int,
    case when exists (select from json_array_elements_text(v.certificates) c where not c = any(${satisfied})) then ${areCertificatesConfirmed ? 2 : 1}::int else 0 end,
    case when v.kind = 'INTERNSHIP' then 0 else coalesce((${json(Object.fromEntries([...certifiedOccupations].map((occupationCode) => [occupationCode, {
      STATED: tables.outcome(['QUALIFICATION'], { occupationCode, occupationBasis: 'STATED' }), PRESUMED: tables.outcome(['QUALIFICATION'], { occupationCode, occupationBasis: 'PRESUMED' }),
    }])))} -> v.occupation_code ->> v.occupation_basis)::int, 0) end,
    case when ${age}::int is null then 1 when ${age}::int >= greatest(${rules.workingAge?.minAge ?? 0}::int, coalesce(v.min_age, 0)) and (v.max_age is null or ${age}::int <= v.max_age) then 0 else 2 end,
    coalesce((${json(tables.outcomes('RESIDENCE', regions.entries.map(({ code }) => code), (residenceCode) => ({ residenceCode })))} ->> v.residence_code)::int, 0),
    coalesce((${json(tables.outcomes('EDUCATION', educationLevels.entries.map(({ code }) => code), (minEducation) => ({ minEducation })))} ->> v.min_education)::int, 0))`;
}

/** One row of what wishes come to at a post: weight, value, known, outcome. */
function preferences(seeker: SeekerFacts, tables: PersonTables, { preferences: { payWeight, unknown } }: MatchingModel): Sql {
  const { pay } = seeker.wishes;
  const line = (table: object, key: Sql): Sql => sql`(${json(table)} -> ${key})`;
  const terms = [
    sql`case when v.work_mode = 'HOME_BASED' then ${json(tables.line('regions', 'REGION_LIMIT', { workMode: 'HOME_BASED' }))}
      else ${line(tables.lines('regions', 'REGION_LIMIT', regions.entries.map(({ code }) => code), (regionCode) => ({ regionCode })), sql`coalesce(v.region_code, '')`)} end`,
    line(tables.lines('workModes', 'WORK_MODE_LIMIT', Object.keys(workModeLabels), (code) => ({ workMode: code as OpportunityFacts['workMode'] })), sql`coalesce(v.work_mode, '')`),
    line(tables.lines('employment', 'EMPLOYMENT_LIMIT', Object.keys(employmentLabels), (code) => ({ employmentKind: code as OpportunityFacts['employmentKind'] })), sql`coalesce(v.employment_kind, '')`),
    line(tables.lines('shifts', 'SHIFT_LIMIT', Object.keys(shiftLabels), (code) => ({ shift: code as OpportunityFacts['shift'] })), sql`coalesce(v.shift, '')`),
    line(tables.lines('hours', 'HOURS_LIMIT', weekHours, (code) => ({ hoursPerWeek: code === null ? null : Number(code) })), sql`coalesce(v.hours_per_week::text, '')`),
  ];
  const wish = pay?.monthlyCny ?? 1;
  const paid = sql`case when v.pay_max_cny is not null then least(${full}::int, ${full}::bigint * v.pay_max_cny / ${wish}::int) when v.pay_min_cny >= ${wish}::int then ${full}::int end`;
  const ofPay = pay === undefined ? sql`select 0, 0, 0, 0` : sql`
    select ${payWeight}::int, ${payWeight}::int * coalesce(worth, ${unknown}::int), case when worth is null then 0 else ${payWeight}::int end,
      case when not ${pay.isLimit}::boolean or worth = ${full}::int then 0 when worth is null then 1 else 2 end
    from (select (${paid})::int as worth) p`;
  const rows = terms.map((term) => sql`select (l ->> 0)::int, (l ->> 1)::int, (l ->> 2)::int, (l ->> 3)::int from (select ${term} as l) t`);
  return sql`select sum(weight) as weight, sum(value) as value, sum(known) as known, max(outcome) as outcome
    from (${rows.reduce((all, row) => sql`${all} union all ${row}`)} union all ${ofPay}) as lines (weight, value, known, outcome)`;
}

const said = (key: Sql): Sql => sql`case provided ->> ${key} when 'PROVIDED' then 3 when 'WILLING' then 2 when 'REFUSED' then 0 else 1 end`;

/** The same of what the work asks of functions, and of what the person needs. */
function accessibility(seeker: SeekerFacts, tables: PersonTables, { accessibility: c }: MatchingModel): Sql {
  return sql`
    select sum(weight) as weight, sum(weight * worth) as value, sum(case when is_known then weight else 0 end) as known, max(case when is_gate then outcome else 0 end) as outcome
    from (
      select weight, is_gate, stated and not is_open as is_known,
        case when is_open then ${c.unknown}::int when best is null then ${c.unaided}::int when best = 3 then ${c.provided}::int when best = 2 then ${c.willing}::int else ${c.unmet}::int end as worth,
        case when is_open then 1 when best is null or best >= 2 then 0 else 2 end as outcome
      from (
        select case when is_gate then ${c.essentialWeight}::int else ${c.marginalWeight}::int end as weight, is_gate, stated, best,
          answer is null or coalesce(best = 1 or (best = 0 and not stated), false) as is_open
        from (
          select (d ->> 'isEssential')::boolean as is_gate, d ->> 'basis' = 'STATED' as stated, answer,
            case when jsonb_typeof(answer) = 'array' then coalesce((select max(${said(sql`h`)}) from jsonb_array_elements_text(answer) h), 0) end as best
          from json_array_elements(v.demands) d cross join lateral (select ${json(tables.demands())} -> (d ->> 'functionCode') -> (d ->> 'level')::int as answer) a) asked) demand
      union all
      select case when is_gate then ${c.requiredWeight}::int else ${c.helpfulWeight}::int end, is_gate, best <> 1,
        case best when 3 then ${c.provided}::int when 2 then ${c.willing}::int when 1 then ${c.unknown}::int else ${c.unmet}::int end,
        case when best >= 2 then 0 when best = 1 then 1 else 2 end
      from (select (n ->> 'isRequired')::boolean as is_gate, ${said(sql`(n ->> 'accommodationCode')`)} as best from jsonb_array_elements(${json(seeker.needs)}) n) need) lines`;
}

/** What the skills of a post are worth, and how much of it is known. */
function skillsWorth(tables: PersonTables, { skills: { requiredTenths, optionalTenths }, emptyFactor }: MatchingModel): Sql {
  const joined = (required: string, optional: string, empty: number): Sql => sql`case
    when ${raw(required)} is null and ${raw(optional)} is null then ${empty}::int when ${raw(optional)} is null then ${raw(required)} when ${raw(required)} is null then ${raw(optional)}
    else (${requiredTenths}::int * ${raw(required)} + ${optionalTenths}::int * ${raw(optional)}) / 10 end`;
  return sql`
    select ${joined('rv', 'ov', emptyFactor)} as value, ${joined('rk', 'ok', 0)} as known
    from (
      select sum(weight * (packed / 2)) filter (where is_required) / sum(weight) filter (where is_required) as rv, sum(weight * (packed / 2)) filter (where not is_required) / sum(weight) filter (where not is_required) as ov,
        sum(weight * (packed % 2) * ${full}::int) filter (where is_required) / sum(weight) filter (where is_required) as rk, sum(weight * (packed % 2) * ${full}::int) filter (where not is_required) / sum(weight) filter (where not is_required) as ok
      from (
        select (a ->> 'weight')::int as weight, (a ->> 'isRequired')::boolean as is_required, (${json(tables.skills())} -> (a ->> 'code') ->> ((a ->> 'level')::int - 1))::int as packed
        from jsonb_array_elements(v.skills) a) asked) means`;
}

/**
 * The first 20 of all open posts for one person, in one statement that scores every row: what somebody would write who has no index. The
 * person's side is looked up in tables that are made beforehand; exact, as the engine is.
 */
export async function first20BySql(ctx: RequestContext, seeker: SeekerFacts, model: MatchingModel): Promise<SqlPlace[]> {
  const rules = rulesOn(ctx.today);
  const tables = new PersonTables(seeker, model, rules);
  const { weights, emptyFactor } = model;
  const occupationTable = tables.occupations();
  const hasOccupations = Object.keys(occupationTable).length > 0;
  const mean = (of: string, value: string, empty: number): Sql => sql`case when coalesce(${raw(of)}.weight, 0) = 0 then ${empty}::int else ${raw(`${of}.${value}`)} / ${raw(of)}.weight end`;
  const knownMean = (of: string): Sql => sql`case when coalesce(${raw(of)}.weight, 0) = 0 then 0 else ${raw(of)}.known * ${full}::int / ${raw(of)}.weight end`;
  return ctx.db.rows<SqlPlace>(sql`
    select id, score::int, confidence::int from (
      select v.id, v.published_at, greatest(law, a.outcome, p.outcome) as outcome,
        (${number(weights.SKILLS)} * s.value + ${number(weights.ACCESSIBILITY)} * (${mean('a', 'value', emptyFactor)}) + ${number(weights.PREFERENCES)} * (${mean('p', 'value', emptyFactor)}) + ${number(weights.OCCUPATION)} * o.value) / 100 as score,
        (${number(weights.SKILLS)} * s.known + ${number(weights.ACCESSIBILITY)} * (${knownMean('a')}) + ${number(weights.PREFERENCES)} * (${knownMean('p')}) + ${number(weights.OCCUPATION)} * o.known) / 100 as confidence
      from vacancy v join employer e on e.id = v.employer_id
      cross join lateral (select e.provisions || v.provisions || case when v.work_mode = 'HOME_BASED' then '{"workFromHome": "PROVIDED"}'::jsonb else '{}'::jsonb end as provided) provisions
      cross join lateral (select ${lawOutcome(seeker, tables, rules)} as law) law
      cross join lateral (${skillsWorth(tables, model)}) s
      cross join lateral (${accessibility(seeker, tables, model)}) a
      cross join lateral (${preferences(seeker, tables, model)}) p
      cross join lateral (
        select case when v.occupation_code is null or not ${hasOccupations}::boolean then ${emptyFactor}::int
            when v.occupation_basis = 'PRESUMED' then greatest(${emptyFactor}::int, (${json(occupationTable)} ->> v.occupation_code)::int) else (${json(occupationTable)} ->> v.occupation_code)::int end as value,
          case when v.occupation_code is null or not ${hasOccupations}::boolean or v.occupation_basis = 'PRESUMED' then 0 else ${full}::int end as known) o
      where v.status = 'OPEN' and v.opens_on <= ${ctx.today}::date and (v.closes_on is null or v.closes_on >= ${ctx.today}::date) and (v.seats is null or v.hired < v.seats)
        and not exists (select from application t where t.vacancy_id = v.id and t.job_seeker_id = ${seeker.id} and t.status <> 'WITHDRAWN')) judged
    where outcome < 2 order by score desc, confidence desc, published_at desc, id limit 20`);
}
