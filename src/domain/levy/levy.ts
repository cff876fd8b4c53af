import { Decimal } from 'decimal.js';
import type { IsoDate } from '../../platform/calendar.js';
import { inForce, type Dated } from '../../platform/dated.js';
import { Problem } from '../../platform/errors/index.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { isEnterprise, type EmployerKind } from '../employers/index.js';
import { isLiable, ofProvince } from './duty.js';
import { contractMonths, countsAsTwo, months, ratios, reductions, sources, wageCaps, type Reduction } from './levy.data.js';

/** A disabled employee, as far as the levy asks. */
export interface DisabledEmployee {
  /** Grade of the disability certificate, 1 to 4; null where there is none. */
  readonly certificateGrade: number | null;
  /** Grade of the disabled veteran's certificate, 1 to 8; null where there is none. */
  readonly veteranGrade: number | null;
  /** Length of the contract, in months. */
  readonly contractMonths: number;
  /** Months of the year in which the person was employed. */
  readonly monthsEmployed: number;
  readonly isPaidMinimumWage: boolean;
  readonly isInsuredInFull: boolean;
  /** Left out by the yearly certification, which found neither the certificate on record nor documents. */
  readonly isRefused?: boolean;
}

/** All that the levy of a year is worked out from: the figures are those of the year before. */
export interface LevyFacts {
  /** The year in which it is due. */
  readonly year: number;
  readonly kind: EmployerKind;
  /** Six digits of the region in which it is due. */
  readonly regionCode: string;
  /** Average number of staff, seasonal staff by the year. */
  readonly staff: Decimal;
  /** Average yearly wage of the employer, and of the region, in yuan. The employer's is null where it is unknown and nothing is to be paid (`isExempt`). */
  readonly ownWage: Decimal | null;
  readonly localWage: Decimal;
  readonly disabledStaff: readonly DisabledEmployee[];
}

export interface Counted {
  /** As how many people the employee counts, over the year. */
  readonly people: Decimal;
  /** What it rests on, or what is missing. */
  readonly reason: Text;
}

/** One step of the reckoning: what it is called, how its value comes about, and the rule. */
export interface LevyStep {
  readonly id: LevyStepId;
  readonly label: Text;
  readonly calculation: string;
  readonly value: Decimal;
  readonly source: Text;
}

export type LevyStepId = 'REQUIRED' | 'COUNTED' | 'GAP' | 'WAGE' | 'AMOUNT' | 'REDUCTION' | 'PAYABLE';

export interface Levy {
  readonly steps: readonly LevyStep[];
  readonly employees: readonly Counted[];
  readonly required: Decimal;
  readonly counted: Decimal;
  /** How many more disabled people would have to be employed; 0 where none. */
  readonly gap: Decimal;
  /** How many are employed beyond what is required; 0 where none. */
  readonly surplus: Decimal;
  readonly payable: Decimal;
  /** Why nothing is to be paid whatever the gap; null where that is not so. */
  readonly exemption: Text | null;
}

const zero = new Decimal(0);

/** As how many people an employee counts. @returns 0 with what is missing, where a condition does not hold */
export function countEmployee(employee: DisabledEmployee): Counted {
  const { certificateGrade, veteranGrade, monthsEmployed } = employee;
  const missing = [
    ...(certificateGrade === null && veteranGrade === null ? [text('没有残疾人证或残疾军人证', 'no certificate of a disabled person or veteran')] : []),
    ...(employee.isRefused === true ? [text('年审未认定', 'not accepted in the yearly certification')] : []),
    ...(employee.contractMonths < contractMonths ? [text('劳动合同不满1年', 'a contract of less than a year')] : []),
    ...(employee.isPaidMinimumWage ? [] : [text('工资低于当地最低工资标准', 'paid less than the local minimum wage')]),
    ...(employee.isInsuredInFull ? [] : [text('没有足额缴纳社会保险费', 'social insurance not paid in full')]),
  ];
  if (missing.length > 0) return { people: zero, reason: text(`不计入:${missing.map(({ zh }) => zh).join(';')}。`, `Does not count: ${missing.map(({ en }) => en).join('; ')}.`) };
  const isDouble = (certificateGrade !== null && certificateGrade <= countsAsTwo.certificate) || (veteranGrade !== null && veteranGrade <= countsAsTwo.veteran);
  const people = new Decimal(isDouble ? 2 : 1).times(monthsEmployed).div(months);
  const share = monthsEmployed === months ? text('', '') : text(`,按${monthsEmployed}个月折算`, `, for ${monthsEmployed} of ${months} months`);
  return { people, reason: isDouble ? text(`按2人计算${share.zh}。`, `Counts as two${share.en}.`) : text(`按1人计算${share.zh}。`, `Counts as one${share.en}.`) };
}

const shown = (value: Decimal): string => value.toDecimalPlaces(4).toString();
const percent = (value: Decimal): string => `${value.times(100).toString()}%`;

type Exempted = Pick<LevyFacts, 'kind' | 'staff'>;

function exemptionOf({ kind, staff }: Exempted, rule: Dated<Reduction> | null): { readonly reason: Text; readonly source: Text } | null {
  if (!isLiable(kind)) return { reason: text('个体工商户不是缴纳单位。', 'Individual businesses do not owe it.'), source: sources.liable };
  if (rule === null || !isEnterprise(kind) || staff.greaterThan(rule.value.exemptStaff)) return null;
  return { reason: text(`在职职工${rule.value.exemptStaff}人(含)以下的企业免征。`, `Enterprises with ${rule.value.exemptStaff} staff or fewer pay nothing.`), source: rule.source };
}

/** Whether nothing is to be paid in a year, whatever the gap and the wages. */
export function isExempt(facts: Exempted & Pick<LevyFacts, 'year'>): boolean {
  return exemptionOf(facts, inForce(reductions, `${facts.year}-01-01`)) !== null;
}

/** What of the amount is paid, by the share of disabled staff. */
function reductionOf(rule: Dated<Reduction> | null, counted: Decimal, staff: Decimal): { readonly factor: Decimal; readonly calculation: string; readonly source: Text } {
  if (rule === null || staff.isZero()) return { factor: new Decimal(1), calculation: '1', source: rule?.source ?? sources.amount };
  const { atLeast, ratioMet, otherwise } = rule.value;
  const share = counted.div(staff);
  const isMet = share.greaterThanOrEqualTo(atLeast);
  return {
    factor: new Decimal(isMet ? ratioMet : otherwise), source: rule.source,
    calculation: `${shown(counted)} ÷ ${shown(staff)} = ${percent(share.toDecimalPlaces(6))} ${isMet ? '≥' : '<'} ${percent(new Decimal(atLeast))}`,
  };
}

const firstRatio = ratios.map(({ from }) => from).sort()[0] ?? '';

/** The share of staff that disabled people must make up, in a region on a day. @throws Problem BAD_USER_INPUT for a day before the rules */
export function requiredRatio(regionCode: string, day: IsoDate): Dated<string> {
  const ratio = ofProvince(ratios, regionCode, day);
  if (ratio === null) throw new Problem('BAD_USER_INPUT', text(`${day} 还没有规定安置比例,最早为 ${firstRatio}。`, `No ratio was in force on ${day}; the first one is of ${firstRatio}.`), 'asOf');
  return ratio;
}

/**
 * The levy for the employment of disabled people (残疾人就业保障金) of one employer and year, step by step; amounts in yuan, rounded to the fen
 * at the end alone. The steps of the wage are left out where it is unknown and nothing is to be paid. That an employee counts by the months of the year is read into article 8, which says so of seasonal staff.
 */
export function levyOf(facts: LevyFacts): Levy {
  const { year, regionCode, staff, ownWage, localWage } = facts;
  const day = `${year}-01-01`;
  const ratio = requiredRatio(regionCode, day);
  const cap = inForce(wageCaps, day);
  const reductionRule = inForce(reductions, day);
  if (cap === null) throw new RangeError(`no rules for ${year}`);

  const employees = facts.disabledStaff.map(countEmployee);
  const counted = employees.reduce((sum, { people }) => sum.plus(people), zero);
  const required = staff.times(ratio.value);
  const difference = required.minus(counted);
  const gap = Decimal.max(difference, zero);
  const exemption = exemptionOf(facts, reductionRule);
  if (ownWage === null && exemption === null) throw new RangeError('the wage is unknown, and the amount depends on it');
  const wage = ownWage === null ? null : Decimal.min(ownWage, localWage.times(cap.value));
  const amount = gap.times(wage ?? zero);
  const reduction = reductionOf(reductionRule, counted, staff);
  const payable = exemption === null ? amount.times(reduction.factor).toDecimalPlaces(2, Decimal.ROUND_HALF_UP) : zero;

  const step = (id: LevyStepId, zh: string, en: string, calculation: string, value: Decimal, source: Text): LevyStep => ({ id, label: text(zh, en), calculation, value, source });
  return {
    employees, required, counted, gap, surplus: Decimal.max(difference.negated(), zero), payable, exemption: exemption?.reason ?? null,
    steps: [
      step('REQUIRED', '应安排残疾人就业人数', 'Disabled people to be employed', `${shown(staff)} × ${percent(new Decimal(ratio.value))}`, required, ratio.source),
      step('COUNTED', '实际安排残疾人就业人数', 'Disabled people employed', employees.map(({ people }) => shown(people)).join(' + ') || '0', counted, sources.counting),
      step('GAP', '差额人数', 'People short', `max(${shown(required)} − ${shown(counted)}, 0)`, gap, sources.amount),
      ...(ownWage === null || wage === null ? [] : [
        step('WAGE', '计征年平均工资(元)', 'Average yearly wage that counts, yuan', `min(${shown(ownWage)}, ${shown(localWage)} × ${cap.value})`, wage, cap.source),
        step('AMOUNT', '应缴额(元)', 'Amount before reductions, yuan', `${shown(gap)} × ${shown(wage)}`, amount, sources.amount),
      ]),
      step('REDUCTION', '分档减缴后的缴费比例', 'Share that is paid', reduction.calculation, reduction.factor, reduction.source),
      step('PAYABLE', '实际应缴(元)', 'Payable, yuan', exemption === null ? `${shown(amount)} × ${reduction.factor.toString()}` : '0', payable, exemption?.source ?? reduction.source),
    ],
  };
}
