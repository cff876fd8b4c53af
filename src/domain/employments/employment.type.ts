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

const FollowUpStates = graphqlEnum<FollowUpState>('FollowUpState', 'Where a follow-up stands.', {
  DONE: 'Done.', DUE: 'To be done now.', LATE: 'Should have been done.', UPCOMING: 'Still to come.', NOT_NEEDED: 'The employment ended before.',
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

@ObjectType('FollowUp', { simpleResolvers: true, description: 'A look at how somebody gets on at work (就业跟踪), a certain time after the first day.' })
export class FollowUpType {
  constructor(private readonly planned: PlannedFollowUp) {}

  @Field(() => Int, { description: 'So many months after the first day: 1, 3, 6 or 12.' })
  get month(): number { return this.planned.month; }

  @Field(() => DateScalar, { description: 'Its day.' })
  get dueOn(): string { return this.planned.dueOn; }

  @Field(() => FollowUpStates, { description: 'Where it stands.' })
  get state(): FollowUpState { return this.planned.state; }

  @Field(() => DateScalar, { nullable: true, description: 'When it was done; null until then.' })
  get doneOn(): string | null { return this.planned.done?.doneOn ?? null; }

  @Field(() => FollowUpFindings, { nullable: true, description: 'What it found; null until then.' })
  get finding(): FollowUpFinding | null { return this.planned.done?.finding ?? null; }

  @Field(() => [Difficulties], { description: 'What was difficult.' })
  get difficulties(): readonly Difficulty[] { return this.planned.done?.difficulties ?? []; }

  @Field(() => [FollowUpActions], { description: 'What was done.' })
  get actions(): readonly FollowUpAction[] { return this.planned.done?.actions ?? []; }

  @Field(() => String, { nullable: true, description: 'What else is to be said.' })
  get note(): string | null { return this.planned.done?.note ?? null; }
}

@ObjectType('Employment', { implements: Node, simpleResolvers: true, description: 'That a person works somewhere, from one day to another, and what was seen and done afterwards. Employers do not see it.' })
export class EmploymentType implements Node {
  readonly __typename = 'Employment';

  constructor(readonly row: EmploymentRow, private readonly today: IsoDate) {}

  @Field(() => ID, { description: 'Global id.' })
  get id(): string { return globalId('Employment', this.row.id); }

  @Field(() => EmploymentKinds, { description: 'The kind of employment.' })
  get kind(): EmploymentKind { return this.row.kind; }

  @Field(() => ContractKinds, { nullable: true, description: 'What was signed; null when unknown.' })
  get contract(): ContractKind | null { return this.row.contract; }

  @Field(() => DateScalar, { nullable: true, description: 'The first day of the contract, of a renewed one its own; null while unknown.' })
  get contractStartsOn(): string | null { return this.row.contract_starts_on; }

  @Field(() => DateScalar, { nullable: true, description: 'The last day of the contract; null where none is agreed, or known.' })
  get contractEndsOn(): string | null { return this.row.contract_ends_on; }

  @Field(() => Money, { nullable: true, description: 'Pay or allowance a month; null when unknown.' })
  get monthlyPay(): Money | null { return yuanOrNull(this.row.monthly_pay); }

  @Field(() => DateScalar, { description: 'The first day.' })
  get startedOn(): string { return this.row.started_on; }

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while it goes on.' })
  get endedOn(): string | null { return this.row.ended_on; }

  @Field(() => EndReasons, { nullable: true, description: 'Why it ended; null while it goes on.' })
  get endReason(): EndReason | null { return this.row.end_reason; }

  @Field(() => TrialStatementType, { nullable: true, description: 'What the person says of the trial; null where nothing is said.' })
  get trialStatement(): TrialStatementType | null {
    return this.row.trial_statement === null ? null : new TrialStatementType(this.row.trial_statement);
  }

  @Field(() => [FollowUpType], { description: 'The follow-ups, 1, 3, 6 and 12 months after the first day.' })
  get followUps(): FollowUpType[] {
    const { started_on: startedOn, ended_on: endedOn, follow_ups: followUps } = this.row;
    return plannedFollowUps({ startedOn, endedOn, followUps }, this.today).map((planned) => new FollowUpType(planned));
  }

  @Field(() => Int, { description: 'Counts its changes.' })
  get version(): number { return this.row.version; }
}

export const EmploymentConnection = connectionType('Employment', () => EmploymentType);

@ArgsType()
export class FollowUpsDueArgs extends PageArgs {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Of people who live in this region or below; without it, of everybody whom you serve or look after.' })
  region?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due until this day; today without it.' })
  until?: IsoDate | null;
}
