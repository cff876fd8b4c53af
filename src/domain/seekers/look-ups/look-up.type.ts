import { Field, Int, ObjectType } from 'type-graphql';
import { payloadType } from '../../../platform/graphql/payload.js';
import { JobSeekerType } from '../seeker.type.js';

@ObjectType('FoundJobSeekers', { simpleResolvers: true, description: 'Job seekers found by a certificate number or a phone, and the look-ups left.' })
export class FoundJobSeekersType {
  @Field(() => [JobSeekerType], { description: 'Job seekers whom you serve and who have the number, at most 20; empty where there is none. Several may share a phone.' })
  jobSeekers!: JobSeekerType[];

  @Field(() => Int, { description: 'Number of look-ups that you have left in this hour.' })
  lookUpsLeft!: number;
}

export const LookUpJobSeekersPayload = payloadType('LookUpJobSeekers', 'found', () => FoundJobSeekersType);
