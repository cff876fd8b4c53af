import { educationLevels } from '../../../domain/education/terms.js';
import type { VacancyFilter } from '../../../domain/vacancies/index.js';
import { employerKindCodes, employmentCodes, occupationCodes, shiftCodes, skillCodes, workModeCodes, type Codes } from '../codes.js';
import { NumberMemo } from '../facets.js';
import { listField, type Rows } from '../segment.js';
import {
  employerField, employerOf, employmentOf, hoursOf, lawField, modeOf, occupationOf, payMaxField, payMinField, placeField, shapeField, shiftOf,
  skillCells, skillCount, type PostEncoder, type PostLaw,
} from './post-rows.js';
import { hasAll, readProvided } from './post-provisions.js';
import { setOf, wordsEach } from './provisions.js';

/** A condition on a post, by where its record begins. */
export type PostCondition = (rows: Rows, at: number) => boolean;

function oneOf(codes: Codes, values: readonly string[] | null | undefined, read: (rows: Rows, at: number) => number): PostCondition | null {
  if (values == null) return null;
  const wanted = new Set(values.map((value) => codes.of(value)));
  return (rows, at) => wanted.has(read(rows, at));
}

function rankOf(level: string): number {
  return educationLevels.find(level)?.rank ?? -1;
}

/** What a filter asks of what the law's gates look at too. */
function lawCondition({ kinds, educationAtMost, reservedForKind }: VacancyFilter): ((law: PostLaw) => boolean) | null {
  if (kinds == null && educationAtMost == null && reservedForKind == null) return null;
  return ({ kind, minEducation, reservation }) =>
    (kinds == null || kinds.includes(kind)) &&
    (educationAtMost == null || rankOf(minEducation ?? 'NONE') <= rankOf(educationAtMost)) &&
    (reservedForKind == null || (reservation !== null && (reservation.groups.length === 0 || reservation.groups.some((group) => group.kind === reservedForKind))));
}

/** The same conditions as the search of posts has (vacancyConditions), over columns; that on the region apart, by which rows are grouped. */
export function conditionsOf(filter: VacancyFilter, { laws, employers }: PostEncoder): PostCondition[] {
  const { occupationGroup, payAtLeastCny, hoursAtMost, skills, accommodations } = filter;
  const ofLaw = lawCondition(filter);
  const lawMemo = ofLaw === null ? null : new NumberMemo(laws.size, (number) => (ofLaw(laws.get(number)) ? 1 : 0));
  const inGroup = occupationGroup == null ? null : new NumberMemo(occupationCodes.size, (number) => (occupationCodes.code(number)?.startsWith(occupationGroup) === true ? 1 : 0));
  const wantedSkills = skills == null || skills.length === 0 ? null : new Set(skills.map((code) => skillCodes.of(code)));
  const needed = accommodations == null || accommodations.length === 0 ? null : setOf(accommodations);
  const said = new Int32Array(wordsEach);
  const conditions: (PostCondition | null)[] = [
    lawMemo === null ? null : ({ records }, at) => lawMemo.of(records[at + lawField]!) === 1,
    inGroup === null ? null : ({ records }, at) => inGroup.of(occupationOf(records[at + placeField]!)) === 1,
    payAtLeastCny == null ? null : ({ records }, at) => (records[at + payMaxField]! < 0 ? records[at + payMinField]! : records[at + payMaxField]!) >= payAtLeastCny,
    hoursAtMost == null ? null : ({ records }, at) => {
      const hours = hoursOf(records[at + employerField]!);
      return hours > 0 && hours <= hoursAtMost;
    },
    oneOf(workModeCodes, filter.workModes, ({ records }, at) => modeOf(records[at + shapeField]!)),
    oneOf(employmentCodes, filter.employmentKinds, ({ records }, at) => employmentOf(records[at + shapeField]!)),
    oneOf(shiftCodes, filter.shifts, ({ records }, at) => shiftOf(records[at + shapeField]!)),
    oneOf(employerKindCodes, filter.employerKinds, ({ records }, at) => employers.kinds[employerOf(records[at + employerField]!)]!),
    wantedSkills === null ? null : ({ records, lists }, at) => {
      const from = records[at + listField]!;
      const to = from + skillCount(records[at + shapeField]!) * skillCells;
      for (let cell = from; cell < to; cell += skillCells) if (wantedSkills.has(lists[cell]!)) return true;
      return false;
    },
    needed === null ? null : (rows, at) => {
      readProvided(rows, at, employers, false, said, 0);
      return hasAll(said, needed);
    },
  ];
  return conditions.filter((condition) => condition !== null);
}
