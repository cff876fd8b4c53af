import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { accountName } from '../../access/index.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { connectionType } from '../../platform/graphql/connection.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar } from '../../platform/graphql/scalars.js';

export interface CaseloadRow {
  readonly parent: number; readonly id: number; readonly coach: string; readonly started_on: string; readonly ended_on: string | null;
}

@ObjectType('CaseloadEntry', { simpleResolvers: true, description: 'That a job coach (就业辅导员) looks after a person.' })
export class CaseloadEntryType {
  constructor(private readonly row: CaseloadRow) {}

  @Field(() => Int, { description: 'Its number among the entries of all caseloads.' })
  get number(): number { return this.row.id; }

  @Field(() => String, { description: "The coach's account." })
  get coach(): string { return this.row.coach; }

  @Field(() => DateScalar, { description: 'The first day.' })
  get startedOn(): string { return this.row.started_on; }

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while it goes on.' })
  get endedOn(): string | null { return this.row.ended_on; }
}

export const CaseloadConnection = connectionType('CaseloadEntry', () => CaseloadEntryType);

@InputType({ description: 'Who looks after whom.' })
export class AssignJobCoachInput extends MutationInput {
  @Field(() => ID, { description: 'The person.' })
  jobSeekerId!: string;

  @Bounded(accountName)
  @Field(() => String, { description: "The coach's account. It sees the person while it has the role JOB_COACH." })
  coach!: string;
}

@InputType({ description: 'Whose coaching ends.' })
export class EndJobCoachingInput extends MutationInput {
  @Field(() => ID, { description: 'The person.' })
  jobSeekerId!: string;
}
