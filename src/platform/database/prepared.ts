import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import type { Sql } from 'sql-template-tag';
import { rowTypes } from './row-types.js';

/** How often a statement is asked before it is worth preparing. */
const worthPreparing = 3;
/** Statements in use at once: they are made of the fields that callers ask for, so there must be an end to them. */
export const mostPrepared = 400;
const watched = 2000;
/** So many statements go out of use before a connection is told: one at a time, it would be told with every transaction. */
export const forgottenAtOnce = 40;

/** What the driver keeps of a connection: the text of each name that was prepared on it. Its types leave it out. */
interface Preparing { readonly parsedStatements: Record<string, string> }

/**
 * Statements that come again and again are prepared once on each connection, so that PostgreSQL needn't plan them anew:
 * with row-level security, planning takes longer than a look-up by id itself. Those that were not asked for longest go out of use.
 * A name is given once and never again, so that no connection can take it for another text, whatever it was told by then.
 */
export class PreparedStatements {
  private given = 0;
  /** How many went out of use. */
  private retired = 0;
  /** Names in use, by text, and the same names alone. */
  private readonly names: LRUCache<string, string>;
  private readonly inUse = new Set<string>();
  private readonly counts = new LRUCache<string, number>({ max: watched });
  /** How many had gone out of use when a connection was last told. */
  private readonly toldOf = new WeakMap<Preparing, number>();

  constructor() {
    this.names = new LRUCache({
      max: mostPrepared,
      dispose: (name) => {
        this.inUse.delete(name);
        this.retired += 1;
      },
    });
  }

  /** The statement as the driver takes it, with a name where it is to be prepared. It must be sent at once: its name may go out of use. */
  query({ text, values }: Sql): pg.QueryConfig {
    const name = this.names.get(text) ?? this.nameFor(text);
    return { text, values, types: rowTypes, ...(name === undefined ? {} : { name }) };
  }

  /**
   * Statements that remove from a connection what went out of use; empty while there is little of it. To be called while nothing is under
   * way on the connection, and to be sent there. Where one fails, the connection is not what it was held to be, and must be given up.
   */
  forgetting(client: pg.PoolClient): readonly string[] {
    const connection = client.connection as unknown as Preparing;
    const told = this.toldOf.get(connection) ?? 0;
    if (this.retired - told < forgottenAtOnce) return [];
    this.toldOf.set(connection, this.retired);
    const { parsedStatements } = connection;
    const gone = Object.keys(parsedStatements).filter((name) => isGiven(name) && !this.inUse.has(name));
    for (const name of gone) Reflect.deleteProperty(parsedStatements, name);
    return gone.map((name) => `deallocate ${name}`);
  }

  private nameFor(text: string): string | undefined {
    const count = (this.counts.get(text) ?? 0) + 1;
    this.counts.set(text, count);
    if (count < worthPreparing) return undefined;
    const name = `s${this.given++}`;
    this.names.set(text, name);
    this.inUse.add(name);
    return name;
  }
}

/** Whether a name was given here: others are prepared under names of their own, which nobody else may remove. */
function isGiven(name: string): boolean {
  return /^s\d+$/.test(name);
}
