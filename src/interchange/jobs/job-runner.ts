import pLimit from 'p-limit';
import type { Actor, RequestContext, ServiceKind } from '../../access/index.js';
import type { Locale } from '../../platform/i18n/text.js';

/** What a job does its work with, as the account that began it: nothing of the request, which is over by then. */
export interface JobContext {
  readonly ctx: RequestContext;
  readonly close: () => Promise<void>;
}

export type BeginJob = (actor: Actor, locale: Locale) => JobContext;

/** Does its work until it is done or the signal says to stop. */
export type JobWork = (ctx: RequestContext, signal: AbortSignal) => Promise<void>;

/** The process's jobs. */
export const tableJobs: ServiceKind<TableJobs> = { name: 'table jobs' };

/** Does what takes longer than a request may, one thing at a time: a table is read while others are answered. */
export class TableJobs {
  private readonly inTurn = pLimit(1);
  private readonly stopping = new AbortController();
  private readonly underWay = new Set<Promise<void>>();

  constructor(private readonly begin: BeginJob, private readonly report: (error: unknown) => void) {}

  /** Jobs that wait or are being done. */
  get size(): number {
    return this.underWay.size;
  }

  start({ actor, locale }: Pick<RequestContext, 'actor' | 'locale'>, work: JobWork): void {
    const job = this.inTurn(async () => {
      const { ctx, close } = this.begin(actor, locale);
      await work(ctx, this.stopping.signal).finally(close);
    }).catch(this.report).finally(() => { this.underWay.delete(job); });
    this.underWay.add(job);
  }

  /** Resolves when all is done that was begun. */
  async allDone(): Promise<void> {
    await Promise.all(this.underWay);
  }

  /** Stops what is being done at its next step. */
  async close(): Promise<void> {
    this.stopping.abort();
    await this.allDone();
  }
}
