-- What a policy needs to know of guarded rows comes through views of the owner's, which say no more than what
-- concerns who asks. Each has a barrier: what a caller adds to a statement sees a row only after the view has let it
-- through.

create view access.served_person with (security_barrier = true) as
  select id as job_seeker_id from job_seeker where starts_with(residence_code, (select access.region()));

create view access.coached_person with (security_barrier = true) as
  select job_seeker_id from caseload where coach = (select access.coach()) and ended_on is null;

create view access.own_graduate with (security_barrier = true) as
  select job_seeker_id from university_graduate where university = (select access.university());

-- The one place in the database that says which states open a person; the program's is
-- src/domain/applications/application.rules.ts.
create function access.opens_person(status text) returns boolean language sql immutable
  return status in ('SUBMITTED', 'INTERVIEW', 'OFFERED', 'HIRED');

-- Whom an application opens to the employer, and to the centre of the vacancy's region.
create view access.applicant with (security_barrier = true) as
  select a.job_seeker_id from application a join vacancy v on v.id = a.vacancy_id
  where access.opens_person(a.status) and (
    v.employer_id = (select access.employer()) and access.is_handled(v.kind, (select access.post_kinds()))
    or starts_with(v.region_code, (select access.region())));

create view access.served_application with (security_barrier = true) as
  select a.vacancy_id from application a join job_seeker s on s.id = a.job_seeker_id
  where starts_with(s.residence_code, (select access.region()));

-- The one place that says when a consent holds.
create function access.is_in_force(expires_on date, withdrawn_at timestamptz, on_day date) returns boolean
  language sql immutable
  return withdrawn_at is null and (expires_on is null or expires_on >= on_day);

-- A consent to see kind and grade is given to one employer, and holds for as long as the person applies there to
-- somebody who acts for that vacancy.
create view access.consenting_person with (security_barrier = true) as
  select c.job_seeker_id, c.purpose from consent c
  where access.is_in_force(c.expires_on, c.withdrawn_at, (now() at time zone 'Asia/Shanghai')::date) and (
    (select access.employer()) is not null
      and (c.employer_id is null or c.employer_id = (select access.employer()))
      and (c.purpose <> 'DISABILITY_DETAILS' or c.employer_id = (select access.employer()) and exists (
        select 1 from application a join vacancy v on v.id = a.vacancy_id
        where a.job_seeker_id = c.job_seeker_id and access.opens_person(a.status)
          and v.employer_id = (select access.employer()) and access.is_handled(v.kind, (select access.post_kinds()))))
    or (select access.region()) is not null and c.purpose = 'MATCHING');

-- Whoever hosts a programme, or interviews at its booth, knows whom by name; an agency that recruits for the host
-- does not.
create view access.hosted_person with (security_barrier = true) as
  select t.job_seeker_id from participation t join programme p on p.id = t.programme_id
  where p.host_id = (select access.own_house()) and t.job_seeker_id is not null
    and t.state in ('ALLOTTED', 'ATTENDED', 'ABSENT')
  union all
  select i.job_seeker_id from job_fair_interview i join job_fair_booth b on b.id = i.booth_id
  where b.employer_id = (select access.own_house()) and i.cancelled_at is null;
