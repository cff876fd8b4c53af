-- What everybody may know of rows that not everybody may see: how many, and not whose.

create view access.fair_registration_count with (security_barrier = true) as
  select job_fair_id, count(*)::int as registered from job_fair_registration
  where cancelled_at is null group by job_fair_id;

-- Which slots are taken is everybody's to know, and by whom is not.
create view access.taken_slot with (security_barrier = true) as
  select job_fair_id, booth_id, starts_at, with_interpreter from job_fair_interview where cancelled_at is null;

create view access.programme_count with (security_barrier = true) as
  select programme_id, count(*) as taken from participation
  where state in ('ALLOTTED', 'ATTENDED', 'ABSENT') group by programme_id;

-- The programmes of single people and employers that the actor has to do with.
create view access.programme_of_actor with (security_barrier = true) as
  select programme_id from participation
  where job_seeker_id = (select access.job_seeker())
    or employer_id = (select access.employer()) and (select access.is_recruiter())
    or job_seeker_id in (select job_seeker_id from access.served_person);

-- An order of a product that is withdrawn remains its supplier's.
create view access.supplier_of_product with (security_barrier = true) as
  select id as product_id, supplier_id from product;
