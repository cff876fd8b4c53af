import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../../config/config.js';
import type { ImportedNames, TitleFound } from './title-finder.js';

export interface TitleStart { readonly names: ImportedNames; readonly vectorsFile: string | null }
export interface TitleQuestion { readonly id: number; readonly title: string; readonly count: number }
export type TitleReply = { readonly kind: 'READY' } | { readonly kind: 'FOUND'; readonly id: number; readonly found: TitleFound[] };

interface Waiting { readonly resolve: (found: TitleFound[]) => void; readonly reject: (error: Error) => void }

/** A thread that answers from imported names, once it is ready. */
export class TitleThread {
  isReady = false;
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private readonly answering = new Set<Promise<TitleFound[]>>();
  private asked = 0;
  /** Resolves when it answers; rejects with what ended it before. */
  readonly ready: Promise<void>;

  constructor(start: TitleStart) {
    this.worker = new Worker(pathToFileURL(join(projectRoot, 'dist', 'src', 'suggesting', 'titles', 'titles.worker.js')), { workerData: start });
    this.worker.unref();
    this.ready = new Promise((resolve, reject) => {
      this.worker.on('message', (reply: TitleReply) => {
        if (reply.kind === 'FOUND') this.settle(reply.id)?.resolve(reply.found);
        else {
          this.isReady = true;
          resolve();
        }
      });
      this.worker.once('error', reject);
      this.worker.once('exit', () => { reject(new Error('the thread that finds titles has ended')); });
    });
    this.ready.catch(() => undefined);
    this.worker.once('error', (error) => { this.giveUp(error instanceof Error ? error : new Error(String(error))); });
    this.worker.once('exit', () => { this.giveUp(new Error('the thread that finds titles has ended')); });
  }

  suggest(title: string, count: number): Promise<TitleFound[]> {
    const id = ++this.asked;
    const answer = new Promise<TitleFound[]>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, title, count } satisfies TitleQuestion);
    });
    this.answering.add(answer);
    const isOver = (): void => { this.answering.delete(answer); };
    answer.then(isOver, isOver);
    return answer;
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  /** Closes it when it has answered what it was asked. */
  async closeWhenDone(): Promise<void> {
    await Promise.allSettled(this.answering);
    await this.close();
  }

  private settle(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    return waiting;
  }

  private giveUp(error: Error): void {
    this.isReady = false;
    for (const id of [...this.waiting.keys()]) this.settle(id)?.reject(error);
  }
}
