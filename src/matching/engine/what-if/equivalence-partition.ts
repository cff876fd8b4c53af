import type { Rows } from '../storage/segment.js';
import { intersect, keyOf, type WhatIfOutcome } from './what-if-outcome.js';

/** Reads a number of each row from `from` to before `to`. */
type ReadNumbers = (rows: Rows, from: number, to: number, numbers: Int32Array) => void;

/** One criterion of the partition: rows that have the same number, of so many, have the same outcome. */
export interface PartitionCriterion {
  readonly size: number;
  readonly read: ReadNumbers;
  outcome(number: number): WhatIfOutcome;
}

/** So many rows are sorted at once: they stay in near memory while criterion after criterion is read. */
export const blockRows = 512;

const notYet = -1;
const initialClasses = 256;
const initialKinds = 8;

/** What is known of one criterion: which of its numbers have the same outcome, and the class to which it takes rows of each class. */
class Transition {
  /** By number: its kind, from 1 on; 0 for a number that did not come yet. */
  readonly kinds: Uint16Array;
  /** By class and kind: the class of both together, or `notYet`. */
  steps: Int32Array;
  width = initialKinds;
  /** By kind: the class of rows with this outcome alone. */
  readonly classes: number[] = [notYet];

  constructor(readonly criterion: PartitionCriterion, private capacity: number) {
    this.kinds = new Uint16Array(criterion.size);
    this.steps = this.emptySteps();
  }

  /** The kind of the outcome of a class. */
  kindOf(outcomeClass: number): number {
    const known = this.classes.indexOf(outcomeClass);
    if (known > 0) return known;
    if (this.classes.length === this.width) {
      this.width *= 2;
      this.steps = this.emptySteps();
    }
    return this.classes.push(outcomeClass) - 1;
  }

  /** Makes room for so many classes. */
  reserve(classes: number): void {
    this.capacity = classes;
    const { steps } = this;
    this.steps = this.emptySteps();
    this.steps.set(steps);
  }

  private emptySteps(): Int32Array {
    return new Int32Array(this.capacity * this.width).fill(notYet);
  }
}

/**
 * Sorts rows into classes of equal outcomes, criterion by criterion and many rows at once: a table gives the class to which the number of a
 * criterion takes rows of a class. So an outcome is worked out once for a class, not for each of millions of rows.
 */
export class EquivalencePartition {
  /** By class. */
  readonly outcomes: WhatIfOutcome[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly transitions: readonly Transition[];
  private capacity = initialClasses;
  private readonly read = new Int32Array(blockRows);
  /** The classes of the rows that are sorted, by all criteria that were read so far. */
  readonly classes = new Int32Array(blockRows);

  constructor(criteria: readonly PartitionCriterion[]) {
    this.transitions = criteria.map((criterion) => new Transition(criterion, this.capacity));
  }

  /** The class of an outcome. */
  classOf(outcome: WhatIfOutcome): number {
    const key = keyOf(outcome);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.outcomes.push(outcome) - 1;
    this.numbers.set(key, number);
    if (number === this.capacity) {
      this.capacity *= 2;
      for (const transition of this.transitions) transition.reserve(this.capacity);
    }
    return number;
  }

  /** Sorts rows, no more than a block, that are in one class to begin with. The result is valid until the next call. */
  sort(rows: Rows, from: number, to: number, first: number): Int32Array {
    const { read, classes } = this;
    const count = to - from;
    classes.fill(first, 0, count);
    for (const transition of this.transitions) {
      transition.criterion.read(rows, from, to, read);
      for (let index = advance(transition, classes, read, 0, count); index < count; index = advance(transition, classes, read, index, count)) {
        this.learn(transition, classes[index]!, read[index]!);
      }
    }
    return classes;
  }

  /** Learns to which class a number takes rows of a class. */
  private learn(transition: Transition, before: number, number: number): void {
    const { kinds, criterion } = transition;
    if (kinds[number] === 0) kinds[number] = transition.kindOf(this.classOf(criterion.outcome(number)));
    const kind = kinds[number]!;
    const after = this.classOf(intersect(this.outcomes[before]!, this.outcomes[transition.classes[kind]!]!));
    transition.steps[before * transition.width + kind] = after;
  }
}

/**
 * Takes rows to their next class, up to the first row of which it is not known yet. A loop of its own, in which nothing changes but the classes.
 * @returns the place of that row; the count where there is none
 */
function advance({ kinds, steps, width }: Transition, classes: Int32Array, read: Int32Array, from: number, count: number): number {
  for (let index = from; index < count; index++) {
    const step = steps[classes[index]! * width + kinds[read[index]!]!]!;
    if (step === notYet) return index;
    classes[index] = step;
  }
  return count;
}
