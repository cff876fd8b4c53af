import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditRecord, HeadAnchor, operator } from '../src/access/index.js';
import { createHttpServer } from '../src/app/http.js';
import { openDatabase } from '../src/app/open-database.js';
import { createSchema } from '../src/app/schema.js';
import { readConfig } from '../src/config/config.js';
import { demoSize } from '../src/demonstration/index.js';
import { globalId } from '../src/platform/graphql/global-id.js';
import { figure, percentile, timed, type Figure } from './figure.js';

/** What an answer of the reference may take with the demonstration's people and posts, in milliseconds. */
const barMs = 100;

const personsPosts = 'query ($id: ID!) { jobSeeker(id: $id) { matches(first: 10) { nodes { score confidence eligibility opportunity { title } } } } }';
const postsPeople = 'query ($id: ID!) { vacancy(id: $id) { candidates(first: 10) { nodes { score confidence eligibility jobSeeker { id } } } } }';
const explained = 'query ($id: ID!) { jobSeeker(id: $id) { matches(first: 20) { nodes { score summary questions gates { id outcome reason } factors { value contribution lines { text weight value } } } } } }';

/** The reference implementation, asked through GraphQL over the demonstration, in a database of its own. */
export async function benchMatch(n: number): Promise<Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'jinqiao-bench-'));
  chmodSync(home, 0o755);
  const secrets = { token: randomBytes(32), sealing: randomBytes(32) };
  const opened = await openDatabase({ ...readConfig({}), home }, secrets);
  try {
    const { fastify, apollo, tokens } = await createHttpServer({ database: opened.database, schema: await createSchema(), secrets, record: new AuditRecord(new HeadAnchor(join(home, 'audit-anchor'), secrets.sealing)), reportError: (error) => { throw error; }, playgroundToken: null });
    const authorization = `Bearer ${await tokens.sign(operator, '1h')}`;
    const ask = async (query: string, id: string): Promise<void> => {
      const response = await fastify.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization }, payload: { query, variables: { id } } });
      if (response.body.includes('"errors"')) throw new Error(response.body);
    };
    const everyFew = (type: string, count: number) => (index: number): string => globalId(type, (index * 37) % count + 1);
    const seekerId = everyFew('JobSeeker', demoSize.people);
    const vacancyId = everyFew('Vacancy', demoSize.posts);
    const measured: readonly (readonly [string, number[]])[] = [
      ['reference.person.top10', await timed(n, (index) => ask(personsPosts, seekerId(index)))],
      ['reference.post.top10', await timed(n, (index) => ask(postsPeople, vacancyId(index)))],
      ['reference.person.top20.explained', await timed(n, (index) => ask(explained, seekerId(index)))],
    ];
    await apollo.stop();
    await fastify.close();
    return measured.flatMap(([name, samples]) => [figure(`${name}.p50`, percentile(samples, 0.5), 'ms', n, null), figure(`${name}.p95`, percentile(samples, 0.95), 'ms', n, barMs)]);
  } finally {
    await opened.close();
    rmSync(home, { recursive: true, force: true });
  }
}
