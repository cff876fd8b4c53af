import type { RequestContext, ServiceKind } from '../../access/index.js';
import { lexiconMark, readLexicon } from '../lexicon/lexicon.js';
import type { TitleFound } from './title-finder.js';
import { TitleThread } from './title-thread.js';
import { vocabularyFinder } from './vocabulary-finder.js';

/** The process's finder of titles. */
export const titleService: ServiceKind<Titles> = { name: 'titles' };

/** Occupations that a title probably means, the nearest first. */
export async function occupationsFor(ctx: RequestContext, title: string, count: number): Promise<TitleFound[]> {
  const titles = ctx.service(titleService);
  return titles === null ? vocabularyFinder().suggest(title, count) : titles.suggest(ctx, title, count);
}

/** A thread with the names of one state of what was imported. */
interface Known { readonly mark: string | null; readonly thread: Promise<TitleThread> }

/**
 * Finds the occupations that titles may mean. Where nothing was imported, the vocabulary answers, at once. Else a thread is made ready with what
 * was imported; until it is, what was there before answers: at first the vocabulary alone, after a further import the names of the one before.
 */
export class Titles {
  private known: Known | null = null;
  private readyThread: TitleThread | null = null;

  /** @param vectorsFile word vectors that lie on the machine; null for none @param report gets what kept a thread from being ready */
  constructor(private readonly vectorsFile: string | null, private readonly report: (error: unknown) => void) {}

  async suggest(ctx: RequestContext, title: string, count: number): Promise<TitleFound[]> {
    const mark = await lexiconMark(ctx);
    if (mark !== null || this.vectorsFile !== null) {
      await this.follow(ctx, mark);
      if (this.readyThread !== null) return this.readyThread.suggest(title, count);
    }
    return vocabularyFinder().suggest(title, count);
  }

  /** Resolves when everything answers that was imported before the last question. */
  async untilReady(): Promise<void> {
    await (await this.known?.thread)?.ready;
  }

  async close(): Promise<void> {
    const thread = this.known?.thread.catch(() => null);
    // Nobody wants a thread any more that is being made ready.
    this.known = null;
    await (await thread)?.close();
    await this.readyThread?.close();
  }

  /** Begins a thread with what is imported now, where there is none yet. Whoever asks first waits for the names to be read, not for the thread to be ready. */
  private async follow(ctx: RequestContext, mark: string | null): Promise<void> {
    if (this.readyThread?.isReady === false) {
      // It has ended: another one takes its place.
      this.readyThread = null;
      this.known = null;
    }
    if (this.known?.mark === mark) return;
    const known: Known = { mark, thread: this.begin(ctx) };
    this.known = known;
    void this.take(known);
    // Where the names could not be read, which is reported by whoever takes the thread, the next question tries again.
    await known.thread.catch(() => { if (this.known === known) this.known = null; });
  }

  private async begin(ctx: RequestContext): Promise<TitleThread> {
    const { ESCO: esco, CLASSIFICATION: classification, DICTIONARY: dictionary } = await readLexicon(ctx);
    return new TitleThread({ names: { esco, classification, dictionary }, vectorsFile: this.vectorsFile });
  }

  private async take(known: Known): Promise<void> {
    try {
      const thread = await known.thread;
      await thread.ready;
      // Where more was imported meanwhile, a later thread has it.
      const left = this.known === known ? this.readyThread : thread;
      if (this.known === known) this.readyThread = thread;
      await left?.closeWhenDone();
    } catch (error) {
      if (this.known === known) this.report(error);
    }
  }
}
