import type { RowField } from '../rows/row-encoder.js';
import type { RowFacts } from './criterion.js';

/** Up to this size, a table has all combinations of two fields, where most rows are looked up in it. */
const maxDense = 2 ** 22;

/** Numbers combinations of several fields as they come. */
class Combinations {
  readonly known: (readonly number[])[] = [];
  private readonly numbers = new Map<number, number>();

  constructor(private readonly sizes: readonly number[]) {
    if (!Number.isSafeInteger(sizes.reduce((product, size) => product * size, 1))) throw new RangeError('fields with too many combinations to be read together');
  }

  numberOf(combination: readonly number[]): number {
    const key = combination.reduce((sum, number, place) => sum * this.sizes[place]! + number, 0);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.known.length);
    return this.known.push(combination) - 1;
  }
}

/** The number of a row under which the facts of one field are looked up, or of several fields together. One class for all: it is asked for every row. */
export class RowKey {
  readonly names: readonly string[];
  readonly size: number;
  private readonly first: RowField;
  private readonly second: RowField | null;
  private readonly combinations: Combinations | null;

  /** @param fields at least one @param densest up to which size of a table all combinations of two fields have a number of their own, whether they come or not */
  constructor(private readonly fields: readonly RowField[], densest = maxDense) {
    const [first, second = null] = fields;
    if (first === undefined) throw new Error('facts that no field holds');
    this.first = first;
    this.second = second;
    this.names = fields.flatMap(({ names }) => names);
    const size = fields.reduce((product, field) => product * field.size, 1);
    this.combinations = fields.length > 2 || (second !== null && size > densest) ? new Combinations(fields.map((field) => field.size)) : null;
    this.size = this.combinations === null ? size : 1024;
  }

  read(records: Int32Array, at: number): number {
    const number = numberIn(this.first, records, at);
    if (this.second === null) return number;
    if (this.combinations !== null) return this.combinations.numberOf(this.fields.map((field) => numberIn(field, records, at)));
    return number * this.second.size + numberIn(this.second, records, at);
  }

  facts(number: number): RowFacts {
    if (this.second === null) return this.first.facts(number);
    const numbers = this.combinations?.known[number] ?? [Math.floor(number / this.second.size), number % this.second.size];
    return Object.assign({}, ...this.fields.map((field, place) => field.facts(numbers[place]!))) as RowFacts;
  }

  /** A number that is equal for those that are alike in some facts. */
  factKey(number: number, names: readonly string[]): number {
    if (this.second === null) return this.first.factKey(number, names);
    const numbers = this.combinations?.known[number];
    if (numbers !== undefined) return this.fields.reduce((key, field, place) => key * field.keyCount(names) + field.factKey(numbers[place]!, names), 0);
    return this.first.factKey(Math.floor(number / this.second.size), names) * this.second.keyCount(names) + this.second.factKey(number % this.second.size, names);
  }
}

function numberIn({ field, classOf }: RowField, records: Int32Array, at: number): number {
  const stored = field.read(records, at);
  return classOf === null ? stored : classOf[stored]!;
}

/** @returns the smallest number of fields that hold some facts. @throws Error where a fact is in none of them */
export function fieldsOf(fields: readonly RowField[], reads: readonly string[], rule: string): readonly RowField[] {
  const single = fields.find(({ names }) => reads.every((fact) => names.includes(fact)));
  if (single !== undefined) return [single];
  const found = reads.map((fact) => {
    const field = fields.find(({ names }) => names.includes(fact));
    if (field === undefined) throw new Error(`${rule} reads "${fact}", which no field of the index holds: add it to a field of facts/*-columns.ts`);
    return field;
  });
  return [...new Set(found)];
}
