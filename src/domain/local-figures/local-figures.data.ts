import { text, type Text } from '../../platform/i18n/text.js';

/** Amounts that each locality sets or publishes anew from time to time. */
export type LocalFigureKind = 'AVERAGE_WAGE' | 'MINIMUM_WAGE' | 'OVER_QUOTA_REWARD' | 'POPULATION' | 'INSURANCE_SUBSIDY';

interface LocalFigureRule {
  readonly label: Text;
  /** What one unit of the amount is. */
  readonly unit: Text;
}

/** What each kind of figure is; its amounts, dates and sources are recorded by those who serve the region. */
export const localFigureRules: Readonly<Record<LocalFigureKind, LocalFigureRule>> = {
  AVERAGE_WAGE: { label: text('当地社会平均工资', 'Average wage of the region'), unit: text('元/年', 'yuan a year') },
  MINIMUM_WAGE: { label: text('最低工资标准', 'Minimum wage'), unit: text('元/月', 'yuan a month') },
  OVER_QUOTA_REWARD: { label: text('超比例安排残疾人就业奖励标准', 'Reward for employing beyond the ratio'), unit: text('元/人·年', 'yuan per person and year') },
  INSURANCE_SUBSIDY: { label: text('灵活就业社会保险补贴标准', 'Insurance subsidy for flexible work'), unit: text('元/人·月', 'yuan per person and month') },
  POPULATION: { label: text('常住人口', 'Population'), unit: text('人', 'people') },
};
