import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Where names of occupations were imported from: the European classification ESCO, or the Chinese classification of occupations; and words of Chinese with their meanings in English. */
export type TitleSource = 'ESCO' | 'CLASSIFICATION' | 'DICTIONARY';

/** An occupation of somebody else's classification, or a word of a dictionary, by which titles are understood. Imported as a whole, and replaced as a whole. */
@Entity({ tableName: 'title_entry' })
export class TitleEntry {
  [PrimaryKeyProp]?: ['source', 'code'];

  @PrimaryKey({ type: 'text' })
  source!: TitleSource;

  @PrimaryKey({ type: 'text' })
  code!: string;

  /** The name that it goes by first. */
  @Property({ type: 'json' })
  names!: readonly string[];

  /** What each of its skills counts, 0 to 1, by code; empty where the source names none. */
  @Property({ type: 'json' })
  skills!: Readonly<Record<string, number>>;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  importedAt: Date = new Date();
}
