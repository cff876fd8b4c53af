import type { VacancyAccess } from '../evaluation/vacancy-access.js';
import { topicAndLevel } from '../rows/demand-cells.js';
import { firstDemand, vacancyLayout, vacancyRecord } from '../rows/vacancy-rows.js';
import type { Rows, Segment } from '../storage/segment.js';
import { blockRows, type PartitionCriterion } from './equivalence-partition.js';
import { whatIf } from './what-if-outcome.js';

/** An outcome takes so many bits of a pattern: the outcome now, and then the one after each change. */
const outcomeBits = 2;
/** A pattern fits a small integer. */
const maxVariants = 14;
/** Patterns that come about are few: most devices change nothing of a vacancy. */
const maxPatterns = 1 << 16;
const outcomeMask = (1 << outcomeBits) - 1;
const shiftOf = (variant: number): number => outcomeBits * (variant + 1);

/** How accessible vacancies are to a job seeker now, and after each change of what decides it: one more assistive device. */
export class AccessVariants {
  /** By place in a block: the value now, in basis points. */
  readonly values = new Int32Array(blockRows);
  /** By place in a block: the variants, as bits, with a higher value. */
  readonly lifting = new Int32Array(blockRows);
  /** The patterns of outcomes that came about, and the number of each; number 0 is the pattern without any outcome, as of rows that are not asked. */
  private readonly patterns: number[] = [0];
  private readonly numbers = new Map<number, number>([[0, 0]]);
  /** By function and level: the variants, as bits, that may differ there. */
  private readonly differing: Int32Array;
  /** The variants, as bits, that may differ at every vacancy. */
  private readonly differingAnywhere: number;

  /** @param variants each with the place of its change */
  constructor(private readonly now: VacancyAccess, readonly variants: readonly { readonly change: number; readonly access: VacancyAccess }[]) {
    if (variants.length > maxVariants) throw new RangeError('more changes of accessibility than a pattern has room for');
    const differences = variants.map(({ access }) => access.differencesTo(now));
    this.differingAnywhere = variants.reduce((bits, { access }, variant) => bits | (access.bringsOther(now) ? 1 << variant : 0), 0);
    this.differing = Int32Array.from(differences[0] ?? [], (_, cell) => differences.reduce((bits, each, variant) => bits | (each[cell]! << variant), 0));
  }

  /** @param isAsked whether the row at a place of the block that begins at `from` is to be evaluated; the others get number 0 */
  criterion(isAsked: (segment: Segment, row: number, place: number) => boolean): PartitionCriterion {
    return {
      size: maxPatterns,
      read: (rows, from, to, numbers) => {
        for (let row = from; row < to; row++) numbers[row - from] = isAsked(rows as Segment, row, row - from) ? this.numberOf(rows, row, row - from) : 0;
      },
      outcome: (number) => {
        const pattern = this.patterns[number] ?? 0;
        return whatIf(pattern & outcomeMask, this.variants.map(({ change }, variant) => ({ change, outcome: (pattern >>> shiftOf(variant)) & outcomeMask })));
      },
    };
  }

  private numberOf(rows: Rows, row: number, place: number): number {
    const pattern = this.patternOf(rows, row, place);
    const known = this.numbers.get(pattern);
    if (known !== undefined) return known;
    if (this.patterns.length === maxPatterns) throw new RangeError('more patterns of outcomes than a partition has numbers for');
    const number = this.patterns.push(pattern) - 1;
    this.numbers.set(pattern, number);
    return number;
  }

  private patternOf(rows: Rows, row: number, place: number): number {
    const { now, variants, values, lifting } = this;
    const at = row * vacancyLayout.stride;
    now.rate(rows, at);
    const { outcome, value } = now;
    values[place] = value;
    let lifted = 0;
    let pattern = outcome;
    const differing = this.differingAnywhere | (variants.length === 0 || now.openDemands === 0 ? 0 : this.differingAt(rows, at));
    for (let variant = 0; variant < variants.length; variant++) {
      let after = outcome;
      if ((differing & (1 << variant)) !== 0) {
        const { access } = variants[variant]!;
        access.rate(rows, at);
        after = access.outcome;
        if (access.value > value) lifted |= 1 << variant;
      }
      pattern |= after << shiftOf(variant);
    }
    lifting[place] = lifted;
    return pattern;
  }

  /** The variants, as bits, that may differ at the demands of a vacancy. */
  private differingAt({ records, lists }: Rows, at: number): number {
    const first = firstDemand(records, at);
    const after = first + vacancyRecord.demandCount.read(records, at);
    let bits = 0;
    for (let cell = first; cell < after; cell++) bits |= this.differing[topicAndLevel(lists[cell]!)]!;
    return bits;
  }
}
