import { text } from '../../../platform/i18n/text.js';

/**
 * How often an account may look somebody up by a number in an hour. A counsellor at the desk looks up whoever comes in; whoever tries out numbers needs thousands. A number that
 * finds nobody counts as well.
 */
export const lookUpLimit = {
  inHour: 30,
  since: '2026-12-01',
  source: text('《中华人民共和国个人信息保护法》第六条、第二十八条、第五十一条', 'Personal Information Protection Law, articles 6, 28 and 51'),
} as const;
