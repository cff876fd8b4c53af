import { measuresSince } from '../../domain/measures-document/terms.js';
import { addDays } from '../../platform/calendar.js';
import type { DatedRule } from './dated.js';

type PriorityId = 'GRADUATE_PUBLIC_WELFARE' | 'GRADUATE_PUBLIC_SECTOR' | 'GRADUATE_RECRUITING' | 'DIFFICULTY_PUBLIC_WELFARE';

/** Public-welfare posts go by tiers that compare one after another (`priorityTiers`); one number told a family without employment that it came last. */
const lastDayByPair = '2026-11-29';

/** Until this day a graduation of any year gave priority, and in the public sector alone; stored matches of those days keep it. */
const lastDayOfAnyGraduation = '2026-11-30';

/** Who comes first by policy. Never part of the score. */
export const priorityRules: readonly DatedRule<{ readonly id: PriorityId; readonly level: number }>[] = [
  {
    id: 'GRADUATE_PUBLIC_WELFARE', level: 2, validFrom: measuresSince, validUntil: lastDayByPair,
    text: {
      zh: '符合条件的残疾人高校毕业生是公益性岗位的重点帮扶对象。',
      en: 'Qualified disabled graduates come first for public-welfare posts.',
    },
    source: { zh: '晋政办发〔2025〕35号第五条', en: 'Jin Zheng Ban Fa [2025] 35, measure 5' },
  },
  {
    id: 'GRADUATE_PUBLIC_SECTOR', level: 1, validFrom: measuresSince, validUntil: lastDayOfAnyGraduation,
    text: {
      zh: '机关、事业单位带头安排残疾人就业,重点关注残疾人高校毕业生。',
      en: 'Public organs and institutions pay special regard to disabled graduates.',
    },
    source: { zh: '晋政办发〔2025〕35号第五条', en: 'Jin Zheng Ban Fa [2025] 35, measure 5' },
  },
  {
    id: 'GRADUATE_RECRUITING', level: 1, validFrom: addDays(lastDayOfAnyGraduation, 1), validUntil: null,
    text: {
      zh: '机关、事业单位和企业招用残疾人,重点关注毕业当年起至毕业后2年内的残疾人高校毕业生。',
      en: 'Public bodies and companies that hire pay special regard to disabled graduates, '
        + 'from the year of graduation until two years after it.',
    },
    source: { zh: '晋政办发〔2025〕35号第五条(年限为假定)', en: 'Jin Zheng Ban Fa [2025] 35, measure 5 (the period is assumed)' },
  },
  {
    id: 'DIFFICULTY_PUBLIC_WELFARE', level: 1, validFrom: '2008-01-01', validUntil: lastDayByPair,
    text: { zh: '就业困难人员优先安排公益性岗位。', en: 'People with difficulty in finding work come first for public-welfare posts.' },
    source: { zh: '《中华人民共和国就业促进法》第五十三条', en: 'Employment Promotion Law, article 53' },
  },
];
