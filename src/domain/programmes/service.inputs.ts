import { Field, ID, InputType } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { regionCode } from '../regions/index.js';
import { DetailInput, detailBounds } from './details/detail.inputs.js';
import { programmeBounds, programmeKindCode, serviceCode } from './programme.bounds.js';
import { ParticipationOutcomes } from './programme.enums.js';
import type { ParticipationOutcome } from './programme.entity.js';

@InputType({ description: 'A service that a centre gave to one person or to many.' })
export class RecordServiceInput extends MutationInput {
  @Bounded(programmeBounds.served)
  @Field(() => [ID], { description: 'The people who were served, each once.' })
  jobSeekerIds!: string[];

  @Bounded(serviceCode)
  @Field(() => String, { nullable: true, description: 'What was done: a code of the choices of the field "service" of employment services (就业服务), as "guidance". Needed for that kind, and for no other.' })
  service?: string | null;

  @Bounded(programmeKindCode)
  @Field(() => String, { nullable: true, description: 'Code of the kind, one that a centre records of people (programmeKinds with admission RECORD); employment services (就业服务) without it.' })
  kind?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the service, today or before; today without it.' })
  on?: IsoDate | null;

  @Bounded(programmeBounds.note)
  @Field(() => String, { nullable: true, description: 'What was done and agreed, the same for each person.' })
  note?: string | null;

  @Field(() => ParticipationOutcomes, { nullable: true, description: 'What came of it, the same for each person.' })
  outcome?: ParticipationOutcome | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Where it was given; without it the region that you serve. Administrators, who serve none, give it.' })
  region?: string | null;

  @Bounded(programmeBounds.organiser)
  @Field(() => String, { nullable: true, description: 'Who gave it; "残疾人就业服务机构" without it.' })
  organiser?: string | null;

  @Bounded(detailBounds.list)
  @Field(() => [DetailInput], { nullable: true, description: 'Further details of the part of each person (ProgrammeKind.fields).' })
  details?: DetailInput[] | null;
}
