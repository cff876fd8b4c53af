import { full } from '../../model/model.js';
import type { RowField } from '../rows/row-encoder.js';
import type { Rows } from '../storage/segment.js';
import { constantOf, type Criterion } from './criterion.js';
import { FactorSums, LineCounts, LineTable, sumsOf, type LineSums } from './line-counts.js';
import { OutcomeLevel } from './outcome-level.js';
import { fieldsOf, RowKey } from './row-key.js';

/** Adds up sums; the outcome is the worst, counted once, and the least is that of all. */
function addSums(all: readonly LineSums[]): LineSums {
  let [sum, weight, halves, outcome, least] = [0, 0, 0, OutcomeLevel.PASS as number, full as number];
  for (const each of all) {
    sum += each.sum;
    weight += LineCounts.weight(each.counts);
    halves += LineCounts.halves(each.counts);
    least = Math.min(least, each.least);
    outcome = Math.max(outcome, LineCounts.outcome(each.counts));
  }
  return { sum, counts: LineCounts.of(weight, halves, outcome), least };
}

/** The criteria that read facts of the same fields, as one table by the number of these facts. */
export class Cell {
  readonly table: LineTable;
  readonly maxWeight: number;

  constructor(readonly key: RowKey, readonly criteria: readonly Criterion[]) {
    this.maxWeight = criteria.reduce((sum, { maxWeight }) => sum + maxWeight, 0);
    const answers = criteria.map((criterion) => answersOf(criterion, key));
    this.table = new LineTable(key.size, (number) => addSums(answers.map((answer) => answer(number))));
  }

  outcome(number: number): number {
    return this.table.outcome(number);
  }
}

/** What a criterion says by number; asked once for all numbers that are alike in what it reads. */
function answersOf(criterion: Criterion, key: RowKey): (number: number) => LineSums {
  const ask = (number: number): LineSums => {
    const facts = key.facts(number);
    return sumsOf(criterion.lines(facts), OutcomeLevel[criterion.outcome(facts)]);
  };
  if (key.names.every((name) => criterion.rowReads.includes(name))) return ask;
  const known = new Map<number, LineSums>();
  return (number) => {
    const factKey = key.factKey(number, criterion.rowReads);
    const found = known.get(factKey) ?? ask(number);
    known.set(factKey, found);
    return found;
  };
}

/** Where criteria are looked up: the names of the fields that hold what they read. */
export type Home = string;

export function homeOf(fields: readonly RowField[], { rowReads, name }: Criterion): Home {
  return fieldsOf(fields, rowReads, name).map((field) => field.name).join(' ');
}

function keyOf(fields: readonly RowField[], home: Home, densest?: number): RowKey {
  const names = home.split(' ');
  return new RowKey(fields.filter(({ name }) => names.includes(name)), densest);
}

/** Cells that are kept from one question to the next, by home and what of the fixed side they depend on. */
export class CellCache {
  private readonly cells = new Map<string, Cell>();

  /** @param home the only one whose cells are kept @param capacity how many of them */
  constructor(readonly home: Home, private readonly capacity: number) {}

  get bytes(): number {
    return [...this.cells.values()].reduce((sum, { table }) => sum + table.bytes, 0);
  }

  cell(key: string, make: () => Cell): Cell {
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    if (this.cells.size >= this.capacity) this.cells.clear();
    const cell = make();
    this.cells.set(key, cell);
    return cell;
  }
}

/** What a cell set is made of. */
export interface CellSource {
  readonly criteria: readonly Criterion[];
  readonly fields: readonly RowField[];
  readonly emptyFactor: number;
  /** The value is at most so much more than the worst essential line; no bound without it. */
  readonly aboveWorst?: number;
  /** Up to which size tables have all combinations of two fields: small where few rows are looked up. */
  readonly densest?: number;
  /** Where cells are taken from of whose criteria none is touched, and what is touched. */
  readonly base?: { readonly set: CellSet; readonly isTouched: (criterion: Criterion) => boolean };
  readonly cache?: { readonly cells: CellCache; readonly keyOf: (criteria: readonly Criterion[]) => string };
}

/** Criteria over rows, in one cell for each home; with the sums of the row that was evaluated last. */
export class CellSet extends FactorSums {
  private readonly cells: readonly Cell[];
  /** Upper bound of the weight of all lines of a row. */
  private readonly maxWeight: number;

  /**
   * @param constant the worst outcome of the criteria that say the same of every row
   * @param hasOtherLines whether lines may differ from those of the set that it was made from
   */
  private constructor(readonly byHome: ReadonlyMap<Home, Cell>, readonly constant: number, readonly hasOtherLines: boolean, emptyFactor: number, aboveWorst?: number) {
    super(emptyFactor, aboveWorst);
    this.cells = [...byHome.values()];
    this.maxWeight = this.cells.reduce((sum, { maxWeight }) => sum + maxWeight, 0);
  }

  static of({ criteria, fields, emptyFactor, aboveWorst, densest, base, cache }: CellSource): CellSet {
    const homes = new Map<Home, Cell>();
    let constant: number = OutcomeLevel.PASS;
    for (const [home, all] of Map.groupBy(criteria, (criterion) => homeOf(fields, criterion))) {
      const active = all.filter((criterion) => {
        const found = constantOf(criterion);
        if (found === null || found.lines.length > 0) return true;
        constant = Math.max(constant, OutcomeLevel[found.outcome]);
        return false;
      });
      if (active.length === 0) continue;
      const kept = base === undefined || all.some(base.isTouched) ? undefined : base.set.byHome.get(home);
      const make = (): Cell => new Cell(keyOf(fields, home, densest), active);
      homes.set(home, kept ?? (cache?.cells.home === home ? cache.cells.cell(cache.keyOf(active), make) : make()));
    }
    const hasOtherLines = base !== undefined && criteria.some((criterion) => criterion.maxWeight > 0 && base.isTouched(criterion));
    return new CellSet(homes, constant, hasOtherLines, emptyFactor, aboveWorst);
  }

  /** Evaluates a row; the sums are incomplete where a condition fails. */
  evaluate({ records }: Rows, at: number): void {
    let sum = 0;
    let counts = 0;
    let least = full;
    for (let index = 0; index < this.cells.length; index++) {
      const { key, table } = this.cells[index]!;
      const number = key.read(records, at);
      table.ensure(number);
      sum += table.sums[number]!;
      counts += table.counts[number]!;
      if (table.leasts[number]! < least) least = table.leasts[number]!;
      if (LineCounts.fails(counts)) break;
    }
    this.sum = sum;
    this.counts = counts;
    this.least = least;
  }

  /** Upper bound of the value of rows that have a number in one cell; -1 where a condition of it fails. */
  maxValue(home: Home, number: number): number {
    const cell = this.byHome.get(home);
    if (cell?.outcome(number) === OutcomeLevel.FAIL) return -1;
    const weight = cell === undefined ? 0 : LineCounts.weight(cell.table.counts[number]!);
    const others = this.maxWeight - (cell?.maxWeight ?? 0);
    if (weight + others === 0) return this.emptyFactor;
    return Math.floor(((cell === undefined ? 0 : cell.table.sums[number]!) + others * full) / (weight + others));
  }

  /**
   * By how much at least rows with a number in one cell fall short of the upper bound that another cell gives, in basis points; null where a
   * condition fails. A row's value is `full` less the sum of (weight × (full − value)) over all of its lines, divided by their weight.
   */
  shortfall(home: Home, number: number): number | null {
    const cell = this.byHome.get(home);
    if (cell === undefined) return 0;
    if (cell.outcome(number) === OutcomeLevel.FAIL) return null;
    const weight = LineCounts.weight(cell.table.counts[number]!);
    const total = weight + this.maxWeight - cell.maxWeight;
    return total === 0 ? 0 : Math.floor((weight * full - cell.table.sums[number]!) / total);
  }
}
