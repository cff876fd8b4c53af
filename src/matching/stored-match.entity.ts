import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../platform/calendar.js';
import { JobSeeker } from '../domain/seekers/index.js';
import { Vacancy } from '../domain/vacancies/index.js';
import type { Eligibility } from './rules/index.js';
import type { MatchingModel } from './model/model.js';
import type { PairFacts } from './facts.js';

/** A match as it was found: with the facts that it used, its model's version and the day of its rules. */
@Entity()
@Index({ properties: ['jobSeeker', 'vacancy'] })
export class StoredMatch {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @ManyToOne(() => JobSeeker, { mapToPk: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  @Index()
  @ManyToOne(() => Vacancy, { mapToPk: true, deleteRule: 'cascade' })
  vacancy!: number;

  @Property({ type: 'integer' })
  modelVersion!: number;

  @Property({ type: 'date' })
  rulesOn!: IsoDate;

  @Property({ type: 'json' })
  facts!: PairFacts;

  @Property({ type: 'integer' })
  score!: number;

  @Property({ type: 'integer' })
  confidence!: number;

  @Property({ type: 'text' })
  eligibility!: Eligibility;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();
}

/** A version of the matching model, in force from a day until the next one. */
@Entity({ tableName: 'matching_model' })
export class StoredModel {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  version!: number;

  @Property({ type: 'date' })
  validFrom!: IsoDate;

  @Property({ type: 'json' })
  model!: MatchingModel;

  @Property({ type: 'text' })
  author!: string;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();
}
