import { AuditRecord } from '../src/access/index.js';
import { demoSize } from '../src/demonstration/index.js';
import { globalId } from '../src/platform/graphql/global-id.js';
import { figure, percentile, type Figure } from './figure.js';
import { failOn, NoRecord, withServers, type Ask } from './support.js';

/** What recording may add to a read, in per cent of its time. */
const barPercent = 15;

const reads = {
  person: 'query ($id: ID!) { jobSeeker(id: $id) { fullName phone birthDate residence { fullName } capacities { function { label } level } needs { accommodation { label } isRequired } wishes { occupations { label } } disabilityCertificate { kind { label } grade { label } } } }',
  list: '{ jobSeekers(first: 20) { nodes { fullName residence { fullName } educationLevel { label } skills { skill { label } level } disabilityCertificate { kind { label } grade { label } } } } }',
  candidates: 'query ($vacancy: ID!) { vacancy(id: $vacancy) { candidates(first: 20) { nodes { score summary jobSeeker { fullName needs { accommodation { label } } } } } } }',
} as const;

/** Milliseconds of one call. */
async function once(ask: Ask, query: string, variables: object): Promise<number> {
  const start = performance.now();
  await ask(query, variables);
  return performance.now() - start;
}

/** The same reads with and without the record, in turns. */
export async function benchAudit(n: number): Promise<Figure[]> {
  return withServers((anchor, database) => [new AuditRecord(anchor, database, failOn), new NoRecord(anchor, database, failOn)], async (servers) => {
    const [recorded, unrecorded] = await Promise.all(servers.map((server) => server.askAs('admin')));
    if (recorded === undefined || unrecorded === undefined) throw new Error('two servers are needed');
    const figures: Figure[] = [];
    for (const [name, query] of Object.entries(reads)) {
      const withRecord: number[] = [];
      const without: number[] = [];
      for (let index = -10; index < n; index++) {
        const variables = { id: globalId('JobSeeker', (Math.abs(index) * 37) % demoSize.people + 1), vacancy: globalId('Vacancy', (Math.abs(index) * 37) % demoSize.posts + 1) };
        const pair = index % 2 === 0 ? [await once(recorded, query, variables), await once(unrecorded, query, variables)] : [await once(unrecorded, query, variables), await once(recorded, query, variables)].reverse();
        // The first ones warm up.
        if (index < 0) continue;
        withRecord.push(pair[0] ?? 0);
        without.push(pair[1] ?? 0);
      }
      const [slow, fast] = [percentile(withRecord, 0.5), percentile(without, 0.5)];
      figures.push(figure(`audit.${name}.recorded.p50`, slow, 'ms', n, null), figure(`audit.${name}.unrecorded.p50`, fast, 'ms', n, null));
      figures.push(figure(`audit.${name}.cost`, (slow / fast - 1) * 100, '%', n, barPercent));
    }
    return figures;
  });
}
