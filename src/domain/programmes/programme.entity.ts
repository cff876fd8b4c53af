import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../platform/calendar.js';
import { Employer, type Provisions } from '../employers/index.js';
import { JobSeeker } from '../seekers/index.js';
import type { Details, ProgrammeKindCode } from './kinds/index.js';
import type { Course, StageEntry } from './stages/course.js';

export type ProgrammeStatus = 'PLANNED' | 'HELD' | 'CANCELLED';

/** Something that the measures offer, of one of the kinds of `kinds/`, in a region on certain days. */
@Entity()
@Index({ properties: ['kind', 'regionCode', 'startsOn'] })
@Check({ name: 'programme_days_check', expression: 'ends_on is null or ends_on >= starts_on' })
@Check({ name: 'programme_places_check', expression: 'places is null or places >= 0' })
export class Programme implements Course {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'text' })
  kind!: ProgrammeKindCode;

  /** Of the kinds that a centre records: what it did for one person or employer is not for everybody to see. */
  @Property({ type: 'boolean' })
  isPrivate!: boolean;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  summary = '';

  @Property({ type: 'text' })
  regionCode!: string;

  /** The department or organisation that answers for it. */
  @Property({ type: 'text' })
  organiser!: string;

  /** The institution, base, market or company at which it takes place. */
  @Index()
  @ManyToOne(() => Employer, { mapToPk: true, nullable: true })
  host: number | null = null;

  @Property({ type: 'date' })
  startsOn!: IsoDate;

  @Property({ type: 'date', nullable: true })
  endsOn: IsoDate | null = null;

  /** The last day on which one can ask for a place. */
  @Property({ type: 'date', nullable: true })
  closesOn: IsoDate | null = null;

  /** Places that are given; null for no limit. */
  @Property({ type: 'integer', nullable: true })
  places: number | null = null;

  /** Of how many in all the places are kept: stalls of a market. */
  @Property({ type: 'integer', nullable: true })
  placesInAll: number | null = null;

  /** What is paid for a place, in yuan, and what others pay; null where nothing is said. */
  @Property({ type: 'decimal', precision: 12, scale: 2, nullable: true })
  fee: string | null = null;

  @Property({ type: 'decimal', precision: 12, scale: 2, nullable: true })
  usualFee: string | null = null;

  /** Length of a course, in hours. */
  @Property({ type: 'decimal', precision: 7, scale: 1, nullable: true })
  hours: string | null = null;

  /** Whose order a course fills (订单式). */
  @ManyToOne(() => Employer, { mapToPk: true, nullable: true })
  orderedBy: number | null = null;

  /** Accommodations at it: how it is made accessible. */
  @Property({ type: 'json' })
  provisions: Provisions = {};

  /** Codes of the skills that it teaches, and of the certificate that it leads to. */
  @Property({ type: 'json', columnType: 'json' })
  skills: string[] = [];

  @Property({ type: 'text', nullable: true })
  certificate: string | null = null;

  /** How many of the public it reached; null while unknown, and where those who take part are named. */
  @Property({ type: 'integer', nullable: true })
  reached: number | null = null;

  /** How many of those named took part, kept by the database (`access.count_attended`). */
  @Property({ type: 'integer', default: 0 })
  attended = 0;

  @Property({ type: 'text' })
  status: ProgrammeStatus = 'PLANNED';

  /** When its places were drawn. */
  @Property({ type: 'timestamptz', nullable: true })
  drawnAt: Date | null = null;

  /** What it states of the details of its kind, by code. */
  @Property({ type: 'json', defaultRaw: "'{}'" })
  details: Details = {};

  /** Code of its present stage; null where the kind has none, or where its parts have them. */
  @Property({ type: 'text', nullable: true })
  stage: string | null = null;

  /** The stages that were reached, in order. */
  @Property({ type: 'json', defaultRaw: "'[]'" })
  stages: readonly StageEntry[] = [];

  /** The day by which the present stage should end. */
  @Property({ type: 'date', nullable: true })
  dueOn: IsoDate | null = null;

  @Property({ type: 'integer', version: true })
  version!: number;
}

/** ASKED: waits for the draw. ALLOTTED: has a place. WAITING: drawn, and comes next when a place falls free. */
export type ParticipationState = 'ASKED' | 'ALLOTTED' | 'WAITING' | 'ATTENDED' | 'ABSENT' | 'CANCELLED';

export type ParticipationOutcome =
  | 'EMPLOYED' | 'STARTED_BUSINESS' | 'FLEXIBLE_WORK' | 'REFERRED' | 'TRAINED' | 'CERTIFIED' | 'MEASURE_AGREED' | 'POSTS_FOUND' | 'LOAN_GRANTED' | 'MOVED_ON' | 'NO_RESULT';

/** A person's or an employer's part in a programme; of neither once an erased person's row has gone, and then it counts still. */
@Entity()
@Index({ name: 'participation_due_on_index', expression: 'create index "participation_due_on_index" on "participation" ("due_on") where "due_on" is not null' })
@Unique({ properties: ['programme', 'jobSeeker'] })
@Unique({ properties: ['programme', 'employer'] })
@Check({ name: 'participation_who_check', expression: 'num_nonnulls(job_seeker_id, employer_id) <= 1' })
export class Participation implements Course {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @ManyToOne(() => Programme, { mapToPk: true, deleteRule: 'cascade' })
  programme!: number;

  @Index()
  @ManyToOne(() => JobSeeker, { mapToPk: true, nullable: true })
  jobSeeker: number | null = null;

  @Index()
  @ManyToOne(() => Employer, { mapToPk: true, nullable: true })
  employer: number | null = null;

  @Property({ type: 'text' })
  state!: ParticipationState;

  @Property({ type: 'timestamptz' })
  askedAt: Date = new Date();

  /** The place in the order of the draw, from 1; null before. */
  @Property({ type: 'integer', nullable: true })
  rank: number | null = null;

  @Property({ type: 'decimal', precision: 7, scale: 1, nullable: true })
  hoursAttended: string | null = null;

  @Property({ type: 'text', nullable: true })
  outcome: ParticipationOutcome | null = null;

  /** What was agreed, or came of it. */
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  /** What it states of the details of its kind, by code. */
  @Property({ type: 'json', defaultRaw: "'{}'" })
  details: Details = {};

  /** Code of its present stage; null where the kind has none. */
  @Property({ type: 'text', nullable: true })
  stage: string | null = null;

  /** The stages that were reached, in order. */
  @Property({ type: 'json', defaultRaw: "'[]'" })
  stages: readonly StageEntry[] = [];

  /** The day by which the present stage should end. */
  @Property({ type: 'date', nullable: true })
  dueOn: IsoDate | null = null;

  /** The day on which the part ended and its place fell free; null while it goes on. */
  @Property({ type: 'date', nullable: true })
  leftOn: IsoDate | null = null;

  @Property({ type: 'integer', version: true })
  version!: number;
}
