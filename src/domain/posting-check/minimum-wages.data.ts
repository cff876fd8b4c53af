/**
 * The lowest minimum wages of Shanxi, of counties of the third class: below them no full-time pay is lawful anywhere in the province. Used where nobody recorded the amount of
 * the place (`LocalFigure` MINIMUM_WAGE), which is as high or higher. By the hour it is what lies below every class since 2017: amounts by the hour are not recorded here.
 */
export const lowestMinimumWage = {
  from: '2023-01-01', source: '山西省人力资源和社会保障厅关于调整最低工资标准的通知(2022年12月)', amounts: { monthlyCny: 1780, hourlyCny: 15 },
} as const;
