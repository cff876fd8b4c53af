-- Whoever audits reads the record; everybody reads who read and wrote of them. The views are the owner's and look at
-- who asks: the server's login still can't read the table.
--
-- Each event names the people of whom it tells. Of events from before they did, those of the mutations listed here
-- named a person by its number; others named vacancies, fairs, applications.

create view access.audit_event with (security_barrier = true) as
  select e.at, e.chain, e.seq, x.position, x.event ->> 'action' as action, x.event ->> 'subject' as subject,
    x.event -> 'roles' as roles, x.event ->> 'what' as what, x.event -> 'fields' as fields, x.event -> 'ids' as ids,
    x.event ->> 'why' as why, e.events,
    coalesce(x.event -> 'people', case when x.event ->> 'what' in (
        'JobSeeker', 'registerJobSeeker', 'updateJobSeeker', 'recordDisabilityCertificate', 'grantConsent',
        'withdrawConsent', 'eraseJobSeeker', 'assignJobCoach', 'endJobCoaching', 'recordAbilityAssessment'
      ) then x.event -> 'ids' else '[]' end) as people
  from audit.entry e cross join lateral jsonb_array_elements(e.events) with ordinality x(event, position)
  where (select access.is_auditor());

-- The index on events serves both: events with people, and those from before.
create view access.event_about_self with (security_barrier = true) as
  select e.at, e.chain, e.seq, x.position, x.event ->> 'action' as action, x.event ->> 'subject' as subject,
    x.event -> 'roles' as roles, x.event ->> 'what' as what, x.event -> 'fields' as fields, x.event -> 'ids' as ids,
    x.event ->> 'why' as why,
    coalesce(x.event -> 'people', case when x.event ->> 'what' in (
        'JobSeeker', 'registerJobSeeker', 'updateJobSeeker', 'recordDisabilityCertificate', 'grantConsent',
        'withdrawConsent', 'eraseJobSeeker', 'assignJobCoach', 'endJobCoaching', 'recordAbilityAssessment'
      ) then x.event -> 'ids' else '[]' end) as people
  from audit.entry e cross join lateral jsonb_array_elements(e.events) with ordinality x(event, position)
  where (
      e.events @> jsonb_build_array(jsonb_build_object('people', jsonb_build_array((select access.job_seeker()))))
      or e.events @> jsonb_build_array(jsonb_build_object('ids', jsonb_build_array((select access.job_seeker()))))
    ) and coalesce(x.event -> 'people', case when x.event ->> 'what' in (
        'JobSeeker', 'registerJobSeeker', 'updateJobSeeker', 'recordDisabilityCertificate', 'grantConsent',
        'withdrawConsent', 'eraseJobSeeker', 'assignJobCoach', 'endJobCoaching', 'recordAbilityAssessment'
      ) then x.event -> 'ids' else '[]' end) @> to_jsonb((select access.job_seeker()));

-- An auditor's search for a person. The index on events serves it; through the view, whose barrier keeps conditions
-- of a caller's out, it could not.
create function access.audit_event_concerning(person int) returns setof access.audit_event
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.at, e.chain, e.seq, x.position, x.event ->> 'action' as action, x.event ->> 'subject' as subject,
    x.event -> 'roles' as roles, x.event ->> 'what' as what, x.event -> 'fields' as fields, x.event -> 'ids' as ids,
    x.event ->> 'why' as why, e.events,
    coalesce(x.event -> 'people', case when x.event ->> 'what' in (
        'JobSeeker', 'registerJobSeeker', 'updateJobSeeker', 'recordDisabilityCertificate', 'grantConsent',
        'withdrawConsent', 'eraseJobSeeker', 'assignJobCoach', 'endJobCoaching', 'recordAbilityAssessment'
      ) then x.event -> 'ids' else '[]' end)
  from audit.entry e cross join lateral jsonb_array_elements(e.events) with ordinality x(event, position)
  where (select access.is_auditor()) and (
      e.events @> jsonb_build_array(jsonb_build_object('people', jsonb_build_array(person)))
      or e.events @> jsonb_build_array(jsonb_build_object('ids', jsonb_build_array(person)))
    ) and coalesce(x.event -> 'people', case when x.event ->> 'what' in (
        'JobSeeker', 'registerJobSeeker', 'updateJobSeeker', 'recordDisabilityCertificate', 'grantConsent',
        'withdrawConsent', 'eraseJobSeeker', 'assignJobCoach', 'endJobCoaching', 'recordAbilityAssessment'
      ) then x.event -> 'ids' else '[]' end) @> to_jsonb(person)
$$;
