import type { Highs, Model } from 'highs';
import type { Block } from './blocks.js';
import { isThereFor } from './blocks.js';
import type { FairDay } from './day.js';

/** That a pair meets in a block, whenever that is. */
export interface Meeting { readonly person: number; readonly booth: number; readonly block: number; readonly fit: number }

/** Who meets whom in which block; no plan of the same day adds more than the bound, where one was proven. */
export interface Meetings { readonly meetings: readonly Meeting[]; readonly bound: number | null }

interface Column extends Meeting { readonly pair: number }

/** Rows of the program: what each may take, in the order in which they were added. */
class Rows {
  readonly limits: number[] = [];

  add(limit: number): number {
    this.limits.push(limit);
    return this.limits.length - 1;
  }
}

const [yes, no] = [1 - 1e-6, 1e-6];
const sumOf = (meetings: readonly Meeting[]): number => meetings.reduce((sum, { fit }) => sum + fit, 0);
const isFraction = (value: number): boolean => value > no && value < yes;

/**
 * Choosing the pairs of a fair as a linear program: a column for each pair and block, a row for what each person, booth and the interpreters can take
 * in each block, and for what each person wishes in all. Within a block such a choice can always be put into slots (`colouring.ts`): each of its rows
 * belongs to one of two families of sets of which any two are apart or one within the other, and a matrix of two such families is totally unimodular.
 * That a pair meets once alone reaches over blocks; those rows are added when a solution breaks them. They alone can make a solution fractional,
 * and then whole numbers are asked for.
 */
export class Transport {
  private readonly columns: Column[] = [];
  private readonly columnsOf: ReadonlyMap<number, readonly number[]>;
  private readonly model: Model;
  private readonly limited = new Set<number>();

  constructor(highs: Highs, private readonly day: FairDay, private readonly blocks: readonly Block[]) {
    const { problem } = day;
    problem.pairs.forEach(({ person, booth, fit }, pair) => {
      const who = problem.people[person];
      if (who === undefined || day.wishesLeft(person) === 0 || day.haveMet(person, booth)) return;
      blocks.forEach((block, index) => {
        if (!isThereFor(who, block)) return;
        this.columns.push({ person, booth, block: index, fit, pair });
      });
    });
    this.columnsOf = Map.groupBy(this.columns.keys(), (column) => this.columns[column]?.pair ?? -1);
    this.model = this.build(highs);
  }

  /** Free slots of a block by a measure of what is taken in each. */
  private room({ from, until }: Block, takenIn: (slot: number) => number, each = 1): number {
    let room = 0;
    for (let slot = from; slot < until; slot++) room += Math.max(0, each - takenIn(slot));
    return room;
  }

  private build(highs: Highs): Model {
    const { day, blocks, columns } = this;
    const { people, booths, interpreters } = day.problem;
    const rows = new Rows();
    const wishes = people.map((_, person) => rows.add(day.wishesLeft(person)));
    const busy = people.map((_, person) => blocks.map((block) => rows.add(this.room(block, (slot) => (day.boothOf(person, slot) < 0 ? 0 : 1)))));
    const atBooth = Array.from({ length: booths }, (_, booth) => blocks.map((block) => rows.add(this.room(block, (slot) => (day.personAt(booth, slot) < 0 ? 0 : 1)))));
    const interpreted = blocks.map((block) => rows.add(this.room(block, (slot) => day.interpretersBusy(slot), interpreters)));
    const [starts, indices] = [new Int32Array(columns.length + 1), [] as number[]];
    columns.forEach(({ person, booth, block }, column) => {
      starts[column] = indices.length;
      const needed = [wishes[person], busy[person]?.[block], atBooth[booth]?.[block], people[person]?.needsInterpreter === true ? interpreted[block] : undefined];
      indices.push(...needed.filter((row) => row !== undefined));
    });
    starts[columns.length] = indices.length;
    const [numCols, numRows] = [columns.length, rows.limits.length];
    const model = highs.createModel({
      numCols, numRows, sense: highs.constants.objectiveSense.maximize, colCost: Float64Array.from(columns, ({ fit }) => fit), colLower: new Float64Array(numCols), colUpper: new Float64Array(numCols).fill(1),
      rowLower: new Float64Array(numRows).fill(-highs.infinity), rowUpper: Float64Array.from(rows.limits),
      matrix: { format: 'csc', numRows, numCols, starts, indices: Int32Array.from(indices), values: new Float64Array(indices.length).fill(1) },
    });
    model.options.set({ output_flag: false });
    return model;
  }

  /** Pairs that a solution has meet more than once over the blocks, and that no row keeps from it yet. */
  private metTwice(values: Float64Array): number[] {
    return [...this.columnsOf].filter(([pair, columns]) => columns.length > 1 && !this.limited.has(pair) && columns.reduce((sum, column) => sum + (values[column] ?? 0), 0) > 1 + no).map(([pair]) => pair);
  }

  private limit(highs: Highs, pairs: readonly number[]): void {
    const [starts, indices] = [[0], [] as number[]];
    for (const pair of pairs) {
      this.limited.add(pair);
      indices.push(...(this.columnsOf.get(pair) ?? []));
      starts.push(indices.length);
    }
    this.model.addRows({
      lower: new Float64Array(pairs.length).fill(-highs.infinity), upper: new Float64Array(pairs.length).fill(1),
      matrix: { format: 'csr', numRows: pairs.length, numCols: this.columns.length, starts: Int32Array.from(starts), indices: Int32Array.from(indices), values: new Float64Array(indices.length).fill(1) },
    });
  }

  /** The meetings of a solution, each pair once: of a solution on the way, what can be had of it. */
  private chosen(values: Float64Array): Meeting[] {
    const pairs = new Set<number>();
    return this.columns.filter(({ pair }, column) => {
      if ((values[column] ?? 0) < 0.5 || pairs.has(pair)) return false;
      pairs.add(pair);
      return true;
    });
  }

  /** Solves until the deadline, in milliseconds of `performance.now()`. */
  solve(highs: Highs, deadline: number): Meetings {
    if (this.columns.length === 0) return { meetings: [], bound: 0 };
    let found: Meetings = { meetings: [], bound: null };
    let isWhole = false;
    for (;;) {
      const left = (deadline - performance.now()) / 1000;
      if (left <= 0) return found;
      // HiGHS counts the time of a model from its first run on.
      this.model.options.set({ time_limit: this.model.getRunTime() + left });
      const { modelStatus } = this.model.run();
      const { colValue } = this.model.getSolution();
      const isSolved = modelStatus === highs.constants.modelStatus.optimal;
      const meetings = colValue.length === this.columns.length ? this.chosen(colValue) : [];
      // Cut short, a search for whole numbers may have found less than what the fractions round to.
      if (isSolved || sumOf(meetings) > sumOf(found.meetings)) found = { ...found, meetings };
      if (!isSolved) return found;
      found = { ...found, bound: Math.min(found.bound ?? Infinity, this.model.getObjectiveValue()) };
      const twice = this.metTwice(colValue);
      if (twice.length > 0) this.limit(highs, twice);
      else if (!isWhole && colValue.some(isFraction)) {
        isWhole = true;
        this.model.changeColsIntegrality({ kind: 'range', from: 0, to: this.columns.length - 1 }, new Int32Array(this.columns.length).fill(highs.constants.variableType.integer));
      } else return found;
    }
  }

  dispose(): void {
    this.model.dispose();
  }
}
