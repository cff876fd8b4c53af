import { Field, ID, InputType, Int } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { applicationBounds } from './application.bounds.js';
import type { ApplicationStatus } from './application.entity.js';
import { ApplicationStatuses } from './application.type.js';

@InputType({ description: 'An application of a job seeker for a vacancy.' })
export class ApplyForVacancyInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the job seeker who applies.' })
  jobSeekerId!: string;

  @Field(() => ID, { description: 'Id of the vacancy, which must be open.' })
  vacancyId!: string;

  @Bounded(applicationBounds.note)
  @Field(() => String, { nullable: true, description: 'Message to the employer.' })
  note?: string | null;
}

@InputType({ description: "A centre's referral of a job seeker to a vacancy." })
export class ReferToVacancyInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the job seeker who is proposed.' })
  jobSeekerId!: string;

  @Field(() => ID, { description: 'Id of the vacancy, which must be open.' })
  vacancyId!: string;

  @Bounded(applicationBounds.note)
  @Field(() => String, { nullable: true, description: 'Message to the employer.' })
  note?: string | null;
}

@InputType({ description: 'The next state of an application. The job seeker withdraws, or takes up a referral; the employer moves submitted applications on to interview, offer, hire or rejection; the centre does either. A hire takes a seat of the vacancy and begins an employment; the last seat closes the vacancy.' })
export class ChangeApplicationStatusInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the application to change.' })
  applicationId!: string;

  @Field(() => ApplicationStatuses, { description: 'State that the application is to have.' })
  status!: ApplicationStatus;

  @Field(() => Int, { description: 'Version of the application that you read; STALE where it has changed since.' })
  version!: number;

  @Bounded(applicationBounds.note)
  @Field(() => String, { nullable: true, description: 'Message that goes into the history with the new state.' })
  note?: string | null;
}
