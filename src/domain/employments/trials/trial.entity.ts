import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../../platform/calendar.js';
import { Employer } from '../../employers/index.js';
import { JobSeeker } from '../../seekers/index.js';
import { Employment } from '../employment.entity.js';
import type { TrialEvaluation, TrialOutcome } from './trial.js';

/** The first weeks of an employment, in which a person and an employer try whether the work fits (试岗). */
@Entity()
@Check({ name: 'work_trial_days_check', expression: 'ends_on >= started_on' })
@Index({
  name: 'work_trial_open',
  expression: `create index "work_trial_open" on "work_trial" ("ends_on", "id")
    where "work_ended_on" is null and ("outcome" is null or "outcome" = 'EXTENDED')`,
})
export class WorkTrial {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Unique()
  @ManyToOne(() => Employment, { mapToPk: true, deleteRule: 'cascade' })
  employment!: number;

  @Index()
  @ManyToOne(() => JobSeeker, { mapToPk: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  /** The employer of the employment, whose own people evaluate the trial. */
  @Index()
  @ManyToOne(() => Employer, { mapToPk: true })
  employer!: number;

  /** The first day of the employment. */
  @Property({ type: 'date' })
  startedOn!: IsoDate;

  @Property({ type: 'smallint' })
  weeks!: number;

  /** Weeks by which it was extended. */
  @Property({ type: 'smallint', default: 0 })
  extendedWeeks: number = 0;

  /** The last day, with the weeks by which it was extended. */
  @Property({ type: 'date' })
  endsOn!: IsoDate;

  /** The account of the job coach who accompanies it. */
  @Property({ type: 'text', nullable: true })
  coach: string | null = null;

  /** Hours that the job coach has given so far. */
  @Property({ type: 'decimal', precision: 6, scale: 1, nullable: true })
  coachHours: string | null = null;

  @Property({ type: 'json' })
  evaluations: readonly TrialEvaluation[] = [];

  /** The outcome of the last evaluation. */
  @Property({ type: 'text', nullable: true })
  outcome: TrialOutcome | null = null;

  /**
   * The last day of the employment, kept by the database (`access.note_work_end`): the employer reads no employments.
   */
  @Property({ type: 'date', nullable: true })
  workEndedOn: IsoDate | null = null;

  @Property({ type: 'integer', version: true })
  version!: number;
}
