import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import pg from 'pg';
import sql, { raw } from 'sql-template-tag';
import type { DatabaseOwner } from './owner.js';

const scramIterations = 4096;
const digestLength = 32;

/** What PostgreSQL keeps of a password (RFC 5803): made here, so that the password itself goes into no statement and no log. */
function scramVerifier(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, scramIterations, digestLength, 'sha256');
  const keyed = (text: string): Buffer => createHmac('sha256', salted).update(text).digest();
  const storedKey = createHash('sha256').update(keyed('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${scramIterations}:${salt.toString('base64')}$${storedKey}:${keyed('Server Key').toString('base64')}`;
}

/** The login of the server for a database: named after it, so that two databases of one cluster keep apart. */
function loginOf(ownerUrl: string): string {
  const database = decodeURIComponent(new URL(ownerUrl).pathname.slice(1)) || 'postgres';
  return `${database}_server`;
}

/** The address under which the server itself connects: that of the owner, with the server's own login. */
export function serverUrlOf(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = encodeURIComponent(loginOf(ownerUrl));
  url.password = encodeURIComponent(password);
  return url.href;
}

/** What the login may do, table by table. Which rows, row-level security says. */
function grants(login: string): string[] {
  return [
    `grant usage on schema public, access to ${login}`,
    `grant select, insert, update, delete on all tables in schema public to ${login}`,
    `grant usage on all sequences in schema public to ${login}`,
    `grant select on all tables in schema access to ${login}`,
    `grant execute on all functions in schema access to ${login}`,
    `revoke all on mikro_orm_migrations from ${login}`,
    `revoke insert, update, delete on concept from ${login}`,
    `revoke update, delete on matching_model, application_event from ${login}`,
  ];
}

/**
 * Makes the login under which the server connects, or brings it up to date: it owns nothing, can bypass nothing, and may do what
 * the grants say. Needs an owner who may create roles; where that is not so, name a login of your own (DATABASE_SERVER_URL).
 */
export async function provisionServerLogin(owner: DatabaseOwner, serverUrl: string, isOurs: boolean): Promise<void> {
  const { username, password } = new URL(serverUrl);
  const name = decodeURIComponent(username);
  const login = pg.escapeIdentifier(name);
  if (isOurs) {
    const [found] = await owner.rows<{ exists: boolean }>(sql`select exists (select 1 from pg_roles where rolname = ${name})`);
    const verb = found?.exists === true ? 'alter' : 'create';
    const verifier = pg.escapeLiteral(scramVerifier(decodeURIComponent(password)));
    await owner.rows(raw(`${verb} role ${login} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password ${verifier}`));
  }
  for (const grant of grants(login)) await owner.rows(raw(grant));
}

/** What makes a login unfit to serve: it could look past row-level security. Empty for a fit one. */
export async function checkServerLogin(pool: pg.Pool): Promise<string[]> {
  const { rows: [found] } = await pool.query<{ name: string; bypasses: boolean; owns: boolean }>(`
    select current_user as name, r.rolsuper or r.rolbypassrls as bypasses,
      exists (select 1 from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p', 'v', 'm')) as owns
    from pg_roles r where r.rolname = current_user`);
  if (found === undefined) return ['the login is not known to the server'];
  return [
    ...(found.bypasses ? [`${found.name} is a superuser or bypasses row-level security`] : []),
    ...(found.owns ? [`${found.name} owns tables, whose rows are not guarded from their owner`] : []),
  ];
}
