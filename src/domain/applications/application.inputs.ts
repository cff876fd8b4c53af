import { Field, ID, InputType, Int } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { applicationBounds } from './application.bounds.js';
import type { ApplicationStatus } from './application.entity.js';
import { ApplicationStatuses } from './application.type.js';

@InputType({ description: 'An application for a post.' })
export class ApplyForVacancyInput extends MutationInput {
  @Field(() => ID, { description: 'The person who applies.' })
  jobSeekerId!: string;

  @Field(() => ID, { description: 'The post.' })
  vacancyId!: string;

  @Bounded(applicationBounds.note)
  @Field(() => String, { nullable: true, description: 'A word to the employer.' })
  note?: string | null;
}

@InputType({ description: "A centre's referral to a post." })
export class ReferToVacancyInput extends MutationInput {
  @Field(() => ID, { description: 'The person who is proposed.' })
  jobSeekerId!: string;

  @Field(() => ID, { description: 'The post.' })
  vacancyId!: string;

  @Bounded(applicationBounds.note)
  @Field(() => String, { nullable: true, description: 'A word to the employer.' })
  note?: string | null;
}

@InputType({ description: 'A step of an application.' })
export class ChangeApplicationStatusInput extends MutationInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => ApplicationStatuses, { description: 'The state that it comes to.' })
  status!: ApplicationStatus;

  @Field(() => Int, { description: 'The version that you read: refused when somebody changed it since.' })
  version!: number;

  @Bounded(applicationBounds.note)
  @Field(() => String, { nullable: true, description: 'What is said with it.' })
  note?: string | null;
}
