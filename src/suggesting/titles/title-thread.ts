import type { Worker } from 'node:worker_threads';
import { Pending } from '../../platform/pending.js';
import { threadOf } from '../../platform/worker.js';
import type { ImportedNames, TitleFound } from './title-finder.js';

export interface TitleStart { readonly names: ImportedNames; readonly vectorsFile: string | null }
export interface TitleQuestion { readonly id: number; readonly title: string; readonly count: number }
export type TitleReply = { readonly kind: 'READY' } | { readonly kind: 'FOUND'; readonly id: number; readonly found: TitleFound[] };

/** A thread that answers from imported names, once it is ready. */
export class TitleThread {
  isReady = false;
  /** Resolves when it answers; rejects with what ended it before. */
  readonly ready: Promise<void>;
  private readonly worker: Worker;
  private readonly pending = new Pending<TitleFound[]>();

  constructor(start: TitleStart) {
    this.worker = threadOf('suggesting/titles/titles.worker', start);
    this.worker.unref();
    this.ready = new Promise((resolve, reject) => {
      const end = (error: Error): void => {
        this.isReady = false;
        reject(error);
        this.pending.failAll(error);
      };
      this.worker.on('message', (reply: TitleReply) => {
        if (reply.kind === 'FOUND') this.pending.settle(reply.id, reply.found);
        else {
          this.isReady = true;
          resolve();
        }
      });
      this.worker.once('error', (error) => { end(error instanceof Error ? error : new Error(String(error))); });
      this.worker.once('exit', () => { end(new Error('the thread that finds titles has ended')); });
    });
    this.ready.catch(() => undefined);
  }

  suggest(title: string, count: number): Promise<TitleFound[]> {
    return this.pending.ask((id) => { this.worker.postMessage({ id, title, count } satisfies TitleQuestion); });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  /** Closes it when it has answered what it was asked. */
  async closeWhenDone(): Promise<void> {
    await this.pending.allOver();
    await this.close();
  }
}
