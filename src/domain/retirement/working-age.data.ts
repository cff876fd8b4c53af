import type { IsoDate } from '../../platform/calendar.js';
import { text } from '../../platform/i18n/text.js';

/** From this age on, in completed years, somebody may be employed. */
export const lowestWorkingAge = {
  years: 16, since: '1995-01-01' as IsoDate,
  label: text('用人单位不得招用未满16周岁的未成年人。', 'Nobody under 16 may be employed.'), source: text('《中华人民共和国劳动法》第十五条', 'Labour Law, article 15'),
} as const;
