import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import { text } from '../i18n/text.js';
import { Problem } from '../errors/index.js';

/** The sort keys of a row, in the order of the list. */
export type CursorKeys = readonly (string | number | null)[];

const tagLength = 9;

/** Makes and reads cursors: the sort keys of a row, signed together with the name of their list. */
export class Cursors {
  constructor(private readonly key: KeyObject) {}

  encode(list: string, keys: CursorKeys): string {
    const body = Buffer.from(JSON.stringify(keys));
    return Buffer.concat([this.tag(list, body), body]).toString('base64url');
  }

  /** @throws Problem BAD_USER_INPUT for a cursor that is not ours, was changed, or belongs to another list. */
  decode(list: string, cursor: string, argument: string): CursorKeys {
    const bytes = Buffer.from(cursor, 'base64url');
    const body = bytes.subarray(tagLength);
    if (bytes.length <= tagLength || !timingSafeEqual(bytes.subarray(0, tagLength), this.tag(list, body))) {
      throw new Problem('BAD_USER_INPUT', text(
        `${argument} 的游标不属于这个列表;请使用本列表 pageInfo 返回的游标。`,
        `The cursor in ${argument} does not belong to this list; use one that this list's pageInfo returned.`,
      ), argument);
    }
    return JSON.parse(body.toString('utf8')) as CursorKeys;
  }

  private tag(list: string, body: Buffer): Buffer {
    return createHmac('sha256', this.key).update(list).update('\0').update(body).digest().subarray(0, tagLength);
  }
}
