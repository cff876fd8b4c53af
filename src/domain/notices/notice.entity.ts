import { PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../platform/calendar.js';
import { Employer } from '../employers/index.js';
import { JobSeeker } from '../seekers/index.js';

/**
 * That somebody is told of something that happened (通知). It has exactly one addressee, and no content of its own: its words are made when it is
 * read, of its kind and its object.
 */
@Entity()
@Check({ name: 'notice_addressee_check', expression: 'num_nonnulls(job_seeker_id, employer_id, region_code, account) = 1' })
@Check({ name: 'notice_vacancy_kind_check', expression: 'vacancy_kind is null or employer_id is not null' })
export class Notice {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Index()
  @ManyToOne(() => JobSeeker, { mapToPk: true, nullable: true, deleteRule: 'cascade' })
  jobSeeker: number | null = null;

  @Index()
  @ManyToOne(() => Employer, { mapToPk: true, nullable: true, deleteRule: 'cascade' })
  employer: number | null = null;

  /** To whom of the employer's: those who act for vacancies of this kind; null for its recruiters alone. */
  @Property({ type: 'text', nullable: true })
  vacancyKind: string | null = null;

  /** The centre of this region, and those of the regions that hold it. */
  @Index()
  @Property({ type: 'text', nullable: true })
  regionCode: string | null = null;

  @Index()
  @Property({ type: 'text', nullable: true })
  account: string | null = null;

  @Property({ type: 'text' })
  kind!: string;

  /** The GraphQL type of its object, and the object's number. */
  @Property({ type: 'text' })
  objectType!: string;

  @Property({ type: 'integer' })
  objectId!: number;

  /** The job seeker whom it tells of, where somebody else is addressed: reading it is recorded, and it goes with the job seeker. */
  @Index()
  @ManyToOne(() => JobSeeker, { mapToPk: true, nullable: true, deleteRule: 'cascade' })
  concerned: number | null = null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  toldAt: Date = new Date();

  @Property({ type: 'date', nullable: true })
  dueOn: IsoDate | null = null;
}

/** That an account has read a notice, written or derived. */
@Entity()
export class NoticeRead {
  [PrimaryKeyProp]?: ['noticeKey', 'account'];

  /** Names the notice for good: see `notice-key.ts`. */
  @PrimaryKey({ type: 'text' })
  noticeKey!: string;

  @PrimaryKey({ type: 'text' })
  account!: string;

  /** The job seeker whose account it is: the mark goes with the job seeker. */
  @Index()
  @ManyToOne(() => JobSeeker, { mapToPk: true, nullable: true, deleteRule: 'cascade' })
  jobSeeker: number | null = null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  readAt: Date = new Date();
}
