import type { Text } from '../i18n/text.js';
import type { TextKind } from './clean.js';
import { NamedCodes, type NamedVocabulary, type NearCode, type OtherNames } from './named-codes.js';

/** Codes of a vocabulary, where a reader finds them, and what a text means that is none of them. */
export interface CodeList {
  has(code: string): boolean;
  readonly list: Text;
  /** The code of the one entry of which a text is a name; null where it names none, or several. */
  named(text: string): string | null;
  /** The entries that a text may mean, the likeliest first. */
  near(text: string, most: number): readonly NearCode[];
}

/** How long a text may be, in characters (code points), after it was cleaned. */
export interface TextBounds {
  readonly least: number;
  readonly characters: number;
  readonly as: TextKind;
  /** The vocabulary that its value must be of. */
  readonly codes?: CodeList;
}

/** How many entries a list may have, and how long each may be where they are texts. */
export interface ListBounds<Each extends TextBounds | undefined = TextBounds | undefined> {
  readonly items: number;
  readonly each: Each;
}

export type Bounds = TextBounds | ListBounds;

/** Longer than the longest code of any vocabulary. */
const codeCharacters = 60;

/** A name, title or search text. */
export function line(least: number, characters: number): TextBounds {
  return { least, characters, as: 'LINE' };
}

/** A text of several lines, from none on. */
export function prose(characters: number, least = 0): TextBounds {
  return { least, characters, as: 'TEXT' };
}

/** A text that is compared as it is: a key, an account, a cursor. */
export function exact(characters: number, least = 0): TextBounds {
  return { least, characters, as: 'EXACT' };
}

/** A code that is looked up: one that is unknown is not found. */
export const lookedUpCode = exact(codeCharacters);

/** A code of a vocabulary, in the place of which a reader may write a name that one entry alone has. @param otherNames beside the labels in both languages */
export function codeOf<Entry extends NearCode>(vocabulary: NamedVocabulary<Entry>, list: Text, otherNames?: OtherNames<Entry>): TextBounds & { readonly codes: CodeList } {
  const codes = new NamedCodes(vocabulary, otherNames);
  return {
    least: 0, characters: codeCharacters, as: 'EXACT',
    codes: { list, has: (code) => codes.has(code), named: (text) => codes.named(text), near: (text, most) => codes.near(text, most) },
  };
}

/** A code of a list whose entries have no names. */
export function plainCodeOf(codes: ReadonlySet<string>, list: Text): TextBounds & { readonly codes: CodeList } {
  return { least: 0, characters: codeCharacters, as: 'EXACT', codes: { list, has: (code) => codes.has(code), named: () => null, near: () => [] } };
}

export function listOf(items: number): ListBounds<undefined>;
export function listOf(items: number, each: TextBounds): ListBounds<TextBounds>;
export function listOf(items: number, each?: TextBounds): ListBounds {
  return { items, each };
}

export function isListBounds(bounds: Bounds): bounds is ListBounds {
  return 'items' in bounds;
}

/** A text's first characters, none of them cut in two. */
export function firstCharacters(value: string, { characters }: TextBounds): string {
  return value.length <= characters ? value : Array.from(value).slice(0, characters).join('');
}

/** The length of a text in characters, a character outside of the basic plane counted once. */
export function charactersIn(value: string): number {
  let count = 0;
  for (const _character of value) count += 1;
  return count;
}

/** What somebody looks for. */
export const searchText = line(0, 100);
