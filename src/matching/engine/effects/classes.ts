import type { ReadNumbers, Rows } from '../segment.js';
import { joined, keyOf, type Standing } from './standing.js';

/** One thing that is asked of rows. */
export interface Asked {
  /** Rows that have the same number, of so many, stand alike to it. */
  readonly size: number;
  readonly read: ReadNumbers;
  standing(number: number): Standing;
}

/** So many rows are sorted at once: they stay in the processor's nearest memory while thing after thing is read of them. */
export const blockRows = 512;

const notYet = -1;
const initialClasses = 256;
const initialKinds = 8;

/** What was learnt of one thing that is asked: which numbers stand alike, and the class to which they take rows of each class. */
class Column {
  /** By number: its kind, from 1 on; 0 for one that did not come yet. */
  readonly kinds: Uint16Array;
  /** By class and kind: the class of both together, or `notYet`. */
  steps: Int32Array;
  width = initialKinds;
  /** By kind: the class of whoever stands so to this thing alone. */
  readonly classes: number[] = [notYet];

  constructor(readonly asked: Asked, private room: number) {
    this.kinds = new Uint16Array(asked.size);
    this.steps = this.made();
  }

  /** The kind of those who stand as a class does. */
  kindOf(of: number): number {
    const known = this.classes.indexOf(of);
    if (known > 0) return known;
    if (this.classes.length === this.width) {
      this.width *= 2;
      this.steps = this.made(); // learnt anew
    }
    return this.classes.push(of) - 1;
  }

  /** Makes room for so many classes. */
  makeRoom(classes: number): void {
    this.room = classes;
    const { steps } = this;
    this.steps = this.made();
    this.steps.set(steps);
  }

  private made(): Int32Array {
    return new Int32Array(this.room * this.width).fill(notYet);
  }
}

/**
 * Sorts rows into classes of those who stand alike to all that is asked. Thing by thing, and many rows at once: a table says to which class
 * a row of one class goes on by what it has. So what is asked is judged once for a class, not for each of millions of rows.
 */
export class Classes {
  /** By number of the class: how its rows stand. */
  readonly standings: Standing[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly columns: readonly Column[];
  private room = initialClasses;
  private readonly read = new Int32Array(blockRows);
  /** The classes of the rows that are sorted, by all that was read of them so far. */
  readonly classes = new Int32Array(blockRows);

  constructor(asked: readonly Asked[]) {
    this.columns = asked.map((each) => new Column(each, this.room));
  }

  /** The class of whoever stands so. */
  number(standing: Standing): number {
    const key = keyOf(standing);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.standings.push(standing) - 1;
    this.numbers.set(key, number);
    if (number === this.room) {
      this.room *= 2;
      for (const column of this.columns) column.makeRoom(this.room);
    }
    return number;
  }

  /** The class of each of some rows, no more than a block, who are in one class to begin with. It holds until the next are sorted. */
  sort(rows: Rows, from: number, to: number, first: number): Int32Array {
    const { read, classes } = this;
    const count = to - from;
    classes.fill(first, 0, count);
    for (const column of this.columns) {
      column.asked.read(rows, from, to, read);
      this.step(column, count);
    }
    return classes;
  }

  private step(column: Column, count: number): void {
    const { read, classes } = this;
    for (let index = goOn(column, classes, read, 0, count); index < count; index = goOn(column, classes, read, index, count)) this.learn(column, classes[index]!, read[index]!);
  }

  /** Learns where those of a class go on to who have a number. */
  private learn(column: Column, before: number, number: number): void {
    const { kinds } = column;
    if (kinds[number] === 0) kinds[number] = column.kindOf(this.number(column.asked.standing(number)));
    const kind = kinds[number]!;
    const after = this.number(joined(this.standings[before]!, this.standings[column.classes[kind]!]!));
    column.steps[before * column.width + kind] = after;
  }
}

/**
 * Takes rows from their classes on to the next, by what they have; up to the first of which it isn't known where it goes on. A loop by
 * itself, in which nothing can change but the classes: so all else is looked up once for all rows.
 * @returns the place of that row; the count where there is none
 */
function goOn({ kinds, steps, width }: Column, classes: Int32Array, read: Int32Array, from: number, count: number): number {
  for (let index = from; index < count; index++) {
    const step = steps[classes[index]! * width + kinds[read[index]!]!]!;
    if (step === notYet) return index;
    classes[index] = step;
  }
  return count;
}
