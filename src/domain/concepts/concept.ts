import type { Text } from '../../platform/i18n/text.js';
import type { IsoDate } from '../../platform/calendar.js';

/** An entry of a vocabulary. It is never deleted: it is deprecated, and names what replaces it. */
export interface Concept {
  readonly code: string;
  readonly label: Text;
  /** The day from which the entry is in the vocabulary. */
  readonly since: IsoDate;
  readonly deprecatedOn: IsoDate | null;
  readonly replacedBy: string | null;
}

/** A dated edition of one vocabulary. */
export class Vocabulary<Entry extends Concept> {
  readonly codes: ReadonlySet<string>;
  private readonly byCode: ReadonlyMap<string, Entry>;

  /** @throws Error for a doubled code, or a deprecated entry without a known replacement: both are faults of the data. */
  constructor(readonly scheme: string, readonly version: string, readonly entries: readonly Entry[]) {
    this.byCode = new Map(entries.map((entry) => [entry.code, entry]));
    this.codes = new Set(this.byCode.keys());
    if (this.codes.size !== entries.length) {
      const seen = new Set<string>();
      const doubled = entries.find((entry) => seen.size === seen.add(entry.code).size);
      throw new Error(`${scheme}: the code ${doubled?.code ?? ''} stands twice`);
    }
    for (const entry of entries) {
      if (entry.deprecatedOn !== null && (entry.replacedBy === null || !this.codes.has(entry.replacedBy))) {
        throw new Error(`${scheme}: ${entry.code} is deprecated without a replacement`);
      }
    }
  }

  has(code: string): boolean {
    return this.byCode.has(code);
  }

  find(code: string): Entry | null {
    return this.byCode.get(code) ?? null;
  }

  /** @throws Error for an unknown code, which stored data never has. */
  get(code: string): Entry {
    const entry = this.byCode.get(code);
    if (entry === undefined) throw new Error(`${this.scheme} has no code ${code}`);
    return entry;
  }
}
