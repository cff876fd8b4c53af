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

function databaseOf(ownerUrl: string): string {
  return decodeURIComponent(new URL(ownerUrl).pathname.slice(1)) || 'postgres';
}

/** The login of the server for a database: named after it, so that two databases of one cluster keep apart. */
function loginOf(ownerUrl: string): string {
  return `${databaseOf(ownerUrl)}_server`;
}

/** The address under which the server itself connects: that of the owner, with the server's own login. */
export function serverUrlOf(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = encodeURIComponent(loginOf(ownerUrl));
  url.password = encodeURIComponent(password);
  return url.href;
}

/** Another address, with the login of `serverUrl`. */
export function asLoginOf(serverUrl: string, address: string): string {
  const { username, password } = new URL(serverUrl);
  return Object.assign(new URL(address), { username, password }).href;
}

/** Tables of which only some columns may be updated: what was said of whom, by whom, stays as it was said. */
const updatableColumns: Readonly<Record<string, readonly string[]>> = {
  application: ['status', 'version'],
  caseload: ['ended_on'],
  claim: ['state', 'papers', 'is_escalated', 'decided_as', 'decided_by', 'decided_at', 'reason', 'holds_until', 'version'],
  consent: ['withdrawn_at', 'is_replaced'],
  idempotency_key: ['answer'],
  job_fair_registration: ['registered_at', 'cancelled_at', 'interviews_wished'],
};

interface PolicyCommand { readonly table: string; readonly command: string }

/** The login may use a command on a table where a policy says for which rows; everything else is out of its reach. */
async function grants(owner: DatabaseOwner, login: string): Promise<string[]> {
  const commands = await owner.rows<PolicyCommand>(sql`select tablename as table, lower(cmd) as command from pg_policies where schemaname = 'public'`);
  return [
    // A function of its own could see rows that a view, or a policy, leaves out afterwards.
    `revoke temporary on database ${pg.escapeIdentifier(databaseOf(owner.url))} from public, ${login}`,
    `revoke all on all tables in schema public, access from ${login}`,
    `grant usage on schema public, access, search to ${login}`,
    `grant usage on all sequences in schema public to ${login}`,
    `grant select on all tables in schema access to ${login}`,
    `grant execute on all functions in schema access to ${login}`,
    // What is searched is public; the triggers alone write it. Its views are for the triggers.
    `grant select on search.vacancy, search.employer, search.job_fair, search.typed_pair to ${login}`,
    `grant execute on all functions in schema search to ${login}`,
    // Of the accounts it may ask for one at a time, and end sessions.
    `grant usage on schema identity to ${login}`,
    `grant execute on all functions in schema identity to ${login}`,
    // Of the record it may add to the end, and read how the entries join.
    `grant usage on schema audit to ${login}`,
    `grant execute on function audit.append, audit.links to ${login}`,
    ...commands.map(({ table, command }) => {
      const columns = command === 'update' ? updatableColumns[table] : undefined;
      return `grant ${command}${columns === undefined ? '' : ` (${columns.join(', ')})`} on ${pg.escapeIdentifier(table)} to ${login}`;
    }),
  ];
}

/** What makes a login unfit to serve: it could look past row-level security. Empty for a fit one. */
async function faultsOf(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: [found] } = await client.query<{ name: string; bypasses: boolean; owns: boolean }>(`
      select r.rolname as name, r.rolsuper or r.rolbypassrls as bypasses,
        exists (select 1 from pg_class c where pg_has_role(r.oid, c.relowner, 'member') and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace) as owns
      from pg_roles r where r.rolname = current_user`);
    if (found === undefined) return ['the database does not know it'];
    return [
      ...(found.bypasses ? [`${found.name} is a superuser or bypasses row-level security`] : []),
      ...(found.owns ? [`${found.name} owns tables, whose rows are not guarded from their owner`] : []),
    ];
  } finally {
    await client.end();
  }
}

/** A login that row-level security does not bind. */
export class UnfitLoginError extends Error {}

/** @throws UnfitLoginError where the owner of the tables may not take a right away that the login must not have */
async function grant(owner: DatabaseOwner, login: string): Promise<void> {
  // Together: a server that runs already must not find itself without its rights for a moment.
  await owner.together(await grants(owner, pg.escapeIdentifier(login)));
  const [found] = await owner.rows<{ database: string; hasTemporary: boolean }>(sql`
    select current_database() as database, has_database_privilege(${login}, current_database(), 'TEMPORARY') as "hasTemporary"`);
  if (found?.hasTemporary !== true) return;
  throw new UnfitLoginError(`${login} may make temporary functions, which see rows before they are filtered; as the owner of the database, run: revoke temporary on database ${pg.escapeIdentifier(found.database)} from public`);
}

/**
 * Makes the login under which the server connects, or brings it up to date: it owns nothing, can bypass nothing, and may do what the
 * grants say. Needs an owner who may create roles; where that is not so, name a login of your own (DATABASE_SERVER_URL).
 */
export async function provisionServerLogin(owner: DatabaseOwner, serverUrl: string): Promise<void> {
  const { username, password } = new URL(serverUrl);
  const login = decodeURIComponent(username);
  const [found] = await owner.rows<{ exists: boolean }>(sql`select exists (select 1 from pg_roles where rolname = ${login})`);
  const verb = found?.exists === true ? 'alter' : 'create';
  const verifier = pg.escapeLiteral(scramVerifier(decodeURIComponent(password)));
  await owner.rows(raw(`${verb} role ${pg.escapeIdentifier(login)} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password ${verifier}`));
  await grant(owner, login);
}

/** Gives a login that somebody else made what the server needs. @throws UnfitLoginError for one that could look past row-level security. */
export async function adoptServerLogin(owner: DatabaseOwner, serverUrl: string): Promise<void> {
  const faults = await faultsOf(serverUrl);
  if (faults.length > 0) throw new UnfitLoginError(faults.join('; '));
  await grant(owner, decodeURIComponent(new URL(serverUrl).username));
}
