-- What belongs to a person is seen by those who serve the person, and by whom else each policy names; written by the
-- former. Policies for one command add up.

alter table job_seeker enable row level security;
create policy job_seeker_select on job_seeker for select using (
  (select access.is_administrator())
  or job_seeker.id = (select access.job_seeker())
  or starts_with(job_seeker.residence_code, (select access.region()))
  or exists (select 1 from access.applicant p where p.job_seeker_id = job_seeker.id)
  or (select access.purpose()) = 'MATCHING' and exists (
    select 1 from access.consenting_person p
    where p.job_seeker_id = job_seeker.id and p.purpose = 'MATCHING')
);
create policy job_seeker_select_staff on job_seeker for select using (
  exists (select 1 from access.coached_person c where c.job_seeker_id = job_seeker.id)
  or exists (select 1 from access.own_graduate g where g.job_seeker_id = job_seeker.id)
);
create policy job_seeker_select_unless_erased on job_seeker as restrictive for select
  using (job_seeker.erased_at is null);
create policy job_seeker_insert on job_seeker for insert
  with check ((select access.is_administrator()) or starts_with(job_seeker.residence_code, (select access.region())));
-- A centre may write that somebody moved out of its region.
create policy job_seeker_update on job_seeker for update using (
  (select access.is_administrator())
  or job_seeker.id = (select access.job_seeker())
  or starts_with(job_seeker.residence_code, (select access.region()))
) with check (
  (select access.is_administrator())
  or job_seeker.id = (select access.job_seeker())
  or (select access.region()) is not null
);
create policy job_seeker_update_unless_erased on job_seeker as restrictive for update
  using (job_seeker.erased_at is null);

alter table job_seeker_contact enable row level security;
create policy job_seeker_contact_select on job_seeker_contact for select using (
  (select access.is_administrator())
  or job_seeker_contact.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = job_seeker_contact.job_seeker_id)
  or exists (select 1 from access.applicant p where p.job_seeker_id = job_seeker_contact.job_seeker_id)
  or exists (
    select 1 from access.consenting_person p
    where p.job_seeker_id = job_seeker_contact.job_seeker_id and p.purpose = 'CONTACT')
);
create policy job_seeker_contact_select_staff on job_seeker_contact for select using (
  exists (select 1 from access.coached_person c where c.job_seeker_id = job_seeker_contact.job_seeker_id)
  or exists (select 1 from access.own_graduate g where g.job_seeker_id = job_seeker_contact.job_seeker_id)
);
-- Whoever hosts a programme knows those who have a place in it by name.
create policy job_seeker_contact_select_host on job_seeker_contact for select
  using (exists (select 1 from access.hosted_person h where h.job_seeker_id = job_seeker_contact.job_seeker_id));
create policy job_seeker_contact_insert on job_seeker_contact for insert with check (
  (select access.is_administrator())
  or job_seeker_contact.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = job_seeker_contact.job_seeker_id)
);
create policy job_seeker_contact_update on job_seeker_contact for update using (
  (select access.is_administrator())
  or job_seeker_contact.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = job_seeker_contact.job_seeker_id)
) with check (
  (select access.is_administrator())
  or job_seeker_contact.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = job_seeker_contact.job_seeker_id)
);

alter table job_seeker_address enable row level security;
create policy job_seeker_address_select on job_seeker_address for select using (
  (select access.is_administrator())
  or job_seeker_address.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = job_seeker_address.job_seeker_id)
);
create policy job_seeker_address_insert on job_seeker_address for insert with check (
  (select access.is_administrator())
  or job_seeker_address.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = job_seeker_address.job_seeker_id)
);
create policy job_seeker_address_update on job_seeker_address for update using (
  (select access.is_administrator())
  or job_seeker_address.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = job_seeker_address.job_seeker_id)
) with check (
  (select access.is_administrator())
  or job_seeker_address.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = job_seeker_address.job_seeker_id)
);
create policy job_seeker_address_delete on job_seeker_address for delete using (
  (select access.is_administrator())
  or job_seeker_address.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = job_seeker_address.job_seeker_id)
);

-- Facts with legal effect: written by those who confirm them, and not by the person.
alter table disability_certificate enable row level security;
create policy disability_certificate_select on disability_certificate for select using (
  (select access.is_administrator())
  or disability_certificate.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = disability_certificate.job_seeker_id)
  or exists (
    select 1 from access.consenting_person p
    where p.job_seeker_id = disability_certificate.job_seeker_id and p.purpose = 'DISABILITY_DETAILS')
  or (select access.purpose()) = 'MATCHING' and exists (
    select 1 from access.consenting_person p
    where p.job_seeker_id = disability_certificate.job_seeker_id and p.purpose = 'MATCHING')
);
-- To rank vacancies for somebody, the law's conditions and the consent must be read; a coach is told whether they
-- hold.
create policy disability_certificate_select_staff on disability_certificate for select using (
  (select access.purpose()) = 'MATCHING' and exists (
    select 1 from access.coached_person c
    where c.job_seeker_id = disability_certificate.job_seeker_id)
);
create policy disability_certificate_insert on disability_certificate for insert with check (
  (select access.is_administrator())
  or exists (select 1 from access.served_person p where p.job_seeker_id = disability_certificate.job_seeker_id)
);
create policy disability_certificate_update on disability_certificate for update using (
  (select access.is_administrator())
  or exists (select 1 from access.served_person p where p.job_seeker_id = disability_certificate.job_seeker_id)
) with check (
  (select access.is_administrator())
  or exists (select 1 from access.served_person p where p.job_seeker_id = disability_certificate.job_seeker_id)
);
create policy disability_certificate_delete on disability_certificate for delete
  using ((select access.is_administrator()));

alter table university_graduate enable row level security;
create policy university_graduate_select on university_graduate for select using (
  (select access.is_administrator())
  or university_graduate.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = university_graduate.job_seeker_id)
  or exists (select 1 from access.applicant p where p.job_seeker_id = university_graduate.job_seeker_id)
  or exists (
    select 1 from access.consenting_person p
    where p.job_seeker_id = university_graduate.job_seeker_id and p.purpose = 'MATCHING')
);
create policy university_graduate_select_staff on university_graduate for select using (
  exists (select 1 from access.coached_person c where c.job_seeker_id = university_graduate.job_seeker_id)
  or university_graduate.university = (select access.university())
);
create policy university_graduate_insert on university_graduate for insert with check (
  (select access.is_administrator())
  or exists (select 1 from access.served_person p where p.job_seeker_id = university_graduate.job_seeker_id)
);
create policy university_graduate_update on university_graduate for update using (
  (select access.is_administrator())
  or exists (select 1 from access.served_person p where p.job_seeker_id = university_graduate.job_seeker_id)
) with check (
  (select access.is_administrator())
  or exists (select 1 from access.served_person p where p.job_seeker_id = university_graduate.job_seeker_id)
);
create policy university_graduate_delete on university_graduate for delete using (
  (select access.is_administrator())
  or exists (select 1 from access.served_person p where p.job_seeker_id = university_graduate.job_seeker_id)
);

alter table blind_massage_practitioner enable row level security;
create policy blind_massage_practitioner_select on blind_massage_practitioner for select using (
  (select access.is_administrator())
  or blind_massage_practitioner.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = blind_massage_practitioner.job_seeker_id)
  or exists (
    select 1 from access.consenting_person p
    where p.job_seeker_id = blind_massage_practitioner.job_seeker_id and p.purpose = 'DISABILITY_DETAILS')
);
create policy blind_massage_practitioner_insert on blind_massage_practitioner for insert with check (
  (select access.is_administrator())
  or exists (select 1 from access.served_person p where p.job_seeker_id = blind_massage_practitioner.job_seeker_id)
);
create policy blind_massage_practitioner_update on blind_massage_practitioner for update using (
  (select access.is_administrator())
  or exists (select 1 from access.served_person p where p.job_seeker_id = blind_massage_practitioner.job_seeker_id)
) with check (
  (select access.is_administrator())
  or exists (select 1 from access.served_person p where p.job_seeker_id = blind_massage_practitioner.job_seeker_id)
);
create policy blind_massage_practitioner_delete on blind_massage_practitioner for delete using (
  (select access.is_administrator())
  or exists (select 1 from access.served_person p where p.job_seeker_id = blind_massage_practitioner.job_seeker_id)
);

alter table rural_worker enable row level security;
create policy rural_worker_select on rural_worker for select using (
  (select access.is_administrator())
  or rural_worker.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = rural_worker.job_seeker_id)
);
create policy rural_worker_insert on rural_worker for insert with check (
  (select access.is_administrator())
  or rural_worker.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = rural_worker.job_seeker_id)
);
create policy rural_worker_update on rural_worker for update using (
  (select access.is_administrator())
  or rural_worker.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = rural_worker.job_seeker_id)
) with check (
  (select access.is_administrator())
  or rural_worker.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = rural_worker.job_seeker_id)
);
create policy rural_worker_delete on rural_worker for delete using (
  (select access.is_administrator())
  or rural_worker.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = rural_worker.job_seeker_id)
);

alter table consent enable row level security;
create policy consent_select on consent for select using (
  (select access.is_administrator())
  or consent.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = consent.job_seeker_id)
  or (select access.purpose()) = 'MATCHING' and consent.purpose = 'MATCHING' and (
    (select access.region()) is not null
    or (select access.employer()) is not null and (
      consent.employer_id is null or consent.employer_id = (select access.employer())))
);
create policy consent_select_staff on consent for select using (
  (select access.purpose()) = 'MATCHING' and consent.purpose = 'MATCHING' and exists (
    select 1 from access.coached_person c
    where c.job_seeker_id = consent.job_seeker_id)
);
create policy consent_insert on consent for insert with check (
  (select access.is_administrator())
  or consent.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = consent.job_seeker_id)
);
-- The state alone changes (the grants name the columns): whose a consent is stays as it was.
create policy consent_update on consent for update using (
  (select access.is_administrator())
  or consent.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = consent.job_seeker_id)
) with check (true);

alter table claim enable row level security;
-- Whoever stated a fact may read what was stated.
create policy claim_select on claim for select using (
  (select access.is_administrator())
  or exists (select 1 from access.served_person p where p.job_seeker_id = claim.job_seeker_id)
  or claim.employer_id is not null and starts_with(claim.region_code, (select access.region()))
  or claim.job_seeker_id = (select access.job_seeker())
  or claim.employer_id = (select access.employer()) and (select access.is_recruiter())
  or claim.claimed_by = (select access.subject())
);
-- A centre may add an employer of another region, whose centre then decides.
create policy claim_insert on claim for insert with check (
  (select access.is_administrator())
  or exists (select 1 from access.served_person p where p.job_seeker_id = claim.job_seeker_id)
  or claim.employer_id is not null and starts_with(claim.region_code, (select access.region()))
  or (
    claim.job_seeker_id = (select access.job_seeker())
    or claim.employer_id = (select access.employer()) and (select access.is_recruiter())
    or claim.employer_id is not null and (select access.region()) is not null) and claim.state = 'OPEN'
);
-- Who states a fact of oneself may take the claim back; nothing else becomes of it by the own hand.
create policy claim_update on claim for update using (
  (select access.is_administrator())
  or exists (select 1 from access.served_person p where p.job_seeker_id = claim.job_seeker_id)
  or claim.employer_id is not null and starts_with(claim.region_code, (select access.region()))
  or claim.job_seeker_id = (select access.job_seeker())
  or claim.employer_id = (select access.employer()) and (select access.is_recruiter())
) with check (
  (select access.is_administrator())
  or exists (select 1 from access.served_person p where p.job_seeker_id = claim.job_seeker_id)
  or claim.employer_id is not null and starts_with(claim.region_code, (select access.region()))
  or claim.state in ('OPEN', 'WITHDRAWN') and claim.decided_as is distinct from 'CENTRE'
);
