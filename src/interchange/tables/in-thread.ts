import { Pending } from '../../platform/pending.js';
import { threadOf } from '../../platform/worker.js';
import type { TableLimits } from './limits.js';
import { TableError, type SheetOfFile, type TableFile, type TableForm, type TableRecord } from './table-file.js';

export interface ReadingStart { readonly file: string; readonly limits: TableLimits }

/** A part of the records of a sheet, from where the reader of that number stands; or that it reads no further. */
export interface ReadingQuestion { readonly id: number; readonly reader: number; readonly sheet: number; readonly isLast: boolean }

export type ReadingReply =
  | { readonly kind: 'OPEN'; readonly form: TableForm; readonly sheets: readonly Pick<SheetOfFile, 'name' | 'isGrid'>[] }
  | { readonly kind: 'RECORDS'; readonly id: number; readonly records: readonly TableRecord[]; readonly bytes: number; readonly isDone: boolean }
  /** What is wrong with the file; null where the program is to blame. */
  | { readonly kind: 'FAILED'; readonly id: number | null; readonly text: TableError['text'] | null; readonly message: string };

/** A file that a thread of its own reads. */
export interface ThreadedFile extends TableFile {
  close(): Promise<void>;
}

type Records = Extract<ReadingReply, { readonly kind: 'RECORDS' }>;

/** A workbook of a few megabytes can take this long to be unpacked; one that takes longer was made to. */
const longestMs = 60_000;
/** Of the thread: a workbook that needs more ends it, and nothing else. */
const mostMegabytes = 512;

function errorOf({ text, message }: Extract<ReadingReply, { readonly kind: 'FAILED' }>): Error {
  return text === null ? new Error(message) : new TableError(text.zh, text.en);
}

const tooHeavy = (): TableError => new TableError('表格太复杂,读不完:请只保留要导入的工作表,另存为 CSV 后再试。', 'The table takes too long to read: keep the sheet that is to be imported alone, and save it as CSV.');

/**
 * Opens a file with tables as `openTableFile` does, on a thread of its own: unpacking and parsing keep the process from nothing else, and a file that was made to
 * take all memory takes that of the thread alone.
 */
export async function openInThread(file: string, limits: TableLimits): Promise<ThreadedFile> {
  const worker = threadOf('interchange/tables/reading.worker', { file, limits } satisfies ReadingStart, { maxOldGenerationSizeMb: mostMegabytes });
  const pending = new Pending<Records>({ ms: longestMs, error: tooHeavy });
  const opening = Promise.withResolvers<Extract<ReadingReply, { readonly kind: 'OPEN' }>>();
  const failAll = (error: Error): void => {
    opening.reject(error);
    pending.failAll(error);
  };
  worker.on('message', (reply: ReadingReply) => {
    if (reply.kind === 'OPEN') opening.resolve(reply);
    else if (reply.kind === 'RECORDS') pending.settle(reply.id, reply);
    else if (reply.id === null) failAll(errorOf(reply));
    else pending.fail(reply.id, errorOf(reply));
  });
  worker.once('error', (error) => { failAll((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy() : error instanceof Error ? error : new Error(String(error))); });
  worker.once('exit', () => { failAll(new Error('the thread that reads the table has ended')); });
  const clock = setTimeout(() => { failAll(tooHeavy()); }, longestMs);
  let readers = 0;
  const ask = (question: Omit<ReadingQuestion, 'id'>): Promise<Records> => pending.ask((id) => { worker.postMessage({ id, ...question } satisfies ReadingQuestion); });
  const recordsOf = async function* recordsOf(sheet: number, onBytes: (bytes: number) => void): AsyncGenerator<TableRecord> {
    const reader = readers++;
    let isDone = false;
    try {
      while (!isDone) {
        const reply = await ask({ reader, sheet, isLast: false });
        isDone = reply.isDone;
        onBytes(reply.bytes);
        yield* reply.records;
      }
    } finally {
      if (!isDone) await ask({ reader, sheet, isLast: true });
    }
  };
  try {
    const { form, sheets } = await opening.promise;
    return {
      form, sheets: sheets.map((sheet, index) => ({ ...sheet, records: (onBytes) => recordsOf(index, onBytes) })),
      close: async () => { await worker.terminate(); },
    };
  } catch (error) {
    await worker.terminate();
    throw error;
  } finally {
    clearTimeout(clock);
  }
}
