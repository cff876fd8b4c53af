import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { PageArgs } from '../../platform/graphql/connection.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar, DateTimeScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { listOf, searchText } from '../../platform/text/bounds.js';
import { accommodationCode } from '../accommodations/index.js';
import { ProvisionInput, provisionBounds } from '../employers/index.js';
import { regionCode } from '../regions/index.js';
import { jobFairBounds } from './job-fair.bounds.js';

@InputType({ description: 'Which fairs are wanted. Conditions combine: all must hold.' })
export class JobFairFilter {
  @Bounded(searchText)
  @Field(() => String, { nullable: true, description: 'Their title, organiser or venue hold all words of this text, in whichever width and kind of characters; or their title is typed so in pinyin. The closest come first.' })
  text?: string | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'They are held in this region.' })
  region?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'They begin on this day or later.' })
  from?: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'They begin on this day or before.' })
  until?: IsoDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that have not ended; past ones too when false.' })
  isUpcoming?: boolean | null;

  @Bounded(listOf(50, accommodationCode))
  @Field(() => [String], { nullable: true, description: 'Each of these accommodations (codes) is provided on site.' })
  accommodations?: string[] | null;
}

@ArgsType()
export class JobFairsArgs extends PageArgs {
  @Field(() => JobFairFilter, { nullable: true, description: 'Which fairs are wanted; all without it.' })
  filter?: JobFairFilter | null;
}

@InputType({ description: "A part of a fair's day." })
export class JobFairSessionInput {
  @Bounded(jobFairBounds.sessionTitle)
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => DateTimeScalar, { description: 'When it begins, within the fair.' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends, within the fair.' })
  endsAt!: Date;
}

@InputType({ description: 'A new fair.' })
export class CreateJobFairInput extends MutationInput {
  @Bounded(jobFairBounds.title)
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Bounded(jobFairBounds.organiser)
  @Field(() => String, { description: 'Who organises it.' })
  organiser!: string;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'Where it is held.' })
  region!: string;

  @Bounded(jobFairBounds.venue)
  @Field(() => String, { description: 'The place.' })
  venue!: string;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends; after it begins.' })
  endsAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when people can register; until it begins without it.' })
  registrationClosesAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many people the venue holds, 1 or more; no limit without it.' })
  places?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many booths the venue holds, 1 or more; no limit without it.' })
  boothPlaces?: number | null;

  @Field(() => Int, { nullable: true, description: 'How long an interview at a booth takes, 5 to 120 minutes; no interviews are booked without it.' })
  interviewMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'Sign-language interpreters for interviews at one time, 0 or more; none without it.' })
  interpreters?: number | null;

  @Bounded(provisionBounds)
  @Field(() => [ProvisionInput], { nullable: true, description: 'Accommodations on site.' })
  provisions?: ProvisionInput[] | null;

  @Bounded(jobFairBounds.sessions)
  @Field(() => [JobFairSessionInput], { nullable: true, description: 'Its parts.' })
  sessions?: JobFairSessionInput[] | null;
}

@InputType({ description: 'A booth at a fair.' })
export class AddJobFairBoothInput extends MutationInput {
  @Field(() => ID, { description: 'The fair.' })
  jobFairId!: string;

  @Field(() => ID, { description: 'The employer.' })
  employerId!: string;

  @Bounded(jobFairBounds.boothLabel)
  @Field(() => String, { description: 'Its number; no other booth of the fair may have it.' })
  label!: string;

  @Field(() => Boolean, { description: 'Whether a wheelchair reaches it.' })
  isWheelchairAccessible!: boolean;

  @Bounded(jobFairBounds.boothVacancies)
  @Field(() => [ID], { nullable: true, description: "The employer's open posts that it brings." })
  vacancyIds?: string[] | null;
}

@InputType({ description: "A person's registration for a fair." })
export class JobFairRegistrationInput extends MutationInput {
  @Field(() => ID, { description: 'The fair.' })
  jobFairId!: string;

  @Field(() => ID, { description: 'The person.' })
  jobSeekerId!: string;
}

@InputType({ description: 'That a person comes to a fair.' })
export class RegisterForJobFairInput extends JobFairRegistrationInput {
  @Field(() => Int, { nullable: true, description: 'How many interviews the person would like to have, 0 to 10; 3 without it.' })
  interviews?: number | null;
}
