import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The answer that a mutation gave under a caller's key. */
@Entity()
export class IdempotencyKey {
  [PrimaryKeyProp]?: ['subject', 'key'];

  @PrimaryKey({ type: 'text' })
  subject!: string;

  @PrimaryKey({ type: 'text' })
  key!: string;

  /** Digest of the mutation's name and its input. */
  @Property({ type: 'text' })
  digest!: string;

  @Property({ type: 'json' })
  answer!: object;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();
}
