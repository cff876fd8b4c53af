import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { connectionType, PageArgs } from '../../platform/graphql/connection.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Money, yuanOrNull } from '../../platform/graphql/money.js';
import { Node } from '../../platform/graphql/node.js';
import { DateScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { regionCode } from '../regions/index.js';
import { EmploymentKinds, type EmploymentKind } from '../seekers/index.js';
import type { ContractKind, EndReason } from './employment.entity.js';
import { ContractKinds, Difficulties, EndReasons, FollowUpActions, FollowUpFindings } from './employment.enums.js';
import { plannedFollowUps, type Difficulty, type FollowUp, type FollowUpAction, type FollowUpFinding, type FollowUpState, type PlannedFollowUp } from './follow-up.js';
import type { TrialStatement } from './trials/trial.js';
import { TrialStatementType } from './trials/trial.type.js';

const FollowUpStates = graphqlEnum<FollowUpState>('FollowUpState', 'State of a follow-up today.', {
  DONE: 'The follow-up has been done.', DUE: 'The day has come, up to 30 days ago, and the follow-up is not done.', LATE: 'The day came more than 30 days ago, and the follow-up is not done.', UPCOMING: 'The day of the follow-up has not come yet.', NOT_NEEDED: 'The employment ended before the day of the follow-up.',
});

export interface EmploymentRow {
  readonly id: number;
  readonly job_seeker_id: number;
  readonly employer_id: number | null;
  readonly dispatched_by_id: number | null;
  readonly kind: EmploymentKind;
  readonly contract: ContractKind | null;
  readonly contract_starts_on: IsoDate | null;
  readonly contract_ends_on: IsoDate | null;
  readonly monthly_pay: string | null;
  readonly started_on: IsoDate;
  readonly ended_on: IsoDate | null;
  readonly end_reason: EndReason | null;
  readonly moved_from_id: number | null;
  readonly follow_ups: readonly FollowUp[];
  readonly trial_statement: TrialStatement | null;
  readonly version: number;
}

@ObjectType('FollowUp', { simpleResolvers: true, description: 'A planned look at how a worker gets on (就业跟踪), 1, 3, 6 or 12 months after the first day of work.' })
export class FollowUpType {
  constructor(private readonly planned: PlannedFollowUp) {}

  @Field(() => Int, { description: 'Months after the first day of work: 1, 3, 6 or 12.' })
  get month(): number { return this.planned.month; }

  @Field(() => DateScalar, { description: 'Day on which the follow-up is due.' })
  get dueOn(): string { return this.planned.dueOn; }

  @Field(() => FollowUpStates, { description: 'State of the follow-up today.' })
  get state(): FollowUpState { return this.planned.state; }

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the follow-up was done; null until then.' })
  get doneOn(): string | null { return this.planned.done?.doneOn ?? null; }

  @Field(() => FollowUpFindings, { nullable: true, description: 'Result of the follow-up; null until it is done.' })
  get finding(): FollowUpFinding | null { return this.planned.done?.finding ?? null; }

  @Field(() => [Difficulties], { description: 'Difficulties that were found at work; empty until the follow-up is done.' })
  get difficulties(): readonly Difficulty[] { return this.planned.done?.difficulties ?? []; }

  @Field(() => [FollowUpActions], { description: 'Actions that were taken; empty until the follow-up is done.' })
  get actions(): readonly FollowUpAction[] { return this.planned.done?.actions ?? []; }

  @Field(() => String, { nullable: true, description: 'Further remarks on the follow-up; null where there are none.' })
  get note(): string | null { return this.planned.done?.note ?? null; }
}

@ObjectType('Employment', { implements: Node, simpleResolvers: true, description: 'Work of a job seeker at an employer or on their own account, with contract, trial and follow-ups. Employers do not see it, only the trial.' })
export class EmploymentType implements Node {
  readonly __typename = 'Employment';

  constructor(readonly row: EmploymentRow, private readonly today: IsoDate) {}

  @Field(() => ID, { description: 'Global id of the employment.' })
  get id(): string { return globalId('Employment', this.row.id); }

  @Field(() => EmploymentKinds, { description: 'Kind of employment, such as FULL_TIME or SUPPORTED.' })
  get kind(): EmploymentKind { return this.row.kind; }

  @Field(() => ContractKinds, { nullable: true, description: 'Kind of contract that was signed; null where unknown.' })
  get contract(): ContractKind | null { return this.row.contract; }

  @Field(() => DateScalar, { nullable: true, description: 'First day of the present contract, the renewed one after a renewal; null where unknown.' })
  get contractStartsOn(): string | null { return this.row.contract_starts_on; }

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the present contract; null where none is agreed or the day is unknown.' })
  get contractEndsOn(): string | null { return this.row.contract_ends_on; }

  @Field(() => Money, { nullable: true, description: 'Pay or allowance a month; null where unknown.' })
  get monthlyPay(): Money | null { return yuanOrNull(this.row.monthly_pay); }

  @Field(() => DateScalar, { description: 'First day of work.' })
  get startedOn(): string { return this.row.started_on; }

  @Field(() => DateScalar, { nullable: true, description: 'Last day of work; null while the employment continues.' })
  get endedOn(): string | null { return this.row.ended_on; }

  @Field(() => EndReasons, { nullable: true, description: 'Reason why the employment ended; null while the employment continues.' })
  get endReason(): EndReason | null { return this.row.end_reason; }

  @Field(() => TrialStatementType, { nullable: true, description: 'Opinion of the job seeker on the trial; null where none is recorded.' })
  get trialStatement(): TrialStatementType | null {
    return this.row.trial_statement === null ? null : new TrialStatementType(this.row.trial_statement);
  }

  @Field(() => [FollowUpType], { description: 'Follow-ups planned 1, 3, 6 and 12 months after the first day, done or not.' })
  get followUps(): FollowUpType[] {
    const { started_on: startedOn, ended_on: endedOn, follow_ups: followUps } = this.row;
    return plannedFollowUps({ startedOn, endedOn, followUps }, this.today).map((planned) => new FollowUpType(planned));
  }

  @Field(() => Int, { description: 'Number that rises with each change of the employment; mutations take it to detect conflicts.' })
  get version(): number { return this.row.version; }
}

export const EmploymentConnection = connectionType('Employment', () => EmploymentType);

@ArgsType()
export class FollowUpsDueArgs extends PageArgs {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Keeps only job seekers who live in this region or inside it; without a region, all whom you serve or coach.' })
  region?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Keeps only follow-ups due by this day; without a day, by today.' })
  until?: IsoDate | null;
}
