import { humanFunctions } from '../functions/index.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { questionsOfText } from '../posting-check/index.js';
import { demandsOfWorkplace, type WorkplaceFacts } from '../workplaces/terms.js';
import { demandsAsRead } from './as-read.js';
import { isOfWork, isToConfirm } from './demands-of-work.js';
import { workColumns, statedWorkOf } from './stated-work.js';
import { recordedAt } from './vacancy.workplace.js';
import type { VacancyRow } from './vacancy.type.js';

/** What an employer has still to say of a vacancy. */
export type OpenPointKind = 'OCCUPATION' | 'DEMANDS' | 'DEMAND_LEVEL' | 'WORKPLACE' | 'TEXT' | 'WORK_MODE' | 'SHIFT' | 'HOURS' | 'PAY';

export interface OpenPoint {
  readonly kind: OpenPointKind;
  /** The function that it is about; null for others. */
  readonly functionCode: string | null;
  readonly text: Text;
}

const ownColumns = ['description', 'workplace_id', 'demands', 'demands_confirmed_at', 'hours_per_week', 'pay_min_cny', 'pay_max_cny', 'provisions'] as const satisfies readonly (keyof VacancyRow)[];
type Row = Pick<VacancyRow, (typeof workColumns)[number] | (typeof ownColumns)[number]>;

/** The columns from which open points are worked out. */
export const openPointColumns: readonly (keyof Row)[] = [...workColumns, ...ownColumns];

function ofDemands(row: Row, workplace: WorkplaceFacts | null): OpenPoint[] {
  const { demands: stored, demands_confirmed_at: confirmedAt } = row;
  const demands = demandsAsRead(stored, statedWorkOf(row, workplace));
  const unclear = demands.filter(({ level, basis }) => level === null && basis === 'STATED').map(({ functionCode }): OpenPoint => {
    const { label } = humanFunctions.get(functionCode);
    return { kind: 'DEMAND_LEVEL', functionCode, text: text(`写明:${label.zh}要到什么程度。`, `Say how much the work asks of this function: ${label.en}.`) };
  });
  if (confirmedAt !== null) return unclear;
  const presumed = demands.filter(isToConfirm).length;
  const confirm = presumed === 0
    ? text('确认这份工作对身体的要求写全了。', 'Confirm that the list of what the work asks of functions is complete.')
    : text(
      `这类工作一般有 ${presumed} 项对身体的要求,您没有写。请逐项确认:要、改、还是不要。`,
      `Work of this kind usually asks ${presumed} things of functions that you did not state. Go through them: keep, change or strike each.`,
    );
  return [...(demands.some(isOfWork) ? [{ kind: 'DEMANDS', functionCode: null, text: confirm } as const] : []), ...unclear];
}

/** Facts of the workplace of which the text speaks, and which nobody recorded: matching reads no text. What is asked of the workplace anyway is not asked twice. */
function ofText({ title, description, work_mode: workMode, provisions }: Row, workplace: WorkplaceFacts | null, isWorkplaceAsked: boolean): OpenPoint[] {
  if (workMode === 'HOME_BASED') return [];
  const recorded = { ...recordedAt(workplace, provisions), ...(isWorkplaceAsked ? { floors: true } : {}) };
  return questionsOfText(`${title}\n${description}`, recorded).map(({ words, question: { advice } }) => (
    { kind: 'TEXT', functionCode: null, text: text(`公告里写了“${words}”。${advice.zh}`, `"${words}": ${advice.en}`) }));
}

/** What the employer has still to say, the most important first. */
export function openPointsOf(row: Row, workplace: WorkplaceFacts | null): OpenPoint[] {
  const points: OpenPoint[] = [];
  const ask = (kind: OpenPointKind, isOpen: boolean, zh: string, en: string): void => {
    if (isOpen) points.push({ kind, functionCode: null, text: text(zh, en) });
  };
  ask('OCCUPATION', row.occupation_code === null, '写明职业:不知道是什么工作,就不知道谁能做。', 'State the occupation: who can do the work is unknown without it.');
  points.push(...ofDemands(row, workplace));
  const isWorkplaceAsked = demandsOfWorkplace(workplace, row.work_mode).some(({ basis }) => basis === 'PRESUMED');
  ask('WORKPLACE', isWorkplaceAsked,
    '写明在几楼上班、门口有没有台阶、有没有电梯。', 'Record where the work is done: the floor, steps at the entrance, a lift.');
  points.push(...ofText(row, workplace, isWorkplaceAsked));
  ask('WORK_MODE', row.work_mode === null, '写明在单位上班还是在家做。', 'Say whether the work is done on site or at home.');
  ask('SHIFT', row.shift === null, '写明上什么班:白班、夜班还是倒班。', 'Say which shift it is: day, night or rotating.');
  ask('HOURS', row.hours_per_week === null, '写明每周工作几个小时。', 'Say how many hours a week it is.');
  ask('PAY', row.pay_min_cny === null && row.pay_max_cny === null, '写明每月工资。', 'Say what it pays a month.');
  return points;
}
