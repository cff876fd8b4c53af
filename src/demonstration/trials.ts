import { addDays, addMonths, yearOf, type IsoDate } from '../platform/calendar.js';
import { followUpMonths, type TrialEvaluation, type TrialOutcome } from '../domain/employments/index.js';
import type { DemoEmployer } from './employers.js';
import { Random } from './random.js';

type Row = Readonly<Record<string, unknown>>;

/** Trials, contracts and earlier jobs of people who work, and who coaches them. None of it happened. */
export interface DemoTrials {
  /** All employments: those that were given, with their contracts, and after them the earlier ones. */
  readonly employments: readonly Row[];
  readonly trials: readonly Row[];
  readonly caseload: readonly Row[];
}

/** A seed of its own, so that the rest of the demonstration is what it would be without it. */
const seed = 20_261_218;
const coach = 'demo-coach';
const oneInTried = 0.3;
const oneInLimited = 0.5;
const oneInEarlier = 0.35;
const oneInEvaluated = 0.5;
const longestOverdueDays = 45;
const oneInStated = 0.4;
const statements = ['演示:想继续做下去', '演示:有点累,慢慢适应'] as const;
const wentWell = ['演示:按时到岗,手法熟练', '演示:和同事相处好', '演示:学得快,认真细致'] as const;
const needed = ['演示:需要有人带一带', '演示:工位要再调整', '演示:说明最好写下来'] as const;

const textOf = (row: Row, column: string): string => String(row[column]);

const isLabourContract = (row: Row): boolean => row['contract'] === 'LABOUR_CONTRACT' && row['ended_on'] === null;

/**
 * A contract of one year or three, renewed as often as it took; of others, none is added. The first of all ends soon,
 * however few there are.
 */
function contractOf(random: Random, row: Row, isFirst: boolean, today: IsoDate): Row {
  if (!isLabourContract(row)) return row;
  const isLimited = random.chance(oneInLimited);
  const months = random.chance(0.7) ? 12 : 36;
  const renewals = random.chance(0.9) ? 1 : 0;
  let from = textOf(row, 'started_on');
  if (isFirst) return { ...row, contract_starts_on: from, contract_ends_on: addDays(today, 20) };
  for (let done = 0; done < renewals && addMonths(from, months) < today; done++) from = addMonths(from, months);
  return {
    ...row,
    contract_starts_on: from,
    contract_ends_on: isLimited ? addDays(addMonths(from, months), -1) : null,
  };
}

function evaluationOf(random: Random, on: IsoDate, outcome: TrialOutcome, moreWeeks: number | null): TrialEvaluation {
  const isByEmployer = random.chance(0.6);
  return {
    on,
    by: isByEmployer ? 'demo-recruiter' : coach,
    party: isByEmployer ? 'EMPLOYER' : 'COACH',
    wentWell: random.pick(wentWell),
    needed: random.pick(needed),
    outcome,
    moreWeeks,
    endReason: null,
  };
}

/**
 * The trial of work that goes on: some are extended, and some are still to be evaluated.
 * @param dueWeeks of the one that is in any case
 */
function trialOf(random: Random, row: Row, dueWeeks: number | null, today: IsoDate): Row {
  const startedOn = textOf(row, 'started_on');
  const usual = random.pick([2, 4, 4, 6, 8]);
  const weeks = dueWeeks ?? usual;
  const [isInTime, isExtended, hours, moreWeeks] = [
    random.chance(oneInEvaluated),
    random.chance(0.2),
    random.between(4, 60),
    random.pick([1, 2]),
  ];
  const first = addDays(startedOn, weeks * 7 - 1);
  const isEvaluated = dueWeeks === null && (isInTime || first < addDays(today, -longestOverdueDays));
  const extendedWeeks = isExtended && isEvaluated && first < today ? moreWeeks : 0;
  const endsOn = addDays(first, extendedWeeks * 7);
  const evaluations = [
    ...(extendedWeeks > 0 ? [evaluationOf(random, first, 'EXTENDED', extendedWeeks)] : []),
    ...(isEvaluated && endsOn < today ? [evaluationOf(random, endsOn, 'GOES_ON', null)] : []),
  ];
  return {
    employment_id: row['id'],
    job_seeker_id: row['job_seeker_id'],
    employer_id: row['employer_id'],
    started_on: startedOn,
    weeks,
    extended_weeks: extendedWeeks,
    ends_on: endsOn,
    coach,
    coach_hours: hours,
    evaluations,
    outcome: evaluations.at(-1)?.outcome ?? null,
    work_ended_on: null,
    version: 1 + evaluations.length,
  };
}

/** The most weeks of a trial that are over by now. */
function dueWeeksOf(row: Row, today: IsoDate): number {
  return (
    Array.from({ length: 12 }, (_, index) => index + 1).findLast(
      (weeks) => addDays(textOf(row, 'started_on'), weeks * 7 - 1) <= today,
    ) ?? 1
  );
}

/** An earlier job, which ended before this year, with all its follow-ups: the numbers of the year stay as they are. */
function earlierOf(random: Random, row: Row, employers: readonly DemoEmployer[], today: IsoDate): Row {
  const lastDay = addDays(`${yearOf(today)}-01-01`, -1);
  const before = addDays(textOf(row, 'started_on'), -random.between(10, 90));
  const endedOn = before < lastDay ? before : addDays(lastDay, -random.between(0, 40));
  const startedOn = addDays(endedOn, -random.between(20, 400));
  const kind = random.pick(['FULL_TIME', 'PART_TIME', 'SEASONAL', 'FLEXIBLE']);
  const dueOn = followUpMonths.map((month) => addMonths(startedOn, month));
  const done = followUpMonths.filter((_month, index) => (dueOn[index] ?? '') <= endedOn);
  return {
    job_seeker_id: row['job_seeker_id'],
    residence_code: row['residence_code'],
    employer_id: random.pick(employers).id,
    kind,
    contract: kind === 'FLEXIBLE' ? 'OTHER_AGREEMENT' : 'LABOUR_CONTRACT',
    contract_starts_on: startedOn,
    contract_ends_on: null,
    monthly_pay: null,
    started_on: startedOn,
    ended_on: endedOn,
    end_reason: random.weighted([
      ['CONTRACT_ENDED', 30],
      ['RESIGNED', 35],
      ['DISMISSED', 10],
      ['HEALTH', 15],
      ['OTHER', 10],
    ]),
    follow_ups: done.map((month) => ({
      month,
      doneOn: addMonths(startedOn, month),
      by: 'demo-counsellor',
      finding: 'WELL',
      difficulties: [],
      actions: [],
      note: '演示数据',
    })),
    followed_up: done,
    due_on: dueOn,
    moved_from_id: null,
    version: 1,
  };
}

/** @param owned people of the accounts, whom nobody coaches */
export function demoTrials(
  employed: readonly Row[],
  employers: readonly DemoEmployer[],
  owned: ReadonlySet<number>,
  today: IsoDate,
): DemoTrials {
  const random = new Random(seed);
  const ending = employed.find(isLabourContract);
  const withContracts = employed.map((row): Row => ({
    contract_starts_on: null,
    ...contractOf(random, row, row === ending, today),
  }));
  const goingOn = withContracts.filter((row) => row['ended_on'] === null);
  const tried = goingOn.filter(
    (row) => !owned.has(Number(row['job_seeker_id'])) && row['kind'] !== 'FLEXIBLE' && random.chance(oneInTried),
  );
  const due = tried
    .filter((row) => textOf(row, 'started_on') < addDays(today, -7))
    .toSorted((a, b) => textOf(b, 'started_on').localeCompare(textOf(a, 'started_on')))[0];
  const trials = tried.map((row, index): Row => ({
    id: index + 1,
    ...trialOf(random, row, row === due ? dueWeeksOf(row, today) : null, today),
  }));
  const stated = new Map(
    tried
      .filter(() => random.chance(oneInStated))
      .map((row) => [row['id'], { on: today, by: coach, party: 'COACH', text: random.pick(statements) }]),
  );
  const alone = goingOn.filter((row) => row['moved_from_id'] === null && !owned.has(Number(row['job_seeker_id'])));
  const earlier = alone
    .filter(() => random.chance(oneInEarlier))
    .map((row, index): Row => ({
      id: employed.length + index + 1,
      trial_statement: null,
      ...earlierOf(random, row, employers, today),
    }));
  return {
    employments: [
      ...withContracts.map((row) => ({ ...row, trial_statement: stated.get(row['id']) ?? null })),
      ...earlier,
    ],
    trials,
    caseload: tried.map((row, index) => ({
      id: index + 1,
      coach,
      job_seeker_id: row['job_seeker_id'],
      started_on: row['started_on'],
      ended_on: null,
    })),
  };
}
