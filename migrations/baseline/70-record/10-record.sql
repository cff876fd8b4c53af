-- The record of who read and wrote what. An entry holds the events of one request, and is chained to the entry before
-- it by its digest; there are a few chains, so that connections that write at once seldom wait for each other.
-- Whoever may append can neither read, change nor remove.
create schema audit;

-- Each entry carries a MAC of what was recorded (src/access/audit/entry-mac.ts), under a key that the database does
-- not hold; its digest covers the MAC, so that how entries join can be checked without a word of what they say. The
-- index on events finds a person's own part of a long record; it is kept up in batches (fastupdate), so that
-- appending stays quick.
create table audit.entry (
  chain smallint not null,
  seq bigint not null,
  at timestamptz not null,
  events jsonb not null,
  digest bytea not null,
  writer uuid,
  number bigint,
  mac bytea,
  primary key (chain, seq)
);
create index entry_events_index on audit.entry using gin (events jsonb_path_ops);
create index entry_at_index on audit.entry using brin (at);

-- Where each chain begins since what is older than the law asks was removed, under a seal.
create table audit.start (
  chain smallint primary key,
  seq bigint not null,
  digest bytea not null,
  seal text not null
);

-- What is digested is written so that src/access/audit/verify.ts can write it again from the row.
create function audit.digest_of(previous bytea, chain smallint, seq bigint, at timestamptz, mac bytea) returns bytea
  language sql immutable
  return sha256(previous || convert_to(
    chain || '|' || seq || '|' || (extract(epoch from at) * 1000000)::bigint || '|', 'UTF8') || mac);

-- The subject of what is recorded is that of the session. The session holds to the end of the transaction, which is
-- that of this statement where reads are recorded.
create function audit.append(as_session text, writer uuid, number bigint, mac bytea, events jsonb)
  returns table (chain smallint, seq bigint, micros text, digest text, previous_seq bigint, previous_digest text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  asker text;
  own_chain smallint := pg_backend_pid() % 8;
  last_seq bigint;
  last_digest bytea;
  new_digest bytea;
  moment timestamptz;
begin
  if as_session is not null then perform set_config('jinqiao.session', as_session, true); end if;
  asker := (select access.subject());
  if exists (select 1 from jsonb_array_elements(events) e where e ->> 'subject' is distinct from asker) then
    raise exception 'an event names another subject than the session' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(4727003, own_chain);
  select e.seq, e.digest into last_seq, last_digest
    from audit.entry e where e.chain = own_chain order by e.seq desc limit 1;
  if not found then
    last_seq := 0;
    last_digest := decode(repeat('00', 32), 'hex');
  end if;
  moment := clock_timestamp();
  new_digest := audit.digest_of(last_digest, own_chain, last_seq + 1, moment, mac);
  insert into audit.entry (chain, seq, at, events, digest, writer, number, mac)
    values (own_chain, last_seq + 1, moment, events, new_digest, writer, number, mac);
  return query select own_chain, last_seq + 1, (extract(epoch from moment) * 1000000)::bigint::text,
    encode(new_digest, 'base64'), last_seq, encode(last_digest, 'base64');
end $$;

-- How the entries of a chain join, and nothing of what they say.
create function audit.links(of_chain smallint, after_seq bigint, until_seq bigint)
  returns table (seq bigint, micros text, mac text, digest text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.seq, (extract(epoch from e.at) * 1000000)::bigint::text, encode(e.mac, 'base64'), encode(e.digest, 'base64')
  from audit.entry e where e.chain = of_chain and e.seq > after_seq and e.seq <= until_seq
  order by e.seq
$$;

revoke all on all functions in schema audit from public;
