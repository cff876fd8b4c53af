import type { OpportunityFacts, SeekerFacts } from '../../facts.js';
import { isSameTrade } from '../../../domain/occupations/terms.js';
import { doneOccupations, ownOccupations } from '../../factors/occupation.js';
import type { ScoringContext } from '../../scoring-context.js';
import { coreSkillsOfTrade, isFarFromTrade, needsNoTrade } from '../../suggestions/in-common.js';
import { jobSeekerRecord, workCells, type JobSeekerEncoder } from '../rows/job-seeker-rows.js';
import { vacancyRecord, type VacancyEncoder } from '../rows/vacancy-rows.js';
import { occupationCodes, skillCodes } from '../storage/codes.js';
import { listField, type Rows } from '../storage/segment.js';
import { LazyTable } from './lazy-table.js';
import type { JobSeekerWork } from './job-seeker-work.js';
import type { ScarceRows } from './scarce-rows.js';

/** How the trade of a vacancy lies to a job seeker (`suggestions/in-common.ts`), as one fixed side asks it of rows. */
export interface Trades {
  /** Whether the work needs no trade. */
  needsNone(rows: Rows, at: number): boolean;
  /** Whether the job seeker wishes for the trade or has done it. */
  isOwn(rows: Rows, at: number): boolean;
  /** Whether the job seeker has done work of the trade for long enough. */
  hasDone(rows: Rows, at: number): boolean;
  /** Whether it lies far from every trade that the job seeker wishes for. */
  isAgainst(rows: Rows, at: number): boolean;
  /** Whether the vacancy names no occupation. */
  isUnknown(rows: Rows, at: number): boolean;
  /** By number of the skill: 1 for the core skills of the occupation. */
  coreSkills(rows: Rows, at: number): Uint8Array;
  /** By number of the occupations in the signature of rows: 1 where a skill alone can make rows a suggestion. Null where none does. */
  readonly needsSkill: Uint8Array | null;
}

/** By number of an occupation, then of another: 1 where a relation between both holds. The vocabulary never changes while the program runs. */
const relation = (holds: (code: string, other: string) => boolean): LazyTable<Uint8Array> => new LazyTable(occupationCodes.size, (number) => {
  const other = occupationCodes.code(number);
  return Uint8Array.from({ length: occupationCodes.size }, (_, each) => {
    const code = occupationCodes.code(each);
    return code !== null && other !== null && holds(code, other) ? 1 : 0;
  });
});
const ofSameTrade = relation(isSameTrade);
const notFar = relation((code, other) => !isFarFromTrade(code, other));

/** By number of the occupation: 1 where a relation to any of some occupations holds. */
function related(codes: readonly string[], to: LazyTable<Uint8Array>): Uint8Array {
  const any = new Uint8Array(occupationCodes.size);
  for (const code of codes) {
    const found = to.get(occupationCodes.of(code));
    for (let number = 0; number < any.length; number++) any[number]! |= found[number]!;
  }
  return any;
}

/** By number of the occupation, then of the skill: 1 for its core skills. The vocabulary never changes while the program runs. */
const coreSkills = new LazyTable(occupationCodes.size, (occupation) => {
  const core = new Set(coreSkillsOfTrade(occupationCodes.code(occupation)).map((code) => skillCodes.of(code)));
  return Uint8Array.from({ length: skillCodes.size }, (_, number) => (core.has(number) ? 1 : 0));
});

/** The trades of vacancies, to one job seeker. */
export function tradesOfVacancies(jobSeeker: SeekerFacts, { dictionaries: { occupation } }: VacancyEncoder, { model, rules }: ScoringContext, scarce: ScarceRows | null): Trades {
  const own = related(ownOccupations(jobSeeker, model.occupation.minMonths, rules.on).map(({ code }) => code), ofSameTrade);
  const done = related(doneOccupations(jobSeeker, model.occupation.minMonths, rules.on), ofSameTrade);
  const wanted = jobSeeker.wishes.occupations ?? [];
  const near = related(wanted, notFar);
  // The number of the occupation, twice, and one more where the work needs no trade.
  const numbers = occupation.numbers('trade', (facts) => occupationCodes.of(facts.occupationCode as string | null) * 2 + (needsNoTrade(facts as unknown as OpportunityFacts) ? 1 : 0));
  const needsNone = (number: number): boolean => (number & 1) === 1;
  const isOwn = (number: number): boolean => own[number >>> 1] === 1;
  const needsSkill = new Uint8Array(occupation.size);
  for (let place = 0; place < needsSkill.length; place++) {
    const number = numbers[place]!;
    needsSkill[place] = needsNone(number) || isOwn(number) || scarce?.hasNumber(place) === true || number >>> 1 === 0 ? 0 : 1;
  }
  const read = ({ records }: Rows, at: number): number => numbers[vacancyRecord.occupation.read(records, at)]!;
  return {
    needsNone: (rows, at) => needsNone(read(rows, at)),
    isOwn: (rows, at) => isOwn(read(rows, at)) || scarce?.has(rows, at) === true,
    hasDone: (rows, at) => done[read(rows, at) >>> 1] === 1,
    isAgainst: (rows, at) => {
      const code = read(rows, at) >>> 1;
      return wanted.length > 0 && code !== 0 && near[code] === 0;
    },
    isUnknown: (rows, at) => read(rows, at) >>> 1 === 0,
    coreSkills: (rows, at) => coreSkills.get(read(rows, at) >>> 1),
    needsSkill,
  };
}

/** The trade of one vacancy, to job seekers. */
export function tradesOfJobSeekers(vacancy: OpportunityFacts, work: JobSeekerWork, { work: sets }: JobSeekerEncoder, { model }: ScoringContext, scarce: ScarceRows | null): Trades {
  const { occupationCode } = vacancy;
  const isOpen = needsNoTrade(vacancy);
  const same = related(occupationCode === null ? [] : [occupationCode], ofSameTrade);
  const near = related(occupationCode === null ? [] : [occupationCode], notFar);
  /** Where the list of occupations begins: what is wanted, and then what was done. */
  const firstWanted = ({ records }: Rows, at: number): number => records[at + listField]! + jobSeekerRecord.skillCount.read(records, at);
  const hasDone = (rows: Rows, at: number): boolean => {
    const { records, lists } = rows;
    const first = firstWanted(rows, at) + jobSeekerRecord.wantedCount.read(records, at);
    const count = jobSeekerRecord.workCount.read(records, at);
    for (let index = 0; index < count; index++) {
      const occupation = lists[first + index * workCells]!;
      if (same[occupation] === 1 && work.monthsOf(lists, occupation, first, count) >= model.occupation.minMonths) return true;
    }
    return false;
  };
  /** @param of by number of the occupation: 1 for those of which any may be wanted */
  const wants = (of: Uint8Array, rows: Rows, at: number): boolean => {
    const first = firstWanted(rows, at);
    const wanted = jobSeekerRecord.wantedCount.read(rows.records, at);
    for (let index = 0; index < wanted; index++) if (of[rows.lists[first + index]!] === 1) return true;
    return false;
  };
  return {
    needsNone: () => isOpen,
    isOwn: (rows, at) => scarce?.has(rows, at) === true || wants(same, rows, at) || hasDone(rows, at),
    hasDone,
    isAgainst: (rows, at) => occupationCode !== null && jobSeekerRecord.wantedCount.read(rows.records, at) > 0 && !wants(near, rows, at),
    isUnknown: () => occupationCode === null,
    coreSkills: () => coreSkills.get(occupationCodes.of(occupationCode)),
    needsSkill: isOpen || occupationCode === null || scarce !== null ? null : Uint8Array.from(sets.values, ({ occupations }) => (occupations.some((each) => same[each] === 1) ? 0 : 1)),
  };
}
