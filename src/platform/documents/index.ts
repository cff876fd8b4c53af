import { csvOf } from './csv.js';
import type { Document, DocumentFile, DocumentFormat } from './document.js';
import { docxOf } from './docx.js';
import { htmlOf } from './html.js';

export { calendarFile, type CalendarEvent } from './calendar.js';
export type { Document, DocumentFile, DocumentFormat, Section, Table } from './document.js';

/** A document written in a format. */
export async function written(document: Document, format: DocumentFormat, language: string): Promise<DocumentFile> {
  switch (format) {
    case 'HTML': return { mediaType: 'text/html; charset=utf-8', extension: 'html', bytes: Buffer.from(htmlOf(document, language)) };
    case 'CSV': return { mediaType: 'text/csv; charset=utf-8', extension: 'csv', bytes: Buffer.from(csvOf(document)) };
    case 'DOCX': return { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx', bytes: await docxOf(document) };
  }
}
