import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { IsoDate } from '../../../platform/calendar.js';
import { Bounded } from '../../../platform/graphql/bounds/index.js';
import { connectionType, PageArgs } from '../../../platform/graphql/connection.js';
import { graphqlEnum } from '../../../platform/graphql/enums.js';
import { globalId } from '../../../platform/graphql/global-id.js';
import { Node } from '../../../platform/graphql/node.js';
import { DateScalar, DecimalScalar, RegionCodeScalar } from '../../../platform/graphql/scalars.js';
import { regionCode } from '../../regions/index.js';
import type { EndReason } from '../employment.entity.js';
import { EndReasons } from '../employment.enums.js';
import {
  trialState,
  type TrialEvaluation,
  type TrialOutcome,
  type TrialParty,
  type TrialState,
  type TrialStatement,
} from './trial.js';

export const TrialOutcomes = graphqlEnum<TrialOutcome>('TrialOutcome', 'What an evaluation of a trial comes to.', {
  GOES_ON: 'The work goes on: the trial becomes regular employment (转正).',
  EXTENDED: 'The trial is extended, once (延长试岗).',
  ENDED: 'The work ends (不再继续).',
});

const TrialParties = graphqlEnum<TrialParty>('TrialParty', 'Who writes of a trial.', {
  EMPLOYER: "The employer's own people.",
  COACH: 'The job coach.',
  CENTRE: 'The centre, or an administrator.',
  PERSON: 'The person.',
});

const TrialStates = graphqlEnum<TrialState>('TrialState', 'Where a trial stands.', {
  RUNNING: 'It runs.',
  DUE: 'Its last day has come, and the evaluation is due.',
  GOES_ON: 'The work goes on as regular employment.',
  ENDED: 'The work has ended.',
});

export interface TrialRow {
  readonly id: number;
  readonly employment_id: number;
  readonly job_seeker_id: number;
  readonly employer_id: number;
  readonly started_on: IsoDate;
  readonly weeks: number;
  readonly extended_weeks: number;
  readonly ends_on: IsoDate;
  readonly coach: string | null;
  readonly coach_hours: string | null;
  readonly evaluations: readonly TrialEvaluation[];
  readonly outcome: TrialOutcome | null;
  readonly work_ended_on: IsoDate | null;
  readonly version: number;
}

@ObjectType('TrialEvaluation', {
  simpleResolvers: true,
  description: 'What the employer, the job coach or the centre says of a trial (试岗评估).',
})
export class TrialEvaluationType {
  constructor(private readonly evaluation: TrialEvaluation) {}

  @Field(() => DateScalar, { description: 'The day of the evaluation.' })
  get evaluatedOn(): IsoDate {
    return this.evaluation.on;
  }

  @Field(() => TrialParties, { description: 'Who wrote it.' })
  get party(): TrialParty {
    return this.evaluation.party;
  }

  @Field(() => String, { nullable: true, description: 'What went well; null where nothing is said.' })
  get wentWell(): string | null {
    return this.evaluation.wentWell;
  }

  @Field(() => String, { nullable: true, description: 'What the person needs at work; null where nothing is said.' })
  get needed(): string | null {
    return this.evaluation.needed;
  }

  @Field(() => TrialOutcomes, { description: 'What it comes to.' })
  get outcome(): TrialOutcome {
    return this.evaluation.outcome;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'By how many weeks the trial is extended; null for another outcome.',
  })
  get moreWeeks(): number | null {
    return this.evaluation.moreWeeks;
  }

  @Field(() => EndReasons, { nullable: true, description: 'Why the work ends; null for another outcome.' })
  get endReason(): EndReason | null {
    return this.evaluation.endReason;
  }
}

@ObjectType('TrialStatement', {
  simpleResolvers: true,
  description: 'What the person says of a trial (本人意见). The employer does not read it.',
})
export class TrialStatementType {
  constructor(private readonly statement: TrialStatement) {}

  @Field(() => DateScalar, { description: 'The day on which it was written.' })
  get statedOn(): IsoDate {
    return this.statement.on;
  }

  @Field(() => TrialParties, {
    description: 'Who wrote it down: the person, or the job coach or the centre for the person.',
  })
  get writtenBy(): TrialParty {
    return this.statement.party;
  }

  @Field(() => String, { description: 'The words.' })
  get text(): string {
    return this.statement.text;
  }
}

@ObjectType('WorkTrial', {
  implements: Node,
  simpleResolvers: true,
  description:
    'The first weeks of an employment, in which a person and an employer try whether the work fits (试岗). For the ' +
    'person, counsellors of the region, the job coach, administrators, and the people of the employer.',
})
export class WorkTrialType implements Node {
  readonly __typename = 'WorkTrial';

  constructor(
    readonly row: TrialRow,
    private readonly today: IsoDate,
  ) {}

  @Field(() => ID, { description: 'Global id.' })
  get id(): string {
    return globalId('WorkTrial', this.row.id);
  }

  @Field(() => DateScalar, { description: 'The first day: that of the employment.' })
  get startedOn(): IsoDate {
    return this.row.started_on;
  }

  @Field(() => Int, { description: 'For how many weeks it was agreed.' })
  get weeks(): number {
    return this.row.weeks;
  }

  @Field(() => Int, { description: 'By how many weeks it was extended; 0 where it was not.' })
  get extendedWeeks(): number {
    return this.row.extended_weeks;
  }

  @Field(() => DateScalar, { description: 'The last day, with the weeks by which it was extended.' })
  get endsOn(): IsoDate {
    return this.row.ends_on;
  }

  @Field(() => String, {
    nullable: true,
    description: 'The account of the job coach who accompanies it; null where there is none.',
  })
  get coach(): string | null {
    return this.row.coach;
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Hours that the job coach has given so far; null while unknown.',
  })
  get coachHours(): string | null {
    return this.row.coach_hours;
  }

  @Field(() => TrialStates, { description: 'Where it stands today.' })
  get state(): TrialState {
    const { ends_on: endsOn, outcome, work_ended_on: workEndedOn } = this.row;
    return trialState({ endsOn, outcome, workEndedOn }, this.today);
  }

  @Field(() => TrialEvaluationType, { nullable: true, description: 'The last evaluation; null before the first.' })
  get evaluation(): TrialEvaluationType | null {
    return this.evaluations.at(-1) ?? null;
  }

  @Field(() => [TrialEvaluationType], {
    description: 'All evaluations, the first one first: a trial that was extended has two.',
  })
  get evaluations(): TrialEvaluationType[] {
    return this.row.evaluations.map((each) => new TrialEvaluationType(each));
  }

  @Field(() => Int, { description: 'Counts its changes.' })
  get version(): number {
    return this.row.version;
  }
}

export const WorkTrialConnection = connectionType('WorkTrial', () => WorkTrialType);

@ArgsType()
export class TrialsDueArgs extends PageArgs {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, {
    nullable: true,
    description:
      'Of people who live in this region or below; without it, of everybody whom you serve, look after or employ.',
  })
  region?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Ending until this day; today without it.' })
  until?: IsoDate | null;
}
