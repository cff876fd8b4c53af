import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Employer, type Provisions } from '../employers/index.js';
import { JobSeeker } from '../seekers/index.js';
import { Vacancy } from '../vacancies/index.js';

/** A special job fair (助残就业专场招聘会). */
@Entity()
@Check({ name: 'job_fair_times_check', expression: 'starts_at < ends_at' })
@Check({ name: 'job_fair_cancelled_check', expression: '(cancelled_at is null) = (cancel_reason is null)' })
export class JobFair {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  organiser!: string;

  @Index()
  @Property({ type: 'text' })
  regionCode!: string;

  @Property({ type: 'text' })
  venue!: string;

  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  @Property({ type: 'timestamptz' })
  endsAt!: Date;

  @Property({ type: 'timestamptz' })
  registrationClosesAt!: Date;

  /** People whom the venue holds; null for no limit. */
  @Property({ type: 'integer', nullable: true })
  places: number | null = null;

  /** Booths that the venue holds; null for no limit. */
  @Property({ type: 'integer', nullable: true })
  boothPlaces: number | null = null;

  /** How long an interview at a booth takes; null where none are booked. */
  @Property({ type: 'integer', nullable: true })
  interviewMinutes: number | null = null;

  /** Sign-language interpreters for interviews, at one time. */
  @Property({ type: 'integer', default: 0 })
  interpreters = 0;

  /** Accommodations on site. */
  @Property({ type: 'json' })
  provisions: Provisions = {};

  /** Null while the fair is to be held, or was. */
  @Property({ type: 'timestamptz', nullable: true })
  cancelledAt: Date | null = null;

  /** Why it is not held; null unless it was cancelled. */
  @Property({ type: 'text', nullable: true })
  cancelReason: string | null = null;

  @Property({ type: 'integer', version: true })
  version!: number;
}

/** A part of a fair's day (场次). */
@Entity()
@Check({ name: 'job_fair_session_times_check', expression: 'starts_at < ends_at' })
export class JobFairSession {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Index()
  @ManyToOne(() => JobFair, { mapToPk: true, deleteRule: 'cascade' })
  jobFair!: number;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  @Property({ type: 'timestamptz' })
  endsAt!: Date;
}

/** An employer's booth (展位) at a fair. */
@Entity()
@Unique({ properties: ['jobFair', 'label'] })
@Unique({ properties: ['jobFair', 'employer'] })
export class JobFairBooth {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @ManyToOne(() => JobFair, { mapToPk: true, deleteRule: 'cascade' })
  jobFair!: number;

  @Index()
  @ManyToOne(() => Employer, { mapToPk: true })
  employer!: number;

  @Property({ type: 'text' })
  label!: string;

  @Property({ type: 'boolean' })
  isWheelchairAccessible = false;
}

/** A post that a booth brings to the fair. */
@Entity()
@Unique({ properties: ['booth', 'vacancy'] })
export class JobFairPost {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @ManyToOne(() => JobFairBooth, { mapToPk: true, deleteRule: 'cascade' })
  booth!: number;

  @Index()
  @ManyToOne(() => Vacancy, { mapToPk: true, deleteRule: 'cascade' })
  vacancy!: number;
}

/** A person's registration for a fair. */
@Entity()
@Unique({ properties: ['jobFair', 'jobSeeker'] })
export class JobFairRegistration {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @ManyToOne(() => JobFair, { mapToPk: true, deleteRule: 'cascade' })
  jobFair!: number;

  @Index()
  @ManyToOne(() => JobSeeker, { mapToPk: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  registeredAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  cancelledAt: Date | null = null;

  /** How many interviews the person would like to have. */
  @Property({ type: 'integer', default: 3 })
  interviewsWished = 3;
}
