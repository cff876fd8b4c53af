import type { Wishes } from '../../../domain/seekers/index.js';
import { avoids } from '../../factors/avoided.js';
import type { OpportunityFacts } from '../../facts.js';
import { full, type MatchingModel } from '../../model/model.js';
import { jobSeekerRecord, workCells, type JobSeekerEncoder } from '../rows/job-seeker-rows.js';
import { dayNumber, monthsFrom } from '../storage/days.js';
import { listField, type Rows } from '../storage/segment.js';
import { LazyTable } from './lazy-table.js';
import { RowPart } from './line-counts.js';
import { nearestValues } from './nearness.js';
import type { ScarceRows } from './scarce-rows.js';

/** How near the occupations that job seekers want or have done are to that of one vacancy: `occupationFactor` over lists. */
export class JobSeekerWork extends RowPart {
  value = 0;
  known = 0;
  /** By number of the set of occupations: upper bound of what it contributes to 100 times the score. */
  readonly byWork: Int32Array;
  /** By number of the occupation. */
  private readonly nearness: Uint16Array;
  /** By number of the field `trades`: whether the vacancy's occupation is among what the job seeker would rather not do. */
  private readonly avoiding: LazyTable<boolean>;
  private readonly on: number;

  constructor(
    private readonly vacancy: Pick<OpportunityFacts, 'occupationCode' | 'occupationBasis'>, private readonly model: MatchingModel, on: string,
    { work, dictionaries: { trades } }: JobSeekerEncoder, private readonly scarce: ScarceRows | null,
  ) {
    super();
    const { occupationCode, occupationBasis } = vacancy;
    const { emptyFactor, occupation, weights } = model;
    this.on = dayNumber(on);
    this.nearness = nearestValues(occupationCode === null ? [] : [occupationCode], occupation);
    this.avoiding = new LazyTable(trades.size, (number) => occupationCode !== null && occupation.countsAvoided && this.isAvoided(trades.facts(number).avoidedTrades as Wishes['avoidedTrades'], occupationCode));
    const least = occupationBasis === 'PRESUMED' ? emptyFactor : 0;
    this.byWork = Int32Array.from(work.values, ({ occupations, wantsAny }) => {
      if (occupationCode === null) return weights.OCCUPATION * emptyFactor;
      // Who wants no occupation may have done none for long enough to count.
      let best = wantsAny ? least : Math.max(least, emptyFactor);
      for (const each of occupations) best = Math.max(best, this.nearness[each]!);
      if (scarce !== null) best = Math.max(best, occupation.same);
      return weights.OCCUPATION * best;
    });
  }

  evaluate(rows: Rows, at: number): void {
    const { model: { emptyFactor, presumedKnown }, vacancy: { occupationCode, occupationBasis } } = this;
    const best = occupationCode === null ? -1 : this.avoiding.get(jobSeekerRecord.trades.read(rows.records, at)) ? 0 : this.scarce?.has(rows, at) === true ? this.model.occupation.same : this.nearest(rows, at);
    // A presumed occupation that lies far off reads as unknown: presumptions never count against anybody.
    this.value = best < 0 ? emptyFactor : occupationBasis === 'PRESUMED' ? Math.max(best, emptyFactor) : best;
    this.known = best < 0 ? 0 : occupationBasis === 'PRESUMED' ? presumedKnown : full;
  }

  private isAvoided(avoided: Wishes['avoidedTrades'], occupationCode: string): boolean {
    return avoided !== undefined && avoids(avoided, occupationCode);
  }

  /** The value of the nearest occupation that the person wants, or has done for long enough; -1 where there is none. */
  private nearest({ records, lists }: Rows, at: number): number {
    let cell = records[at + listField]! + jobSeekerRecord.skillCount.read(records, at);
    let best = -1;
    const wanted = jobSeekerRecord.wantedCount.read(records, at);
    for (let index = 0; index < wanted; index++) best = Math.max(best, this.nearness[lists[cell++]!]!);
    const count = jobSeekerRecord.workCount.read(records, at);
    for (let index = 0; index < count; index++) {
      const occupation = lists[cell + index * workCells]!;
      if (this.nearness[occupation]! > best && this.monthsOf(lists, occupation, cell, count) >= this.model.occupation.minMonths) best = this.nearness[occupation]!;
    }
    return best;
  }

  /** Whole months of work in an occupation by the day asked about, each period counted by itself. */
  monthsOf(lists: Uint16Array, occupation: number, first: number, count: number): number {
    let months = 0;
    for (let index = 0; index < count; index++) {
      const cell = first + index * workCells;
      if (lists[cell] !== occupation) continue;
      const ended = lists[cell + 2]!;
      months += Math.max(0, monthsFrom(lists[cell + 1]!, ended === 0 || ended > this.on ? this.on : ended + 1));
    }
    return months;
  }
}
