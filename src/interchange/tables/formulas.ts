/** What a spreadsheet takes for the beginning of a formula when it opens a CSV file. */
const startsFormula = /^[=+\-@\t\r]/;
const guarded = /^'(?=[=+\-@\t\r])/;

/** A text that no spreadsheet computes: a mark stands before it that spreadsheets take for "this is text". */
export function guardedCell(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}

/** The text without the mark, where it has one. */
export function unguardedCell(cell: string): string {
  return cell.replace(guarded, '');
}
