import { Migration } from '@mikro-orm/migrations';

/**
 * Each entry of the record carries a MAC of what was recorded (src/access/audit/entry-mac.ts), under a key that the database does not hold; its
 * digest covers the MAC, so that how entries join can be checked without a word of what they say. The subject of what is recorded is that
 * of the session.
 */
const tables = [
  'alter table audit.entry add column writer uuid null, add column number bigint null, add column mac bytea null',
  'create table audit.start (chain smallint primary key, seq bigint not null, digest bytea not null, seal text not null)',
] as const;

const micros = '(extract(epoch from at) * 1000000)::bigint';

const functions = [
  `create function audit.digest_of(previous bytea, chain smallint, seq bigint, at timestamptz, mac bytea) returns bytea language sql immutable
    return sha256(previous || convert_to(chain || '|' || seq || '|' || ${micros} || '|', 'UTF8') || mac)`,
  `create function audit.append(as_session text, writer uuid, number bigint, mac bytea, events jsonb)
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
      -- To the end of the transaction, which is that of this statement where reads are recorded.
      if as_session is not null then perform set_config('jinqiao.session', as_session, true); end if;
      asker := (select access.subject());
      if exists (select 1 from jsonb_array_elements(events) e where e ->> 'subject' is distinct from asker) then
        raise exception 'an event names another subject than the session' using errcode = 'insufficient_privilege';
      end if;
      perform pg_advisory_xact_lock(4727003, own_chain);
      select e.seq, e.digest into last_seq, last_digest from audit.entry e where e.chain = own_chain order by e.seq desc limit 1;
      if not found then
        last_seq := 0;
        last_digest := decode(repeat('00', 32), 'hex');
      end if;
      moment := clock_timestamp();
      new_digest := audit.digest_of(last_digest, own_chain, last_seq + 1, moment, mac);
      insert into audit.entry (chain, seq, at, events, digest, writer, number, mac) values (own_chain, last_seq + 1, moment, events, new_digest, writer, number, mac);
      return query select own_chain, last_seq + 1, (extract(epoch from moment) * 1000000)::bigint::text, encode(new_digest, 'base64'), last_seq, encode(last_digest, 'base64');
    end $$`,
  // How the entries of a chain join, and nothing of what they say.
  `create function audit.links(of_chain smallint, after_seq bigint, until_seq bigint) returns table (seq bigint, micros text, mac text, digest text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select e.seq, (extract(epoch from e.at) * 1000000)::bigint::text, encode(e.mac, 'base64'), encode(e.digest, 'base64')
    from audit.entry e where e.chain = of_chain and e.seq > after_seq and e.seq <= until_seq order by e.seq $$`,
  'revoke all on all functions in schema audit from public',
  // The index on events serves it; through the view, whose barrier keeps conditions of a caller's out, it could not.
  `create function access.audit_event_concerning(person int) returns setof access.audit_event language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.* from audit.entry e cross join lateral (
      select e.at, e.chain, e.seq, x.position, x.event ->> 'action', x.event ->> 'subject', x.event -> 'roles', x.event ->> 'what', x.event -> 'fields', x.event -> 'ids', x.event ->> 'why', e.events
      from jsonb_array_elements(e.events) with ordinality x(event, position) where x.event -> 'ids' @> to_jsonb(person)) a
    where (select access.is_auditor()) and e.events @> jsonb_build_array(jsonb_build_object('ids', jsonb_build_array(person))) $$`,
] as const;

/** As they were before (Migration20261124110000_audit). */
const functionsBefore = [
  `create function audit.digest_of(previous bytea, chain smallint, seq bigint, at timestamptz, events jsonb) returns bytea language sql immutable
    return sha256(previous || convert_to(chain || '|' || seq || '|' || ${micros} || '|' || events::text, 'UTF8'))`,
  `create function audit.append(events jsonb) returns table (chain smallint, seq bigint, digest text) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    declare
      own_chain smallint := pg_backend_pid() % 8;
      last_seq bigint;
      last_digest bytea;
      moment timestamptz;
    begin
      perform pg_advisory_xact_lock(4727003, own_chain);
      select e.seq, e.digest into last_seq, last_digest from audit.entry e where e.chain = own_chain order by e.seq desc limit 1;
      if not found then
        last_seq := 0;
        last_digest := decode(repeat('00', 32), 'hex');
      end if;
      last_seq := last_seq + 1;
      moment := clock_timestamp();
      last_digest := audit.digest_of(last_digest, own_chain, last_seq, moment, events);
      insert into audit.entry values (own_chain, last_seq, moment, events, last_digest);
      return query select own_chain, last_seq, encode(last_digest, 'base64');
    end $$`,
  'revoke all on function audit.append(jsonb) from public',
] as const;

export class Migration20261129010000_record_macs extends Migration {
  override up(): void {
    this.addSql('drop function audit.append(jsonb), audit.digest_of(bytea, smallint, bigint, timestamptz, jsonb)');
    for (const statement of [...tables, ...functions]) this.addSql(statement);
  }

  override down(): void {
    this.addSql('drop function access.audit_event_concerning, audit.links, audit.append, audit.digest_of');
    this.addSql('drop table audit.start');
    this.addSql('alter table audit.entry drop column writer, drop column number, drop column mac');
    for (const statement of functionsBefore) this.addSql(statement);
  }
}
