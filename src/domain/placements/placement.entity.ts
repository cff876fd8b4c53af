import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../platform/calendar.js';
import { JobSeeker } from '../seekers/index.js';
import { Vacancy } from '../vacancies/index.js';
import type { PlacementBasis } from './term.js';

export type PlacementEndReason = 'TERM_ENDED' | 'FOUND_WORK' | 'KEPT_ON' | 'RESIGNED' | 'DISMISSED' | 'HEALTH' | 'POST_ENDED' | 'OTHER';

/** That a person holds a public-welfare post, from one day to another. It holds a seat of the vacancy until its end is recorded. */
@Entity()
@Check({ name: 'placement_days_check', expression: 'due_on >= began_on and (ended_on is null or ended_on >= began_on and ended_on <= due_on)' })
@Check({ name: 'placement_end_check', expression: '(ended_on is null) = (end_reason is null)' })
@Index({ name: 'placement_in_force_unique', expression: 'create unique index "placement_in_force_unique" on "placement" ("job_seeker_id") where "ended_on" is null' })
@Index({ name: 'placement_due_index', expression: 'create index "placement_due_index" on "placement" ("due_on", "id") where "ended_on" is null' })
export class Placement {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Index()
  @ManyToOne(() => JobSeeker, { mapToPk: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  @Index()
  @ManyToOne(() => Vacancy, { mapToPk: true })
  vacancy!: number;

  @Property({ type: 'date' })
  beganOn!: IsoDate;

  /** The last day by the rule that was in force when it began. */
  @Property({ type: 'date' })
  dueOn!: IsoDate;

  @Property({ type: 'text' })
  basis!: PlacementBasis;

  /** Which placement of the person it is, counted from 1. */
  @Property({ type: 'smallint' })
  ordinal!: number;

  @Property({ type: 'date', nullable: true })
  endedOn: IsoDate | null = null;

  @Property({ type: 'text', nullable: true })
  endReason: PlacementEndReason | null = null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  @Property({ type: 'integer', version: true })
  version!: number;
}
