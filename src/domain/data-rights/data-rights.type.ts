import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationInput, MutationPayload } from '../../platform/graphql/payload.js';

@InputType({ description: 'A job seeker to be erased. Consents, results of applications and the audit log are kept for the time that the law requires, under a number only.' })
export class EraseJobSeekerInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the job seeker to erase.' })
  jobSeekerId!: string;
}

@ObjectType('EraseJobSeekerPayload', { simpleResolvers: true, description: 'The answer of the mutation eraseJobSeeker.' })
export class EraseJobSeekerPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: 'Former global id of the job seeker, which names nothing any more; null where nothing was changed.' })
  erasedJobSeekerId!: string | null;
}
