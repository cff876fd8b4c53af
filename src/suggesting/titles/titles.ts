import type { RequestContext, ToolKind } from '../../access/index.js';
import { lexiconMark, readLexicon } from '../lexicon/lexicon.js';
import { TitleFinder, type TitleFound } from './title-finder.js';
import { TitleThread } from './title-thread.js';

/** The process's finder of titles. */
export const titlesTool: ToolKind<Titles> = { name: 'titles' };

let ofVocabulary: TitleFinder | null = null;

/** Finds titles among the names of the vocabulary; made when first asked for. */
function vocabulary(): TitleFinder {
  ofVocabulary ??= new TitleFinder({ classification: [], esco: [] });
  return ofVocabulary;
}

/** Occupations that a title probably means, the nearest first. */
export async function occupationsFor(ctx: RequestContext, title: string, count: number): Promise<TitleFound[]> {
  const titles = ctx.tool(titlesTool);
  return titles === null ? vocabulary().suggest(title, count) : titles.suggest(ctx, title, count);
}

/** A thread with the names of one state of what was imported. */
interface Known { readonly mark: string | null; readonly thread: Promise<TitleThread> }

/**
 * Finds the occupations that titles may mean. Where nothing was imported, the vocabulary answers, at once. Else a thread is made ready with what
 * was imported; until it is, and after each import until the next one is, the vocabulary alone answers.
 */
export class Titles {
  private known: Known | null = null;
  private readyThread: TitleThread | null = null;

  /** @param vectorsFile word vectors that lie on the machine; null for none @param report gets what kept a thread from being ready */
  constructor(private readonly vectorsFile: string | null, private readonly report: (error: unknown) => void) {}

  async suggest(ctx: RequestContext, title: string, count: number): Promise<TitleFound[]> {
    const mark = await lexiconMark(ctx);
    if (mark !== null || this.vectorsFile !== null) {
      this.follow(ctx, mark);
      if (this.readyThread?.isReady === true && this.known?.mark === mark) return this.readyThread.suggest(title, count);
    }
    return vocabulary().suggest(title, count);
  }

  /** Resolves when everything answers that was imported before the last question. */
  async untilReady(): Promise<void> {
    await (await this.known?.thread)?.ready;
  }

  async close(): Promise<void> {
    const thread = await this.known?.thread.catch(() => null);
    await thread?.close();
    await this.readyThread?.close();
  }

  /** Makes a thread ready with what is imported now, where it is not yet. */
  private follow(ctx: RequestContext, mark: string | null): void {
    if (this.known?.mark === mark) return;
    const known: Known = { mark, thread: this.begin(ctx) };
    this.known = known;
    void this.take(known);
  }

  private async begin(ctx: RequestContext): Promise<TitleThread> {
    const { ESCO: esco, CLASSIFICATION: classification } = await readLexicon(ctx);
    return new TitleThread({ names: { esco, classification }, vectorsFile: this.vectorsFile });
  }

  private async take(known: Known): Promise<void> {
    try {
      const thread = await known.thread;
      await thread.ready;
      const before = this.readyThread;
      this.readyThread = thread;
      await before?.close();
    } catch (error) {
      this.report(error);
    }
  }
}
