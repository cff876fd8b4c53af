import type { LexiconEntry } from './lexicon-entry.js';
import { Nearest, blend, cosine, unit, Weighing, type Vector } from './vectors.js';
import { essenceOf, isChinese, lettersOf, wordsOf } from './words.js';

/** An entry that a title probably means: the name that is nearest, and how near. */
export interface TitleLink { readonly entry: LexiconEntry; readonly name: string; readonly nearness: number }

/** Where a title lies. */
export interface TitlePlace { readonly work: Vector; readonly letters: Vector; readonly isChinese: boolean }

/** Equals by their codes. */
function nearestFirst(one: TitleLink, other: TitleLink): number {
  return other.nearness - one.nearness || (one.entry.code < other.entry.code ? -1 : 1);
}

/** Of each entry, the direction of all its names; what many of them say counts less than once each. */
function* directions(sums: Iterable<ReadonlyMap<string, number>>): Generator<Vector> {
  for (const sum of sums) yield unit(new Map([...sum].map(([axis, weight]) => [axis, Math.sqrt(weight)])));
}

/** So many entries a title is linked to at most, those nearer by far before the others. */
const links = 30;
const sharpness = 3;
/** What the letters of two titles say beside what their work has in common: in Chinese more, where a character is a word (`bench -- titles`). */
const lettersShare = { chinese: 0.6, other: 1 / 3 } as const;
const leastNearness = 0.05;

/**
 * A space in which titles lie near each other when the work behind them is alike, whatever words are used: a title is linked to the entries that have
 * names of the same rare words, and lies where the skills of those entries are. How near two titles are is for two thirds that, for one third their letters.
 */
export class TitleSpace {
  private readonly names: { readonly entry: LexiconEntry; readonly name: string }[];
  private readonly letters: Weighing;
  private readonly nearestLetters: Nearest;
  private readonly works: ReadonlyMap<LexiconEntry, Vector>;
  private readonly entries: readonly LexiconEntry[];
  /** What the letters of all names of an entry have in common. */
  private readonly nearestTogether: Nearest;
  private madeWords: { readonly weighing: Weighing; readonly nearest: Nearest } | null = null;

  constructor(lexicon: readonly LexiconEntry[]) {
    this.names = lexicon.flatMap((entry) => [...new Set(entry.names)].map((name) => ({ entry, name })));
    const texts = this.names.map(({ name }) => name);
    this.letters = new Weighing(texts, lettersOf);
    const spread = new Map<string, number>();
    for (const { skills } of lexicon) for (const skill of skills.keys()) spread.set(skill, (spread.get(skill) ?? 0) + 1);
    this.entries = lexicon;
    const together = new Map<LexiconEntry, Map<string, number>>(lexicon.map((entry) => [entry, new Map()]));
    this.nearestLetters = new Nearest(this.letterVectors(together));
    this.nearestTogether = new Nearest(directions(together.values()));
    // A skill of many occupations says little of any; one that has no skills stands for itself.
    this.works = new Map(lexicon.map((entry) => [entry, entry.skills.size === 0 ? new Map([[entry.code, 1]]) : unit(new Map([...entry.skills].map(([skill, share]) => [skill, share * Math.log(1 + lexicon.length / (spread.get(skill) ?? 1))])))]));
  }

  /** The entries that a title probably means by its words, the nearest first. */
  linksOf(title: string): TitleLink[] {
    return this.bestOf(this.byWords(essenceOf(title)));
  }

  /** How near each name is by its words. What that takes is made when first asked for: Chinese titles are suggested without it. */
  private byWords(title: string): Float64Array {
    if (this.madeWords === null) {
      const texts = this.names.map(({ name }) => name);
      const weighing = new Weighing(texts, wordsOf);
      this.madeWords = { weighing, nearest: new Nearest(texts.map((text) => weighing.vectorOf(text))) };
    }
    const { weighing, nearest } = this.madeWords;
    return nearest.cosines(weighing.vectorOf(title));
  }

  /** The letters of each name, one after the other; what they come to is added up for their entries. */
  private* letterVectors(together: ReadonlyMap<LexiconEntry, Map<string, number>>): Generator<Vector> {
    for (const { entry, name } of this.names) {
      const vector = this.letters.vectorOf(name);
      const sum = together.get(entry);
      for (const [axis, weight] of vector) sum?.set(axis, (sum.get(axis) ?? 0) + weight);
      yield vector;
    }
  }

  /** The nearest name of each entry, the nearest first. */
  private bestOf(cosines: Float64Array, most = links): TitleLink[] {
    const best = new Map<LexiconEntry, TitleLink>();
    this.names.forEach(({ entry, name }, index) => {
      const nearness = cosines[index] ?? 0;
      if (nearness > leastNearness && nearness > (best.get(entry)?.nearness ?? 0)) best.set(entry, { entry, name, nearness });
    });
    return [...best.values()].sort(nearestFirst).slice(0, most);
  }

  /** Where the work behind a title lies. */
  workOf(title: string): Vector {
    return this.workBehind(this.linksOf(title));
  }

  private workBehind(found: readonly TitleLink[]): Vector {
    return blend(found.map(({ entry, nearness }) => [this.works.get(entry) ?? new Map(), nearness ** sharpness]));
  }

  lettersOf(title: string): Vector {
    return this.letters.vectorOf(essenceOf(title));
  }

  /** How near two titles are, 0 to 1. */
  nearness(one: TitlePlace, other: TitlePlace): number {
    const share = one.isChinese && other.isChinese ? lettersShare.chinese : lettersShare.other;
    return (1 - share) * cosine(one.work, other.work) + share * cosine(one.letters, other.letters);
  }

  placeOf(title: string): TitlePlace {
    return { work: this.workOf(title), letters: this.lettersOf(title), isChinese: isChinese(title) };
  }

  /** Of a Chinese title: by the letters of the nearest name, and by those of all names together. A name that is one by chance stands alone among its entry's. */
  private suggestChinese(title: string): TitleLink[] {
    const vector = this.letters.vectorOf(title);
    const together = new Map([...this.nearestTogether.cosines(vector)].map((nearness, index) => [this.entries[index], nearness]));
    return this.bestOf(this.nearestLetters.cosines(vector), Infinity).map((link) => ({ ...link, nearness: (link.nearness + (together.get(link.entry) ?? 0)) / 2 })).sort(nearestFirst);
  }

  /** The entries that fit a title best: by the words and letters of their nearest name, and by how much their work is that of all that the title may mean. */
  suggest(given: string, count = links): TitleLink[] {
    const title = essenceOf(given);
    if (isChinese(title)) return this.suggestChinese(title).slice(0, count);
    const [words, letters] = [this.byWords(title), this.nearestLetters.cosines(this.letters.vectorOf(title))];
    const work = this.workBehind(this.bestOf(words));
    return this.bestOf(words.map((nearness, index) => (nearness + (letters[index] ?? 0)) / 2))
      .map((link) => ({ ...link, nearness: (link.nearness + cosine(work, this.works.get(link.entry) ?? new Map())) / 2 }))
      .sort(nearestFirst).slice(0, count);
  }
}
