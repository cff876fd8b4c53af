import { Migration } from '@mikro-orm/migrations';

/**
 * The record of who read and wrote what. An entry holds the events of one request, and is chained to the entry before it by its digest;
 * there are a few chains, so that connections that write at once seldom wait for each other. Whoever may append can neither read, change
 * nor remove.
 */
const statements = [
  'create schema "audit"',
  `create table audit.entry (
    chain smallint not null,
    seq bigint not null,
    at timestamptz not null,
    events jsonb not null,
    digest bytea not null,
    primary key (chain, seq)
  )`,
  // What is digested is written so that src/access/audit/verify.ts can write it again from the row.
  `create function audit.digest_of(previous bytea, chain smallint, seq bigint, at timestamptz, events jsonb) returns bytea language sql immutable
    return sha256(previous || convert_to(chain || '|' || seq || '|' || (extract(epoch from at) * 1000000)::bigint || '|' || events::text, 'UTF8'))`,
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

export class Migration20261124110000_audit extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }

  override down(): void {
    this.addSql('drop schema "audit" cascade');
  }
}
