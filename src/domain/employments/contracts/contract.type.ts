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
    description:
      'Keeps only job seekers who live in this region or inside it; without a region, all whom you serve or coach.',
  })
  region?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Keeps only contracts that end by this day; without a day, within 30 days from today.',
  })
  until?: IsoDate | null;
}
