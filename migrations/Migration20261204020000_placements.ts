import { Migration } from '@mikro-orm/migrations';

const administrator = '(select access.is_administrator())';
const region = '(select access.region())';
const servesPost = `exists (select 1 from vacancy v where v.id = placement.vacancy_id and starts_with(v.region_code, ${region}))`;
const servesPerson = 'exists (select 1 from access.served_person s where s.job_seeker_id = placement.job_seeker_id)';
const definer = 'security definer set search_path = pg_catalog, public, pg_temp';

const tables = [
  `create table "placement" ("id" serial primary key, "job_seeker_id" int not null, "vacancy_id" int not null, "began_on" date not null, "due_on" date not null, "basis" text not null,
    "ordinal" smallint not null, "ended_on" date null, "end_reason" text null, "created_at" timestamptz not null default now(), "version" int not null default 1,
    constraint "placement_days_check" check (due_on >= began_on and (ended_on is null or ended_on >= began_on and ended_on <= due_on)),
    constraint "placement_end_check" check ((ended_on is null) = (end_reason is null)))`,
  'create index "placement_job_seeker_id_index" on "placement" ("job_seeker_id")',
  'create index "placement_vacancy_id_index" on "placement" ("vacancy_id")',
  'create unique index "placement_in_force_unique" on "placement" ("job_seeker_id") where "ended_on" is null',
  'create index "placement_due_index" on "placement" ("due_on", "id") where "ended_on" is null',
  'alter table "placement" add constraint "placement_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on delete cascade',
  'alter table "placement" add constraint "placement_vacancy_id_foreign" foreign key ("vacancy_id") references "vacancy" ("id")',
  'alter table "placement" enable row level security',
  // The centre of the post keeps it; the person and the person's centre read it. No employer does.
  `create policy placement_select on placement for select using (${administrator} or ${servesPost} or ${servesPerson} or placement.job_seeker_id = (select access.job_seeker()))`,
  `create policy placement_insert on placement for insert with check (${administrator} or ${servesPost})`,
  `create policy placement_update on placement for update using (${administrator} or ${servesPost})`,
] as const;

const functions = [
  /*
   * What was placed before, of the people of access.welfare_standing. Of the household it says whether there is somebody, not who: somebody placed; somebody
   * who was offered such a post, or was hired for one, works there and is not placed yet.
   */
  `create function access.placement_history(people int[])
    returns table (job_seeker_id int, is_placed boolean, is_household_placed boolean, is_household_offered boolean, ended jsonb)
    language sql stable ${definer} as $$
    select s.id,
      exists (select 1 from placement p where p.job_seeker_id = s.id and p.ended_on is null),
      exists (select 1 from placement p join job_seeker o on o.id = p.job_seeker_id where o.household_key = s.household_key and o.id <> s.id and p.ended_on is null),
      exists (
        select 1 from job_seeker o join application a on a.job_seeker_id = o.id join vacancy v on v.id = a.vacancy_id
        where o.household_key = s.household_key and o.id <> s.id and v.kind = 'PUBLIC_WELFARE' and (a.status = 'OFFERED' or a.status = 'HIRED'
          and exists (select 1 from employment e where e.job_seeker_id = o.id and e.employer_id = v.employer_id and e.ended_on is null)
          and not exists (select 1 from placement p where p.job_seeker_id = o.id and p.vacancy_id = v.id))),
      (select coalesce(jsonb_agg(jsonb_build_object('began_on', p.began_on, 'ended_on', p.ended_on) order by p.began_on, p.id), '[]') from placement p where p.job_seeker_id = s.id and p.ended_on is not null)
    from job_seeker s where s.id in (select w.job_seeker_id from access.welfare_standing(people, (now() at time zone 'Asia/Shanghai')::date) w) order by s.id $$`,
  // Employments at the post's employer end with the placement: the centre of the post need not serve the person.
  `create function access.end_placed_employment(of_placement int) returns void language sql ${definer} as $$
    update employment e set ended_on = p.ended_on, version = e.version + 1,
        end_reason = case p.end_reason when 'TERM_ENDED' then 'CONTRACT_ENDED' when 'POST_ENDED' then 'CONTRACT_ENDED' when 'FOUND_WORK' then 'RESIGNED' when 'RESIGNED' then 'RESIGNED'
          when 'DISMISSED' then 'DISMISSED' when 'HEALTH' then 'HEALTH' else 'OTHER' end
      from placement p join vacancy v on v.id = p.vacancy_id
      where p.id = $1 and p.ended_on is not null and e.job_seeker_id = p.job_seeker_id and e.employer_id = v.employer_id and e.ended_on is null and e.started_on <= p.ended_on
        and (${administrator} or starts_with(v.region_code, ${region})) $$`,
  // With an erased person go the placements; the seat of one that goes on falls free.
  `create function access.forget_placements(person int) returns void language plpgsql ${definer} as $$
    begin
      if not exists (select 1 from job_seeker s where s.id = person and s.erased_at is not null) then return; end if;
      update vacancy v set hired = greatest(v.hired - 1, 0), version = v.version + 1 from placement p where p.job_seeker_id = person and p.ended_on is null and v.id = p.vacancy_id;
      delete from placement where job_seeker_id = person;
    end $$`,
] as const;

/** Public-welfare posts that people hold, from one day to another. */
export class Migration20261204020000_placements extends Migration {
  override up(): void {
    for (const statement of [...tables, ...functions]) this.addSql(statement);
  }

  override down(): void {
    this.addSql('drop function access.placement_history, access.end_placed_employment, access.forget_placements');
    this.addSql('drop table "placement"');
  }
}
