import { setImmediate as nextTurn } from 'node:timers/promises';
import pLimit from 'p-limit';
import { csvOf } from './csv.js';
import type { Document, DocumentFile, DocumentFormat } from './document.js';
import { docxOf } from './docx.js';
import { htmlOf } from './html.js';

export { calendarFile, type CalendarEvent } from './calendar.js';
export type { Document, DocumentFile, DocumentFormat, Section, Table } from './document.js';

/** One is packed at a time, and others are answered between: each keeps the event loop for some tens of milliseconds. */
const packing = pLimit(1);

function packed(document: Document): Promise<Buffer> {
  return packing(async () => {
    await nextTurn();
    return docxOf(document);
  });
}

/** A document written in a format. */
export async function written(document: Document, format: DocumentFormat, language: string): Promise<DocumentFile> {
  switch (format) {
    case 'HTML': return { mediaType: 'text/html; charset=utf-8', extension: 'html', bytes: Buffer.from(htmlOf(document, language)) };
    case 'CSV': return { mediaType: 'text/csv; charset=utf-8', extension: 'csv', bytes: Buffer.from(csvOf(document)) };
    case 'DOCX': return { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx', bytes: await packed(document) };
  }
}
