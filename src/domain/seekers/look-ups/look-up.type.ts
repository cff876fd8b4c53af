import { Field, Int, ObjectType } from 'type-graphql';
import { payloadType } from '../../../platform/graphql/payload.js';
import { JobSeekerType } from '../seeker.type.js';

@ObjectType('FoundJobSeekers', { simpleResolvers: true, description: 'Who was found by a number.' })
export class FoundJobSeekersType {
  @Field(() => [JobSeekerType], { description: 'The people whom you serve and who have the number, at most 20; empty where there is none. Several may share a phone.' })
  jobSeekers!: JobSeekerType[];

  @Field(() => Int, { description: 'How often you can still look somebody up in this hour.' })
  lookUpsLeft!: number;
}

export const LookUpJobSeekersPayload = payloadType('LookUpJobSeekers', 'found', () => FoundJobSeekersType);
