import { tableRows } from '../concepts/index.js';
import { clauseTable } from './clauses.data.js';

/** A clause of the document, in its own words. */
export interface Clause {
  readonly code: string;
  readonly measure: number;
  readonly text: string;
}

export const clauses: readonly Clause[] = tableRows(clauseTable, 2).map(([code = '', text = '']) => ({ code, measure: Number(code.split('.')[0]), text }));

/** The heading of a measure. @throws Error for a number without one */
export function headingOf(measure: number): string {
  const heading = clauses.find(({ code }) => code === `${measure}.0`);
  if (heading === undefined) throw new Error(`no measure ${measure}`);
  return heading.text;
}

/** What a measure says, without its heading and its departments. */
export function clausesOf(measure: number): Clause[] {
  return clauses.filter((clause) => clause.measure === measure && !/\.(0|99)$/.test(clause.code));
}

/** The departments that share the duty of a measure, as the document lists them. */
export function departmentsOf(measure: number): string {
  return clauses.find(({ code }) => code === `${measure}.99`)?.text.replace(/^\(|\)$/g, '') ?? '';
}
