import { parentPort, workerData } from 'node:worker_threads';
import type { ReadingQuestion, ReadingReply, ReadingStart } from './in-thread.js';
import { openTableFile } from './open-file.js';
import { TableError, type TableRecord } from './table-file.js';

const recordsPerReply = 200;

const reply = (message: ReadingReply): void => { parentPort?.postMessage(message); };
const failed = (id: number | null, error: unknown): void => { reply({ kind: 'FAILED', id, text: error instanceof TableError ? error.text : null, message: error instanceof Error ? error.stack ?? error.message : String(error) }); };

interface Reader { readonly records: AsyncGenerator<TableRecord>; bytes: number }

const { file, limits } = workerData as ReadingStart;
try {
  const { form, sheets } = await openTableFile(file, limits);
  const readers = new Map<number, Reader>();
  const begin = (sheet: number): Reader => {
    const reader: Reader = { records: (sheets[sheet]?.records ?? (() => { throw new Error(`there is no sheet ${sheet}`); }))((bytes) => { reader.bytes += bytes; }), bytes: 0 };
    return reader;
  };
  const answer = async ({ id, reader: number, sheet, isLast }: ReadingQuestion): Promise<void> => {
    const reader = readers.get(number) ?? begin(sheet);
    readers.set(number, reader);
    const records: TableRecord[] = [];
    let isDone = isLast;
    if (isLast) await reader.records.return(undefined);
    while (!isDone && records.length < recordsPerReply) {
      const next = await reader.records.next();
      if (next.done === true) isDone = true;
      else records.push(next.value);
    }
    if (isDone) readers.delete(number);
    const { bytes } = reader;
    reader.bytes = 0;
    reply({ kind: 'RECORDS', id, records, bytes, isDone });
  };
  parentPort?.on('message', (question: ReadingQuestion) => { answer(question).catch((error: unknown) => { failed(question.id, error); }); });
  reply({ kind: 'OPEN', form, sheets: sheets.map(({ name, isGrid }) => ({ name, isGrid })) });
} catch (error) {
  failed(null, error);
}
