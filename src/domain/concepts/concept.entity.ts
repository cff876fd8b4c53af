import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../platform/calendar.js';

/** The record of a concept that was ever in a vocabulary. Rows are never deleted. */
@Entity({ tableName: 'concept' })
export class ConceptRecord {
  [PrimaryKeyProp]?: ['scheme', 'code'];

  @PrimaryKey({ type: 'text' })
  scheme!: string;

  @PrimaryKey({ type: 'text' })
  code!: string;

  @Property({ type: 'text' })
  labelZh!: string;

  @Property({ type: 'date' })
  since!: IsoDate;

  @Property({ type: 'date', nullable: true })
  deprecatedOn: IsoDate | null = null;

  @Property({ type: 'text', nullable: true })
  replacedBy: string | null = null;

  /** Edition of the vocabulary in which it was last seen. */
  @Property({ type: 'text' })
  version!: string;
}
