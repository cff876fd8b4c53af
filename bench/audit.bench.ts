import { AuditRecord } from '../src/access/index.js';
import { figure, percentile, type Figure } from './figure.js';
import { failOn, NoRecord, withServers, type Ask } from './support.js';

/** What recording and sealed sessions together may add, in per cent of the time that an answer takes. */
const barPercent = 15;

/** Row-level security that believes a session without its seal. It still reads JSON, some microseconds a statement more than settings would take. */
const believingAll = [
  `create or replace function access.session() returns jsonb language sql stable parallel safe return substr(nullif(current_setting('jinqiao.session', true), ''), 65)::jsonb`,
];

const lists = '{ jobSeekers(first: 100) { nodes { id } } vacancies(first: 100, filter: { region: "140100" }) { nodes { id } } }';
const version = 'query ($id: ID!) { jobSeeker(id: $id) { version } }';

/** What is asked, as a counsellor asks: the policies look at each row for one. */
const questions = {
  person: 'query ($person: ID!) { jobSeeker(id: $person) { fullName phone birthDate residence { fullName } capacities { function { label } level } needs { accommodation { label } isRequired } wishes { occupations { label } } disabilityCertificate { kind { label } grade { label } } } }',
  list: '{ jobSeekers(first: 20) { nodes { fullName residence { fullName } educationLevel { label } skills { skill { label } level } disabilityCertificate { kind { label } grade { label } } } } }',
  ranking: 'query ($vacancy: ID!) { vacancy(id: $vacancy) { candidates(first: 20) { nodes { score summary jobSeeker { skills { level } } } } } }',
  write: 'mutation ($person: ID!, $version: Int!) { updateJobSeeker(input: { jobSeekerId: $person, version: $version, isWilling: true }) { jobSeeker { version } userErrors { message } } }',
} as const;

interface Named { readonly nodes: readonly { readonly id: string }[] }

/** Whom a server's counsellor asks about. Each server counts the versions of its own database. */
class Asker {
  private readonly versions = new Map<string, number>();

  private constructor(private readonly ask: Ask, private readonly people: readonly string[], private readonly posts: readonly string[]) {}

  static async of(ask: Ask): Promise<Asker> {
    const { data } = JSON.parse(await ask(lists)) as { data: { jobSeekers: Named; vacancies: Named } };
    const ids = ({ nodes }: Named): string[] => nodes.map(({ id }) => id);
    return new Asker(ask, ids(data.jobSeekers), ids(data.vacancies));
  }

  /** Milliseconds of one question about the person, or the post, of this turn. */
  async timed(name: keyof typeof questions, turn: number): Promise<number> {
    const person = this.people[turn % this.people.length] ?? '';
    const current = name === 'write' ? await this.versionOf(person) : 0;
    const start = performance.now();
    const body = await this.ask(questions[name], { person, vacancy: this.posts[turn % this.posts.length], version: current });
    const took = performance.now() - start;
    if (name === 'write') this.written(person, current, body);
    return took;
  }

  private async versionOf(person: string): Promise<number> {
    const known = this.versions.get(person);
    if (known !== undefined) return known;
    const { data } = JSON.parse(await this.ask(version, { id: person })) as { data: { jobSeeker: { version: number } } };
    return data.jobSeeker.version;
  }

  private written(person: string, before: number, body: string): void {
    const { data: { updateJobSeeker: { jobSeeker } } } = JSON.parse(body) as { data: { updateJobSeeker: { jobSeeker: { version: number } | null } } };
    if (jobSeeker === null) throw new Error(`version ${before} was not written: ${body}`);
    this.versions.set(person, jobSeeker.version);
  }
}

async function compared(name: keyof typeof questions, guarded: Asker, bare: Asker, n: number): Promise<Figure[]> {
  const [slow, fast]: [number[], number[]] = [[], []];
  // The first ones warm up.
  for (let turn = -20; turn < n; turn++) {
    const order = turn % 2 === 0 ? [guarded, bare] : [bare, guarded];
    for (const asker of order) {
      const took = await asker.timed(name, turn + 20);
      if (turn >= 0) (asker === guarded ? slow : fast).push(took);
    }
  }
  const [slowMs, fastMs] = [percentile(slow, 0.5), percentile(fast, 0.5)];
  return [
    figure(`audit.${name}.guarded.p50`, slowMs, 'ms', n, null), figure(`audit.${name}.bare.p50`, fastMs, 'ms', n, null),
    figure(`audit.${name}.cost`, (slowMs / fastMs - 1) * 100, '%', n, barPercent),
  ];
}

/** The same questions with the record and sealed sessions, and without either, in turns: two servers, each with a database of its own. */
export async function benchAudit(n: number): Promise<Figure[]> {
  return withServers((anchor, database) => [new AuditRecord(anchor, database, failOn)], ([guarded]) => (
    withServers((anchor, database) => [new NoRecord(anchor, database, failOn)], async ([bare]) => {
      if (guarded === undefined || bare === undefined) throw new Error('two servers are needed');
      const askers = [await Asker.of(await guarded.askAs('counsellor')), await Asker.of(await bare.askAs('counsellor'))] as const;
      const figures: Figure[] = [];
      for (const name of ['person', 'list', 'ranking', 'write'] as const) figures.push(...await compared(name, ...askers, n));
      return figures;
    }, { isIndexed: true, altered: believingAll })
  ), { isIndexed: true });
}
