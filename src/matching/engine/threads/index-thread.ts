import type { Worker } from 'node:worker_threads';
import { Pending } from '../../../platform/pending.js';
import { threadOf } from '../../../platform/worker.js';
import type { RowsHeld, ThreadAnswer, ThreadAsked, ThreadKind, ThreadReply, ThreadStart } from './protocol.js';

/** Between two attempts to build the index, where one fails. */
const pauseMs = 2000;
/** Whoever waits longer than this for an answer is told that there is none. */
const longestMs = 10_000;

/** There is no answer from the index; the database has one. */
export class NoAnswerError extends Error {}

/** What a thread last said of itself. */
export interface ThreadState {
  readonly held: RowsHeld;
  /** When it had taken over all that had changed, in milliseconds of `performance.now()`; null before the first time. */
  readonly caughtUpAt: number | null;
  /** From when it began to read until it answered, in seconds. */
  readonly buildSeconds: number | null;
}

const beforeBuild: ThreadState = { held: { vacancies: 0, people: 0 }, caughtUpAt: null, buildSeconds: null };

/**
 * One thread that holds a share of the index. Where it ends, another one builds the share anew; until it is ready, `isReady` says so and
 * questions are to be answered from the database.
 */
export class IndexThread {
  private worker: Worker | null = null;
  private ready = false;
  private known = beforeBuild;
  private isClosed = false;
  /** Whether it was said already that there is no index: the attempts that follow fail for the same reason. */
  private isReported = false;
  private pause: NodeJS.Timeout | null = null;
  private readonly pending = new Pending<ThreadAnswer<ThreadKind>>({ ms: longestMs, error: () => new NoAnswerError('the matching index took too long') });
  private readonly whenReady: (() => void)[] = [];

  /** Begins to build the index. @param report gets what made a thread end */
  constructor(private readonly start: ThreadStart, private readonly report: (error: unknown) => void) {
    this.begin();
  }

  get isReady(): boolean {
    return this.ready;
  }

  /** What the thread last said of itself. */
  get state(): ThreadState {
    return this.known;
  }

  /** Resolves when the index answers. */
  untilReady(): Promise<void> {
    return this.ready ? Promise.resolve() : new Promise((resolve) => { this.whenReady.push(resolve); });
  }

  /** Asks the thread. @throws NoAnswerError */
  ask<Kind extends ThreadKind>(kind: Kind, asked: ThreadAsked<Kind>): Promise<ThreadAnswer<Kind>> {
    const { worker } = this;
    if (worker === null || !this.ready) return Promise.reject(new NoAnswerError('the matching index is not ready'));
    // What comes back under a question's number is the answer to its kind.
    return this.pending.ask((id) => { worker.postMessage({ id, kind, asked }); });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    if (this.pause !== null) clearTimeout(this.pause);
    this.pending.failAll(new NoAnswerError('the matching index is closed'));
    await this.worker?.terminate();
  }

  private begin(): void {
    const worker = threadOf('matching/engine/threads/engine.worker', this.start);
    this.worker = worker;
    worker.unref();
    worker.on('message', (reply: ThreadReply) => { this.handle(reply); });
    worker.once('error', (error) => {
      if (!this.isClosed && !this.isReported) this.report(error);
      this.isReported = true;
    });
    worker.once('exit', () => { this.beginAgain(); });
  }

  private beginAgain(): void {
    this.ready = false;
    this.known = beforeBuild;
    this.pending.failAll(new NoAnswerError('the matching index was lost'));
    if (this.isClosed) return;
    this.pause = setTimeout(() => { this.begin(); }, pauseMs);
    this.pause.unref();
  }

  private handle(reply: ThreadReply): void {
    switch (reply.kind) {
      case 'CAUGHT_UP':
        this.known = { ...this.known, held: reply.held, caughtUpAt: performance.now() };
        return;
      case 'READY':
        this.known = { held: reply.held, caughtUpAt: performance.now(), buildSeconds: reply.buildSeconds };
        this.ready = true;
        this.isReported = false;
        for (const resolve of this.whenReady.splice(0)) resolve();
        return;
      case 'ANSWER':
        this.pending.settle(reply.id, reply.answer);
        return;
      case 'FAILED':
        this.pending.fail(reply.id, new NoAnswerError(reply.message));
    }
  }
}
