import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationInput, MutationPayload } from '../../platform/graphql/payload.js';

@InputType({ description: 'Whose data are erased.' })
export class EraseJobSeekerInput extends MutationInput {
  @Field(() => ID, { description: 'The person.' })
  jobSeekerId!: string;
}

@ObjectType('EraseJobSeekerPayload', { simpleResolvers: true, description: 'The answer of the mutation eraseJobSeeker.' })
export class EraseJobSeekerPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: 'The global id of the person who was erased, under which nothing is found any more; null when nothing was changed.' })
  erasedJobSeekerId!: string | null;
}
