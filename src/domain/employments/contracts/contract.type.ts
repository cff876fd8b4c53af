import { ArgsType, Field } from 'type-graphql';
import type { IsoDate } from '../../../platform/calendar.js';
import { Bounded } from '../../../platform/graphql/bounds/index.js';
import { PageArgs } from '../../../platform/graphql/connection.js';
import { DateScalar, RegionCodeScalar } from '../../../platform/graphql/scalars.js';
import { regionCode } from '../../regions/index.js';

@ArgsType()
export class ContractsEndingArgs extends PageArgs {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, {
    nullable: true,
    description: 'Of people who live in this region or below; without it, of everybody whom you serve or look after.',
  })
  region?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Ending until this day; within 30 days without it.' })
  until?: IsoDate | null;
}
