import type { Shift } from '../../domain/seekers/index.js';
import { plain } from './reading.js';

const mostWeekly = 60;

/** Days a week that a text tells. */
function daysIn(text: string): number | null {
  if (/双休|五天|5天|周一至周五|周一到周五|做五休二|五天八小时/.test(text)) return 5;
  return /单休|六天|6天|周一至周六|周一到周六|做六休一/.test(text) ? 6 : null;
}

/** Hours between two times of a day, without the break at noon where four times are told. */
function hoursBetweenTimes(text: string): number | null {
  const times = [...text.matchAll(/(\d{1,2})[::](\d{2})/g)].map(([, hour = '', minute = '']) => Number(hour) + Number(minute) / 60);
  const [first, second, third, fourth] = times;
  if (first === undefined || second === undefined || times.length > 4) return null;
  const span = (from: number, until: number): number => (until > from ? until - from : until + 24 - from);
  if (third !== undefined && fourth !== undefined) return span(first, second) + span(third, fourth);
  // A day of nine hours and more has a break of an hour.
  const whole = span(first, second);
  return whole >= 9 ? whole - 1 : whole;
}

/** Hours a week from "每天8小时,双休", "每周40小时", "8:00-17:00 单休"; null where they can't be told. */
export function hoursIn(given: string): number | null {
  const text = plain(given);
  const weekly = /每?周\s*(?:工作)?\s*(\d{1,2})\s*(?:个)?小时/.exec(text)?.[1];
  if (weekly !== undefined) return Number(weekly) <= mostWeekly ? Number(weekly) : null;
  const daily = /(?:每天|每日|日|天)\s*(?:工作)?\s*(\d{1,2})\s*(?:个)?小时/.exec(text)?.[1] ?? /(\d{1,2})\s*小时(?:制|\/天|工作制)?/.exec(text)?.[1];
  const perDay = daily === undefined ? hoursBetweenTimes(text) : Number(daily);
  const days = daysIn(text);
  const hours = perDay === null || days === null ? null : Math.round(perDay * days);
  return hours !== null && hours >= 1 && hours <= mostWeekly ? hours : null;
}

const shiftWords: readonly (readonly [RegExp, Shift])[] = [
  [/三班|两班|二班|四班|倒班|轮班|翻班|早晚班|做一休一|上[一二]休[一二]/, 'ROTATING'], [/夜班/, 'NIGHT'], [/晚班|中班/, 'EVENING'], [/弹性|时间灵活|灵活安排|时间自由/, 'FLEXIBLE'],
  [/白班|长白班|常白班|正常班|行政班|朝九晚[五六]|双休|周一[至到]周五/, 'DAY'],
];

/** The shift that a text tells; null where it tells none, or several. */
export function shiftIn(given: string): Shift | null {
  const text = plain(given);
  if (/(?:无|没有|不上|不用上)(?:夜班|倒班)/.test(text)) return 'DAY';
  return shiftWords.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
