import { Migration } from '@mikro-orm/migrations';

/**
 * The record of who read and wrote what. Each event is chained to the one before it by its digest; there are a few chains, so that
 * connections that write at once seldom wait for each other. Whoever may append can neither read, change nor remove.
 */
const statements = [
  'create schema "audit"',
  `create table audit.event (
    chain smallint not null,
    seq bigint not null,
    at timestamptz not null,
    event jsonb not null,
    digest bytea not null,
    primary key (chain, seq)
  )`,
  `create table audit.head (chain smallint primary key, seq bigint not null, digest bytea not null)`,
  `insert into audit.head (chain, seq, digest) select n, 0, decode(repeat('00', 32), 'hex') from generate_series(0, 7) n`,
  // What is digested is written so that src/access/audit/verify.ts can write it again from the row.
  `create function audit.digest_of(previous bytea, chain smallint, seq bigint, at timestamptz, event jsonb) returns bytea language sql immutable
    return sha256(previous || convert_to(chain || '|' || seq || '|' || (extract(epoch from at) * 1000000)::bigint || '|' || event::text, 'UTF8'))`,
  `create function audit.append(events jsonb) returns table (chain smallint, seq bigint, digest text) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    declare
      head audit.head;
      each jsonb;
      moment timestamptz;
    begin
      select * into strict head from audit.head h where h.chain = pg_backend_pid() % 8 for update;
      for each in select * from jsonb_array_elements(events) loop
        moment := clock_timestamp();
        head.digest := audit.digest_of(head.digest, head.chain, head.seq + 1, moment, each);
        head.seq := head.seq + 1;
        insert into audit.event values (head.chain, head.seq, moment, each, head.digest);
      end loop;
      update audit.head h set seq = head.seq, digest = head.digest where h.chain = head.chain;
      return query select head.chain, head.seq, encode(head.digest, 'base64');
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
