import { isListBounds, type Bounds, type TextBounds } from '../../text/bounds.js';

const written = (count: number): string => count.toLocaleString('en-US');

function ofText({ least, characters }: TextBounds): string {
  return least > 0 ? `${written(least)} to ${written(characters)} characters` : `At most ${written(characters)} characters`;
}

/** What a client is told of a bound, as "2 to 100 characters." */
export function statementOf(bounds: Bounds): string {
  if (!isListBounds(bounds)) return `${ofText(bounds)}.`;
  const entries = `At most ${written(bounds.items)} ${bounds.items === 1 ? 'entry' : 'entries'}`;
  return bounds.each === undefined ? `${entries}.` : `${entries}, of at most ${written(bounds.each.characters)} characters each.`;
}

/** A description with the bound at its end. */
export function withStatement(description: string | null | undefined, bounds: Bounds): string {
  const statement = statementOf(bounds);
  if (description == null || description === '') return statement;
  return description.includes(statement) ? description : `${description}${/[.!?]$/.test(description) ? '' : '.'} ${statement}`;
}
