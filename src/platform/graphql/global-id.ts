import { text } from '../i18n/text.js';
import { Problem } from '../errors/index.js';

/** What is no id is shown so far. */
const longestShown = 100;

/** An object of ours: its GraphQL type and its number in the database. */
export interface GlobalId {
  readonly type: string;
  readonly id: number;
}

export function globalId(type: string, id: number): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** Reads a global id, or null when the text is not one in its one canonical spelling. */
export function parseGlobalId(value: string): GlobalId | null {
  const match = /^([A-Z][A-Za-z]*):([1-9]\d{0,9})$/.exec(Buffer.from(value, 'base64url').toString('utf8'));
  const [, type, digits] = match ?? [];
  if (type === undefined || digits === undefined) return null;
  const id = Number(digits);
  return id > 0x7fffffff || globalId(type, id) !== value ? null : { type, id };
}

/** An object of ours that has no number in the database: something computed, or an entry of a vocabulary. */
export interface KeyedId {
  readonly type: string;
  /** At most 60 letters, digits, points and hyphens. */
  readonly key: string;
}

export function keyedId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** Reads the id of an object without a number, or null when the text is not one in its one canonical spelling. */
export function parseKeyedId(value: string): KeyedId | null {
  const [, type, key] = /^([A-Z][A-Za-z]*):([0-9A-Za-z.-]{1,60})$/.exec(Buffer.from(value, 'base64url').toString('utf8')) ?? [];
  return type === undefined || key === undefined || keyedId(type, key) !== value ? null : { type, key };
}

/**
 * The number behind an argument that must be an id of `type`.
 * @throws Problem BAD_USER_INPUT when it is none, or one of another type.
 */
export function idOf(type: string, value: string, argument: string): number {
  const parsed = parseGlobalId(value);
  if (parsed === null) {
    const shown = value.length <= longestShown ? value : `${value.slice(0, longestShown)}…`;
    throw new Problem('BAD_USER_INPUT', text(
      `${argument} 的值“${shown}”不是本平台的编号;请使用查询结果中 ${type} 的 id。`,
      `${argument} is "${shown}", which is no id of this service; use the id of a ${type} as a query returned it.`,
    ), argument);
  }
  if (parsed.type !== type) {
    throw new Problem('BAD_USER_INPUT', text(
      `${argument} 是一个 ${parsed.type} 的编号,这里需要 ${type} 的编号。`,
      `${argument} is an id of the type ${parsed.type}; here one of the type ${type} is needed.`,
    ), argument);
  }
  return parsed.id;
}
