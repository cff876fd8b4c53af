import { Field, ID, InputType, Int } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { regionCode } from '../regions/index.js';
import { workplaceBounds } from './workplace.bounds.js';
import type { RecordedFacts, ThreeValued } from './workplace.facts.js';

@InputType({ description: 'Facts of a workplace. Null means unknown, never "no"; what is left out stays as it is, or unknown.' })
abstract class WorkplaceFactFields extends MutationInput implements Partial<RecordedFacts> {
  @Field(() => Int, { nullable: true, description: 'The floor (楼层): the ground floor is 1, the first basement -1; there is no floor 0. -10 to 150.' })
  floor?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is a lift (电梯) that goes there.' })
  hasLift?: ThreeValued;

  @Field(() => Boolean, { nullable: true, description: 'Whether the entrance has no steps, or a ramp (无台阶出入口).' })
  hasStepFreeEntrance?: ThreeValued;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is an accessible toilet (无障碍卫生间).' })
  hasAccessibleToilet?: ThreeValued;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is tactile guidance (盲道和触觉引导).' })
  hasTactileGuidance?: ThreeValued;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is accessible parking (无障碍停车位).' })
  hasAccessibleParking?: ThreeValued;

  @Field(() => Boolean, { nullable: true, description: 'Whether a bus stop is near (附近有公交站).' })
  hasBusStopNear?: ThreeValued;

  @Field(() => Boolean, { nullable: true, description: 'Whether lodging is provided (提供住宿).' })
  hasLodging?: ThreeValued;
}

@InputType({ description: 'A new workplace (工作地点).' })
export class CreateWorkplaceInput extends WorkplaceFactFields {
  @Field(() => ID, { description: 'The employer whose work is done there.' })
  employerId!: string;

  @Bounded(workplaceBounds.name)
  @Field(() => String, { description: 'What it is called, as "main shop".' })
  name!: string;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'The county, or where only that is known the city or province.' })
  region!: string;

  @Bounded(workplaceBounds.address)
  @Field(() => String, { description: 'Street and number. Everybody reads it once a vacancy there is published.' })
  address!: string;
}

@InputType({ description: 'A change of a workplace.' })
export class UpdateWorkplaceInput extends WorkplaceFactFields {
  @Field(() => ID, { description: 'The workplace.' })
  workplaceId!: string;

  @Field(() => Int, { description: 'The version that you read: refused when somebody changed it since.' })
  version!: number;

  @Bounded(workplaceBounds.name)
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  name?: string | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Where it is. A workplace that was surveyed does not move: add another one.' })
  region?: string | null;

  @Bounded(workplaceBounds.address)
  @Field(() => String, { nullable: true, description: 'Street and number. A workplace that was surveyed does not move: add another one.' })
  address?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True closes it: no vacancy is put there any more. False opens it again.' })
  isClosed?: boolean | null;
}

@InputType({ description: 'What a centre saw of a workplace on the spot (踏勘).' })
export class RecordWorkplaceSurveyInput extends WorkplaceFactFields {
  @Field(() => ID, { description: 'The workplace.' })
  workplaceId!: string;

  @Field(() => Int, { description: 'The version that you read: refused when somebody changed it since.' })
  version!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the survey; today without it.' })
  surveyedOn?: IsoDate | null;

  @Bounded(workplaceBounds.surveyor)
  @Field(() => String, { description: 'Who surveyed it. Centres of the region read it, nobody else.' })
  surveyor!: string;
}
