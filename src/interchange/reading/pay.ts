import { numberOf, numeralCharacters } from '../../platform/text/numerals.js';
import { isOpenWord, plain, read, unclear, type Reading } from './reading.js';
import { remembered } from '../../platform/text/remembered.js';

/** Pay for a month in whole yuan; null at an open end. */
export interface MonthlyPay {
  readonly minCny: number | null;
  readonly maxCny: number | null;
}

const open: MonthlyPay = { minCny: null, maxCny: null };

/** Paid days in a month, by the Ministry of Human Resources' notice 人社部发〔2025〕2号 as before: 21.75. */
const paidDaysPerMonth = 21.75;
const hoursPerDay = 8;
const monthsPerYear = 12;
const weeksPerYear = 52;

type Period = 'YEAR' | 'MONTH' | 'WEEK' | 'DAY' | 'HOUR';

/** How many times a month a rate is paid. */
const timesPerMonth: Readonly<Record<Period, number>> = {
  YEAR: 1 / monthsPerYear, MONTH: 1, WEEK: weeksPerYear / monthsPerYear, DAY: paidDaysPerMonth, HOUR: paidDaysPerMonth * hoursPerDay,
};

/** Below and above this a rate is a slip, or something else than pay; in yuan. */
const plausible: Readonly<Record<Period, readonly [number, number]>> = {
  YEAR: [6000, 3_000_000], MONTH: [500, 250_000], WEEK: [100, 50_000], DAY: [30, 10_000], HOUR: [5, 1500],
};

/** From this on a rate in 万 without a period is a year's: "8-12万". */
const leastOfYear = 50_000;
/** A bare number of these is a day as spreadsheets count them, from 2009 to 2036: "46221". */
const [firstSheetDay, lastSheetDay] = [40_000, 50_000];

const periodWords: readonly (readonly [RegExp, Period])[] = [
  [/^(?:小时|时|h|hour)$/, 'HOUR'], [/^(?:天|日|工日|班|d|day)$/, 'DAY'], [/^(?:周|星期|week)$/, 'WEEK'], [/^(?:年|y|year)$/, 'YEAR'], [/^(?:个?月|m|month)$/, 'MONTH'],
];
const leading: readonly (readonly [RegExp, Period])[] = [[/^年薪|^年收入|^年/, 'YEAR'], [/^日薪|^日工资|^每天|^每日|^日结/, 'DAY'], [/^时薪|^每小时|^小时工资/, 'HOUR'], [/^周薪|^每周/, 'WEEK']];

const unitYuan: Readonly<Record<string, number>> = { 万: 10_000, w: 10_000, 千: 1000, k: 1000, 元: 1 };

/** What stands beside the pay and is none: it stays in the words. */
const beside = new RegExp(
  '(?:[+,;。]|另有|另加|外加|加|并|和|含|有|享受|缴纳|提供)*(?:五险一金|六险一金|五险|社会?保险|社保|保险|公积金|包吃包?住|包食宿|管吃管?住|管吃|管住|包吃|包住|提供食宿|食宿|工作餐|午餐|餐补|饭补|房补|话补|交通补贴|全勤奖?|年终奖金?|奖金|'
  + '绩效工资|绩效奖金|绩效|提成|计件工资|计件|补贴|补助|津贴|加班费|加班|分红|福利|双休|单休|带薪年假|节日福利|高温补贴|等)+(?:另计|另算|除外)?$', 'u',
);

/** Pay that is named and not told: it stays in the words. */
const byReference = /参照|按照|依照|不低于.*标准|最低工资|同工同酬|按.*(?:标准|规定|政策)|根据|视.*而定|协商|商议|计件(?!.*\d)|多劳多得|提成(?!.*\d)|执行|当地/;

const amount = String.raw`(\d+(?:\.\d+)?)`;
const unit = '(万|千|元|k|w)?(?:元|块|圆|人民币|rmb)?';
const period = String.raw`(?:(?:\/|每|一)?(?:人(?:\/|每))?(小时|时|h|天|工日|日|班|周|星期|个?月|年)(?:\/人)?)?`;
const joint = '(?:-|~|至|到)';
const pattern = new RegExp(
  String.raw`^(不低于|不少于|最低|至少|高于|最高|不高于|不超过|约|大约)?${amount}${unit}${period}(?:${joint}${amount}${unit}${period})?(及以下|以下|以内|及以上|以上|起步?|\+|多|左右|上下|不等|封顶)*(?:\/?每?(小时|时|h|天|工日|日|班|周|星期|个?月|年))?(?:\/?人)?(?:[·*x×,]?(1[2-9]|2\d)薪)?$`,
);

/** Without notes in brackets, blanks and separators of thousands, with one way to write each mark. */
function tidied(text: string): string {
  return text.toLowerCase().replaceAll(/\([^)]*\)|\[[^\]]*\]/g, '').replaceAll(/[\s¥￥$]/g, '').replaceAll(/(\d),(?=\d{3}(?!\d))/g, '$1').replaceAll(/[—–~～―－]+/g, '-')
    .replaceAll(new RegExp(`[${numeralCharacters}]{2,}`, 'g'), (characters) => String(numberOf(characters) ?? characters));
}

/** "试用期2500,转正3000": what is paid in the end. */
function afterProbation(text: string): string {
  return /试用期?.*?转正后?(?:工资|薪资|月薪)?:?(.+)$/.exec(text)?.[1] ?? text.replace(/^(?:转正后?|正式工?)/, '');
}

/** Words in front that say what kind of sum it is. */
const prefix = /^(?:(?:月|年|日|周|时)?(?:薪资|薪酬|工资|收入|薪|待遇)|保底|底薪|无责任?底薪|基本工资|基础工资|综合(?:工资|收入|月薪)?|税前|税后|到手|实发|应发|平均|人均|每月|月均?|月结|日结|一个月|[::])+/;

interface Amounts { readonly low: number; readonly high: number | null; readonly period: Period; readonly bound: 'AT_LEAST' | 'AT_MOST' | null }

function periodOf(word: string | undefined): Period | null {
  return word === undefined ? null : periodWords.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** A base with more on top of it: "保底2800加计件". */
function isBase(text: string): boolean {
  return /保底|底薪|基本工资|基础工资/.test(text) || /[+加](?:计件|提成|绩效|奖金)/.test(text);
}

function amountsIn(given: string): Amounts | null {
  const text = afterProbation(tidied(given));
  const led = leading.find(([word]) => word.test(text))?.[1] ?? null;
  const bare = text.replace(beside, '').replace(prefix, '').replace(leading.find(([word]) => word.test(text))?.[0] ?? /^$/, '').replace(prefix, '').replace(beside, '');
  const match = pattern.exec(bare);
  if (match === null) return null;
  const [, before, first = '', firstUnit, firstPeriod, second, secondUnit, secondPeriod, after, lastPeriod, salaries] = match;
  const found = [firstPeriod, secondPeriod, lastPeriod].map(periodOf).filter((each) => each !== null);
  if (new Set(found).size > 1) return null;
  const factor = (own: string | undefined, other: string | undefined): number => unitYuan[own ?? other ?? '元'] ?? 1;
  // "6-8千" names the unit once, for both ends; "8000-1.2万" names it where it differs.
  const isMixed = second !== undefined && firstUnit === undefined && Number(first) >= 500;
  const low = Number(first) * (isMixed ? 1 : factor(firstUnit, secondUnit));
  const high = second === undefined ? null : Number(second) * factor(secondUnit, Number(second) >= 500 ? undefined : firstUnit);
  const isYears = found.length === 0 && led === null && salaries === undefined && [firstUnit, secondUnit].some((each) => each === '万' || each === 'w') && low >= leastOfYear;
  const isLow = /不低于|不少于|最低|至少|高于/.test(before ?? '') && !/不高于/.test(before ?? '');
  const isHigh = /最高|不高于|不超过/.test(before ?? '');
  const bound = isHigh || /下|内|封顶/.test(after?.replace('上下', '') ?? '') ? 'AT_MOST' : isLow || isBase(text) || /上(?!下)|起|\+|多/.test(after?.replace('上下', '') ?? '') ? 'AT_LEAST' : null;
  return { low, high, period: found[0] ?? led ?? (isYears ? 'YEAR' : 'MONTH'), bound };
}

function notRead(given: string): Reading<MonthlyPay> {
  return unclear(
    `看不懂薪资“${given}”,先留空:请写成“3000-4500”、“3-5千”、“1-1.5万”、“150元/天”、“10万/年”或“面议”。`,
    `The pay "${given}" is not understood and is left open: write it as 3000-4500, 3-5千, 1-1.5万, 150元/天, 10万/年 or 面议.`,
  );
}

/**
 * Pay as people write it, for an ordinary month: "1-1.5万", "6-8千·13薪", "150元/天", "25-50万/年", "3千及以下", "三千五左右", "保底2800加计件". A thirteenth month's
 * pay is left out. Unclear where it is not understood, named by reference alone, or is no plausible pay; whoever asks keeps the words.
 */
export const readPay = remembered((given: string): Reading<MonthlyPay> => {
  const text = plain(given);
  if (isOpenWord(text) || /^0+(?:\.0+)?(?:元(?:\/月)?)?$/.test(text) || /^(?:面议|面谈|电议|可议|详谈|保密)/.test(text)) return read(open);
  const bare = Number(text);
  if (Number.isInteger(bare) && bare >= firstSheetDay && bare <= lastSheetDay) {
    return unclear(`薪资“${given}”像是表格里的日期,先留空:请核对这一列。`, `The pay "${given}" looks like a day of a spreadsheet, and is left open: check the column.`);
  }
  if (byReference.test(text) && !/\d/.test(text)) {
    return unclear(`薪资“${given}”没有写数目,先留空。`, `The pay "${given}" tells no amount, and is left open.`);
  }
  const amounts = amountsIn(text);
  if (amounts === null) return notRead(given);
  const { low, high, period: paid, bound } = amounts;
  if (high !== null && high < low) return unclear(`薪资“${given}”的下限高于上限,先留空。`, `The pay "${given}" has its bottom above its top, and is left open.`);
  const [least, most] = plausible[paid];
  if (low < least || (high ?? low) > most) return unclear(`薪资“${given}”不合常理,先留空:请写明单位,如“元/月”“元/小时”。`, `The pay "${given}" is not plausible, and is left open: name its unit, as 元/月 or 元/小时.`);
  const monthly = (sum: number): number => Math.round(sum * timesPerMonth[paid]);
  if (bound === 'AT_MOST') return read({ minCny: null, maxCny: monthly(high ?? low) });
  return read({ minCny: monthly(low), maxCny: high !== null ? monthly(high) : bound === 'AT_LEAST' ? null : monthly(low) });
});
