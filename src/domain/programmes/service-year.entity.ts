import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../platform/calendar.js';
import { JobSeeker } from '../seekers/index.js';

/**
 * That a job seeker was served in a year. The database keeps it (`access.count_attended`), with a copy of where the job seeker lives, and alone reads it: the measures count the people
 * of a province by it.
 */
@Entity()
@Index({ name: 'service_year_counted', expression: 'create index "service_year_counted" on "service_year" ("year", "residence_code", "first_on") where "is_counted"' })
export class ServiceYear {
  @PrimaryKey({ type: 'integer' })
  year!: number;

  @Index()
  @ManyToOne(() => JobSeeker, { mapToPk: true, primary: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  /** The first day in the year of something that the person took part in. */
  @Property({ type: 'date' })
  firstOn!: IsoDate;

  /** Where the job seeker lives now. */
  @Property({ type: 'text', nullable: true })
  residenceCode?: string | null;

  /** Whether the job seeker is willing to work, and not erased. */
  @Property({ type: 'boolean', default: false })
  isCounted!: boolean;
}
