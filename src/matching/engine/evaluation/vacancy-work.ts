import type { SeekerFacts } from '../../facts.js';
import { avoids } from '../../factors/avoided.js';
import { ownOccupations } from '../../factors/occupation.js';
import { full, type MatchingModel } from '../../model/model.js';
import { vacancyRecord, type VacancyEncoder } from '../rows/vacancy-rows.js';
import { occupationCodes } from '../storage/codes.js';
import type { Rows } from '../storage/segment.js';
import { RowPart } from './line-counts.js';
import { nearestValues } from './nearness.js';
import type { ScarceRows } from './scarce-rows.js';

/** How near the occupations of vacancies are to those that one job seeker wants or has done: `occupationFactor` by number. */
export class VacancyWork extends RowPart {
  value = 0;
  known = 0;
  /** By number of the field `occupation`: what it contributes to 100 times the score. */
  readonly byWork: Int32Array;
  /** By the same number: the value, and how much of it is known. */
  private readonly values: Uint16Array;
  private readonly knowns: Uint16Array;

  constructor(jobSeeker: SeekerFacts, { occupation, emptyFactor, presumedKnown, weights }: MatchingModel, on: string, { dictionaries }: VacancyEncoder, scarce: ScarceRows | null) {
    super();
    const { avoidedTrades } = jobSeeker.wishes;
    const isAvoided = (code: number): boolean => occupation.countsAvoided && avoidedTrades !== undefined && avoids(avoidedTrades, occupationCodes.code(code)!);
    const own = ownOccupations(jobSeeker, occupation.minMonths, on).map(({ code }) => code);
    const nearest = nearestValues(own, occupation);
    // The occupation, twice, and one more where it is presumed.
    const occupations = dictionaries.occupation.numbers('occupation', ({ occupationCode, occupationBasis }) =>
      occupationCodes.of(occupationCode as string | null) * 2 + (occupationBasis === 'PRESUMED' ? 1 : 0));
    const { size } = dictionaries.occupation;
    this.values = new Uint16Array(size).fill(emptyFactor);
    this.knowns = new Uint16Array(size);
    for (let number = 0; number < size; number++) {
      const code = occupations[number]! >>> 1;
      const isQualified = scarce?.hasNumber(number) === true;
      if (code === 0) continue;
      const avoided = isAvoided(code);
      if (own.length === 0 && !isQualified && !avoided) continue;
      const value = avoided ? 0 : isQualified ? occupation.same : nearest[code]!;
      // A presumed occupation that lies far off reads as unknown: presumptions never count against anybody.
      const isPresumed = (occupations[number]! & 1) === 1;
      this.values[number] = isPresumed ? Math.max(value, emptyFactor) : value;
      this.knowns[number] = isPresumed ? presumedKnown : full;
    }
    this.byWork = Int32Array.from(this.values, (value) => weights.OCCUPATION * value);
  }

  evaluate({ records }: Rows, at: number): void {
    const number = vacancyRecord.occupation.read(records, at);
    this.value = this.values[number]!;
    this.known = this.knowns[number]!;
  }
}
