import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { JobSeeker } from '../../seekers/index.js';
import { Vacancy } from '../../vacancies/index.js';
import { JobFair, JobFairBooth, JobFairRegistration } from '../job-fair.entity.js';

/** An interview (面试) of somebody who is registered for a fair, at one of its booths, in one of its slots. */
@Entity()
@Index({ properties: ['jobFair', 'startsAt'] })
@Index({ name: 'job_fair_interview_booth_slot', expression: 'create unique index "job_fair_interview_booth_slot" on "job_fair_interview" ("booth_id", "starts_at") where "cancelled_at" is null' })
@Index({ name: 'job_fair_interview_person_slot', expression: 'create unique index "job_fair_interview_person_slot" on "job_fair_interview" ("registration_id", "starts_at") where "cancelled_at" is null' })
export class JobFairInterview {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @ManyToOne(() => JobFair, { mapToPk: true, deleteRule: 'cascade' })
  jobFair!: number;

  @ManyToOne(() => JobFairBooth, { mapToPk: true, deleteRule: 'cascade' })
  booth!: number;

  @Index()
  @ManyToOne(() => JobFairRegistration, { mapToPk: true, deleteRule: 'cascade' })
  registration!: number;

  /** The person who is registered, as row-level security asks for it. */
  @Index()
  @ManyToOne(() => JobSeeker, { mapToPk: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  /** The post that it is about; null for whatever the booth brings. */
  @ManyToOne(() => Vacancy, { mapToPk: true, nullable: true, deleteRule: 'set null' })
  vacancy: number | null = null;

  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  /** Whether one of the fair's sign-language interpreters is there. */
  @Property({ type: 'boolean' })
  withInterpreter!: boolean;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  bookedAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  cancelledAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  version!: number;
}
