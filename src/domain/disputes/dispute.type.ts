import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { connectionType, PageArgs } from '../../platform/graphql/connection.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import { regionCode } from '../regions/index.js';
import { nextSteps, computeLimits, type DisputeStep, type DisputeStepKind, type LimitState, type ComputedLimit } from './dispute-steps.js';
import { disputeBounds } from './dispute.bounds.js';
import type { DisputeMatter } from './dispute.entity.js';

const DisputeMatters = graphqlEnum<DisputeMatter>('DisputeMatter', 'What a labour dispute is about.', {
  WAGES: 'Pay that is owed (劳动报酬).', INSURANCE: 'Social insurance (社会保险).', CONTRACT: 'The contract (劳动合同).', DISMISSAL: 'A dismissal (解除、终止).', INJURY: 'An injury at work (工伤).',
  HOURS_AND_LEAVE: 'Hours and leave (工时休假).', ACCOMMODATION: 'An accommodation that is refused (合理便利).', DISCRIMINATION: 'Discrimination for a disability (歧视).', OTHER: 'Something else.',
});

const DisputeStepKinds = graphqlEnum<DisputeStepKind>('DisputeStepKind', 'What happens to a labour dispute.', {
  MEDIATION_REQUESTED: 'A mediation was asked for.', MEDIATION_FAILED: 'The mediation ended without an agreement.', SETTLED: 'The two agreed.', ARBITRATION_REQUESTED: 'Arbitration was asked for.',
  ARBITRATION_ACCEPTED: 'The commission accepted the case.', ARBITRATION_REFUSED: 'The commission did not accept it.', AWARD_EXTENDED: 'The time for the award was extended, once, by 15 days.', AWARD: 'The award.', COURT: 'An action was brought.', CLOSED: 'It is over.',
});

const LimitStates = graphqlEnum<LimitState>('TimeLimitState', 'How a time limit stands.', {
  RUNNING: 'It runs.', MET: 'It was kept.', MISSED: 'It was not kept.', NOT_RUNNING: 'It has not begun, or does not run now.',
});

export interface DisputeRow {
  readonly id: number; readonly job_seeker_id: number; readonly employer_id: number; readonly matter: DisputeMatter; readonly summary: string; readonly known_on: IsoDate;
  readonly employment_ended_on: IsoDate | null; readonly steps: readonly DisputeStep[]; readonly version: number;
}

@ObjectType('DisputeStep', { simpleResolvers: true, description: 'A step of a labour dispute.' })
export class DisputeStepType {
  constructor(private readonly step: DisputeStep) {}

  @Field(() => DisputeStepKinds, { description: 'What happened.' })
  get kind(): DisputeStepKind { return this.step.kind; }

  @Field(() => DateScalar, { description: 'When.' })
  get on(): string { return this.step.on; }

  @Field(() => String, { nullable: true, description: 'What is to be said of it.' })
  get note(): string | null { return this.step.note; }
}

@ObjectType('DisputeTimeLimit', { simpleResolvers: true, description: 'A time limit of the law, reckoned for a dispute.' })
export class DisputeTimeLimitType {
  constructor(private readonly reckoned: ComputedLimit, private readonly locale: Locale) {}

  @Field(() => String, { description: 'Its code: arbitration, mediation, acceptance, award or court.' })
  get code(): string { return this.reckoned.limit.code; }

  @Field(() => String, { description: 'What for.' })
  get label(): string { return this.reckoned.limit.label[this.locale]; }

  @Field(() => DateScalar, { nullable: true, description: 'The day from which it is counted; null where it does not run.' })
  get from(): string | null { return this.reckoned.from; }

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null where it does not run.' })
  get lastDay(): string | null { return this.reckoned.lastDay; }

  @Field(() => LimitStates, { description: 'How it stands.' })
  get state(): LimitState { return this.reckoned.state; }

  @Field(() => String, { description: 'The article that sets it.' })
  get source(): string { return this.reckoned.limit.source[this.locale]; }
}

@ObjectType('LabourDispute', { implements: Node, simpleResolvers: true, description: "A person's labour dispute with an employer (劳动争议), with the time limits of the law. The employer does not see it here." })
export class LabourDisputeType implements Node {
  readonly __typename = 'LabourDispute';

  constructor(readonly row: DisputeRow, private readonly today: IsoDate, private readonly locale: Locale) {}

  @Field(() => ID, { description: 'Global id.' })
  get id(): string { return globalId('LabourDispute', this.row.id); }

  @Field(() => DisputeMatters, { description: 'What it is about.' })
  get matter(): DisputeMatter { return this.row.matter; }

  @Field(() => String, { description: 'What happened, in the own words.' })
  get summary(): string { return this.row.summary; }

  @Field(() => DateScalar, { description: 'When the person knew of the wrong, or should have known.' })
  get knownOn(): string { return this.row.known_on; }

  @Field(() => DateScalar, { nullable: true, description: 'The last day of the employment; null while it goes on.' })
  get employmentEndedOn(): string | null { return this.row.employment_ended_on; }

  @Field(() => [DisputeStepType], { description: 'What happened so far, in order.' })
  get steps(): DisputeStepType[] { return this.row.steps.map((step) => new DisputeStepType(step)); }

  @Field(() => [DisputeStepKinds], { description: 'The steps that can come next.' })
  get nextSteps(): readonly DisputeStepKind[] { return nextSteps(this.row.steps); }

  @Field(() => [DisputeTimeLimitType], { description: 'The time limits of the law, as they stand today.' })
  get timeLimits(): DisputeTimeLimitType[] {
    const { matter, known_on: knownOn, employment_ended_on: employmentEndedOn, steps } = this.row;
    return computeLimits({ matter, knownOn, employmentEndedOn, steps }, this.today).map((reckoned) => new DisputeTimeLimitType(reckoned, this.locale));
  }

  @Field(() => Int, { description: 'Counts its changes.' })
  get version(): number { return this.row.version; }
}

export const LabourDisputeConnection = connectionType('LabourDispute', () => LabourDisputeType);

@ArgsType()
export class LabourDisputesArgs extends PageArgs {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'Of people who live in this region or below.' })
  region!: string;

  @Field(() => Boolean, { nullable: true, description: 'Those alone that are not over.' })
  isOpen?: boolean | null;
}

@InputType({ description: 'A labour dispute.' })
export class OpenLabourDisputeInput extends MutationInput {
  @Field(() => ID, { description: 'The person.' })
  jobSeekerId!: string;

  @Field(() => ID, { description: 'The employer.' })
  employerId!: string;

  @Field(() => DisputeMatters, { description: 'What it is about.' })
  matter!: DisputeMatter;

  @Bounded(disputeBounds.summary)
  @Field(() => String, { description: 'What happened.' })
  summary!: string;

  @Field(() => DateScalar, { description: 'When the person knew of the wrong, or should have known.' })
  knownOn!: IsoDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of the employment, where it has ended.' })
  employmentEndedOn?: IsoDate | null;
}

@InputType({ description: 'A step of a labour dispute.' })
export class RecordDisputeStepInput extends MutationInput {
  @Field(() => ID, { description: 'The dispute.' })
  labourDisputeId!: string;

  @Field(() => DisputeStepKinds, { description: 'What happened.' })
  kind!: DisputeStepKind;

  @Field(() => DateScalar, { description: 'When.' })
  on!: IsoDate;

  @Bounded(disputeBounds.note)
  @Field(() => String, { nullable: true, description: 'What is to be said of it.' })
  note?: string | null;

  @Field(() => Int, { description: 'The version that you read: refused when somebody changed it since.' })
  version!: number;
}
