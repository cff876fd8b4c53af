import { text, type Text } from '../../platform/i18n/text.js';
import type { DisputeStepKind } from './dispute-steps.js';

/** How a limit is counted. Working days leave Saturdays and Sundays out; public holidays and the days worked instead are not known here. */
export type LimitUnit = 'YEARS' | 'DAYS' | 'WORKING_DAYS';

/** How long something may take at most: from one step to another. */
export interface TimeLimit {
  readonly code: string;
  readonly label: Text;
  /** Begins with the latest of these; KNOWN is the day on which the wrong was known. */
  readonly from: readonly (DisputeStepKind | 'KNOWN')[];
  /** Kept by any of these. */
  readonly until: readonly DisputeStepKind[];
  readonly limit: number;
  readonly unit: LimitUnit;
  readonly source: Text;
  readonly since: string;
}

const law = (article: string): Text => text(`《劳动争议调解仲裁法》第${article}条`, `Law on Mediation and Arbitration of Labour Disputes, article ${article}`);
const since = '2008-05-01';

/** The limits of the law of 2007. Working days by 劳动人事争议仲裁办案规则: limits of three, five and ten days are working days, longer ones are not. */
export const timeLimits: readonly TimeLimit[] = [
  { code: 'arbitration', label: text('申请仲裁的时效', 'To ask for arbitration'), from: ['KNOWN', 'MEDIATION_REQUESTED'], until: ['ARBITRATION_REQUESTED', 'SETTLED', 'CLOSED'], limit: 1, unit: 'YEARS', source: law('27'), since },
  { code: 'mediation', label: text('调解期限', 'To mediate'), from: ['MEDIATION_REQUESTED'], until: ['SETTLED', 'MEDIATION_FAILED', 'ARBITRATION_REQUESTED', 'CLOSED'], limit: 15, unit: 'DAYS', source: law('14'), since },
  { code: 'acceptance', label: text('仲裁受理期限', 'To accept or refuse a request for arbitration'), from: ['ARBITRATION_REQUESTED'], until: ['ARBITRATION_ACCEPTED', 'ARBITRATION_REFUSED', 'SETTLED', 'CLOSED'], limit: 5, unit: 'WORKING_DAYS', source: law('29'), since },
  { code: 'award', label: text('仲裁裁决期限', 'To make an award'), from: ['ARBITRATION_ACCEPTED'], until: ['AWARD', 'SETTLED', 'CLOSED'], limit: 45, unit: 'DAYS', source: law('43'), since },
  { code: 'court', label: text('向人民法院起诉的期限', 'To go to court'), from: ['AWARD', 'ARBITRATION_REFUSED'], until: ['COURT', 'SETTLED', 'CLOSED'], limit: 15, unit: 'DAYS', source: law('50'), since },
];

/** So many days more may an award take in a complicated case, once that is recorded (article 43). */
export const awardExtensionDays = 15;
