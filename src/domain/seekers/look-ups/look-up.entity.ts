import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** That an account looked somebody up by a number: when, and not by which. Kept for a day, so that look-ups can be counted. */
@Entity()
@Index({ properties: ['subject', 'lookedUpAt'] })
export class PersonLookUp {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  lookedUpAt: Date = new Date();
}
