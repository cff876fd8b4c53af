import type { IsoDate } from '../../platform/calendar.js';
import { text, type Text } from '../../platform/i18n/text.js';

/** The limits of before 2025: men; women of the group of 55 (cadres); women of the group of 50 (workers). */
export type RetirementGroup = 'MEN' | 'WOMEN_55' | 'WOMEN_50';

/** The age of retirement of a group, in months, and how it rises with the month of birth. */
interface RetirementAge {
  readonly oldMonths: number;
  /** Whoever was born in this month or later retires later. */
  readonly risesFrom: IsoDate;
  /** One month more for so many months of birth. */
  readonly everyMonths: number;
  readonly mostMonths: number;
}

export interface RetirementRule {
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate | null;
  readonly ages: Readonly<Record<RetirementGroup, RetirementAge>>;
  readonly text: Text;
  readonly source: Text;
}

const fixedAt = (years: number): RetirementAge => ({ oldMonths: years * 12, risesFrom: '9999-01-01', everyMonths: 1, mostMonths: years * 12 });

/** The last rule reaches back: whoever came to the old limit before 2025 was born before its first step, and keeps that limit. */
export const retirementRules: readonly RetirementRule[] = [
  {
    validFrom: '1978-06-02', validUntil: '2024-12-31', ages: { MEN: fixedAt(60), WOMEN_55: fixedAt(55), WOMEN_50: fixedAt(50) },
    text: text('男满60周岁,女干部满55周岁,女工人满50周岁退休。', 'Men retire at 60, women at 55 (cadres) or 50 (workers).'),
    source: text('国发〔1978〕104号', 'Guo Fa [1978] 104'),
  },
  {
    validFrom: '2025-01-01', validUntil: null,
    ages: {
      MEN: { oldMonths: 60 * 12, risesFrom: '1965-01-01', everyMonths: 4, mostMonths: 63 * 12 },
      WOMEN_55: { oldMonths: 55 * 12, risesFrom: '1970-01-01', everyMonths: 4, mostMonths: 58 * 12 },
      WOMEN_50: { oldMonths: 50 * 12, risesFrom: '1975-01-01', everyMonths: 2, mostMonths: 55 * 12 },
    },
    text: text(
      '从2025年起逐步延迟:男职工延迟到63周岁,女职工分别延迟到58周岁、55周岁。',
      'From 2025 on the age rises step by step: to 63 for men, and to 58 and 55 for women.',
    ),
    source: text(
      '全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定(2024年9月13日)',
      'Decision of the Standing Committee of the National People\'s Congress of 13 September 2024 on raising the retirement age',
    ),
  },
];
