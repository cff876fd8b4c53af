import { Field, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { ConceptType } from '../concepts/index.js';
import { fullName, regions, type Region, type RegionLevel } from './region.js';

export const RegionLevels = graphqlEnum<RegionLevel>('RegionLevel', 'Administrative level of a region: province, city or county.', {
  PROVINCE: 'A province, an autonomous region or a municipality (省级).',
  CITY: 'A city, prefecture or league (地级).',
  COUNTY: 'A county, district, banner or county-level city (县级).',
});

@ObjectType('Region', { simpleResolvers: true, implements: ConceptType, description: 'A region of China (行政区划), identified by its GB/T 2260 code.' })
export class RegionType extends ConceptType<Region> {
  readonly __typename = 'Region';

  @Field(() => RegionLevels, { description: 'Administrative level of the region: province, city or county.' })
  get level(): RegionLevel { return this.entry.level; }

  @Field(() => String, { description: 'Name of the region preceded by the names of the regions around it, such as "山西省太原市小店区".' })
  get fullName(): string { return fullName(this.entry.code)[this.locale]; }

  @Field(() => RegionType, { nullable: true, description: 'The region directly around this one; null for a province.' })
  get parent(): RegionType | null {
    return this.entry.parentCode === null ? null : new RegionType(regions.get(this.entry.parentCode), this.locale);
  }
}
