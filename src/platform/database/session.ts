import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Transaction as KyselyTransaction } from 'kysely';
import type pg from 'pg';
import type { Sql } from 'sql-template-tag';
import { rowTypes } from './row-types.js';

/** Reads rows with one statement. */
export interface Reader {
  rows<Row>(query: Sql): Promise<Row[]>;
}

/** One write transaction: entities through `em`, rows through `rows`, both on its connection. */
export interface Transaction extends Reader {
  readonly em: EntityManager;
}

/**
 * The one door to the database for a request. Whatever must hold for every statement of an actor
 * (a role, settings of the transaction, a replica for reads) is done here and nowhere else.
 */
export class DatabaseSession implements Reader {
  constructor(
    private readonly pool: pg.Pool,
    private readonly em: EntityManager,
  ) {}

  async rows<Row>(query: Sql): Promise<Row[]> {
    const result = await this.pool.query({ text: query.text, values: query.values, types: rowTypes });
    return result.rows as Row[];
  }

  /** Runs `work` in one transaction: committed when it returns, rolled back when it throws. */
  async transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.em.fork().transactional(async (em) => work({
      em,
      rows: async <Row>(query: Sql) => {
            const connection = em.getTransactionContext<KyselyTransaction<unknown>>();
        if (connection === undefined) throw new Error('the transaction has ended');
        const result = await connection.executeQuery<Row>(CompiledQuery.raw(query.text, query.values));
        return result.rows;
      },
    }));
  }
}
