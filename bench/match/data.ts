import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import { postOf } from '../../src/demonstration/demonstration.js';
import { demoEmployer, type DemoEmployer } from '../../src/demonstration/employers.js';
import { personRow, postRow } from '../../src/demonstration/load.js';
import { demoPerson } from '../../src/demonstration/people.js';
import { Random } from '../../src/demonstration/random.js';
import { consentNotices } from '../../src/domain/seekers/index.js';
import type { IsoDate } from '../../src/platform/calendar.js';

type Row = Readonly<Record<string, unknown>>;

/** A value as COPY reads it. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replace(/[\\\n\r\t]/g, (each) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' })[each] ?? each);
}

/** One table that is being filled: COPY in a connection of its own. */
class Filling {
  private lines = '';
  private columns: readonly string[] | null = null;
  private into: CopyStreamQuery | null = null;
  private ended: Promise<void> = Promise.resolve();

  constructor(private readonly client: pg.Client, private readonly table: string) {}

  async add(row: Row): Promise<void> {
    this.columns ??= Object.keys(row);
    this.lines += `${this.columns.map((column) => cellOf(row[column])).join('\t')}\n`;
    if (this.lines.length > 500_000) await this.flush();
  }

  async done(): Promise<void> {
    await this.flush();
    this.into?.end();
    await this.ended;
  }

  private async flush(): Promise<void> {
    if (this.columns === null) return; // nothing came
    if (this.into === null) {
      this.into = this.client.query(copyFrom(`copy "${this.table}" (${this.columns.map((column) => `"${column}"`).join(', ')}) from stdin`));
      this.ended = finished(this.into);
    }
    const goesOn = this.into.write(this.lines);
    this.lines = '';
    if (!goesOn) await Promise.race([once(this.into, 'drain'), this.ended]);
  }
}

/** A connection that neither triggers nor foreign keys slow down: nobody listens yet, and every row is there. */
async function loading(ownerUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('set session_replication_role = replica');
  return client;
}

/** Texts and lists that nothing of this benchmark searches are loaded without their indexes: they would take longer than all else. Policies read by the others. */
async function dropSearchIndexes(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select format('%I', c.relname) as name from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
    where i.indrelid in ('vacancy'::regclass, 'job_seeker'::regclass) and a.amname = 'gin'`);
  for (const { name } of rows) await client.query(`drop index ${name}`);
}

/** A data set of the benchmark's own, by the same rules as the demonstration: synthetic, and the same on the same day. */
export class MatchData {
  private readonly random = new Random(20_260_104);
  private employers: readonly DemoEmployer[] = [];
  private posts = 0;
  private people = 0;

  private constructor(private readonly clients: readonly pg.Client[], private readonly today: IsoDate) {}

  static async open(ownerUrl: string, today: IsoDate, employers: number): Promise<MatchData> {
    const data = new MatchData(await Promise.all([1, 2, 3].map(() => loading(ownerUrl))), today);
    await dropSearchIndexes(data.client(0));
    data.employers = Array.from({ length: employers }, (_, index) => demoEmployer(data.random, { id: index + 1 }));
    const [into] = data.filling('employer');
    for (const { id, name, kind, organLevel, regionCode, staffCount, provisions } of data.employers) {
      await into?.add({ id, name, kind, organ_level: organLevel, region_code: regionCode, staff_count: staffCount, provisions, version: 1 });
    }
    await into?.done();
    await data.client(0).query('vacuum (analyze) employer');
    return data;
  }

  /** Adds open posts until there are so many. @param changed what becomes of the row of each */
  async addPosts(upTo: number, changed: (row: Row) => Row = (row) => row): Promise<void> {
    const [into] = this.filling('vacancy');
    while (this.posts < upTo) await into?.add(changed(postRow(postOf(this.random, ++this.posts, this.random.pick(this.employers), this.today))));
    await into?.done();
    await this.client(0).query('vacuum (analyze) vacancy');
  }

  /** Adds people until there are so many, who all agree to be matched. Nobody of them exists. */
  async addPeople(upTo: number): Promise<void> {
    const createdAt = `${this.today}T01:00:00Z`;
    const { version, wording } = consentNotices.MATCHING;
    const tables = this.filling('job_seeker', 'disability_certificate', 'consent');
    const [people, certificates, consents] = tables;
    while (this.people < upTo) {
      const id = ++this.people;
      const person = demoPerson(this.random, { id, role: 'ANY' }, this.today);
      const { kind, grade, components, validUntil } = person.disability;
      await people?.add(personRow(person, createdAt));
      await certificates?.add({ job_seeker_id: id, kind, grade, components, number_sealed: 'none', number_index: `none ${id}`, valid_until: validUntil });
      await consents?.add({ id, job_seeker_id: id, purpose: 'MATCHING', notice_version: version, wording: wording.zh, granted_at: createdAt });
    }
    for (const table of tables) await table.done();
    await this.client(0).query('vacuum (analyze) job_seeker, disability_certificate, consent');
  }

  async close(): Promise<void> {
    for (const client of this.clients) await client.end();
  }

  private client(index: number): pg.Client {
    const client = this.clients[index];
    if (client === undefined) throw new Error('too few connections');
    return client;
  }

  private filling(...tables: readonly string[]): Filling[] {
    return tables.map((table, index) => new Filling(this.client(index), table));
  }
}
