import { yearOf, type IsoDate } from '../../platform/calendar.js';
import type { Dated } from '../../platform/dated.js';
import { text } from '../../platform/i18n/text.js';
import { measuresSince } from '../measures-document/terms.js';

interface PublicDutyRule {
  /** Organs with so many established posts or more are bound. */
  readonly organPosts: number;
  /** Public institutions with so many or more, schools and kindergartens excepted. */
  readonly institutionPosts: number;
  /** By the end of this day a bound body employs at least one disabled person. */
  readonly deadline: IsoDate;
}

/** Who of the public sector must have a recruiting plan while below the ratio, and until when it must employ somebody. */
export const publicDutyRules: readonly Dated<PublicDutyRule>[] = [{
  from: measuresSince, until: null, value: { organPosts: 50, institutionPosts: 67, deadline: '2027-12-31' },
  source: text('晋政办发〔2025〕35号第一条', 'Jin Zheng Ban Fa [2025] 35, measure 1'),
}];

/** The first and the last year that a plan can be made for: those of the duty. */
export const planYears = { first: 2026, last: Math.max(...publicDutyRules.map(({ value }) => yearOf(value.deadline))) } as const;
