import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../platform/calendar.js';
import { JobSeeker } from '../seekers/index.js';

/** That a job coach (就业辅导员) looks after a person, from one day to another. A person has one coach at a time. */
@Entity({ tableName: 'caseload' })
@Index({ name: 'caseload_one_coach_unique', expression: 'create unique index "caseload_one_coach_unique" on "caseload" ("job_seeker_id") where "ended_on" is null' })
export class CaseloadEntry {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  /** The coach's account, as the record names it. */
  @Index()
  @Property({ type: 'text' })
  coach!: string;

  @ManyToOne(() => JobSeeker, { mapToPk: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  @Property({ type: 'date' })
  startedOn!: IsoDate;

  @Property({ type: 'date', nullable: true })
  endedOn: IsoDate | null = null;
}
