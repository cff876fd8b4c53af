import { occupations } from '../../domain/occupations/terms.js';
import { furtherNames } from '../lexicon/further-names.js';
import { DictionaryBridge } from './bridge.js';
import type { LexiconEntry } from './lexicon-entry.js';
import { cosine, type Vector } from './vectors.js';
import { TitleSpace, type TitlePlace } from './title-space.js';
import { isChinese } from './words.js';

/** An occupation that a title probably means, by its code in the Chinese classification. */
export interface TitleFound {
  readonly code: string;
  /** How the classification calls it. */
  readonly label: string;
  /** The name of it that lies nearest. */
  readonly name: string;
  /** 0 to 1. */
  readonly nearness: number;
}

/** Names of occupations from elsewhere: the whole Chinese classification, and ESCO with its labels and skills; and a dictionary, by which ESCO is asked about Chinese titles. */
export interface ImportedNames { readonly classification: readonly LexiconEntry[]; readonly esco: readonly LexiconEntry[]; readonly dictionary: readonly LexiconEntry[] }

/** Where meanings of texts come from that names and skills don't tell: a model that lies on the machine. Off by default. */
export interface Meanings {
  /** A direction of length 1; null for a text of which the model knows no word. */
  of(text: string): Float32Array | null;
}

/** What somebody else says of how near occupations are, and what that counts beside the names of the vocabulary. */
interface Opinion { readonly weight: number; readonly near: ReadonlyMap<string, number> }

/** A title's place, and where ESCO places it by the meanings of its Chinese words; nowhere without a dictionary. */
export interface FoundPlace extends TitlePlace { readonly bridged: Vector }

/** What a dictionary's word for word says: it knows less of titles than names do. */
const bridgeWeight = 0.2;

const latin = /\p{Script=Latin}/u;
const roundedTo = 1e6;

/** The occupations of the vocabulary with all their names and usual skills. */
function ownEntries(): LexiconEntry[] {
  const further = furtherNames();
  return occupations.entries.map(({ code, label, aliases, usualSkills }) => ({ code, names: [label.zh, label.en, ...aliases, ...further.get(code) ?? []], skills: new Map(usualSkills.map((skill) => [skill, 1])) }));
}

/** The skills of an occupation that has none of its own: those of its neighbours in the group, as far as they are known. */
function withSkills(entry: LexiconEntry, own: readonly LexiconEntry[]): LexiconEntry {
  const group = entry.code.slice(0, entry.code.lastIndexOf('-') + 1);
  const neighbours = own.filter(({ code }) => code.startsWith(group));
  const skills = new Map(neighbours.flatMap((neighbour) => [...neighbour.skills.keys()].map((skill) => [skill, 1 / neighbours.length] as const)));
  return { ...entry, skills };
}

/** Finds the occupations that a title may mean: by their own names and skills, and where it is imported, by where ESCO places it. */
export class TitleFinder {
  private readonly space: TitleSpace;
  private readonly labels: ReadonlyMap<string, string>;
  private readonly esco: TitleSpace | null;
  /** Where ESCO places each occupation that has an English name, by code. */
  private readonly placed: ReadonlyMap<string, Vector>;
  private readonly meant: ReadonlyMap<string, Float32Array>;

  private readonly bridge: DictionaryBridge;

  constructor({ classification, esco, dictionary }: ImportedNames, private readonly meanings: Meanings | null = null) {
    const own = ownEntries();
    this.bridge = new DictionaryBridge(dictionary);
    const further = classification.filter(({ code }) => !occupations.has(code)).map((entry) => withSkills(entry, own));
    this.space = new TitleSpace([...own, ...further]);
    this.labels = new Map([...own, ...further].map(({ code, names }) => [code, names[0] ?? code]));
    const placing = esco.length === 0 ? null : new TitleSpace(esco);
    this.esco = placing;
    this.placed = new Map(placing === null ? [] : occupations.entries.map(({ code, label }) => [code, placing.workOf(label.en)]));
    this.meant = new Map(meanings === null ? [] : [...own, ...further].flatMap(({ code, names }) => {
      const meaning = meanings.of(names.join(' '));
      return meaning === null ? [] : [[code, meaning] as const];
    }));
  }

  /** The nearest first; equals by their codes. */
  suggest(title: string, count: number): TitleFound[] {
    const byName = this.space.suggest(title);
    const found = new Map(byName.map(({ entry: { code }, name, nearness }) => [code, { name, nearness }]));
    const others = [this.byEsco(title), this.byMeaning(title), this.byBridge(title)].filter((each) => each !== null);
    const codes = new Set([...found.keys(), ...others.flatMap(({ near }) => [...near.keys()])]);
    const weights = others.reduce((sum, { weight }) => sum + weight, 1);
    return [...codes].map((code): TitleFound => {
      const label = this.labels.get(code) ?? code;
      const { name, nearness } = found.get(code) ?? { name: label, nearness: 0 };
      const all = others.reduce((sum, { weight, near }) => sum + weight * (near.get(code) ?? 0), nearness) / weights;
      return { code, label, name, nearness: Math.round(all * roundedTo) / roundedTo };
    }).filter(({ nearness }) => nearness > 0).sort((one, other) => other.nearness - one.nearness || (one.code < other.code ? -1 : 1)).slice(0, count);
  }

  /** How near each occupation is by ESCO; null where ESCO does not know the title, or is not there. */
  private byEsco(title: string): Opinion | null {
    return this.esco === null || !latin.test(title) ? null : this.placedNear(this.esco.workOf(title), 1);
  }

  /** The same for a Chinese title, by what its words mean in English; null without a dictionary. */
  private byBridge(title: string): Opinion | null {
    return latin.test(title) ? null : this.placedNear(this.bridged(title), bridgeWeight);
  }

  private bridged(title: string): Vector {
    const gloss = this.esco === null || !isChinese(title) ? '' : this.bridge.glossOf(title);
    return gloss === '' ? new Map() : this.esco?.workOf(gloss) ?? new Map();
  }

  private placedNear(work: Vector, weight: number): Opinion | null {
    return work.size === 0 ? null : { weight, near: new Map([...this.placed].map(([code, place]) => [code, cosine(work, place)])) };
  }

  private byMeaning(title: string): Opinion | null {
    const meaning = this.meanings?.of(title) ?? null;
    return meaning === null ? null : { weight: 1, near: new Map([...this.meant].map(([code, place]) => [code, Math.max(0, meaning.reduce((sum, each, axis) => sum + each * (place[axis] ?? 0), 0))])) };
  }

  /** Where a title lies, so that titles can be compared with each other. */
  placeOf(title: string): FoundPlace {
    return { ...this.space.placeOf(title), bridged: this.bridged(title) };
  }

  /** How near two titles are by the work behind them, from 0 on: it orders titles, and is no share. */
  nearness(one: FoundPlace, other: FoundPlace): number {
    return this.space.nearness(one, other) + (bridgeWeight / 2) * cosine(one.bridged, other.bridged);
  }
}
