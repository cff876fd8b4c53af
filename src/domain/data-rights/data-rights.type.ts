import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationInput, UserError, type Payload } from '../../platform/graphql/payload.js';

@InputType({ description: 'Whose data are erased.' })
export class EraseJobSeekerInput extends MutationInput {
  @Field(() => ID, { description: 'The person.' })
  jobSeekerId!: string;
}

@ObjectType('EraseJobSeekerPayload', { simpleResolvers: true, description: 'The answer of the mutation eraseJobSeeker.' })
export class EraseJobSeekerPayload implements Payload {
  @Field(() => ID, { nullable: true, description: 'The global id of the person who was erased, under which nothing is found any more; null when nothing was changed.' })
  erasedJobSeekerId!: string | null;

  @Field(() => [UserError], { description: 'What was wrong with the input; empty when it was done.' })
  userErrors!: UserError[];

  @Field(() => String, { nullable: true, description: 'Your key, as you sent it.' })
  clientMutationId!: string | null;
}
