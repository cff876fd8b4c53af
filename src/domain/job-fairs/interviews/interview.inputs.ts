import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../../platform/graphql/payload.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';

@InputType({ description: 'An interview at a fair.' })
export class BookJobFairInterviewInput extends MutationInput {
  @Field(() => ID, { description: 'The booth.' })
  boothId!: string;

  @Field(() => ID, { description: 'The person, who is registered for the fair.' })
  jobSeekerId!: string;

  @Field(() => DateTimeScalar, { description: 'When it begins: one of the free slots of the booth.' })
  startsAt!: Date;

  @Field(() => ID, { nullable: true, description: 'The post that it is about, of those that the booth brings; all of them without it.' })
  vacancyId?: string | null;
}

@InputType({ description: 'An interview that does not take place.' })
export class CancelJobFairInterviewInput extends MutationInput {
  @Field(() => ID, { description: 'The interview.' })
  interviewId!: string;

  @Field(() => Int, { description: 'Its version as you read it.' })
  version!: number;
}
