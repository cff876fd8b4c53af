import { Field, ID, InputType, Int } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { regionCode } from '../regions/index.js';
import { workplaceBounds } from './workplace.bounds.js';
import type { RecordedFacts, ThreeValued } from './workplace.facts.js';

@InputType({ description: 'Facts of a workplace. Null means unknown, never "no"; a fact left out stays unchanged, or unknown for a new workplace.' })
abstract class WorkplaceFactFields extends MutationInput implements Partial<RecordedFacts> {
  @Field(() => Int, { nullable: true, description: 'Floor of the workplace (楼层), -10 to 150 without 0: 1 is the ground floor, -1 the first basement.' })
  floor?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a lift goes to the workplace (电梯).' })
  hasLift?: ThreeValued;

  @Field(() => Boolean, { nullable: true, description: 'Whether the entrance has no steps, or a ramp (无台阶出入口).' })
  hasStepFreeEntrance?: ThreeValued;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is an accessible toilet (无障碍卫生间).' })
  hasAccessibleToilet?: ThreeValued;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is tactile guidance (盲道和触觉引导).' })
  hasTactileGuidance?: ThreeValued;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is accessible parking (无障碍停车位).' })
  hasAccessibleParking?: ThreeValued;

  @Field(() => Boolean, { nullable: true, description: 'Whether a bus stop is near the workplace (附近有公交站).' })
  hasBusStopNear?: ThreeValued;

  @Field(() => Boolean, { nullable: true, description: 'Whether the employer provides lodging (提供住宿).' })
  hasLodging?: ThreeValued;
}

@InputType({ description: 'A workplace to be added to an employer (工作地点).' })
export class CreateWorkplaceInput extends WorkplaceFactFields {
  @Field(() => ID, { description: 'Id of the employer whose work is done there.' })
  employerId!: string;

  @Bounded(workplaceBounds.name)
  @Field(() => String, { description: 'Name of the workplace, such as "main shop".' })
  name!: string;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'GB/T 2260 code of the county, or of the city or province where only that is known.' })
  region!: string;

  @Bounded(workplaceBounds.address)
  @Field(() => String, { description: 'Street and number of the workplace, public once a vacancy there is published.' })
  address!: string;
}

@InputType({ description: 'Changes of a workplace; a field left out stays unchanged.' })
export class UpdateWorkplaceInput extends WorkplaceFactFields {
  @Field(() => ID, { description: 'Id of the workplace to change.' })
  workplaceId!: string;

  @Field(() => Int, { description: 'Version of the workplace that you read; STALE when the workplace has changed since.' })
  version!: number;

  @Bounded(workplaceBounds.name)
  @Field(() => String, { nullable: true, description: 'New name of the workplace.' })
  name?: string | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'New region; refused for a surveyed workplace, in place of which another one is added.' })
  region?: string | null;

  @Bounded(workplaceBounds.address)
  @Field(() => String, { nullable: true, description: 'New street and number; refused for a surveyed workplace, in place of which another one is added.' })
  address?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True closes the workplace to new vacancies; false opens it again.' })
  isClosed?: boolean | null;
}

@InputType({ description: 'Facts that a centre saw at a workplace on the spot (踏勘).' })
export class RecordWorkplaceSurveyInput extends WorkplaceFactFields {
  @Field(() => ID, { description: 'Id of the workplace that was surveyed.' })
  workplaceId!: string;

  @Field(() => Int, { description: 'Version of the workplace that you read; STALE when the workplace has changed since.' })
  version!: number;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the survey; today where left out.' })
  surveyedOn?: IsoDate | null;

  @Bounded(workplaceBounds.surveyor)
  @Field(() => String, { description: 'Name of the surveyor, which only counsellors of the region and administrators read.' })
  surveyor!: string;
}
