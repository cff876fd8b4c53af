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

export const TrialOutcomes = graphqlEnum<TrialOutcome>('TrialOutcome', 'Result of an evaluation of a trial.', {
  GOES_ON: 'The trial becomes regular employment (转正).',
  EXTENDED: 'The trial is extended by some weeks, once (延长试岗).',
  ENDED: 'The work ends (不再继续).',
});

const TrialParties = graphqlEnum<TrialParty>('TrialParty', 'Side that wrote an evaluation or a statement about a trial.', {
  EMPLOYER: 'Staff of the employer.',
  COACH: 'Job coach of the job seeker.',
  CENTRE: 'Employment service centre, or an administrator.',
  PERSON: 'Job seeker in the trial.',
});

const TrialStates = graphqlEnum<TrialState>('TrialState', 'State of a trial today.', {
  RUNNING: 'The last day of the trial has not come yet.',
  DUE: 'The last day has come, and no evaluation has decided the trial.',
  GOES_ON: 'The work continues as regular employment.',
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
  description: 'Evaluation of a trial by the employer, the job coach or the centre (试岗评估).',
})
export class TrialEvaluationType {
  constructor(private readonly evaluation: TrialEvaluation) {}

  @Field(() => DateScalar, { description: 'Day of the evaluation.' })
  get evaluatedOn(): IsoDate {
    return this.evaluation.on;
  }

  @Field(() => TrialParties, { description: 'Side that wrote the evaluation.' })
  get party(): TrialParty {
    return this.evaluation.party;
  }

  @Field(() => String, { nullable: true, description: 'What the worker did well; null where nothing is stated.' })
  get wentWell(): string | null {
    return this.evaluation.wentWell;
  }

  @Field(() => String, {
    nullable: true,
    description: 'What the worker still needs at work; null where nothing is stated.',
  })
  get needed(): string | null {
    return this.evaluation.needed;
  }

  @Field(() => TrialOutcomes, {
    description: 'Result of the evaluation: the work continues, the trial is extended, or the work ends.',
  })
  get outcome(): TrialOutcome {
    return this.evaluation.outcome;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Weeks by which the trial is extended, 1 to 4; null for another outcome.',
  })
  get moreWeeks(): number | null {
    return this.evaluation.moreWeeks;
  }

  @Field(() => EndReasons, { nullable: true, description: 'Reason why the work ends; null for another outcome.' })
  get endReason(): EndReason | null {
    return this.evaluation.endReason;
  }
}

@ObjectType('TrialStatement', {
  simpleResolvers: true,
  description: 'Opinion of the job seeker on a trial (本人意见), which the employer does not read.',
})
export class TrialStatementType {
  constructor(private readonly statement: TrialStatement) {}

  @Field(() => DateScalar, { description: 'Day on which the opinion was written down.' })
  get statedOn(): IsoDate {
    return this.statement.on;
  }

  @Field(() => TrialParties, {
    description:
      'Side that wrote the opinion down: the job seeker, or the coach or centre on behalf of the job seeker.',
  })
  get writtenBy(): TrialParty {
    return this.statement.party;
  }

  @Field(() => String, { description: 'Words of the job seeker.' })
  get text(): string {
    return this.statement.text;
  }
}

@ObjectType('WorkTrial', {
  implements: Node,
  simpleResolvers: true,
  description:
    'The first weeks of an employment, in which job seeker and employer try whether the work fits (试岗). Seen by the ' +
    'job seeker, counsellors of the region, the job coach, administrators and the staff of the employer.',
})
export class WorkTrialType implements Node {
  readonly __typename = 'WorkTrial';

  constructor(
    readonly row: TrialRow,
    private readonly today: IsoDate,
  ) {}

  @Field(() => ID, { description: 'Global id of the trial.' })
  get id(): string {
    return globalId('WorkTrial', this.row.id);
  }

  @Field(() => DateScalar, { description: 'First day of the trial, which is the first day of the employment.' })
  get startedOn(): IsoDate {
    return this.row.started_on;
  }

  @Field(() => Int, { description: 'Length of the trial in weeks as first agreed.' })
  get weeks(): number {
    return this.row.weeks;
  }

  @Field(() => Int, { description: 'Weeks by which the trial was extended; 0 where it was not.' })
  get extendedWeeks(): number {
    return this.row.extended_weeks;
  }

  @Field(() => DateScalar, { description: 'Last day of the trial, extension included.' })
  get endsOn(): IsoDate {
    return this.row.ends_on;
  }

  @Field(() => String, {
    nullable: true,
    description: 'Account of the job coach who accompanies the trial; null where there is none.',
  })
  get coach(): string | null {
    return this.row.coach;
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Hours of coaching given so far; null where unknown.',
  })
  get coachHours(): string | null {
    return this.row.coach_hours;
  }

  @Field(() => TrialStates, { description: 'State of the trial today.' })
  get state(): TrialState {
    const { ends_on: endsOn, outcome, work_ended_on: workEndedOn } = this.row;
    return trialState({ endsOn, outcome, workEndedOn }, this.today);
  }

  @Field(() => TrialEvaluationType, {
    nullable: true,
    description: 'Latest evaluation of the trial; null before the first.',
  })
  get evaluation(): TrialEvaluationType | null {
    return this.evaluations.at(-1) ?? null;
  }

  @Field(() => [TrialEvaluationType], {
    description: 'Evaluations of the trial, the earliest first; an extended trial has two.',
  })
  get evaluations(): TrialEvaluationType[] {
    return this.row.evaluations.map((each) => new TrialEvaluationType(each));
  }

  @Field(() => Int, {
    description: 'Number that rises with each change of the trial; mutations take it to detect conflicts.',
  })
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
      'Keeps only job seekers who live in this region or inside it; without a region, all whom you serve, coach or ' +
      'employ.',
  })
  region?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Keeps only trials that end by this day; without a day, by today.',
  })
  until?: IsoDate | null;
}
