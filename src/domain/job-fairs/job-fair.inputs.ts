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

@InputType({ description: 'Conditions on job fairs; all that are given must hold.' })
export class JobFairFilter {
  @Bounded(searchText)
  @Field(() => String, { nullable: true, description: 'Title, organiser or venue contains all words of this text, or the title its pinyin; the closest fairs come first.' })
  text?: string | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Fair is held in this region or in a region inside it.' })
  region?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Fair begins on this day or later.' })
  from?: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Fair begins on this day or earlier.' })
  until?: IsoDate | null;

  @Field(() => Boolean, { nullable: true, description: 'True keeps only fairs that have not ended and were not cancelled; false keeps past and cancelled fairs too.' })
  isUpcoming?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True keeps only cancelled fairs, false only others; both without a value.' })
  isCancelled?: boolean | null;

  @Bounded(listOf(50, accommodationCode))
  @Field(() => [String], { nullable: true, description: 'Codes of accommodations, each of which the fair provides on site.' })
  accommodations?: string[] | null;
}

@ArgsType()
export class JobFairsArgs extends PageArgs {
  @Field(() => JobFairFilter, { nullable: true, description: 'Conditions on the fairs listed; without a filter, all fairs.' })
  filter?: JobFairFilter | null;
}

@InputType({ description: 'A part of the programme of a job fair (场次).' })
export class JobFairSessionInput {
  @Bounded(jobFairBounds.sessionTitle)
  @Field(() => String, { description: 'Title of the session.' })
  title!: string;

  @Field(() => DateTimeScalar, { description: 'Time at which the session begins, within the time of the fair.' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Time at which the session ends, within the time of the fair.' })
  endsAt!: Date;
}

@InputType({ description: 'A job fair to be announced.' })
export class CreateJobFairInput extends MutationInput {
  @Bounded(jobFairBounds.title)
  @Field(() => String, { description: 'Title of the fair.' })
  title!: string;

  @Bounded(jobFairBounds.organiser)
  @Field(() => String, { description: 'Name of the organiser of the fair.' })
  organiser!: string;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'GB/T 2260 code of the region where the fair is held.' })
  region!: string;

  @Bounded(jobFairBounds.venue)
  @Field(() => String, { description: 'Name or address of the place where the fair is held.' })
  venue!: string;

  @Field(() => DateTimeScalar, { description: 'Time at which the fair begins.' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Time at which the fair ends, after startsAt.' })
  endsAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Time until which job seekers can register; without one, startsAt.' })
  registrationClosesAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'Number of job seekers who can register, 1 or more; no limit where left out.' })
  places?: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of booths that the venue holds, 1 or more; no limit where left out.' })
  boothPlaces?: number | null;

  @Field(() => Int, { nullable: true, description: 'Length of an interview in minutes, 5 to 120; where left out, no interviews can be booked.' })
  interviewMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of sign-language interpreters available at the same time, 0 or more; 0 where left out.' })
  interpreters?: number | null;

  @Bounded(provisionBounds)
  @Field(() => [ProvisionInput], { nullable: true, description: 'Accommodations on site, provided or not.' })
  provisions?: ProvisionInput[] | null;

  @Bounded(jobFairBounds.sessions)
  @Field(() => [JobFairSessionInput], { nullable: true, description: 'Parts of the programme of the fair.' })
  sessions?: JobFairSessionInput[] | null;
}

@InputType({ description: 'A booth of an employer at a job fair.' })
export class AddJobFairBoothInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the fair at which the booth is.' })
  jobFairId!: string;

  @Field(() => ID, { description: 'Id of the employer at the booth.' })
  employerId!: string;

  @Bounded(jobFairBounds.boothLabel)
  @Field(() => String, { description: 'Number of the booth, unique at the fair, such as "A03".' })
  label!: string;

  @Field(() => Boolean, { description: 'Whether a wheelchair user can reach the booth.' })
  isWheelchairAccessible!: boolean;

  @Bounded(jobFairBounds.boothVacancies)
  @Field(() => [ID], { nullable: true, description: "Ids of the employer's open vacancies that are presented at the booth." })
  vacancyIds?: string[] | null;
}

@InputType({ description: 'Registration of a job seeker for a job fair.' })
export class JobFairRegistrationInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the fair that the job seeker registers for.' })
  jobFairId!: string;

  @Field(() => ID, { description: 'Id of the job seeker who is registered.' })
  jobSeekerId!: string;
}

@InputType({ description: 'Registration of a job seeker for a job fair, with the interviews wished.' })
export class RegisterForJobFairInput extends JobFairRegistrationInput {
  @Field(() => Int, { nullable: true, description: 'Number of interviews that the job seeker would like to have, 0 to 10; 3 where left out.' })
  interviews?: number | null;
}
