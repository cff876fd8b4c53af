import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { PageArgs } from '../../platform/graphql/connection.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { DateScalar, DecimalScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import { regions, RegionType, regionCode } from '../regions/index.js';
import { caseQuery } from './case-queries.js';
import { clausesOf, departmentsOf, headingOf, type Clause } from './clauses.js';
import type { IndicatorRule } from './indicators.data.js';
import { childRegionsOf, evaluateIndicator, type Count, type IndicatorResult } from './indicator-results.js';
import { dueOn, type IndicatorStanding } from './standing.js';

const IndicatorStandings = graphqlEnum<IndicatorStanding>('IndicatorStanding', 'How a number of the measures stands by its target.', {
  MET: 'The target is reached.', ON_COURSE: 'Not yet, and in time.', BEHIND: 'Not yet, and less than the time gone by would ask.', LATE: 'The last day has passed.', NO_TARGET: 'Nothing is asked of this region, or at all.',
});

@ObjectType('MeasureClause', { simpleResolvers: true, description: 'A clause of the measures, in the words of the document, in Chinese.' })
export class MeasureClauseType {
  constructor(private readonly clause: Clause) {}

  @Field(() => String, { description: 'Its code, as "9.3": the third clause of measure 9.' })
  get code(): string { return this.clause.code; }

  @Field(() => String, { description: 'Its text.' })
  get text(): string { return this.clause.text; }
}

@ObjectType('RegionValue', { simpleResolvers: true, description: 'How an indicator stands in one region.' })
export class RegionValueType {
  constructor(private readonly reckoned: IndicatorResult, private readonly locale: Locale) {}

  @Field(() => RegionType, { description: 'The region.' })
  get region(): RegionType { return new RegionType(regions.get(this.reckoned.regionCode), this.locale); }

  @Field(() => DecimalScalar, { description: 'The value.' })
  get value(): string { return String(this.reckoned.value); }

  @Field(() => DecimalScalar, { nullable: true, description: 'What it must reach; null where nothing is asked.' })
  get target(): string | null { return this.reckoned.target === null ? null : String(this.reckoned.target); }

  @Field(() => IndicatorStandings, { description: 'How it stands.' })
  get standing(): IndicatorStanding { return this.reckoned.standing; }
}

/** An indicator with all that was counted for it. */
export interface Counted { readonly rule: IndicatorRule; readonly counts: readonly Count[]; readonly before: readonly Count[] | null }

@ObjectType('Indicator', { simpleResolvers: true, description: 'A number or a duty of the measures, and where it stands in a region.' })
export class IndicatorType {
  private readonly here: IndicatorResult;

  constructor(readonly counted: Counted, readonly region: string, readonly day: string, private readonly locale: Locale) {
    this.here = evaluateIndicator(counted.rule, region, counted.counts, day);
  }

  @Field(() => String, { description: 'Its code, as "vocationalTraining".' })
  get code(): string { return this.counted.rule.code; }

  @Field(() => String, { description: 'The clause that it stands in, as "9.3".' })
  get clause(): string { return this.counted.rule.clause; }

  @Field(() => String, { description: 'What is counted.' })
  get label(): string { return this.counted.rule.label[this.locale]; }

  @Field(() => String, { description: 'What it is counted in.' })
  get unit(): string { return this.counted.rule.unit[this.locale]; }

  @Field(() => DecimalScalar, { description: 'The value: of a province, where each city is asked, the cities that have done it.' })
  get value(): string { return String(this.here.value); }

  @Field(() => DecimalScalar, { nullable: true, description: 'What it must reach; null where nothing is asked of the region.' })
  get target(): string | null { return this.here.target === null ? null : String(this.here.target); }

  @Field(() => DateScalar, { description: 'The last day.' })
  get due(): string { return dueOn(this.counted.rule, this.day); }

  @Field(() => IndicatorStandings, { description: 'How it stands.' })
  get standing(): IndicatorStanding { return this.here.standing; }

  @Field(() => DecimalScalar, { nullable: true, description: 'The value of the whole year before, counted alike; null where it can not be told any more.' })
  get previous(): string | null { return this.counted.before === null ? null : String(evaluateIndicator(this.counted.rule, this.region, this.counted.before, this.day).value); }

  @Field(() => String, { nullable: true, description: 'The query, with its arguments, that lists the cases, or those whom the duty still concerns, as `employersOwed(region: "140100", what: VISIT)`; null where no list holds them.' })
  get caseQuery(): string | null { return caseQuery(this.counted.rule, this.region, this.day); }

  @Field(() => [RegionValueType], { description: 'The regions right below: the cities of a province, the counties of a city.' })
  get parts(): RegionValueType[] { return childRegionsOf(this.region).map((code) => new RegionValueType(evaluateIndicator(this.counted.rule, code, this.counted.counts, this.day), this.locale)); }
}

@ObjectType('Measure', { simpleResolvers: true, description: 'One of the ten groups of measures: what it says, and where its numbers and duties stand.' })
export class MeasureType {
  constructor(readonly index: number, private readonly found: readonly IndicatorType[]) {}

  @Field(() => Int, { description: 'Its number, 1 to 10.' })
  get number(): number { return this.index; }

  @Field(() => String, { description: 'Its heading, in Chinese.' })
  get heading(): string { return headingOf(this.index); }

  @Field(() => String, { description: 'The departments that share the duty, in Chinese.' })
  get departments(): string { return departmentsOf(this.index); }

  @Field(() => [MeasureClauseType], { description: 'Its clauses, in order.' })
  get clauses(): MeasureClauseType[] { return clausesOf(this.index).map((clause) => new MeasureClauseType(clause)); }

  @Field(() => [IndicatorType], { description: 'Its numbers and duties that can be counted.' })
  get indicators(): readonly IndicatorType[] { return this.found; }
}

export type Owed = 'TRAINING' | 'VISIT' | 'DISCLOSURE';
const OwedThings = graphqlEnum<Owed>('OwedToEmployers', 'What is owed each year: by a centre to employers (measure 8), or by employers to the public (measure 2).', {
  TRAINING: 'A training of those that were below the ratio three years in a row. A year that was not declared in time counts as one in which nobody was employed.', VISIT: 'A visit to large ones and those of a new industry.',
  DISCLOSURE: 'That a listed company which the province controls discloses how it employs.',
});

@ArgsType()
export class EmployersOwedArgs extends PageArgs {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'The region, with all below it.' })
  region!: string;

  @Field(() => OwedThings, { description: 'What is owed.' })
  what!: Owed;
}
