import { createRequire } from 'node:module';
import type * as PinyinPro from 'pinyin-pro';
import { syllables } from './syllables.data.js';

const require = createRequire(import.meta.url);
/** Its dictionary takes a thirtieth of a second to load: loaded when somebody types letters, or asks for an English name. */
const dictionary = (): typeof PinyinPro => require('pinyin-pro') as typeof PinyinPro;

/** A Chinese name in pinyin, without tones and blanks, each character read as the words that it stands in have it. */
export function spelled(name: string): string {
  return dictionary().pinyin(name, { toneType: 'none', type: 'array', surname: 'off' }).join('');
}

const known = new Map<string, readonly string[]>();

/** All readings of a Chinese character, without tones, ü as v; none for other characters. */
function readingsOf(character: string): readonly string[] {
  const before = known.get(character);
  if (before !== undefined) return before;
  const readings = dictionary().pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
  const found = [...new Set(readings)].filter((reading) => /^[a-z]+$/.test(reading));
  known.set(character, found);
  return found;
}

/** More letters are no name in pinyin. */
const mostLetters = 40;
/** Letters fall into syllables in few ways: "xian" in two. */
const mostWays = 8;

/** Initials and whole syllables, of which the last may be begun: "kj", "kuaiji", "kuaij". */
type Way = readonly string[];

/** The ways in which a run of letters is made of syllables. @param canEnd whether the last may be begun alone: its initial stands for it then */
function waysOf(letters: string, canEnd: boolean): Way[] {
  const ways = (rest: string): Way[] => {
    if (rest === '') return [[]];
    const begun = canEnd && !syllables.has(rest) && syllablesBegun.has(rest) ? [[rest.charAt(0)]] : [];
    const whole = longest.filter((length) => syllables.has(rest.slice(0, length)))
      .flatMap((length) => (length > rest.length ? [] : ways(rest.slice(length)).map((more) => [rest.slice(0, length), ...more])));
    return [...whole, ...begun].slice(0, mostWays);
  };
  return ways(letters);
}

const longest = [6, 5, 4, 3, 2, 1] as const;
/** What a syllable begins with. */
const syllablesBegun: ReadonlySet<string> = new Set([...syllables].flatMap((syllable) => Array.from(syllable, (_letter, index) => syllable.slice(0, index + 1))));
/** Letters that no syllable begins with. */
const noInitials = /[iuv]/;

/** The ways in which somebody can have meant letters: as syllables, or as the initials of some. */
function waysMeant(text: string): Way[] {
  const typed = text.normalize('NFKC').toLowerCase().replaceAll('ü', 'v').trim();
  if (typed.length > mostLetters || !/^[a-z]+(?:[' ]+[a-z]+)*$/.test(typed)) return [];
  const runs = typed.split(/[' ]+/);
  const asSyllables = runs.reduce<Way[]>((ways, run, index) => {
    const more = waysOf(run, index === runs.length - 1);
    return ways.flatMap((way) => more.map((next) => [...way, ...next])).slice(0, mostWays);
  }, [[]]);
  const initials = runs.join('');
  return noInitials.test(initials) ? asSyllables : [...asSyllables, Array.from(initials)];
}

/** What a title in pinyin has of each two neighbouring characters where it is what somebody typed (search.spellings in migrations/search): one list for each way to read the letters. */
export function typedPairs(text: string): string[][] {
  return waysMeant(text).filter((way) => way.length > 1).map((way) => way.slice(1).map((syllable, index) => `${way[index] ?? ''} ${syllable}`));
}

function isReadFrom(characters: readonly string[], from: number, way: Way): boolean {
  return way.every((syllable, index) => readingsOf(characters[from + index] ?? '').some((reading) => reading === syllable || (syllable.length === 1 && reading.startsWith(syllable))));
}

/** Whether a Chinese name begins with a letter in one of its readings. */
export function mayBeginWith(name: string, letter: string): boolean {
  return readingsOf(name.charAt(0)).some((reading) => reading.startsWith(letter));
}

/** Whether letters are how a Chinese name is typed, from one of its characters on: by its syllables, the last of them begun at least, or by the initials of two or more. */
export function isTypedAs(name: string, text: string): boolean {
  const ways = waysMeant(text).filter((way) => way.length > 1 || (way[0] ?? '').length > 1);
  if (ways.length === 0) return false;
  const characters = Array.from(name);
  return characters.some((_character, from) => ways.some((way) => isReadFrom(characters, from, way)));
}
