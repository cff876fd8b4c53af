import type { LexiconEntry } from './lexicon-entry.js';
import { essenceOf } from './words.js';

/** What Chinese titles mean in English, word by word, by an imported dictionary. */
export class DictionaryBridge {
  private readonly glosses: ReadonlyMap<string, string>;
  private readonly longest: number;

  constructor(dictionary: readonly LexiconEntry[]) {
    this.glosses = new Map(dictionary.map(({ code, names }) => [code, names.join(' ')]));
    this.longest = Math.max(0, ...[...this.glosses.keys()].map((word) => word.length));
  }

  /** The glosses of the words of a title, the longest words first found from its start; empty where no word of it is known. */
  glossOf(title: string): string {
    const text = essenceOf(title);
    const found: string[] = [];
    for (let at = 0; at < text.length;) {
      const word = this.wordAt(text, at);
      if (word !== null) found.push(this.glosses.get(word) ?? '');
      at += word?.length ?? 1;
    }
    return found.join(' ');
  }

  private wordAt(text: string, at: number): string | null {
    for (let length = Math.min(this.longest, text.length - at); length >= 2; length--) {
      const word = text.slice(at, at + length);
      if (this.glosses.has(word)) return word;
    }
    return null;
  }
}
