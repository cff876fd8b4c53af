import { Migration } from '@mikro-orm/migrations';

const tables = [
  `create table "priority_tier_model" ("version" int not null, "valid_from" date not null, "tiers" json not null, "reason" text not null, "author" text not null,
    "created_at" timestamptz not null default now(), primary key ("version"))`,
  'alter table "priority_tier_model" enable row level security',
  'create policy priority_tier_model_select on priority_tier_model for select using (true)',
  'create policy priority_tier_model_insert on priority_tier_model for insert with check ((select access.is_administrator()))',
] as const;

/**
 * The confirmed facts on which a public-welfare post rests, of people who live in the asker's region, or who applied for such a post there. Work since the
 * graduation is known by the confirmed graduation, by employments and by what the person says; an internship is none.
 */
const standing = `
  create function access.welfare_standing(people int[], day date)
    returns table (job_seeker_id int, birth_date date, sex text, is_age_confirmed boolean, womens_retirement_group smallint, has_difficulty boolean, is_zero_employment_family boolean,
      grade smallint, graduated_on date, has_worked_since boolean, employed_at int[], household_key text)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select s.id, s.birth_date, s.sex, d.job_seeker_id is not null, s.womens_retirement_group, s.has_employment_difficulty, s.is_zero_employment_family,
      case when d.valid_until is null or d.valid_until >= day then d.grade end, g.graduated_on,
      case
        when g.job_seeker_id is null then null
        when g.has_had_post
          or exists (select 1 from employment e where e.job_seeker_id = s.id and e.started_on <= day and coalesce(e.ended_on, day) > g.graduated_on and e.kind <> 'INTERNSHIP')
          or exists (select 1 from json_array_elements(s.work) w where coalesce((w ->> 'endedOn')::date, day) > g.graduated_on) then true
        else g.has_had_post
      end,
      array(select coalesce(e.employer_id, 0) from employment e where e.job_seeker_id = s.id and e.started_on <= day and (e.ended_on is null or e.ended_on >= day) and e.kind <> 'INTERNSHIP' order by e.id),
      s.household_key
    from job_seeker s
    left join disability_certificate d on d.job_seeker_id = s.id
    left join university_graduate g on g.job_seeker_id = s.id
    where s.id = any(people) and s.erased_at is null and (
      (select access.is_administrator()) or starts_with(s.residence_code, (select access.region()))
      or exists (
        select 1 from application a join vacancy v on v.id = a.vacancy_id
        where a.job_seeker_id = s.id and v.kind = 'PUBLIC_WELFARE' and a.status in ('SUBMITTED', 'INTERVIEW', 'OFFERED', 'HIRED') and starts_with(v.region_code, (select access.region()))))
    order by s.id $$`;

/** In which order public-welfare posts are given, and the facts that it goes by. */
export class Migration20261204010000_priority_tiers extends Migration {
  override up(): void {
    for (const statement of [...tables, standing]) this.addSql(statement);
  }

  override down(): void {
    this.addSql('drop function access.welfare_standing');
    this.addSql('drop table "priority_tier_model"');
  }
}
