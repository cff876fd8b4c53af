import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../platform/calendar.js';
import { Employer } from '../employers/index.js';
import { JobSeeker, type EmploymentKind } from '../seekers/index.js';
import type { FollowUp } from './follow-up.js';
import type { TrialStatement } from './trials/trial.js';

/** What was signed: a labour contract, an agreement of supported employment (辅助性就业), a contract with whoever sends the person (劳务派遣), another agreement as of flexible work; or nothing. */
export type ContractKind = 'LABOUR_CONTRACT' | 'SUPPORTED_AGREEMENT' | 'DISPATCH_CONTRACT' | 'OTHER_AGREEMENT' | 'NONE';

export type EndReason = 'MOVED_ON' | 'CONTRACT_ENDED' | 'RESIGNED' | 'DISMISSED' | 'HEALTH' | 'OTHER';

/** That a person works somewhere, from one day to another, and what was seen and done afterwards. */
@Entity()
@Check({ name: 'employment_days_check', expression: 'ended_on is null or ended_on >= started_on' })
@Index({
  name: 'employment_contract_ending',
  expression: `create index "employment_contract_ending" on "employment" ("contract_ends_on", "id") where "ended_on" is null and "contract_ends_on" is not null`,
})
export class Employment {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Index()
  @ManyToOne(() => JobSeeker, { mapToPk: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  /** Where the person lives now, kept by the database (`access.work_moves_along`): follow-ups are counted there. */
  @Property({ type: 'text', nullable: true })
  residenceCode: string | null = null;

  /** Null for one's own business. */
  @Index()
  @ManyToOne(() => Employer, { mapToPk: true, nullable: true })
  employer: number | null = null;

  /** The institution or agency that sends the person there (劳务派遣). */
  @ManyToOne(() => Employer, { mapToPk: true, nullable: true })
  dispatchedBy: number | null = null;

  @Property({ type: 'text' })
  kind!: EmploymentKind;

  /** Null while unknown. */
  @Property({ type: 'text', nullable: true })
  contract: ContractKind | null = null;

  /** The first day of the contract, of a renewed one its own; null while unknown. */
  @Property({ type: 'date', nullable: true })
  contractStartsOn: IsoDate | null = null;

  @Property({ type: 'date', nullable: true })
  contractEndsOn: IsoDate | null = null;

  /** In yuan. */
  @Property({ type: 'decimal', precision: 12, scale: 2, nullable: true })
  monthlyPay: string | null = null;

  @Property({ type: 'date' })
  startedOn!: IsoDate;

  @Property({ type: 'date', nullable: true })
  endedOn: IsoDate | null = null;

  @Property({ type: 'text', nullable: true })
  endReason: EndReason | null = null;

  /** The place of supported employment that the person moved on from. */
  @ManyToOne(() => Employment, { mapToPk: true, nullable: true })
  movedFrom: number | null = null;

  @Property({ type: 'json' })
  followUps: FollowUp[] = [];

  /** The days of the follow-ups, in the order of `followUpMonths`, and the months of those that were done: to be counted without reckoning. */
  @Property({ type: 'array', columnType: 'date[]' })
  dueOn: IsoDate[] = [];

  @Property({ type: 'array', columnType: 'int[]' })
  followedUp: number[] = [];

  /** What the person says of the trial: here, where the employer does not read it. */
  @Property({ type: 'json', nullable: true })
  trialStatement: TrialStatement | null = null;

  @Property({ type: 'integer', version: true })
  version!: number;
}
