import pLimit from 'p-limit';
import { inWorker } from '../worker.js';
import { csvOf } from './csv.js';
import type { Document, DocumentFile, DocumentFormat } from './document.js';
import { htmlOf } from './html.js';

export { calendarFile, type CalendarEvent } from './calendar.js';
export type { Document, DocumentFile, DocumentFormat, Section, Table } from './document.js';

/** A thread takes some tens of megabytes. */
const threadsAtOnce = pLimit(2);
const longestMs = 30_000;

/** A whole report takes a tenth of a second to be packed, in one go: on a thread of its own, so that others are answered meanwhile. */
function docxInWorker(document: Document): Promise<Buffer> {
  return threadsAtOnce(async () => Buffer.from(await inWorker<Uint8Array>('platform/documents/docx.worker', document, longestMs)));
}

/** A document written in a format. */
export async function written(document: Document, format: DocumentFormat, language: string): Promise<DocumentFile> {
  switch (format) {
    case 'HTML': return { mediaType: 'text/html; charset=utf-8', extension: 'html', bytes: Buffer.from(htmlOf(document, language)) };
    case 'CSV': return { mediaType: 'text/csv; charset=utf-8', extension: 'csv', bytes: Buffer.from(csvOf(document)) };
    case 'DOCX': return { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx', bytes: await docxInWorker(document) };
  }
}
