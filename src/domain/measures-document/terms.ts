import type { IsoDate } from '../../platform/calendar.js';

/**
 * The document that the service carries out: 《山西省促进残疾人就业若干措施》, 晋政办发〔2025〕35号. It bears two dates, and names no day from
 * which it is in force.
 */
export const measuresDocument = {
  /** The day of signature (成文日期), under the heading "山西省人民政府办公厅". */
  signedOn: '2025-12-31',
  /** The day of printing and issue (印发日期), on the last line. */
  issuedOn: '2026-01-04',
} as const;

/**
 * The first day of every rule that rests on the document: its day of signature, which is the date of a document of the administration
 * (《党政机关公文处理工作条例》第九条). One day for all: where each rule has its own, an entitlement is granted on days on which the post is closed.
 */
export const measuresSince: IsoDate = measuresDocument.signedOn;

/**
 * The day of the first edition of the vocabularies, of the first matching model and of the conventions of this service, which rest on no
 * clause: the day on which the document was issued.
 */
export const firstEdition: IsoDate = measuresDocument.issuedOn;
