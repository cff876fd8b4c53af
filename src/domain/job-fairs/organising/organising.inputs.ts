import { Field, ID, InputType, Int } from 'type-graphql';
import { Bounded } from '../../../platform/graphql/bounds/index.js';
import { MutationInput } from '../../../platform/graphql/payload.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { ProvisionInput, provisionBounds } from '../../employers/index.js';
import { jobFairBounds } from '../job-fair.bounds.js';
import { JobFairSessionInput } from '../job-fair.inputs.js';

@InputType({ description: 'What changes of a fair on its day. What is left out stays as it is.' })
export class UpdateJobFairInput extends MutationInput {
  @Field(() => ID, { description: 'The fair that changes.' })
  jobFairId!: string;

  @Field(() => Int, { description: 'Version of the fair as you read the fair.' })
  version!: number;

  @Bounded(jobFairBounds.title)
  @Field(() => String, { nullable: true, description: 'The new title; null does not take it away.' })
  title?: string | null;

  @Bounded(jobFairBounds.organiser)
  @Field(() => String, { nullable: true, description: 'Who organises it now; null does not take it away.' })
  organiser?: string | null;

  @Bounded(jobFairBounds.venue)
  @Field(() => String, { nullable: true, description: 'The new place; null does not take it away. Those who are registered are told.' })
  venue?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it begins, on the same day as before (moveJobFair for another day). Those who are registered are told.' })
  startsAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends, on the same day as before. Those who are registered are told.' })
  endsAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when people can register; not after the fair ends.' })
  registrationClosesAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many people the venue holds, not fewer than are registered; null for no limit.' })
  places?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many booths the venue holds, not fewer than there are; null for no limit.' })
  boothPlaces?: number | null;

  @Field(() => Int, { nullable: true, description: 'How long an interview takes, 5 to 120 minutes; null where none are booked. Interviews that fit into no slot any more are cancelled, and the people told.' })
  interviewMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'Sign-language interpreters at one time, not fewer than interviews have booked; null does not change it.' })
  interpreters?: number | null;

  @Bounded(provisionBounds)
  @Field(() => [ProvisionInput], { nullable: true, description: 'All accommodations on site, in place of those before; null does not change them.' })
  provisions?: ProvisionInput[] | null;

  @Bounded(jobFairBounds.sessions)
  @Field(() => [JobFairSessionInput], { nullable: true, description: 'All of its parts, in place of those before; null does not change them.' })
  sessions?: JobFairSessionInput[] | null;
}

@InputType({ description: 'The other day on which a fair is held. All interviews that were booked are cancelled, and everybody is told.' })
export class MoveJobFairInput extends MutationInput {
  @Field(() => ID, { description: 'The fair that is moved.' })
  jobFairId!: string;

  @Field(() => Int, { description: 'Version of the fair as you read the fair.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it begins now; still to come.' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends now; after it begins.' })
  endsAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when people can register; without it, as long before the beginning as until now.' })
  registrationClosesAt?: Date | null;

  @Bounded(jobFairBounds.venue)
  @Field(() => String, { nullable: true, description: 'The place, where it is another one too.' })
  venue?: string | null;

  @Bounded(jobFairBounds.sessions)
  @Field(() => [JobFairSessionInput], { nullable: true, description: 'All of its parts; without it, those before are moved with the beginning.' })
  sessions?: JobFairSessionInput[] | null;
}

@InputType({ description: 'A fair that is not held. Its interviews are cancelled, and everybody is told.' })
export class CancelJobFairInput extends MutationInput {
  @Field(() => ID, { description: 'The fair that is cancelled.' })
  jobFairId!: string;

  @Field(() => Int, { description: 'Version of the fair as you read the fair.' })
  version!: number;

  @Bounded(jobFairBounds.cancelReason)
  @Field(() => String, { description: 'Why it is not held, for everybody to read.' })
  reason!: string;
}
