import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ToolKind } from '../../access/index.js';
import { projectRoot } from '../../config/config.js';
import type { PeopleAsked, PlacesFound, PostsAsked } from './match-index.js';
import type { EngineQuestion, EngineReply, EngineStart } from './protocol.js';

/** Between two attempts to build the index, where one fails. */
const pauseMs = 2000;
/** Whoever waits longer than this for an answer is told that there is none. */
const longestMs = 10_000;

/** There is no answer from the index; the database has one. */
export class NoAnswerError extends Error {}

/** The index of the process. */
export const matchingEngine: ToolKind<MatchingEngine> = { name: 'matching engine' };

type Unnumbered = Pick<EngineQuestion, 'kind' | 'asked'>;

interface Waiting { readonly resolve: (found: PlacesFound) => void; readonly reject: (error: Error) => void; readonly timer: NodeJS.Timeout }

/**
 * The index of one process, in a thread of its own, so that nothing else waits while it answers. Where its thread ends, another one builds
 * the index anew; until it is ready, `isReady` says so and questions are to be answered from the database.
 */
export class MatchingEngine {
  private worker: Worker | null = null;
  private ready = false;
  private isClosed = false;
  private pause: NodeJS.Timeout | null = null;
  private asked = 0;
  private readonly waiting = new Map<number, Waiting>();
  private readonly whenReady: (() => void)[] = [];

  /** Begins to build the index. @param report gets what made a thread end */
  constructor(private readonly start: EngineStart, private readonly report: (error: unknown) => void) {
    this.begin();
  }

  get isReady(): boolean {
    return this.ready;
  }

  /** Resolves when the index answers. */
  untilReady(): Promise<void> {
    return this.ready ? Promise.resolve() : new Promise((resolve) => { this.whenReady.push(resolve); });
  }

  postsFor(asked: PostsAsked): Promise<PlacesFound> {
    return this.ask({ kind: 'POSTS', asked });
  }

  peopleFor(asked: PeopleAsked): Promise<PlacesFound> {
    return this.ask({ kind: 'PEOPLE', asked });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    if (this.pause !== null) clearTimeout(this.pause);
    this.giveUp(new NoAnswerError('the matching index is closed'));
    await this.worker?.terminate();
  }

  private begin(): void {
    const worker = new Worker(pathToFileURL(join(projectRoot, 'dist', 'src', 'matching', 'engine', 'engine.worker.js')), { workerData: this.start });
    this.worker = worker;
    worker.unref();
    worker.on('message', (reply: EngineReply) => { this.hear(reply); });
    worker.once('error', (error) => { if (!this.isClosed) this.report(error); });
    worker.once('exit', () => { this.beginAgain(); });
  }

  private beginAgain(): void {
    this.ready = false;
    this.giveUp(new NoAnswerError('the matching index was lost'));
    if (this.isClosed) return;
    this.pause = setTimeout(() => { this.begin(); }, pauseMs);
    this.pause.unref();
  }

  private ask(question: Unnumbered): Promise<PlacesFound> {
    const { worker } = this;
    if (worker === null || !this.ready) return Promise.reject(new NoAnswerError('the matching index is not ready'));
    const id = ++this.asked;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => { this.settle(id)?.reject(new NoAnswerError('the matching index took too long')); }, longestMs);
      this.waiting.set(id, { resolve, reject, timer });
      worker.postMessage({ ...question, id });
    });
  }

  private hear(reply: EngineReply): void {
    switch (reply.kind) {
      case 'READY':
        this.ready = true;
        for (const told of this.whenReady.splice(0)) told();
        return;
      case 'FOUND':
        this.settle(reply.id)?.resolve(reply.found);
        return;
      case 'FAILED':
        this.settle(reply.id)?.reject(new NoAnswerError(reply.message));
    }
  }

  private settle(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    clearTimeout(waiting?.timer);
    return waiting;
  }

  private giveUp(error: Error): void {
    for (const id of [...this.waiting.keys()]) this.settle(id)?.reject(error);
  }
}
