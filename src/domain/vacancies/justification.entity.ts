import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { PostingRuleCode } from '../posting-check/index.js';
import { Vacancy } from './vacancy.entity.js';

/** Why an employer holds that a condition is essential to a post, and what the centre says to it. */
@Entity({ tableName: 'vacancy_justification' })
@Unique({ properties: ['vacancy', 'rule', 'words'] })
export class VacancyJustification {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @ManyToOne(() => Vacancy, { mapToPk: true, deleteRule: 'cascade' })
  vacancy!: number;

  @Property({ type: 'text' })
  rule!: PostingRuleCode;

  /** The words as they stand in the post: other words need another justification. */
  @Property({ type: 'text' })
  words!: string;

  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  requestedAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null = null;

  /** Null until the centre has decided. */
  @Property({ type: 'boolean', nullable: true })
  isAccepted: boolean | null = null;
}
