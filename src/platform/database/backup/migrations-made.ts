import type pg from 'pg';

/** Names of the migrations that made the tables, in their order. */
export async function migrationsMade(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from mikro_orm_migrations order by id');
  return rows.map(({ name }) => name);
}
