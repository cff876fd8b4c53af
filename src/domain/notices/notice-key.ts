import { text } from '../../platform/i18n/text.js';
import { Problem } from '../../platform/errors/index.js';

/**
 * A notice is named by a key that stays the same: a written one by "NOTICE:" and its number, a derived one by its kind, the number of its object,
 * the day by which it is due, and its detail. When the day changes, it is another notice, which nobody has read.
 */
const typeName = 'Notice';

/** The opaque id of a notice, made of its key. */
export function noticeId(key: string): string {
  return Buffer.from(`${typeName}:${key}`).toString('base64url');
}

/** The key behind an argument that must be the id of a notice. @throws Problem BAD_USER_INPUT when it is none */
export function noticeKeyOf(id: string, argument: string): string {
  const [, key] = new RegExp(`^${typeName}:([A-Z_]+:[0-9A-Za-z_:-]+)$`).exec(Buffer.from(id, 'base64url').toString('utf8')) ?? [];
  if (key !== undefined && noticeId(key) === id) return key;
  throw new Problem('BAD_USER_INPUT', text(
    `${argument} 的值“${id}”不是通知的编号;请使用查询结果中 Notice 的 id。`, `${argument} is "${id}", which is no id of a notice; use the id of a Notice as a query returned it.`,
  ), argument);
}
