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

const DisputeMatters = graphqlEnum<DisputeMatter>('DisputeMatter', 'Subject of a labour dispute.', {
  WAGES: 'Pay that the employer owes (劳动报酬).', INSURANCE: 'Social insurance that the employer owes (社会保险).', CONTRACT: 'The labour contract or its terms (劳动合同).', DISMISSAL: 'A dismissal or the end of the contract (解除、终止).', INJURY: 'An injury at work (工伤).',
  HOURS_AND_LEAVE: 'Working hours and leave (工时休假).', ACCOMMODATION: 'An accommodation that the employer refuses (合理便利).', DISCRIMINATION: 'Discrimination because of a disability (歧视).', OTHER: 'Any subject that no other value names.',
});

const DisputeStepKinds = graphqlEnum<DisputeStepKind>('DisputeStepKind', 'Event in the course of a labour dispute.', {
  MEDIATION_REQUESTED: 'One side asked for mediation.', MEDIATION_FAILED: 'Mediation ended without an agreement.', SETTLED: 'Both sides reached an agreement.', ARBITRATION_REQUESTED: 'One side asked for arbitration.',
  ARBITRATION_ACCEPTED: 'The arbitration commission accepted the case.', ARBITRATION_REFUSED: 'The arbitration commission did not accept the case.', AWARD_EXTENDED: 'The time for the award was extended by 15 days, which is possible once.', AWARD: 'The arbitration commission made its award.', COURT: 'One side went to court.', CLOSED: 'The dispute is over.',
});

const LimitStates = graphqlEnum<LimitState>('TimeLimitState', 'State of a time limit today.', {
  RUNNING: 'The limit has begun and its last day has not passed.', MET: 'The required step was taken in time.', MISSED: 'The last day passed without the required step in time.', NOT_RUNNING: 'The limit has not begun, or does not run at present.',
});

export interface DisputeRow {
  readonly id: number; readonly job_seeker_id: number; readonly employer_id: number; readonly matter: DisputeMatter; readonly summary: string; readonly known_on: IsoDate;
  readonly employment_ended_on: IsoDate | null; readonly steps: readonly DisputeStep[]; readonly version: number;
}

@ObjectType('DisputeStep', { simpleResolvers: true, description: 'An event in the course of a labour dispute.' })
export class DisputeStepType {
  constructor(private readonly step: DisputeStep) {}

  @Field(() => DisputeStepKinds, { description: 'Kind of the event.' })
  get kind(): DisputeStepKind { return this.step.kind; }

  @Field(() => DateScalar, { description: 'Day of the event.' })
  get on(): string { return this.step.on; }

  @Field(() => String, { nullable: true, description: 'Remarks on the event; null where there are none.' })
  get note(): string | null { return this.step.note; }
}

@ObjectType('DisputeTimeLimit', { simpleResolvers: true, description: 'A time limit that the law sets, computed for one dispute.' })
export class DisputeTimeLimitType {
  constructor(private readonly reckoned: ComputedLimit, private readonly locale: Locale) {}

  @Field(() => String, { description: 'Code of the limit: arbitration, mediation, acceptance, award or court.' })
  get code(): string { return this.reckoned.limit.code; }

  @Field(() => String, { description: "Step that must be taken within the limit, in the reader's language." })
  get label(): string { return this.reckoned.limit.label[this.locale]; }

  @Field(() => DateScalar, { nullable: true, description: 'Day from which the limit is counted; null where the limit does not run.' })
  get from(): string | null { return this.reckoned.from; }

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the limit; null where the limit does not run.' })
  get lastDay(): string | null { return this.reckoned.lastDay; }

  @Field(() => LimitStates, { description: 'State of the limit today.' })
  get state(): LimitState { return this.reckoned.state; }

  @Field(() => String, { description: "Article of the law that sets the limit, in the reader's language." })
  get source(): string { return this.reckoned.limit.source[this.locale]; }
}

@ObjectType('LabourDispute', { implements: Node, simpleResolvers: true, description: "A job seeker's labour dispute with an employer (劳动争议), with the time limits of the law. The employer does not see the dispute here." })
export class LabourDisputeType implements Node {
  readonly __typename = 'LabourDispute';

  constructor(readonly row: DisputeRow, private readonly today: IsoDate, private readonly locale: Locale) {}

  @Field(() => ID, { description: 'Global id of the dispute.' })
  get id(): string { return globalId('LabourDispute', this.row.id); }

  @Field(() => DisputeMatters, { description: 'Subject of the dispute.' })
  get matter(): DisputeMatter { return this.row.matter; }

  @Field(() => String, { description: 'Account of what happened, in the words of whoever recorded the dispute.' })
  get summary(): string { return this.row.summary; }

  @Field(() => DateScalar, { description: 'Day on which the job seeker knew, or should have known, of the violation.' })
  get knownOn(): string { return this.row.known_on; }

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the employment; null while the employment continues.' })
  get employmentEndedOn(): string | null { return this.row.employment_ended_on; }

  @Field(() => [DisputeStepType], { description: 'Events so far, in order of time.' })
  get steps(): DisputeStepType[] { return this.row.steps.map((step) => new DisputeStepType(step)); }

  @Field(() => [DisputeStepKinds], { description: 'Kinds of events that recordDisputeStep accepts next.' })
  get nextSteps(): readonly DisputeStepKind[] { return nextSteps(this.row.steps); }

  @Field(() => [DisputeTimeLimitType], { description: 'Time limits of the law with their state today.' })
  get timeLimits(): DisputeTimeLimitType[] {
    const { matter, known_on: knownOn, employment_ended_on: employmentEndedOn, steps } = this.row;
    return computeLimits({ matter, knownOn, employmentEndedOn, steps }, this.today).map((reckoned) => new DisputeTimeLimitType(reckoned, this.locale));
  }

  @Field(() => Int, { description: 'Number that rises with each change of the dispute; recordDisputeStep takes it to detect conflicts.' })
  get version(): number { return this.row.version; }
}

export const LabourDisputeConnection = connectionType('LabourDispute', () => LabourDisputeType);

@ArgsType()
export class LabourDisputesArgs extends PageArgs {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'Keeps only disputes of job seekers who live in this region or inside it.' })
  region!: string;

  @Field(() => Boolean, { nullable: true, description: 'True keeps only disputes that are not over; false keeps all.' })
  isOpen?: boolean | null;
}

@InputType({ description: 'A labour dispute to be recorded.' })
export class OpenLabourDisputeInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the job seeker who has the dispute.' })
  jobSeekerId!: string;

  @Field(() => ID, { description: 'Id of the employer on the other side.' })
  employerId!: string;

  @Field(() => DisputeMatters, { description: 'Subject of the dispute.' })
  matter!: DisputeMatter;

  @Bounded(disputeBounds.summary)
  @Field(() => String, { description: 'Account of what happened.' })
  summary!: string;

  @Field(() => DateScalar, { description: 'Day on which the job seeker knew, or should have known, of the violation; the time limit for arbitration runs from it.' })
  knownOn!: IsoDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the employment; leave out while the employment continues.' })
  employmentEndedOn?: IsoDate | null;
}

@InputType({ description: 'An event in a labour dispute to be recorded.' })
export class RecordDisputeStepInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the dispute in which the event happened.' })
  labourDisputeId!: string;

  @Field(() => DisputeStepKinds, { description: 'Kind of the event, one of nextSteps.' })
  kind!: DisputeStepKind;

  @Field(() => DateScalar, { description: 'Day of the event.' })
  on!: IsoDate;

  @Bounded(disputeBounds.note)
  @Field(() => String, { nullable: true, description: 'Remarks on the event.' })
  note?: string | null;

  @Field(() => Int, { description: 'Version of the dispute that you read; STALE when the dispute has changed since.' })
  version!: number;
}
