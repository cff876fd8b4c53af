import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Something that the matching index has to read again. Triggers write it, in the transaction that changed it. */
@Entity({ tableName: 'match_change' })
export class MatchChange {
  /** The transaction. */
  @PrimaryKey({ type: 'text', columnType: 'xid8', defaultRaw: 'pg_current_xact_id()' })
  xid!: string;

  /** POST, PERSON or EMPLOYER. */
  @PrimaryKey({ type: 'text' })
  side!: string;

  @PrimaryKey({ type: 'integer', autoincrement: false })
  changedId!: number;

  @Index()
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  changedAt: Date = new Date();
}
