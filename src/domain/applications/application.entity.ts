import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { JobSeeker } from '../seekers/index.js';
import { Vacancy } from '../vacancies/index.js';

export type ApplicationStatus = 'SUBMITTED' | 'REFERRED' | 'INTERVIEW' | 'OFFERED' | 'HIRED' | 'REJECTED' | 'WITHDRAWN';

/** A person's application for a post, or a centre's referral to it. One at a time for a pair. */
@Entity()
@Unique({ properties: ['vacancy', 'jobSeeker'] })
export class Application {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @ManyToOne(() => Vacancy, { mapToPk: true })
  vacancy!: number;

  @Index()
  @ManyToOne(() => JobSeeker, { mapToPk: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  @Property({ type: 'text' })
  status!: ApplicationStatus;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  @Property({ type: 'integer', version: true })
  version!: number;
}

/** A step in an application's history. */
@Entity()
export class ApplicationEvent {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Index()
  @ManyToOne(() => Application, { mapToPk: true, deleteRule: 'cascade' })
  application!: number;

  @Property({ type: 'text' })
  status!: ApplicationStatus;

  /** Account that did it. */
  @Property({ type: 'text' })
  actor!: string;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  happenedAt: Date = new Date();
}
