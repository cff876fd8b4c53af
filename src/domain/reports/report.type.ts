import { Field, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../platform/i18n/text.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { MeasureType } from '../measures/index.js';
import { regions, RegionType } from '../regions/index.js';
import type { ReportFacts } from './report-document.js';

@ObjectType('Report', { simpleResolvers: true, description: 'Yearly report on a region: the text of the measures, their indicators, and what was done.' })
export class ReportType {
  constructor(readonly facts: ReportFacts, private readonly locale: Locale) {}

  @Field(() => Int, { description: 'Calendar year of the report.' })
  get year(): number { return this.facts.year; }

  @Field(() => RegionType, { description: 'Region of the report, with all regions below.' })
  get region(): RegionType { return new RegionType(regions.get(this.facts.region), this.locale); }

  @Field(() => DateScalar, { description: 'Day to which the figures run: the last day of the year, or today in the present year.' })
  get asOf(): string { return this.facts.asOf; }

  @Field(() => [MeasureType], { description: 'The ten measures with their indicators.' })
  get measures(): readonly MeasureType[] { return this.facts.measures; }
}
