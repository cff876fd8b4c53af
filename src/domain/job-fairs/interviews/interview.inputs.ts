import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../../platform/graphql/payload.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';

@InputType({ description: 'An interview to be booked at a booth.' })
export class BookJobFairInterviewInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the booth where the interview takes place.' })
  boothId!: string;

  @Field(() => ID, { description: 'Id of the job seeker, who must be registered for the fair.' })
  jobSeekerId!: string;

  @Field(() => DateTimeScalar, { description: "Time at which the interview begins, one of the booth's freeSlots." })
  startsAt!: Date;

  @Field(() => ID, { nullable: true, description: 'Id of the vacancy that the interview is about; where left out, all vacancies of the booth.' })
  vacancyId?: string | null;
}

@InputType({ description: 'An interview to be cancelled.' })
export class CancelJobFairInterviewInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the interview to cancel.' })
  interviewId!: string;

  @Field(() => Int, { description: 'Version of the interview that you read; STALE when the interview has changed since.' })
  version!: number;
}
