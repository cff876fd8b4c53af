import type { SeekerFacts } from '../../facts.js';
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
  /** By the same number: twice the value, and one more where it is known. */
  private readonly answers: Uint16Array;

  constructor(jobSeeker: SeekerFacts, { occupation, emptyFactor, weights }: MatchingModel, on: string, { dictionaries }: VacancyEncoder, scarce: ScarceRows | null) {
    super();
    const own = ownOccupations(jobSeeker, occupation.minMonths, on).map(({ code }) => code);
    const values = nearestValues(own, occupation);
    // The occupation, twice, and one more where it is presumed.
    const occupations = dictionaries.occupation.numbers('occupation', ({ occupationCode, occupationBasis }) =>
      occupationCodes.of(occupationCode as string | null) * 2 + (occupationBasis === 'PRESUMED' ? 1 : 0));
    this.answers = Uint16Array.from({ length: dictionaries.occupation.size }, (_, number) => {
      const code = occupations[number]! >>> 1;
      const isQualified = scarce?.hasNumber(number) === true;
      if ((own.length === 0 && !isQualified) || code === 0) return emptyFactor * 2;
      const value = isQualified ? occupation.same : values[code]!;
      // A presumed occupation that lies far off reads as unknown: presumptions never count against anybody.
      return (occupations[number]! & 1) === 1 ? Math.max(value, emptyFactor) * 2 : value * 2 + 1;
    });
    this.byWork = Int32Array.from(this.answers, (answer) => weights.OCCUPATION * (answer >>> 1));
  }

  evaluate({ records }: Rows, at: number): void {
    const answer = this.answers[vacancyRecord.occupation.read(records, at)]!;
    this.value = answer >>> 1;
    this.known = (answer & 1) * full;
  }
}
