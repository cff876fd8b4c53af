import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

interface Acknowledged { readonly key: string; readonly name: string; readonly id: string }
interface Answer { readonly data?: { readonly registerJobSeeker: { readonly jobSeeker: { readonly id: string } | null; readonly userErrors: readonly { readonly message: string }[] } | null }; readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[] }

const patienceMs = 2500;
const pauseMs = 40;
const mutation = 'mutation ($input: RegisterJobSeekerInput!) { registerJobSeeker(input: $input) { jobSeeker { id } userErrors { message } } }';

/**
 * People who register people without a pause, each with a key of the request's own, and ask again with the same key until they are
 * answered: as a careful frontend does. A registration writes into five tables.
 */
export class Writers {
  readonly acknowledged: Acknowledged[] = [];
  /** How many tries were answered with what code, or not at all. */
  readonly refusals = new Map<string, number>();
  private readonly waiting: { readonly since: number; readonly done: (ms: number) => void }[] = [];
  private isStopping = false;
  private running: Promise<void>[] = [];

  constructor(private readonly urlOf: () => string, private readonly token: string) {}

  start(count: number): void {
    this.isStopping = false;
    this.running = Array.from({ length: count }, () => this.write());
  }

  /** Lets each have its last answer. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await Promise.all(this.running);
  }

  /** How long it takes from now until somebody is served who asks from now on, in milliseconds. */
  served(): Promise<number> {
    return new Promise((resolve) => { this.waiting.push({ since: performance.now(), done: resolve }); });
  }

  private async write(): Promise<void> {
    while (!this.isStopping) {
      const key = randomUUID();
      const name = `F-${key}`;
      for (;;) {
        const askedAt = performance.now();
        const id = await this.attempt(key, name);
        if (id !== null) {
          this.acknowledged.push({ key, name, id });
          this.note(askedAt);
          break;
        }
        await sleep(pauseMs);
      }
    }
  }

  private note(askedAt: number): void {
    for (const each of this.waiting.filter(({ since }) => askedAt >= since)) {
      this.waiting.splice(this.waiting.indexOf(each), 1);
      each.done(performance.now() - each.since);
    }
  }

  private refused(how: string): null {
    this.refusals.set(how, (this.refusals.get(how) ?? 0) + 1);
    return null;
  }

  private async attempt(key: string, name: string): Promise<string | null> {
    const input = { fullName: name, residence: '140105', clientMutationId: key, graduate: { university: '故障大学', major: '测试', degree: 'BACHELOR', graduatedOn: '2026-07-01' } };
    try {
      const response = await fetch(`${this.urlOf()}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` }, body: JSON.stringify({ query: mutation, variables: { input } }), signal: AbortSignal.timeout(patienceMs),
      });
      const { data, errors } = (await response.json()) as Answer;
      if (errors !== undefined) return this.refused(errors[0]?.extensions?.code ?? `status ${response.status}`);
      const [fault] = data?.registerJobSeeker?.userErrors ?? [];
      if (fault !== undefined) throw new Error(`a faulty input: ${fault.message}`);
      return data?.registerJobSeeker?.jobSeeker?.id ?? this.refused('no answer');
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('a faulty input')) throw error;
      return this.refused(error instanceof Error && error.name === 'TimeoutError' ? 'too late' : 'no connection');
    }
  }
}
