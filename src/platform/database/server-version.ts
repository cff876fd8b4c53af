import pg from 'pg';

/** The oldest PostgreSQL that knows what every session sets: transaction_timeout came with it. */
const oldestMajor = 17;
/** How long a standby may take to say its version, in milliseconds: one that is not there now is no hindrance. */
const standbyAnswerMs = 500;

/** Asks a server for its version as a number: 150018 is 15.18. */
export const versionQuery = `select current_setting('server_version_num')::int as version`;

/** How a version is written: since 10 it has two parts, before it had three. */
function nameOf(version: number): string {
  const [major, rest] = [Math.floor(version / 10_000), version % 10_000];
  return major >= 10 ? `${major}.${rest}` : `${major}.${Math.floor(rest / 100)}.${rest % 100}`;
}

/** What is wrong with a server's version, as a sentence's end; null where nothing is. */
export function versionFault(version: number): string | null {
  return version >= oldestMajor * 10_000 ? null : `is PostgreSQL ${nameOf(version)}; Jinqiao needs PostgreSQL ${oldestMajor} or newer`;
}

/** The same of a standby; null as well for one that does not answer, which readers do without as long as it does not. */
export async function standbyFault(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: standbyAnswerMs, query_timeout: standbyAnswerMs });
  client.on('error', () => undefined); // told by what was asked
  try {
    await client.connect();
    const { rows: [found] } = await client.query<{ version: number }>(versionQuery);
    return found === undefined ? null : versionFault(found.version);
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined); // it is of no use any more, whatever became of it
  }
}
