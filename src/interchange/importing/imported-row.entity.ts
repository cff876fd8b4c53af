import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What a row of an imported table became. Vacancies keep it themselves. */
@Entity()
@Index({ name: 'imported_row_as_it_stands_index', properties: ['kind', 'asItStands'] })
export class ImportedRow {
  readonly [PrimaryKeyProp]?: ['kind', 'regionPrefix', 'key'];

  @PrimaryKey({ type: 'text' })
  kind!: string;

  /** Digits of the region of the centre that imported it; empty for administrators. */
  @PrimaryKey({ type: 'text' })
  regionPrefix!: string;

  /** What tells it from others: of its content, or the source's own number of it. */
  @PrimaryKey({ type: 'text' })
  key!: string;

  /** Of all its cells, as they stood. */
  @Property({ type: 'text' })
  asItStands!: string;

  /** Of what it said. */
  @Property({ type: 'text' })
  digest!: string;

  /** The number of what it became. */
  @Property({ type: 'int' })
  objectId!: number;
}

/** What the columns of a source's tables were taken for when somebody said so. */
@Entity()
export class ImportMapping {
  readonly [PrimaryKeyProp]?: ['kind', 'regionPrefix', 'source'];

  @PrimaryKey({ type: 'text' })
  kind!: string;

  /** Digits of the region of the centre that imported it; empty for administrators. */
  @PrimaryKey({ type: 'text' })
  regionPrefix!: string;

  @PrimaryKey({ type: 'text' })
  source!: string;

  /** Fields by the names of columns. */
  @Property({ type: 'json' })
  columns!: Readonly<Record<string, string>>;
}
