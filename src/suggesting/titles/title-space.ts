import type { LexiconEntry } from './lexicon-entry.js';
import { Nearest, blend, cosine, unit, Weighing, type Vector } from './vectors.js';
import { piecesOf, wordsOf } from './words.js';

/** An entry that a title probably means: the name that is nearest, and how near. */
export interface TitleLink { readonly entry: LexiconEntry; readonly name: string; readonly nearness: number }

/** So many entries a title is linked to at most, those nearer by far before the others. */
const links = 30;
const sharpness = 3;
/** What the letters of two titles say beside what their work has in common. */
const lettersShare = 1 / 3;
const leastNearness = 0.05;

/**
 * A space in which titles lie near each other when the work behind them is alike, whatever words are used: a title is linked to the entries that have
 * names of the same rare words, and lies where the skills of those entries are. How near two titles are is for two thirds that, for one third their letters.
 */
export class TitleSpace {
  private readonly names: { readonly entry: LexiconEntry; readonly name: string }[];
  private readonly words: Weighing;
  private readonly letters: Weighing;
  private readonly nearest: Nearest;
  private readonly nearestLetters: Nearest;
  private readonly works: ReadonlyMap<LexiconEntry, Vector>;

  constructor(lexicon: readonly LexiconEntry[]) {
    this.names = lexicon.flatMap((entry) => [...new Set(entry.names)].map((name) => ({ entry, name })));
    const texts = this.names.map(({ name }) => name);
    [this.words, this.letters] = [new Weighing(texts, wordsOf), new Weighing(texts, piecesOf)];
    this.nearest = new Nearest(texts.map((text) => this.words.vectorOf(text)));
    const spread = new Map<string, number>();
    for (const { skills } of lexicon) for (const skill of skills.keys()) spread.set(skill, (spread.get(skill) ?? 0) + 1);
    this.nearestLetters = new Nearest(texts.map((text) => this.letters.vectorOf(text)));
    // A skill of many occupations says little of any; one that has no skills stands for itself.
    this.works = new Map(lexicon.map((entry) => [entry, entry.skills.size === 0 ? new Map([[entry.code, 1]]) : unit(new Map([...entry.skills].map(([skill, share]) => [skill, share * Math.log(1 + lexicon.length / (spread.get(skill) ?? 1))])))]));
  }

  /** The entries that a title probably means by its words, the nearest first. */
  linksOf(title: string): TitleLink[] {
    return this.bestOf(this.nearest.cosines(this.words.vectorOf(title)));
  }

  /** The nearest name of each entry, the nearest first. */
  private bestOf(cosines: Float64Array): TitleLink[] {
    const best = new Map<LexiconEntry, TitleLink>();
    this.names.forEach(({ entry, name }, index) => {
      const nearness = cosines[index] ?? 0;
      if (nearness > leastNearness && nearness > (best.get(entry)?.nearness ?? 0)) best.set(entry, { entry, name, nearness });
    });
    return [...best.values()].sort((one, other) => other.nearness - one.nearness || (one.entry.code < other.entry.code ? -1 : 1)).slice(0, links);
  }

  /** Where the work behind a title lies. */
  workOf(title: string): Vector {
    return this.workBehind(this.linksOf(title));
  }

  private workBehind(found: readonly TitleLink[]): Vector {
    return blend(found.map(({ entry, nearness }) => [this.works.get(entry) ?? new Map(), nearness ** sharpness]));
  }

  lettersOf(title: string): Vector {
    return this.letters.vectorOf(title);
  }

  /** How near two titles are, 0 to 1. */
  nearness(one: { readonly work: Vector; readonly letters: Vector }, other: { readonly work: Vector; readonly letters: Vector }): number {
    return (1 - lettersShare) * cosine(one.work, other.work) + lettersShare * cosine(one.letters, other.letters);
  }

  placeOf(title: string): { readonly work: Vector; readonly letters: Vector } {
    return { work: this.workOf(title), letters: this.lettersOf(title) };
  }

  /** The entries that fit a title best: by the words and letters of their nearest name, and by how much their work is that of all that the title may mean. */
  suggest(title: string, count = links): TitleLink[] {
    const [words, letters] = [this.nearest.cosines(this.words.vectorOf(title)), this.nearestLetters.cosines(this.letters.vectorOf(title))];
    const work = this.workBehind(this.bestOf(words));
    return this.bestOf(words.map((nearness, index) => (nearness + (letters[index] ?? 0)) / 2))
      .map((link) => ({ ...link, nearness: (link.nearness + cosine(work, this.works.get(link.entry) ?? new Map())) / 2 }))
      .sort((one, other) => other.nearness - one.nearness || (one.entry.code < other.entry.code ? -1 : 1)).slice(0, count);
  }
}
