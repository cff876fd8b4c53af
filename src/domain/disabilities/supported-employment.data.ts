import type { IsoDate } from '../../platform/calendar.js';
import type { Text } from '../../platform/i18n/text.js';
import type { DisabilityGroup } from './disability-groups.js';

interface SupportedEmploymentRule {
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate | null;
  /** In completed years. */
  readonly minAge: number;
  readonly maxAge: number;
  readonly groups: readonly DisabilityGroup[];
  readonly text: Text;
  readonly source: Text;
}

/** Who may take a place of supported employment (辅助性就业). */
const rules: readonly SupportedEmploymentRule[] = [{
  validFrom: '2015-06-29', validUntil: null,
  minAge: 16, maxAge: 59, groups: [{ kind: 5, grades: [] }, { kind: 6, grades: [] }, { kind: 4, grades: [1, 2] }],
  text: {
    zh: '辅助性就业面向就业年龄段(16至59周岁)的智力、精神残疾人和重度肢体残疾人。',
    en: 'Supported employment is for people of working age (16 to 59) with intellectual, mental or severe physical disability.',
  },
  source: { zh: '《关于发展残疾人辅助性就业的意见》(残联发〔2015〕27号)', en: 'Opinions on Developing Supported Employment (Can Lian Fa [2015] 27)' },
}];

/** The rule in force on a day; null before there was one. */
export function supportedEmploymentRule(day: IsoDate): SupportedEmploymentRule | null {
  return rules.findLast(({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day <= validUntil)) ?? null;
}
