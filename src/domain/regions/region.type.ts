import { Field, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { ConceptType } from '../concepts/index.js';
import { fullName, regions, type Region, type RegionLevel } from './region.js';

export const RegionLevels = graphqlEnum<RegionLevel>('RegionLevel', 'The level of a region.', {
  PROVINCE: 'Province, autonomous region, municipality (省级).',
  CITY: 'City, prefecture, league (地级).',
  COUNTY: 'County, district, banner, county-level city (县级).',
});

@ObjectType('Region', { simpleResolvers: true, implements: ConceptType, description: 'A region of China (行政区划) by its GB/T 2260 code.' })
export class RegionType extends ConceptType<Region> {
  readonly __typename = 'Region';

  @Field(() => RegionLevels, { description: 'Province, city or county.' })
  get level(): RegionLevel { return this.entry.level; }

  @Field(() => String, { description: 'Its name with those that it lies in, as "山西省太原市小店区".' })
  get fullName(): string { return fullName(this.entry.code)[this.locale]; }

  @Field(() => RegionType, { nullable: true, description: 'The region that it lies in; null for provinces.' })
  get parent(): RegionType | null {
    return this.entry.parentCode === null ? null : new RegionType(regions.get(this.entry.parentCode), this.locale);
  }
}
