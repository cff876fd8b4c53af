import { expect, test } from '@jest/globals';
import { localeOf } from '../../../src/platform/i18n/locale.js';

test.each([
  [undefined, 'zh'], ['', 'zh'], ['*', 'zh'], ['fr', 'zh'], ['en;q=0', 'zh'], ['zh_CN', 'zh'], ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'], ['zh-TW,en;q=0.9', 'zh'],
  ['en', 'en'], ['EN', 'en'], ['en-GB', 'en'], ['en-GB,zh;q=0.9', 'en'], ['fr,en;q=0.5', 'en'], ['zh;q=0,en', 'en'], ['en;q=0.2,zh;q=0.1', 'en'], ['xx;;;,,en', 'en'],
] as const)('whoever accepts %j reads %s', (header, locale) => {
  expect(localeOf(header)).toBe(locale);
});
