import { Field, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../platform/i18n/text.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { MeasureType } from '../measures/index.js';
import { regions, RegionType } from '../regions/index.js';
import type { ReportFacts } from './report-document.js';

@ObjectType('Report', { simpleResolvers: true, description: 'The report of a year: what the measures say, where they stand, and what was done.' })
export class ReportType {
  constructor(readonly facts: ReportFacts, private readonly locale: Locale) {}

  @Field(() => Int, { description: 'The year.' })
  get year(): number { return this.facts.year; }

  @Field(() => RegionType, { description: 'The region, with all below it.' })
  get region(): RegionType { return new RegionType(regions.get(this.facts.region), this.locale); }

  @Field(() => DateScalar, { description: 'The day as of which it tells: the last of the year, or today.' })
  get asOf(): string { return this.facts.asOf; }

  @Field(() => [MeasureType], { description: 'The ten measures.' })
  get measures(): readonly MeasureType[] { return this.facts.measures; }
}
