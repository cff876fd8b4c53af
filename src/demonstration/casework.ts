import { addDays, addMonths, type IsoDate } from '../platform/calendar.js';
import { followUpMonths, type FollowUp } from '../domain/employments/index.js';
import type { DemoEmployer } from './employers.js';
import type { DemoPerson } from './people.js';
import type { Random } from './random.js';

/** Rows of the demonstration about where people work, what was agreed with them, and their disputes. None of it happened. */
export interface DemoCasework {
  readonly employments: readonly Readonly<Record<string, unknown>>[];
  readonly plans: readonly Readonly<Record<string, unknown>>[];
  readonly disputes: readonly Readonly<Record<string, unknown>>[];
}

const oneInEmployed = 0.08;
const oneInDispute = 0.005;
const note = '演示数据';

function followUpsOf(random: Random, startedOn: IsoDate, today: IsoDate): FollowUp[] {
  return followUpMonths.filter((month) => addMonths(startedOn, month) <= today && random.chance(0.8)).map((month) => {
    const isDifficult = random.chance(0.2);
    return {
      month, doneOn: addMonths(startedOn, month), by: 'demo-counsellor', finding: isDifficult ? 'DIFFICULT' as const : 'WELL' as const,
      difficulties: isDifficult ? [random.pick(['TASKS', 'ACCOMMODATION', 'COMMUTE', 'HOURS'] as const)] : [], actions: isDifficult ? [random.pick(['COACHED_AT_WORK', 'TALKED_WITH_EMPLOYER', 'ACCOMMODATION_ARRANGED'] as const)] : [], note,
    };
  });
}

interface Employing { readonly employers: readonly DemoEmployer[]; readonly institutions: readonly DemoEmployer[] }

/** The institution of a person in supported employment: one of the county, of the city, or of all; null where there is none. */
function institutionOf({ id, residenceCode }: DemoPerson, all: readonly DemoEmployer[]): number | null {
  const within = (length: number): readonly DemoEmployer[] => all.filter(({ regionCode }) => regionCode.startsWith(residenceCode.slice(0, length)));
  const near = [within(6), within(4), all].find((found) => found.length > 0) ?? [];
  return near[Math.floor(id / 2) % near.length]?.id ?? null;
}

/** The employments of a person: one, or a place of supported employment and, for every other one, what came after it. */
function employmentsOf(random: Random, person: DemoPerson, { employers, institutions }: Employing, today: IsoDate): Record<string, unknown>[] {
  const { id, residenceCode, disability: { kind } } = person;
  const startedOn = addDays(today, -random.between(5, 420));
  const employer = random.pick(employers).id;
  const base = { job_seeker_id: id, residence_code: residenceCode, employer_id: employer, version: 1 };
  const kindNow = random.pick(['FULL_TIME', 'FULL_TIME', 'PART_TIME', 'FLEXIBLE']);
  const contract = kindNow === 'FLEXIBLE' ? 'OTHER_AGREEMENT' : 'LABOUR_CONTRACT';
  const now = { ...base, kind: kindNow, contract, contract_ends_on: null, monthly_pay: null, started_on: startedOn, ended_on: null, end_reason: null, follow_ups: followUpsOf(random, startedOn, today) };
  const isSupported = kind === 5 || kind === 6;
  if (!isSupported) return [now];
  const before = addDays(startedOn, -random.between(200, 500));
  const supported = {
    ...base, employer_id: institutionOf(person, institutions), kind: 'SUPPORTED', contract: 'SUPPORTED_AGREEMENT', contract_ends_on: null, monthly_pay: '800.00',
    started_on: before, follow_ups: followUpsOf(random, before, startedOn),
  };
  const stays = id % 2 === 1;
  return stays ? [{ ...supported, ended_on: null, end_reason: null }] : [{ ...supported, ended_on: addDays(startedOn, -1), end_reason: 'MOVED_ON' }, { ...now, movesOn: true }];
}

function disputeOf(random: Random, { id }: DemoPerson, employers: readonly DemoEmployer[], today: IsoDate): Record<string, unknown> {
  const knownOn = addDays(today, -random.between(30, 300));
  const isMediated = random.chance(0.7);
  return {
    job_seeker_id: id, employer_id: random.pick(employers).id, matter: random.pick(['CONTRACT', 'DISMISSAL', 'ACCOMMODATION', 'INSURANCE']), summary: '演示数据:这个争议并不存在。', known_on: knownOn,
    employment_ended_on: null, steps: isMediated ? [{ kind: 'MEDIATION_REQUESTED', on: addDays(knownOn, 5), note: null }, { kind: random.pick(['SETTLED', 'MEDIATION_FAILED']), on: addDays(knownOn, 5 + random.between(3, 20)), note: null }] : [], version: 1,
  };
}

export function demoCasework(random: Random, people: readonly DemoPerson[], employers: readonly DemoEmployer[], today: IsoDate): DemoCasework {
  const institutions = employers.filter(({ kind }) => kind === 'SUPPORTED_EMPLOYMENT_INSTITUTION');
  const employed = people.filter(({ id }) => id === 1 || random.chance(oneInEmployed)).flatMap((person) => employmentsOf(random, person, { employers, institutions }, today));
  return {
    employments: employed.map(({ movesOn, ...row }, index) => ({ id: index + 1, ...row, followed_up: (row['follow_ups'] as FollowUp[]).map(({ month }) => month), due_on: followUpMonths.map((month) => addMonths(String(row['started_on']), month)), moved_from_id: movesOn === true ? index : null })),
    plans: people.filter(({ graduate }) => graduate !== null && random.chance(0.5)).map(({ id }, index) => ({
      id: index + 1, job_seeker_id: id, goal: '演示:找到与专业对口的工作', version: 1, agreed_on: addDays(today, -30), review_on: addDays(today, 60),
      steps: [{ what: '修改简历', dueOn: addDays(today, -20), doneOn: random.chance(0.7) ? addDays(today, -22) : null }, { what: '参加一次模拟面试', dueOn: addDays(today, 20), doneOn: null }],
    })),
    disputes: people.filter(({ id }) => id === 1 || random.chance(oneInDispute)).map((person, index) => ({ id: index + 1, ...disputeOf(random, person, employers, today) })),
  };
}
