import { availableParallelism } from 'node:os';
import type { ServiceKind } from '../../../access/index.js';
import { merging, type Merge } from './merging.js';
import type { AnswerTo, AskedOf, IndexStart, QuestionKind, RowsHeld, ThreadAnswer, ThreadAsked, ThreadKind } from './protocol.js';
import { IndexThread, type ThreadState } from './index-thread.js';

export { NoAnswerError } from './index-thread.js';

/** The index of the process. */
export const matchingEngine: ServiceKind<MatchingEngine> = { name: 'matching engine' };

/** What the index says of itself. */
interface IndexState extends RowsHeld { readonly ageSeconds: number | null; readonly buildSeconds: number | null }

/** More threads than this would each have too little to do. */
const mostThreads = 4;

/**
 * As many threads as there are processors beside the one that serves, within bounds. A question waits for all of them: where they take the
 * server's processor too, what goes over every row is answered in two thirds of the time, but a server under load answers late.
 */
function usualThreads(): number {
  return Math.max(1, Math.min(mostThreads, availableParallelism() - 1));
}

/**
 * The index of one process, in threads of its own, so that nothing else waits while it answers. Each thread holds a share of the posts and of
 * the people; a question goes to all of them, and what they answer is put together.
 */
export class MatchingEngine {
  private readonly threads: readonly IndexThread[];
  private asked = 0;

  /** Begins to build the index. @param report gets what made a thread end */
  constructor(start: IndexStart, report: (error: unknown) => void, threads = usualThreads()) {
    this.threads = Array.from({ length: threads }, (_, index) => new IndexThread({ ...start, share: { index, of: threads } }, report));
  }

  get isReady(): boolean {
    return this.threads.every(({ isReady }) => isReady);
  }

  /** What the index holds; how old it is at most, and how long its build took, both in seconds; null where a thread has not been ready yet. */
  get state(): IndexState {
    const states = this.threads.map((thread) => thread.state);
    const sum = (count: (state: ThreadState) => number): number => states.reduce((total, state) => total + count(state), 0);
    const most = (value: (state: ThreadState) => number | null): number | null => {
      const values = states.map(value).filter((found) => found !== null);
      return values.length < states.length ? null : Math.max(...values);
    };
    const now = performance.now();
    return {
      vacancies: sum(({ held }) => held.vacancies), people: sum(({ held }) => held.people),
      ageSeconds: most(({ caughtUpAt }) => (caughtUpAt === null ? null : (now - caughtUpAt) / 1000)), buildSeconds: most(({ buildSeconds }) => buildSeconds),
    };
  }

  /** Resolves when the index answers. */
  async untilReady(): Promise<void> {
    while (!this.isReady) await Promise.all(this.threads.map((thread) => thread.untilReady()));
  }

  /** Asks the index. @throws NoAnswerError */
  ask<Kind extends QuestionKind>(kind: Kind, asked: AskedOf<Kind>): Promise<AnswerTo<Kind>> {
    const number = ++this.asked;
    const way: Merge<Kind> = merging[kind];
    return way((each, question) => this.askAll(each, question), asked, number);
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }

  private askAll<Kind extends ThreadKind>(kind: Kind, asked: ThreadAsked<Kind>): Promise<ThreadAnswer<Kind>[]> {
    return Promise.all(this.threads.map((thread) => thread.ask(kind, asked)));
  }
}
