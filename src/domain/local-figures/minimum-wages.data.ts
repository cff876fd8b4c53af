import type { Dated } from '../../platform/dated.js';
import { text } from '../../platform/i18n/text.js';

/** Amounts in yuan, by the month of full-time work and by the hour. */
export interface LowestWage { readonly monthlyCny: number; readonly hourlyCny: number }

/**
 * The lowest minimum wages of a province, by its first two digits: of its counties of the lowest class. Below them no full-time pay is lawful
 * anywhere in the province. Used where nobody recorded the amount of the place (`LocalFigure` MINIMUM_WAGE), which is as high or higher. By the
 * hour it is what lies below every class since 2017: amounts by the hour are not recorded here.
 */
export const lowestMinimumWages: readonly (Dated<LowestWage> & { readonly province: string })[] = [{
  province: '14', from: '2023-01-01', until: null, value: { monthlyCny: 1780, hourlyCny: 15 },
  source: text('山西省人力资源和社会保障厅关于调整最低工资标准的通知(2022年12月)', 'Notice of the human resources department of Shanxi on the minimum wages (December 2022)'),
}];
