import type { Text } from '../i18n/text.js';
import { plainName } from './typed-name.js';

/** An entry of a vocabulary as a reader may take it. */
export interface NearCode { readonly code: string; readonly label: Text }

/** A vocabulary whose entries have names. */
export interface NamedVocabulary<Entry extends NearCode = NearCode> {
  readonly entries: readonly Entry[];
  has(code: string): boolean;
}

/**
 * The names of an entry beside its code and its label in Chinese. A vocabulary that would take long to spell leaves out what the text can't be.
 * @param asked what somebody typed
 */
export type OtherNames<Entry> = (entry: Entry, asked: string) => readonly string[];

/** The likeness from which on a text counts as a slip of a name. */
const leastLikeness = 0.55;

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** What two texts are compared by: characters in Chinese, else pairs of neighbouring characters. */
function unitsOf(text: string): string[] {
  if (isHan(text)) return Array.from(text);
  return Array.from({ length: Math.max(text.length - 1, 0) }, (_unit, index) => text.slice(index, index + 2));
}

function countsOf(units: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}

/** What somebody wrote, ready to be compared with many names. */
interface Asked { readonly text: string; readonly isHan: boolean; readonly units: ReadonlyMap<string, number>; readonly count: number }

function askedAs(text: string): Asked {
  const units = unitsOf(text);
  return { text, isHan: isHan(text), units: countsOf(units), count: units.length };
}

/** Whether a name can be like the text at all: told by its length, by a character that both have, and of letters by the first, as a vocabulary has thousands of names. */
function mayBeLike({ text, isHan: inHan, units }: Asked, name: string): boolean {
  const [short, long] = name.length < text.length ? [name.length, text.length] : [text.length, name.length];
  return 2 * short >= leastLikeness * (short + long) && (inHan ? [...units.keys()].some((unit) => name.includes(unit)) : name.charAt(0) === text.charAt(0));
}

/** How like two texts are: the Dice coefficient of their units, 0 to 1, and a little more for each character at the start that they share. */
function likeness({ text, units, count }: Asked, name: string): number {
  const others = unitsOf(name);
  let shared = 0;
  for (const [unit, times] of countsOf(others)) shared += Math.min(times, units.get(unit) ?? 0);
  let start = 0;
  while (start < name.length && name.charAt(start) === text.charAt(start)) start += 1;
  return shared === 0 ? 0 : (2 * shared) / (others.length + count) + start / 100;
}

/** How close a name is: 0 to 3 where it is the text, begins with it, holds it, or is held by it; more than 9 where the text may be a slip; null for others. */
function rankOf(asked: Asked, name: string): number | null {
  if (name === asked.text) return 0;
  if (asked.text.length < 2) return null;
  if (name.startsWith(asked.text)) return 1;
  if (name.includes(asked.text)) return 2;
  if (name.length > 1 && asked.text.includes(name)) return 3;
  const like = mayBeLike(asked, name) ? likeness(asked, name) : 0;
  return like >= leastLikeness ? 10 - like : null;
}

/** Finds entries of a vocabulary by what somebody wrote in the place of a code. */
export class NamedCodes<Entry extends NearCode = NearCode> {
  /** Codes by name, in Chinese; null for a name of several entries. Filled when first asked for. */
  private byName: Map<string, string | null> | null = null;
  private readonly plainNames = new Map<string, string>();

  constructor(private readonly vocabulary: NamedVocabulary<Entry>, private readonly otherNames: OtherNames<Entry> = ({ label }) => [label.en]) {}

  has(code: string): boolean {
    return this.vocabulary.has(code);
  }

  /** The code of the one entry of which a text is a name, in either language; null where it names none, or several. */
  named(text: string): string | null {
    const asked = plainName(text);
    if (asked === '') return null;
    // Letters may be English: whether a vocabulary spells those names beforehand is its own affair.
    if (/[a-z]/.test(asked)) return this.only(this.vocabulary.entries.filter((entry) => this.namesOf(entry, text).some((name) => this.plain(name) === asked)));
    this.byName ??= this.indexed();
    return this.byName.get(asked) ?? null;
  }

  /** The entries that a text may mean, the likeliest first. */
  near(text: string, most: number): NearCode[] {
    const plain = plainName(text);
    if (plain === '') return [];
    const asked = askedAs(plain);
    return this.vocabulary.entries.flatMap((entry) => {
      const ranks = [entry.code, ...this.namesOf(entry, text)].flatMap((name) => rankOf(asked, this.plain(name)) ?? []);
      return ranks.length === 0 ? [] : [{ entry, rank: Math.min(...ranks) }];
    }).sort((one, other) => one.rank - other.rank).slice(0, most).map(({ entry: { code, label } }) => ({ code, label }));
  }

  /** A name as it is compared, worked out once. */
  private plain(name: string): string {
    const known = this.plainNames.get(name);
    if (known !== undefined) return known;
    const plain = plainName(name);
    this.plainNames.set(name, plain);
    return plain;
  }

  private namesOf(entry: Entry, asked: string): string[] {
    return [entry.label.zh, ...this.otherNames(entry, asked)];
  }

  private only(found: readonly Entry[]): string | null {
    return found.length === 1 ? found[0]?.code ?? null : null;
  }

  private indexed(): Map<string, string | null> {
    const codes = new Map<string, string | null>();
    for (const entry of this.vocabulary.entries) {
      for (const name of new Set(this.namesOf(entry, '').map(plainName))) codes.set(name, codes.has(name) ? null : entry.code);
    }
    return codes;
  }
}
