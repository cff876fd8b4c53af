import type { Dated } from '../../platform/dated.js';
import { text } from '../../platform/i18n/text.js';
import type { EmployerKind } from '../employers/index.js';

/** Who may offer in the zone (助残帮扶专区): kinds of employers as such, and others by their disabled staff of the last declared year. */
export interface ZoneRule {
  readonly kinds: readonly EmployerKind[];
  /** Disabled people of all staff, at least. */
  readonly share: string;
  readonly heads: number;
}

/**
 * The measures name supported employment and employers that employ many disabled people together (集中使用残疾人的用人单位); how many that are is the
 * line of government procurement, which 《残疾人就业条例》第十一条 has as well for the share.
 */
export const zoneRules: readonly Dated<ZoneRule>[] = [
  {
    from: '2017-10-01', until: null, value: { kinds: ['SUPPORTED_EMPLOYMENT_INSTITUTION'], share: '0.25', heads: 10 },
    source: text('财库〔2017〕141号第一条;晋政办发〔2025〕35号第二、八条', 'Cai Ku [2017] 141, article 1; measures 2 and 8'),
  },
];
