import type pg from 'pg';

function textOf(statement: unknown): string {
  return typeof statement === 'string' ? statement : (statement as { text?: string } | undefined)?.text ?? '';
}

/** Entries of the record are written while a request runs, in as many waves as its reads happen to come: how many says nothing of the rows. */
function isRecording(text: string): boolean {
  return text.includes('audit.append');
}

/**
 * Every statement on every connection of a pool while `work` runs, whoever sends it, but for those that record it.
 * @param hold gives an answer on, at once or later
 */
export async function recordStatements(pool: pg.Pool, work: () => Promise<unknown>, hold: <Answer>(answer: Promise<Answer>) => Promise<Answer> = (answer) => answer): Promise<string[]> {
  const statements: string[] = [];
  const watched = new Set<pg.PoolClient>();
  const onAcquire = (client: pg.PoolClient): void => {
    if (watched.has(client)) return;
    watched.add(client);
    // The client's own method stands on its prototype: what is put before it here is taken away again below.
    const original = client.query.bind(client) as (...given: unknown[]) => unknown;
    Object.assign(client, {
      query: (...given: unknown[]) => {
        const text = textOf(given[0]);
        if (!isRecording(text)) statements.push(text);
        const answer = original(...given);
        return answer instanceof Promise ? hold(answer) : answer;
      },
    });
  };
  pool.on('acquire', onAcquire);
  try {
    await work();
  } finally {
    pool.off('acquire', onAcquire);
    for (const client of watched) delete (client as Partial<pg.PoolClient>).query;
  }
  return statements;
}

/** How many statements that are. */
export async function countStatements(pool: pg.Pool, work: () => Promise<unknown>): Promise<number> {
  return (await recordStatements(pool, work)).length;
}
