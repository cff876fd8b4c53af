import { demoSize } from '../../src/demonstration/index.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { figure, percentile, type Figure } from '../figure.js';
import type { Ask, FreshServer } from '../support.js';

const barRatio = 1.1;
/** Fields of a post, each a column that is read only where it is asked for: which of them are makes another statement. */
const fields = ['description', 'occupationBasis', 'occupationConfidence', 'workMode', 'employmentKind', 'hoursPerWeek', 'shift', 'seats', 'hired', 'opensOn', 'closesOn'];
/** Different statements, each asked so often that it is prepared: 4,200 requests, where 1,230 used to be enough. */
const statements = 1400;
const times = 3;
const atOnce = 8;
/** Before anything is measured, the usual request is on every connection and has been asked often enough to be prepared. */
const warmUp = 150;
const samples = 1000;

const usual = `query ($id: ID!) { jobSeeker(id: $id) { fullName phone birthDate residence { fullName } capacities { function { label } level }
  needs { accommodation { label } isRequired } wishes { occupations { label } } disabilityCertificate { kind { label } grade { label } } } }`;

function cheap(index: number): string {
  return `{ vacancies(first: 1) { nodes { id ${fields.filter((_, place) => (index & (1 << place)) !== 0).join(' ')} } } }`;
}

/** Asks that many things, a few at once. */
async function askAll(ask: Ask, count: number, request: (index: number) => [query: string, variables?: object]): Promise<void> {
  let next = 0;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let index = next++; index < count; index = next++) await ask(...request(index));
  }));
}

const usualOf = (index: number): [string, object] => [usual, { id: globalId('JobSeeker', (index * 37) % demoSize.people + 1) }];

async function msOf(ask: Ask, index: number): Promise<number> {
  const start = performance.now();
  await ask(...usualOf(index));
  return performance.now() - start;
}

/** The usual request on a server to which many other statements came first, beside the same on one to which none came; in turns. */
export async function afterManyStatements(start: () => Promise<FreshServer>): Promise<Figure[]> {
  const servers = [await start(), await start()];
  try {
    const [untouched, flooded] = await Promise.all(servers.map(({ server }) => server.askAs('admin')));
    if (untouched === undefined || flooded === undefined) throw new Error('two servers are needed');
    await askAll(flooded, statements * times, (index) => [cheap(1 + (index % statements))]);
    for (const ask of [untouched, flooded]) await askAll(ask, warmUp, usualOf);
    const [before, after]: [number[], number[]] = [[], []];
    for (let index = 0; index < samples; index++) {
      const turns = [{ ask: untouched, ms: before }, { ask: flooded, ms: after }];
      for (const { ask, ms } of index % 2 === 0 ? turns : turns.reverse()) ms.push(await msOf(ask, index));
    }
    const [fast, slow] = [percentile(before, 0.5), percentile(after, 0.5)];
    return [
      figure('admission.statements.before.p50', fast, 'ms', samples, null), figure('admission.statements.after.p50', slow, 'ms', samples, null),
      figure('admission.statements.slowdown', slow / fast, 'ratio', samples, barRatio),
    ];
  } finally {
    for (const { stop } of servers) await stop();
  }
}
