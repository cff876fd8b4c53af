import { daysKept } from '../interchange/jobs/index.js';
import type { Text } from '../platform/i18n/text.js';
import { text } from '../platform/i18n/text.js';

/** How long something is kept after its time, and by which rule. */
export interface Retention {
  readonly what: 'ERASED_PEOPLE' | 'AUDIT' | 'IDEMPOTENCY_KEYS' | 'ENDED_SESSIONS' | 'NOTICES' | 'UNREAD_NOTICES' | 'NOTICE_READS' | 'IMPORTED_TABLES' | 'EXPORTED_TABLES' | 'LOOK_UPS';
  readonly days: number;
  readonly source: Text;
}

export const retentions: readonly Retention[] = [
  {
    what: 'ERASED_PEOPLE', days: 3 * 366,
    source: text('《中华人民共和国个人信息保护法》第四十七条、第五十六条(记录至少保存三年)', 'Personal Information Protection Law, articles 47 and 56 (records are kept for at least three years)'),
  },
  {
    what: 'AUDIT', days: 3 * 366,
    source: text('《中华人民共和国个人信息保护法》第五十六条(处理情况记录至少保存三年)', 'Personal Information Protection Law, article 56 (records of handling are kept for at least three years)'),
  },
  { what: 'IDEMPOTENCY_KEYS', days: 30, source: text('重复请求在数日之内到达', 'A repeated request comes within days') },
  { what: 'ENDED_SESSIONS', days: 366, source: text('令牌的有效期远短于一年', 'Tokens live for far less than a year') },
  {
    what: 'NOTICES', days: 180,
    source: text('《中华人民共和国个人信息保护法》第十九条(保存期限为实现处理目的所必要的最短时间);读过或到期半年后,通知已无用处', 'Personal Information Protection Law, article 19 (kept for the shortest time that the purpose takes); half a year after it was read, or was due, a notice is of no use'),
  },
  { what: 'UNREAD_NOTICES', days: 2 * 366, source: text('同上;两年没有人读的通知,不会再有人读', 'The same article; nobody will read what nobody has read for two years') },
  { what: 'NOTICE_READS', days: 2 * 366, source: text('同上;比通知本身保存得久,读过的提醒不会又变成未读', 'The same article; longer than notices are kept, so that what was read does not come up unread again') },
  { what: 'IMPORTED_TABLES', days: daysKept.IMPORT, source: text('同上;导入的表格和退回的行,改好就用不着了', 'The same article; a table that came in is of no use once its rejected rows are mended') },
  { what: 'EXPORTED_TABLES', days: daysKept.EXPORT, source: text('同上;导出的表格,下载后就用不着了', 'The same article; a table that went out is of no use once it was fetched') },
  { what: 'LOOK_UPS', days: 1, source: text('同上;按号码查找的次数按小时计算,过后就用不着了', 'The same article; look-ups by a number are counted by the hour, and are of no use afterwards') },
];
