import { addDays, addYears, type IsoDate } from '../../platform/calendar.js';
import type { DisputeMatter } from './dispute.entity.js';
import { awardExtensionDays, timeLimits, type LimitUnit, type TimeLimit } from './time-limits.data.js';

export type DisputeStepKind =
  | 'MEDIATION_REQUESTED' | 'MEDIATION_FAILED' | 'SETTLED' | 'ARBITRATION_REQUESTED' | 'ARBITRATION_ACCEPTED' | 'ARBITRATION_REFUSED' | 'AWARD_EXTENDED' | 'AWARD' | 'COURT' | 'CLOSED';

/** What happened to a dispute, and when. */
export interface DisputeStep { readonly kind: DisputeStepKind; readonly on: IsoDate; readonly note: string | null }

/** The steps that can follow one; nothing follows the end. */
const next: Readonly<Record<DisputeStepKind | 'KNOWN', readonly DisputeStepKind[]>> = {
  // Mediation is a choice: arbitration can be asked for at once.
  KNOWN: ['MEDIATION_REQUESTED', 'ARBITRATION_REQUESTED', 'SETTLED', 'CLOSED'],
  MEDIATION_REQUESTED: ['SETTLED', 'MEDIATION_FAILED', 'ARBITRATION_REQUESTED', 'CLOSED'],
  MEDIATION_FAILED: ['ARBITRATION_REQUESTED', 'SETTLED', 'CLOSED'],
  ARBITRATION_REQUESTED: ['ARBITRATION_ACCEPTED', 'ARBITRATION_REFUSED', 'SETTLED', 'CLOSED'],
  ARBITRATION_ACCEPTED: ['AWARD_EXTENDED', 'AWARD', 'SETTLED', 'CLOSED'],
  AWARD_EXTENDED: ['AWARD', 'SETTLED', 'CLOSED'],
  ARBITRATION_REFUSED: ['COURT', 'SETTLED', 'CLOSED'],
  AWARD: ['COURT', 'SETTLED', 'CLOSED'],
  COURT: ['SETTLED', 'CLOSED'],
  // An agreement that is not kept can be taken to arbitration (article 15).
  SETTLED: ['ARBITRATION_REQUESTED', 'CLOSED'],
  CLOSED: [],
};

function lastStep(steps: readonly DisputeStep[]): DisputeStepKind | 'KNOWN' {
  return steps.at(-1)?.kind ?? 'KNOWN';
}

export function nextSteps(steps: readonly DisputeStep[]): readonly DisputeStepKind[] {
  return next[lastStep(steps)];
}

export type LimitState = 'RUNNING' | 'MET' | 'MISSED' | 'NOT_RUNNING';

export interface ComputedLimit { readonly limit: TimeLimit; readonly from: IsoDate | null; readonly lastDay: IsoDate | null; readonly state: LimitState }

interface Dispute { readonly matter: DisputeMatter; readonly knownOn: IsoDate; readonly employmentEndedOn: IsoDate | null; readonly steps: readonly DisputeStep[] }

function isWorkingDay(day: IsoDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The last day of a limit: the first day is not counted. */
export function lastDayOf(from: IsoDate, limit: number, unit: LimitUnit): IsoDate {
  if (unit === 'YEARS') return addYears(from, limit);
  if (unit === 'DAYS') return addDays(from, limit);
  let day = from;
  for (let left = limit; left > 0; left -= isWorkingDay(day) ? 1 : 0) day = addDays(day, 1);
  return day;
}

/**
 * The day from which a limit runs. For pay that is owed, the year in which arbitration can be asked for begins with the end of the employment, and
 * does not run while it lasts (article 27).
 */
function beginOf({ code, from }: TimeLimit, { matter, knownOn, employmentEndedOn, steps }: Dispute): IsoDate | null {
  const isOfPay = code === 'arbitration' && matter === 'WAGES';
  if (isOfPay && employmentEndedOn === null) return null;
  const known = isOfPay && employmentEndedOn !== null && employmentEndedOn > knownOn ? employmentEndedOn : knownOn;
  const days = [...(from.includes('KNOWN') ? [known] : []), ...steps.filter(({ kind }) => from.includes(kind)).map(({ on }) => on)];
  return days.sort().at(-1) ?? null;
}

/** How each limit of the law stands for a dispute on a day. */
export function computeLimits(dispute: Dispute, day: IsoDate): ComputedLimit[] {
  return timeLimits.map((limit) => {
    const from = beginOf(limit, dispute);
    if (from === null) return { limit, from, lastDay: null, state: 'NOT_RUNNING' };
    const isExtended = limit.code === 'award' && dispute.steps.some(({ kind }) => kind === 'AWARD_EXTENDED');
    const lastDay = lastDayOf(from, limit.limit + (isExtended ? awardExtensionDays : 0), limit.unit);
    const kept = dispute.steps.find(({ kind, on }) => limit.until.includes(kind) && on >= from);
    if (kept !== undefined) return { limit, from, lastDay, state: kept.on <= lastDay ? 'MET' : 'MISSED' };
    return { limit, from, lastDay, state: day <= lastDay ? 'RUNNING' : 'MISSED' };
  });
}
