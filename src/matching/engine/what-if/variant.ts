import type { CellSet, Home } from '../evaluation/cell-set.js';
import type { Criterion } from '../evaluation/criterion.js';
import type { Evaluator, EvaluatorParts } from '../evaluation/evaluator.js';
import type { EvaluatorSource } from '../evaluation/evaluators.js';
import { Tally } from './tally.js';

/** A change of single facts of the fixed side. */
export interface FactChange<Facts, Change> {
  readonly change: Change;
  readonly facts: Facts;
  /** The facts that it touches, as rules and criteria name them. */
  readonly touches: readonly string[];
}

export type SetName = 'criteria' | 'access' | 'place';

export function setOf(parts: EvaluatorParts, name: SetName): CellSet {
  switch (name) {
    case 'criteria': return parts.criteria;
    case 'access': return parts.access as CellSet;
    case 'place': return parts.place.sums;
  }
}

/** What is asked of rows by facts of one home after a change. */
export type CriteriaAfter = (name: SetName, home: Home) => readonly Criterion[];

/** A change of which the best rows are found as they are scanned. */
export interface RatedVariant<Change> {
  readonly change: Change;
  readonly evaluator: Evaluator;
  readonly tally: Tally;
  readonly criteriaAfter: CriteriaAfter;
}

export function ratedVariant<Facts, Change>(source: EvaluatorSource<Facts>, { change, facts, touches }: FactChange<Facts, Change>): RatedVariant<Change> {
  const evaluator = source.changed(facts, touches);
  return { change, evaluator, tally: new Tally(), criteriaAfter: (name, home) => setOf(evaluator.parts, name).byHome.get(home)?.criteria ?? [] };
}

/** The criteria after a change whose rows another one rates: an evaluator of each of hundreds would take longer than the scan. */
export function criteriaAfterOf<Facts>(source: EvaluatorSource<Facts>, { facts }: FactChange<Facts, unknown>): CriteriaAfter {
  let criteria: readonly Criterion[] | null = null;
  return () => (criteria ??= source.criteria(facts));
}

/** What changes that another one rates bring to the rows of one class. */
export interface GainsTaken<Taken> {
  readonly now: number;
  readonly gains: readonly { readonly change: Taken; readonly after: number }[];
}

/** Takes rows from a scan, each with an upper bound of 100 times its score without its occupation. */
export interface RowTaker<Facts, Taken> {
  /** The changes that are rated there. They touch nothing that is the same for every row. */
  readonly changes: readonly FactChange<Facts, Taken>[];
  /** A row that no gate excludes now. */
  take(row: number, bound: number): void;
  /** A row to which some of the changes bring something; each class of rows has its own `gains`. */
  takeGain(row: number, bound: number, gains: GainsTaken<Taken>): void;
}
