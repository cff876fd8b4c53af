-- With an erased person go the notices to the person and about the person, and the marks of who read them.
create function access.forget_notices(person int) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select 1 from job_seeker s where s.id = person and s.erased_at is not null) then return; end if;
  with gone as (delete from notice where job_seeker_id = person or concerned_id = person returning id)
    delete from notice_read r using gone where r.notice_key = 'NOTICE:' || gone.id;
  delete from notice_read where job_seeker_id = person;
end $$;
