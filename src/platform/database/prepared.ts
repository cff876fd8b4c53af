import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import type { Sql } from 'sql-template-tag';
import { rowTypes } from './row-types.js';

/** How often a statement is asked before it is worth preparing. */
const worthPreparing = 3;
/** A connection keeps what it prepared: statements are made of the fields that callers ask for, so there must be an end to it. */
const mostPrepared = 400;
const watched = 2000;

/**
 * Statements that come again and again are prepared once on each connection, so that PostgreSQL needn't plan them anew:
 * with row-level security, planning takes longer than a look-up by id itself.
 */
export class PreparedStatements {
  private readonly names = new Map<string, string>();
  private readonly counts = new LRUCache<string, number>({ max: watched });

  /** The statement as the driver takes it, with a name where it is to be prepared. */
  query({ text, values }: Sql): pg.QueryConfig {
    const name = this.names.get(text) ?? this.nameFor(text);
    return { text, values, types: rowTypes, ...(name === undefined ? {} : { name }) };
  }

  private nameFor(text: string): string | undefined {
    const count = (this.counts.get(text) ?? 0) + 1;
    this.counts.set(text, count);
    if (count < worthPreparing || this.names.size >= mostPrepared) return undefined;
    const name = `s${this.names.size}`;
    this.names.set(text, name);
    return name;
  }
}
