import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { accountName } from '../../access/index.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { connectionType } from '../../platform/graphql/connection.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar } from '../../platform/graphql/scalars.js';

export interface CaseloadRow {
  readonly parent: number; readonly id: number; readonly coach: string; readonly started_on: string; readonly ended_on: string | null;
}

@ObjectType('CaseloadEntry', { simpleResolvers: true, description: 'A period in which a job coach (就业辅导员) supports a job seeker.' })
export class CaseloadEntryType {
  constructor(private readonly row: CaseloadRow) {}

  @Field(() => Int, { description: 'Internal number of the entry, unique among all entries.' })
  get number(): number { return this.row.id; }

  @Field(() => String, { description: 'Account name of the job coach.' })
  get coach(): string { return this.row.coach; }

  @Field(() => DateScalar, { description: 'First day of the support.' })
  get startedOn(): string { return this.row.started_on; }

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the support; null while it goes on.' })
  get endedOn(): string | null { return this.row.ended_on; }
}

export const CaseloadConnection = connectionType('CaseloadEntry', () => CaseloadEntryType);

@InputType({ description: 'A job coach to be assigned to a job seeker.' })
export class AssignJobCoachInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the job seeker whom the coach is to support.' })
  jobSeekerId!: string;

  @Bounded(accountName)
  @Field(() => String, { description: 'Account name of the job coach. The account sees the job seeker as long as it has the role JOB_COACH.' })
  coach!: string;
}

@InputType({ description: 'A job seeker whose coaching is to end.' })
export class EndJobCoachingInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the job seeker whose coaching is to end.' })
  jobSeekerId!: string;
}
