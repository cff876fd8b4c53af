import { text, type Text } from '../../platform/i18n/text.js';

/** Amounts that each locality sets or publishes anew from time to time. */
export type LocalFigureKind = 'AVERAGE_WAGE' | 'MINIMUM_WAGE' | 'OVER_QUOTA_REWARD' | 'POPULATION' | 'INSURANCE_SUBSIDY' | 'LEAST_STALL_FEE_REDUCTION';

interface LocalFigureRule {
  readonly label: Text;
  /** What one unit of the amount is. */
  readonly unit: Text;
  /** The lowest and the highest amount that can be recorded. */
  readonly least: number;
  readonly most: number;
  /** Whether administrators alone record it: a centre does not lower by it what the measures ask of the centre. */
  readonly isForAdministrators: boolean;
}

const amount = { least: 0, most: 1_000_000_000, isForAdministrators: false } as const;

/** What each kind of figure is; its amounts, dates and sources are recorded by those who serve the region. */
export const localFigureRules: Readonly<Record<LocalFigureKind, LocalFigureRule>> = {
  AVERAGE_WAGE: { ...amount, label: text('当地社会平均工资', 'Average wage of the region'), unit: text('元/年', 'yuan a year') },
  MINIMUM_WAGE: { ...amount, label: text('最低工资标准', 'Minimum wage'), unit: text('元/月', 'yuan a month') },
  OVER_QUOTA_REWARD: { ...amount, label: text('超比例安排残疾人就业奖励标准', 'Reward for employing beyond the ratio'), unit: text('元/人·年', 'yuan per person and year') },
  INSURANCE_SUBSIDY: { ...amount, label: text('灵活就业社会保险补贴标准', 'Insurance subsidy for flexible work'), unit: text('元/人·月', 'yuan per person and month') },
  POPULATION: { ...amount, label: text('常住人口', 'Population'), unit: text('人', 'people') },
  LEAST_STALL_FEE_REDUCTION: {
    label: text('摊位费最低减免幅度', 'Least reduction of stall fees'), unit: text('%(占一般费用)', '% of the usual fee'), least: 0.01, most: 100, isForAdministrators: true,
  },
};
