import type { FactColumns } from '../../facts/columns.js';
import type { IsoDate } from '../../../platform/calendar.js';
import { InternedColumns, type CopyRow } from './copy-row.js';
import { doubled } from './doubled.js';

/** Whose consents count: those given to anybody, or only those given to every employer or to this one. */
export type Viewer = number | 'ANY';

/** What a question fixes for all rows. */
export interface QuestionContext {
  /** The day whose rules hold. */
  readonly on: IsoDate;
  /** The day on which consents must hold. */
  readonly today: IsoDate;
  readonly viewer: Viewer;
}

type FactValues = Readonly<Record<string, unknown>>;

/** Facts that rules read in place of the stored ones of a field, and that depend on the question's context. */
export interface DerivedFacts {
  readonly names: readonly string[];
  derive(stored: FactValues, context: QuestionContext): FactValues;
  /** Tells contexts apart in which the facts may differ. */
  contextKey(context: QuestionContext): string;
}

/** A field of a record: facts that rows share, stored as one number. */
export interface FieldDefinition<Facts> {
  readonly bits: number;
  readonly facts: FactColumns<Facts>;
  readonly derived?: DerivedFacts;
}

/** Numbers of distinct values, from 0 on. */
export class ValueNumbers<Value = unknown> {
  readonly values: Value[] = [];
  private readonly numbers = new Map<string, number>();

  of(value: Value): number {
    // A wish that nobody has is undefined, which JSON leaves out.
    const key = value === undefined ? '' : JSON.stringify(value);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.values.push(value) - 1;
    this.numbers.set(key, number);
    return number;
  }
}

/** By stored number, the number of its class under a context; and the value of each class. */
interface Classes {
  numbers: Int32Array;
  /** How many stored numbers are classified. */
  count: number;
  readonly values: ValueNumbers<FactValues>;
}

const maxContexts = 16;

/** The dictionary of one field: a number for each distinct combination of its facts. A number keeps its meaning while the process runs. */
export class FieldDictionary<Facts> {
  private readonly names: readonly string[];
  /** By place of the fact: its distinct values. */
  private readonly values: readonly ValueNumbers[];
  /** By place of the fact, then number of the combination: the number of the value. Not used for a single fact, whose values are the combinations. */
  private readonly parts: Int32Array[];
  private readonly combinations = new Map<string, number>();
  private readonly classes = new Map<string, Classes>();
  private readonly derivedNumbers = new Map<string, { numbers: Int32Array; count: number }>();
  readonly columns: InternedColumns;

  constructor(readonly definition: FieldDefinition<Facts>) {
    const columns = Object.values(definition.facts);
    this.names = Object.keys(definition.facts);
    this.values = columns.map(() => new ValueNumbers());
    this.parts = columns.map(() => new Int32Array(64));
    this.columns = new InternedColumns(
      columns.reduce((sum, { sql }) => sum + sql.length, 0),
      (row) => this.of(columns.map((column) => column.read(row))),
    );
  }

  get size(): number {
    return this.values.length === 1 ? this.values[0]!.values.length : this.combinations.size;
  }

  /** The number of a row's facts: reads the field's columns. */
  read(row: CopyRow): number {
    return row.columns(this.columns);
  }

  /**
   * By number: a number that follows from the facts alone, worked out once.
   * @param name of what is derived: the same for the same `derive`
   */
  numbers(name: string, derive: (facts: FactValues) => number): Int32Array {
    let derived = this.derivedNumbers.get(name);
    if (derived === undefined) this.derivedNumbers.set(name, derived = { numbers: new Int32Array(64), count: 0 });
    while (derived.numbers.length < this.size) derived.numbers = doubled(derived.numbers);
    for (; derived.count < this.size; derived.count++) derived.numbers[derived.count] = derive(this.facts(derived.count));
    return derived.numbers;
  }

  /** The field as a question reads it. */
  view(context: QuestionContext): FieldView {
    const { derived } = this.definition;
    if (derived === undefined) {
      return { names: this.names, classOf: null, size: this.size, facts: (number) => this.facts(number), factKey: (number, names) => this.keyOf(number, names), keyCount: (names) => this.keyCount(names) };
    }
    const { numbers, values: { values } } = this.classified(derived, context);
    return { names: derived.names, classOf: numbers, size: values.length, facts: (number) => values[number]!, factKey: (number) => number, keyCount: () => values.length };
  }

  /** The number of a row's facts, in the order of the definition. */
  of(facts: readonly unknown[]): number {
    const numbers = this.values.map((values, place) => values.of(facts[place]));
    if (numbers.length === 1) return numbers[0]!;
    const key = numbers.join();
    const known = this.combinations.get(key);
    if (known !== undefined) return known;
    const number = this.combinations.size;
    this.combinations.set(key, number);
    for (const [place, value] of numbers.entries()) {
      if (number === this.parts[place]!.length) this.parts[place] = doubled(this.parts[place]!);
      this.parts[place]![number] = value;
    }
    return number;
  }

  /** The stored facts of a number. */
  facts(number: number): FactValues {
    const facts: Record<string, unknown> = {};
    for (let place = 0; place < this.names.length; place++) facts[this.names[place]!] = this.values[place]!.values[this.partOf(number, place)];
    return facts;
  }

  private partOf(number: number, place: number): number {
    return this.values.length === 1 ? number : this.parts[place]![number]!;
  }

  /** A number that is equal for combinations that are alike in some facts. */
  private keyOf(number: number, names: readonly string[]): number {
    let key = 0;
    for (let place = 0; place < this.names.length; place++) {
      if (names.includes(this.names[place]!)) key = key * this.values[place]!.values.length + this.partOf(number, place);
    }
    return key;
  }

  /** How many keys there may be for some facts. */
  private keyCount(names: readonly string[]): number {
    return this.names.reduce((product, name, place) => (names.includes(name) ? product * Math.max(1, this.values[place]!.values.length) : product), 1);
  }

  private classified(derived: DerivedFacts, context: QuestionContext): Classes {
    const key = derived.contextKey(context);
    let classes = this.classes.get(key);
    if (classes === undefined) {
      if (this.classes.size >= maxContexts) this.classes.clear();
      classes = { numbers: new Int32Array(this.size), count: 0, values: new ValueNumbers() };
      this.classes.set(key, classes);
    }
    while (classes.numbers.length < this.size) classes.numbers = doubled(classes.numbers.length === 0 ? new Int32Array(64) : classes.numbers);
    for (; classes.count < this.size; classes.count++) {
      classes.numbers[classes.count] = classes.values.of(derived.derive(this.facts(classes.count), context));
    }
    return classes;
  }
}

/** One field of rows as a question reads it. */
export interface FieldView {
  /** The facts that it holds, as rules name them. */
  readonly names: readonly string[];
  /** By stored number, the number that the question uses; null where it uses the stored one. */
  readonly classOf: Int32Array | null;
  readonly size: number;
  facts(number: number): FactValues;
  /** A number that is equal for those that are alike in some facts. */
  factKey(number: number, names: readonly string[]): number;
  /** What these numbers are below. */
  keyCount(names: readonly string[]): number;
}
