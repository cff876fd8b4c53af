import { numberOf } from '../../platform/text/numerals.js';
import { fullTimeMonth, isBelowMinimumWage, minimumWageOf, type MinimumWage } from '../local-figures/terms.js';
import type { PostingFacts, Span } from './posting-rule.js';

type Unit = 'MONTH' | 'DAY' | 'HOUR' | 'YEAR';

const inFull: Readonly<Record<string, string>> = { 壹: '一', 贰: '二', 叁: '三', 肆: '四', 伍: '五', 陆: '六', 柒: '七', 捌: '八', 玖: '九', 拾: '十', 佰: '百', 仟: '千' };

/** An amount as notices write it: 1,350; 1.2k; 1.3千; 一千二; 壹仟肆佰; null for none. */
function amountOf(words: string): number | null {
  const plain = words.replaceAll(',', '').replaceAll(/[壹贰叁肆伍陆柒捌玖拾佰仟]/g, (sign) => inFull[sign] ?? sign);
  const scaled = /^(\d+(?:\.\d+)?)(k|千|百)?$/i.exec(plain);
  if (scaled !== null) return Number(scaled[1]) * (scaled[2] === undefined ? 1 : scaled[2] === '百' ? 100 : 1000);
  return numberOf(plain);
}

const amount = '(\\d[\\d,]*(?:\\.\\d+)?(?:k|千|百)?|[零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]{2,6})';
const several = `${amount}(?:元|块)?(?:钱)?(?:[-~至到—]${amount})?(?:多|来)?(?:元整?|块钱?|块)?`;
const periods: readonly (readonly [Unit, string, string])[] = [
  ['HOUR', '每个?小时|一?个?小时工资?|按小时计?|时薪|小时工资?|时工资|每个?钟头?|一个钟头?', '小时|钟头|钟|h'], ['DAY', '日薪|日工资|天薪', '天|日'],
  ['MONTH', '每个?月|月薪|月钱|月工资|月收入|月资|月支报酬|月支付|月结|一个?月|工资|薪资|薪酬|待遇|月津贴|月补助|月', '个?月'], ['YEAR', '年薪|年收入|全年|每年|一年', '年'],
];
const connecting = '[::]?(?:为|约|是|按|发|给|能拿|开|只|拿|共|合计|固定|打卡|支付|税前|¥|¥|人民币)*';

const patterns = periods.flatMap(([unit, before, after]) => [
  { unit, says: new RegExp(`(?:${before})${connecting}${several}(?![\\d%万岁个人名公斤])`, 'g') },
  { unit, says: new RegExp(`${several}(?:工资)?(?:\\/|每|一|1)(?:${after})`, 'g') },
]);

/** What else is paid beside the pay, and what is no pay of full-time work. */
const besides = /见习|实习|半日|半天|钟点|小时工|临时|每天\d小时|房补|餐|饭补|话补|车补|住房|水电|宿舍|全勤|加班|兼职|奖|提成|绩效|计件|另加|押|租|每单|工龄|保险|慰问|最低工资|社保|高温|取暖|取暖费|班费|夜班|降|涨|增|差旅|通讯|交通|扣|交|缴|费用?|罚/;
const allowance = /补贴|津贴|补助/;
/** An allowance that is lower is one; what is higher, and paid each month, is the pay under another name. */
const leastPay = 800;

/** After all days of rules: asks for the latest of them. */
const latest = '9999-12-31';

/** The minimum wage that a posting is held against: the one given, or the lowest of the home province where the caller names no place. */
export function minimumWageFor({ minimumWage }: Pick<PostingFacts, 'minimumWage'>): MinimumWage | null {
  return minimumWage === undefined ? minimumWageOf(null, latest, null) : minimumWage;
}

/** Pay that a text states and that lies, at its most, below the minimum wage. */
export function payBelowMinimum(plain: string, facts: PostingFacts): Span[] {
  const minimum = minimumWageFor(facts);
  if (minimum === null || besides.test(plain)) return [];
  const { monthlyCny, hourlyCny } = minimum;
  const least: Readonly<Record<Unit, number>> = { MONTH: monthlyCny, HOUR: hourlyCny, DAY: monthlyCny / fullTimeMonth.days, YEAR: monthlyCny * 12 };
  // Below these it is no pay of the period, but a part of it or a number of something else.
  const noPay: Readonly<Record<Unit, number>> = { MONTH: allowance.test(plain) ? leastPay : 300, HOUR: 3, DAY: 20, YEAR: 5000 };
  return patterns.flatMap(({ unit, says }) => [...plain.matchAll(says)].flatMap((match): Span[] => {
    const [words, first = '', second] = match;
    const most = amountOf(second ?? first);
    return most !== null && most >= noPay[unit] && most < least[unit] ? [{ from: match.index, until: match.index + words.length }] : [];
  }));
}

/** What a post states of its pay outside its text: in yuan for a month, before tax. Null is unstated. */
export interface StatedPay {
  readonly minCny: number | null;
  readonly maxCny: number | null;
  readonly employmentKind: string | null;
  readonly hoursPerWeek: number | null;
}

/** Hours of a week from which on work is full-time where the post does not say so (《国务院关于职工工作时间的规定》第三条). */
const fullTimeHours = 40;
/** Kinds of posts whose pay is no wage of full-time work. */
const otherKinds: ReadonlySet<string> = new Set(['SUPPORTED', 'INTERNSHIP', 'FLEXIBLE']);

/**
 * Whether the stated pay lies, at its most, below the minimum wage. PROBLEM: of full-time work. LIKELY: of work that may be part-time, as the
 * post says neither the kind nor the hours. Null: it does not, or that is not known.
 */
export function judgeStatedPay({ minCny, maxCny, employmentKind, hoursPerWeek }: StatedPay, facts: PostingFacts): 'PROBLEM' | 'LIKELY' | null {
  const most = maxCny ?? minCny;
  if (most === null || otherKinds.has(facts.kind) || isBelowMinimumWage(most, minimumWageFor(facts)) !== true) return null;
  if (employmentKind !== null) return employmentKind === 'FULL_TIME' ? 'PROBLEM' : null;
  if (hoursPerWeek === null) return 'LIKELY';
  return hoursPerWeek >= fullTimeHours ? 'PROBLEM' : null;
}
