import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../platform/calendar.js';
import { Employer } from '../employers/index.js';
import { JobSeeker } from '../seekers/index.js';
import type { DisputeStep } from './dispute-steps.js';

export type DisputeMatter = 'WAGES' | 'INSURANCE' | 'CONTRACT' | 'DISMISSAL' | 'INJURY' | 'HOURS_AND_LEAVE' | 'ACCOMMODATION' | 'DISCRIMINATION' | 'OTHER';

/** A person's labour dispute with an employer (劳动争议), from the day on which the wrong was known. */
@Entity()
export class LabourDispute {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Index()
  @ManyToOne(() => JobSeeker, { mapToPk: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  @Index()
  @ManyToOne(() => Employer, { mapToPk: true })
  employer!: number;

  @Property({ type: 'text' })
  matter!: DisputeMatter;

  @Property({ type: 'text' })
  summary!: string;

  /** When the person knew of the wrong, or should have known. */
  @Property({ type: 'date' })
  knownOn!: IsoDate;

  /** The last day of the employment, for pay that is owed; null while it goes on, and for anything else. */
  @Property({ type: 'date', nullable: true })
  employmentEndedOn: IsoDate | null = null;

  @Property({ type: 'json' })
  steps: DisputeStep[] = [];

  @Property({ type: 'integer', version: true })
  version!: number;
}
