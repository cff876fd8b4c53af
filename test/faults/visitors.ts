import { setTimeout as sleep } from 'node:timers/promises';
import { demoAccounts } from '../../src/demonstration/index.js';
import { consentNotices } from '../../src/domain/seekers/index.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { allExamples, exampleVariables } from '../support/examples.js';
import type { Program } from '../support/program.js';

type Visit = (index: number) => Promise<void>;

const leavesAfterMs = 15;
const patienceMs = 30_000;

/** People who come at a steady rate, each with something else: to look, to write, with a mistake, or to leave before the answer. */
export class Visitors {
  /** How many were answered, and how many were turned away because there was too much to do. */
  answered = 0;
  refused = 0;
  private readonly visits: readonly Visit[];

  constructor(private readonly program: Program) {
    this.visits = [
      // One that writes a post each time would make the database another one in the end.
      ...allExamples.filter(({ document }) => !/^mutation/m.test(document)).map(({ document, account }): Visit => async () => { await this.ask(document, account, exampleVariables); }),
      () => this.mistakes('{ vacancies(first: 5) { nodes { titel } } }', {}),
      (index) => this.mistakes('query ($id: ID!) { node(id: $id) { id } }', { id: `${index}` }),
      () => this.leave(),
      (index) => this.consent(index),
      (index) => this.move(index),
      async () => { this.note((await fetch(`${this.program.url}/health/ready`)).ok, 'not ready'); },
    ];
  }

  /** @param perSecond how many come each second */
  async come(perSecond: number, seconds: number): Promise<void> {
    const start = performance.now();
    const visits: Promise<void>[] = [];
    const failures: unknown[] = [];
    for (let index = 0; index < perSecond * seconds; index++) {
      const due = start + (index * 1000) / perSecond;
      await sleep(Math.max(0, due - performance.now()));
      visits.push((this.visits[index % this.visits.length]?.(index) ?? Promise.resolve()).catch((error: unknown) => { failures.push(error); }));
      if (failures.length > 0) break;
      if (visits.length > perSecond * 60) await visits.shift();
    }
    await Promise.all(visits);
    if (failures.length > 0) throw failures[0];
  }

  private note(isRight: boolean, otherwise: string): void {
    if (!isRight) throw new Error(otherwise);
    this.answered += 1;
  }

  private async post(query: string, account: string | null, variables: object, signal: AbortSignal): Promise<{ status: number; body: string }> {
    const response = await fetch(`${this.program.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', ...(account === null ? {} : { authorization: `Bearer ${this.program.tokenOf(account)}` }) },
      body: JSON.stringify({ query, variables }), signal,
    });
    return { status: response.status, body: await response.text() };
  }

  /** The answer's data, null for who was turned away. @throws where the answer has an error */
  private async ask<Data>(query: string, account: string, variables: object): Promise<Data | null> {
    const { status, body } = await this.post(query, account, variables, AbortSignal.timeout(patienceMs));
    // Turned away at the door, or inside for want of a connection: both say so.
    if (status === 503 || body.includes('"code":"UNAVAILABLE"')) {
      this.refused += 1;
      return null;
    }
    const { data, errors } = JSON.parse(body) as { data: Data; errors?: unknown };
    this.note(errors === undefined, body);
    return data;
  }

  private async mistakes(query: string, variables: object): Promise<void> {
    const { status, body } = await this.post(query, null, variables, AbortSignal.timeout(patienceMs));
    if (status === 503) this.refused += 1;
    else this.note(/"code":"(GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT)"/.test(body), body);
  }

  private async leave(): Promise<void> {
    await this.post('{ jobSeeker { matches(first: 20) { nodes { score summary } } } }', 'massage', {}, AbortSignal.timeout(leavesAfterMs)).catch((error: unknown) => {
      if ((error as Error).name !== 'TimeoutError') throw error;
    });
  }

  private async consent(index: number): Promise<void> {
    const mutation = index % 2 === 0 ? 'withdrawConsent' : 'grantConsent';
    await this.ask(`mutation ($input: ${mutation === 'grantConsent' ? 'Grant' : 'Withdraw'}ConsentInput!) { ${mutation}(input: $input) { userErrors { code } } }`, 'seeker',
      { input: { jobSeekerId: globalId('JobSeeker', demoAccounts.jobSeeker), purpose: 'CONTACT', ...(mutation === 'grantConsent' ? { noticeVersion: consentNotices.CONTACT.version } : {}) } });
  }

  private async move(index: number): Promise<void> {
    const id = globalId('JobSeeker', (index * 37) % 2000 + 1);
    const found = await this.ask<{ jobSeeker: { version: number } }>('query ($id: ID!) { jobSeeker(id: $id) { version } }', 'admin', { id });
    if (found === null) return;
    await this.ask('mutation ($input: UpdateJobSeekerInput!) { updateJobSeeker(input: $input) { jobSeeker { version } userErrors { code } } }', 'admin',
      { input: { jobSeekerId: id, version: found.jobSeeker.version, residence: index % 2 === 0 ? '140105' : '140106', clientMutationId: `soak-${index}` } });
  }
}
