import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../platform/calendar.js';
import { JobSeeker } from '../seekers/index.js';

/** That a person was served in a year. Kept by the database (`access.count_attended`), which alone reads it: the measures count a province's people by it. */
@Entity()
export class ServiceYear {
  @PrimaryKey({ type: 'integer' })
  year!: number;

  @Index()
  @ManyToOne(() => JobSeeker, { mapToPk: true, primary: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  /** The first day in the year of something that the person took part in. */
  @Property({ type: 'date' })
  firstOn!: IsoDate;
}
