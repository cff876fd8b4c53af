import { fault, isOpenWord, ok, plain, type Parsed } from './parsed.js';

/** Pay for a month in whole yuan; null at an open end. */
export interface MonthlyPay {
  readonly minCny: number | null;
  readonly maxCny: number | null;
}

const open: MonthlyPay = { minCny: null, maxCny: null };

const unitYuan: Readonly<Record<string, number>> = { 万: 10_000, w: 10_000, 千: 1000, k: 1000, 元: 1 };

/** Paid days in a month, by the Ministry of Human Resources' notice 人社部发〔2025〕2号 as before: 21.75. */
const paidDaysPerMonth = 21.75;
const hoursPerDay = 8;

/** How many times a month a rate is paid. */
function timesPerMonth(period: string): number {
  switch (period) {
    case '年': return 1 / 12;
    case '天':
    case '日': return paidDaysPerMonth;
    case '小时':
    case '时': return paidDaysPerMonth * hoursPerDay;
    case '周': return 52 / 12;
    default: return 1;
  }
}

const number = String.raw`(\d+(?:\.\d+)?)`;
const unit = '(万|千|元|k|w)?';
const pattern = new RegExp(
  String.raw`^(?:月薪|年薪|底薪|税前|约)?${number}${unit}(?:(?:-|~|至|到)${number}${unit})?(?:元|人民币)?(及以下|以下|以内|及以上|以上|起|\+)?(?:(?:\/|每|一)?(年|月|天|日|小时|时|周))?(?:\/?人)?(?:[·*x×](\d{2})薪)?$`,
);

/**
 * Salaries as people write them: "1-1.5万", "6-8千·13薪", "8千-1.2万", "150元/天", "25-50万/年", "3千及以下", "3000-4000".
 * A thirteenth month's pay is left out: what counts is the ordinary month's.
 */
export function parseSalary(given: string): Parsed<MonthlyPay> {
  const text = plain(given).replaceAll(/[\s,]/g, '').replaceAll(/[—–~～]/g, '-').toLowerCase();
  if (isOpenWord(text)) return ok(open);
  const match = pattern.exec(text);
  const [, low, lowUnit, high, highUnit, bound, period = text.startsWith('年薪') ? '年' : '月'] = match ?? [];
  if (low === undefined) {
    return fault(
      `看不懂薪资“${given}”:请写成“3000-4500”、“3-5千”、“1-1.5万”、“150元/天”、“10万/年”或“面议”。`,
      `The pay "${given}" can't be read: write it as "3000-4500", "3-5千", "1-1.5万", "150元/天", "10万/年" or "面议".`,
    );
  }
  const yuan = (amount: string, unitName: string | undefined): number => Math.round(Number(amount) * (unitYuan[unitName ?? '元'] ?? 1) * timesPerMonth(period));
  // "6-8千" names the unit once, for both ends.
  const first = yuan(low, lowUnit ?? highUnit);
  const second = high === undefined ? null : yuan(high, highUnit ?? lowUnit);
  if (second !== null && second < first) {
    return fault(`薪资“${given}”的下限高于上限。`, `The pay "${given}" has its bottom above its top.`);
  }
  if (bound !== undefined && /下|内/.test(bound)) return ok({ minCny: null, maxCny: second ?? first });
  if (bound !== undefined) return ok({ minCny: first, maxCny: second });
  return ok({ minCny: first, maxCny: second ?? first });
}
