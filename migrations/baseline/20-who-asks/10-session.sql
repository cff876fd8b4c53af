-- Who asks comes under a MAC (src/platform/database/session-seal.ts). The key lies where only functions of the owner
-- read it: the login of the server has no right to the schema "secret".
create schema secret;

create table secret.session_key (
  id smallint primary key,
  inner_pad bytea not null,
  outer_pad bytea not null,
  constraint session_key_id_check check (id = 1)
);

-- What guards rows: who asks, views of what concerns who asks, and functions that go past the policies for one
-- question.
create schema access;

-- Whoever calls it gets what is sealed, or an error: the MAC is checked each time, because nothing that a session
-- could keep is out of its reach.
create function access.session() returns jsonb
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
declare
  given text := current_setting('jinqiao.session', true);
  inner_key bytea;
  outer_key bytea;
begin
  if coalesce(given, '') = '' then return null; end if;
  select k.inner_pad, k.outer_pad into inner_key, outer_key from secret.session_key k;
  if sha256(outer_key || sha256(inner_key || convert_to(substr(given, 65), 'UTF8')))
      is distinct from decode(left(given, 64), 'hex') then
    raise exception 'the session bears no seal of this installation'
      using errcode = 'invalid_authorization_specification';
  end if;
  return substr(given, 65)::jsonb;
end $$;
