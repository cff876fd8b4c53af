import type { Line } from '../../factors/line.js';
import type { Outcome } from '../../rules/gate.js';

/** Some facts of a row, by the names under which rules read them. */
export type RowFacts = Readonly<Record<string, unknown>>;

/** What of a line counts. */
export type CountedLine = Pick<Line, 'weight' | 'value' | 'known' | 'isEssential'>;

/** The factor to which lines belong. Conditions that belong to no factor are counted with the preferences. */
type LineFactor = 'PREFERENCES' | 'ACCESSIBILITY' | 'PLACE';

/** What the fixed side of a question asks of rows by some of their facts: a condition, lines of a factor, or both. */
export interface Criterion {
  /** The gate with the number of the condition, or what the line is about: unique among the criteria of a question. */
  readonly name: string;
  readonly rowReads: readonly string[];
  /** Facts of the fixed side; of a list or an object, also single entries (`provisions.screenReader`). */
  readonly fixedReads: readonly string[];
  readonly factor: LineFactor;
  /** Whether its outcome may be another than PASS. */
  readonly isCondition: boolean;
  /** Upper bound of the weight of its lines; 0 for a condition. */
  readonly maxWeight: number;
  outcome(row: RowFacts): Outcome;
  lines(row: RowFacts): readonly CountedLine[];
  /** Those of `fixedReads` on which the answer for a row depends; all of them without it. */
  dependsOn?(row: RowFacts): readonly string[];
}

/** Thrown where a fact of the row is read: one error for all, as it has no stack to tell. */
const touched = new Error('a fact of the row was read');
const untouchable: RowFacts = new Proxy({}, { get: () => { throw touched; } });

/** What a criterion says without reading the row: then it says so of every row. Null where it reads the row. */
export function constantOf(criterion: Criterion): { readonly outcome: Outcome; readonly lines: readonly CountedLine[] } | null {
  try {
    return { outcome: criterion.outcome(untouchable), lines: criterion.lines(untouchable) };
  } catch (error) {
    if (error === touched) return null;
    throw error;
  }
}
