import pg from 'pg';
import type { LimitFunction } from 'p-limit';
import type { Sql } from 'sql-template-tag';
import { looksUp, searchesTexts } from './keyset.js';
import type { PreparedStatements } from './prepared.js';
import { sessionSetting } from './session-setting.js';

/**
 * Why rows are read, where that widens what may be seen; row-level security decides by it. RECORD: to learn of which people something tells, for
 * the record alone.
 */
export type Purpose = 'MATCHING' | 'RECORD';

/**
 * How PostgreSQL plans what is prepared. Left to itself, it plans a statement anew the first five times on each connection: with row-level
 * security a look-up by ids takes ten times as long then, for the one plan that there is. So transactions that read begin with one plan for
 * all, and only what searches is planned for what it is asked.
 */
const planSetting = 'plan_cache_mode';
const onePlan = 'force_generic_plan';
const ownPlans = 'auto';
const planForValues = 'force_custom_plan';

type Settings = Readonly<Record<string, string>>;

/**
 * Sets settings for the transaction. The values are parameters: pg_stat_activity shows the text of a statement to every session of the same
 * login, and a sealed session that somebody reads there could be used again.
 */
export function settingStatement(settings: Settings): pg.QueryConfig & { readonly text: string; readonly values: string[] } {
  const entries = Object.entries(settings);
  return {
    name: `set ${entries.length}`,
    text: `select ${entries.map((_entry, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, true)`).join(', ')}`,
    values: entries.flat(),
  };
}

/** How a transaction that reads begins: its statement, who asks, sealed for each purpose, and other settings. */
export interface ReadBeginning {
  readonly statement: string;
  readonly sessionFor: (purpose: Purpose | null) => string;
  readonly settings: Settings;
}

/** Takes one row; which columns it has, its statement says. */
export type TakeRow = (row: never) => void;

/** A statement as the driver takes it, with the time that its answer may take. */
type Statement = pg.QueryConfig & { readonly query_timeout: number };

/** Rows are taken while the rest is still on its way. What `take` throws comes out when the statement has ended. */
function eachOf(client: pg.PoolClient, statement: Statement, take: TakeRow): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: Error | null = null;
    const end = (error?: Error | null): void => {
      const fault = error ?? failure;
      if (fault === null) resolve();
      else reject(fault);
    };
    // The driver hears of a time limit, and of errors then, by a callback alone; and then it also gathers all rows, which are let go here.
    const query = Object.assign(new pg.Query({ ...statement, callback: end } as pg.QueryConfig), { query_timeout: statement.query_timeout });
    client.query(query).on('row', (row: unknown, result?: { rows: unknown[] }) => {
      if (result !== undefined) result.rows.length = 0;
      if (failure !== null) return;
      try {
        take(row as never);
      } catch (error) {
        failure = error instanceof Error ? error : new Error(String(error));
      }
    });
  });
}

/** What all transactions that read a database share. */
export interface SharedByReaders {
  readonly prepared: PreparedStatements;
  /** Lets a few at once go over very many rows: all of them together would keep the process from everything else. */
  readonly passes: LimitFunction;
  readonly answerMs: number;
}

/**
 * One transaction that reads, on a connection of its own. Statements are sent when they are asked for, one behind the other, without waiting
 * for the answers of those before: what is asked for at once goes out in one message, and costs one round trip.
 * The server takes them in their order, so what a statement needs to be set is sent right before it.
 */
export class ReadTransaction {
  /** How many statements were sent and are not answered: each may have to wait for those before it. */
  private unanswered = 0;
  private readonly begun: Promise<unknown>;
  private isGathering = false;
  /** From then on the connection is somebody else's. */
  private hasEnded = false;

  constructor(private readonly client: pg.PoolClient, private readonly shared: SharedByReaders, private readonly beginning: ReadBeginning) {
    // Where one of the two fails, nothing that is read has an answer.
    this.begun = Promise.all([this.send(beginning.statement), this.send(settingStatement({ ...beginning.settings, ...this.settingsAtFirst() }))]);
    this.begun.catch(() => undefined); // whoever asks for rows hears of it
  }

  private settingsAtFirst(): Settings {
    return { [sessionSetting]: this.beginning.sessionFor(null), [planSetting]: onePlan };
  }

  /** What a statement needs to be set otherwise than at first. */
  private settingsOf({ text, values }: Sql, purpose: Purpose | null): Settings {
    return {
      ...(purpose === null ? {} : { [sessionSetting]: this.beginning.sessionFor(purpose) }),
      ...(values.length === 0 || looksUp(text) ? {} : { [planSetting]: searchesTexts(text) ? planForValues : ownPlans }),
    };
  }

  /** What makes another connection see what this one sees. */
  async moment(): Promise<string> {
    const [, { rows }] = await Promise.all([this.begun, this.send('select pg_export_snapshot() as snapshot')]);
    const [moment] = rows as { snapshot: string }[];
    return moment?.snapshot ?? '';
  }

  /** @throws what the database says of the statement; before it, what it said of the beginning */
  async rows<Row>(query: Sql, purpose: Purpose | null): Promise<Row[]> {
    const result = await this.under(this.settingsOf(query, purpose), () => this.send(this.shared.prepared.query(query)));
    const { rows } = result;
    // The driver assigns its query a function, which V8 makes old at once; what it reaches would be kept until the next full collection.
    result.rows = [];
    return rows as Row[];
  }

  /** Gives each row to `take` as it arrives, and keeps none. */
  eachRow(query: Sql, take: TakeRow, purpose: Purpose | null): Promise<void> {
    return this.shared.passes(() => this.under(this.settingsOf(query, purpose), () => this.answered((timeout) => eachOf(this.client, { ...this.shared.prepared.query(query), ...timeout }, take))));
  }

  /** Gives the connection back when all has been answered; one that can't end its transaction is of no use to anybody else. */
  async end(): Promise<void> {
    this.hasEnded = true;
    await Promise.all([this.begun, this.send('commit')]).then(() => { this.client.release(); }, () => { this.client.release(true); });
  }

  private async under<Result>(settings: Settings, send: () => Promise<Result>): Promise<Result> {
    if (this.hasEnded) throw new Error('the transaction has ended');
    const names = Object.keys(settings);
    if (names.length === 0) return (await Promise.all([this.begun, send()]))[1];
    const atFirst = this.settingsAtFirst();
    const back = Object.fromEntries(names.map((name) => [name, atFirst[name] ?? '']));
    // The last one is refused where the statement fails: then the transaction, and what was set with it, is at its end.
    const [, , result] = await Promise.all([this.begun, this.send(settingStatement(settings)), send(), this.send(settingStatement(back))]);
    return result;
  }

  private send(statement: string | pg.QueryConfig): Promise<pg.QueryResult> {
    return this.answered((timeout) => this.client.query({ ...(typeof statement === 'string' ? { text: statement } : statement), ...timeout }));
  }

  private async answered<Answer>(send: (timeout: { readonly query_timeout: number }) => Promise<Answer>): Promise<Answer> {
    this.unanswered += 1;
    this.gather();
    try {
      return await send({ query_timeout: this.shared.answerMs * this.unanswered });
    } finally {
      this.unanswered -= 1;
    }
  }

  /** What is sent while one event is dealt with goes out in one piece: of a small statement, the call of the operating system takes longer than all else. */
  private gather(): void {
    if (this.isGathering) return;
    const { stream } = this.client.connection;
    this.isGathering = true;
    stream.cork();
    process.nextTick(() => {
      this.isGathering = false;
      stream.uncork();
    });
  }
}
