import { AuditRecord } from '../src/access/index.js';
import { demoSize } from '../src/demonstration/index.js';
import { globalId } from '../src/platform/graphql/global-id.js';
import { figure, percentile, timed, type Figure } from './figure.js';
import { failOn, withServers } from './support.js';

/** What an answer of the reference may take with the demonstration's people and posts, in milliseconds. */
const barMs = 100;

const personsPosts = 'query ($id: ID!) { jobSeeker(id: $id) { matches(first: 10) { nodes { score confidence eligibility opportunity { title } } } } }';
const postsPeople = 'query ($id: ID!) { vacancy(id: $id) { candidates(first: 10) { nodes { score confidence eligibility jobSeeker { id } } } } }';
const explained = 'query ($id: ID!) { jobSeeker(id: $id) { matches(first: 20) { nodes { score summary questions gates { id outcome reason } factors { value contribution lines { text weight value } } } } } }';

/** The reference implementation, asked through GraphQL over the demonstration. */
export async function benchReference(n: number): Promise<Figure[]> {
  return withServers((anchor, database) => [new AuditRecord(anchor, database, failOn)], async ([server]) => {
    const ask = await server?.askAs('admin');
    if (ask === undefined) throw new Error('no server');
    const everyFew = (type: string, count: number) => (index: number): object => ({ id: globalId(type, (index * 37) % count + 1) });
    const seekerId = everyFew('JobSeeker', demoSize.people);
    const vacancyId = everyFew('Vacancy', demoSize.posts);
    const measured: readonly (readonly [string, number[]])[] = [
      ['reference.person.top10', await timed(n, (index) => ask(personsPosts, seekerId(index)))],
      ['reference.post.top10', await timed(n, (index) => ask(postsPeople, vacancyId(index)))],
      ['reference.person.top20.explained', await timed(n, (index) => ask(explained, seekerId(index)))],
    ];
    return measured.flatMap(([name, samples]) => [figure(`${name}.p50`, percentile(samples, 0.5), 'ms', n, null), figure(`${name}.p95`, percentile(samples, 0.95), 'ms', n, barMs)]);
  });
}
