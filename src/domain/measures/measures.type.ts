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

const IndicatorStandings = graphqlEnum<IndicatorStanding>('IndicatorStanding', 'Progress of an indicator towards its target.', {
  MET: 'The target is reached.', ON_COURSE: 'The target is not reached yet; the value is high enough for the time that has passed.', BEHIND: 'The target is not reached yet; the value is too low for the time that has passed.', LATE: 'The target was not reached by its last day.', NO_TARGET: 'The region has no target for the indicator.',
});

@ObjectType('MeasureClause', { simpleResolvers: true, description: 'A clause of the measures in the wording of the document, in Chinese.' })
export class MeasureClauseType {
  constructor(private readonly clause: Clause) {}

  @Field(() => String, { description: 'Number of the clause, as "9.3": the third clause of measure 9.' })
  get code(): string { return this.clause.code; }

  @Field(() => String, { description: 'Wording of the clause, in Chinese.' })
  get text(): string { return this.clause.text; }
}

@ObjectType('RegionValue', { simpleResolvers: true, description: 'Value, target and progress of an indicator in one region.' })
export class RegionValueType {
  constructor(private readonly reckoned: IndicatorResult, private readonly locale: Locale) {}

  @Field(() => RegionType, { description: 'Region to which the value belongs.' })
  get region(): RegionType { return new RegionType(regions.get(this.reckoned.regionCode), this.locale); }

  @Field(() => DecimalScalar, { description: 'Value of the indicator in the region.' })
  get value(): string { return String(this.reckoned.value); }

  @Field(() => DecimalScalar, { nullable: true, description: 'Value that the region must reach; null where the region has no target.' })
  get target(): string | null { return this.reckoned.target === null ? null : String(this.reckoned.target); }

  @Field(() => IndicatorStandings, { description: 'Progress of the region towards the target.' })
  get standing(): IndicatorStanding { return this.reckoned.standing; }
}

/** An indicator with all that was counted for it. */
export interface Counted { readonly rule: IndicatorRule; readonly counts: readonly Count[]; readonly before: readonly Count[] | null }

@ObjectType('Indicator', { simpleResolvers: true, description: 'A number or duty of the measures that is counted, with its value in a region.' })
export class IndicatorType {
  private readonly here: IndicatorResult;

  constructor(readonly counted: Counted, readonly region: string, readonly day: string, private readonly locale: Locale) {
    this.here = evaluateIndicator(counted.rule, region, counted.counts, day);
  }

  @Field(() => String, { description: 'Code of the indicator, as "vocationalTraining".' })
  get code(): string { return this.counted.rule.code; }

  @Field(() => String, { description: 'Clause that contains the target, as "9.3".' })
  get clause(): string { return this.counted.rule.clause; }

  @Field(() => String, { description: "Name of what is counted, in the reader's language." })
  get label(): string { return this.counted.rule.label[this.locale]; }

  @Field(() => String, { description: "Unit of the value in words, in the reader's language." })
  get unit(): string { return this.counted.rule.unit[this.locale]; }

  @Field(() => DecimalScalar, { description: 'Value in the region. For a province whose cities each have the duty, the number of cities that have met it.' })
  get value(): string { return String(this.here.value); }

  @Field(() => DecimalScalar, { nullable: true, description: 'Value that the region must reach; null where the region has no target.' })
  get target(): string | null { return this.here.target === null ? null : String(this.here.target); }

  @Field(() => DateScalar, { description: 'Last day on which the target can be reached in time.' })
  get due(): string { return dueOn(this.counted.rule, this.day); }

  @Field(() => IndicatorStandings, { description: 'Progress of the region towards the target.' })
  get standing(): IndicatorStanding { return this.here.standing; }

  @Field(() => DecimalScalar, { nullable: true, description: "Value of the whole year before, counted in the same way; null where it can't be counted any more." })
  get previous(): string | null { return this.counted.before === null ? null : String(evaluateIndicator(this.counted.rule, this.region, this.counted.before, this.day).value); }

  @Field(() => String, { nullable: true, description: 'Query with arguments that lists the cases, as `employersOwed(region: "140100", what: VISIT)`; null where no query lists them.' })
  get caseQuery(): string | null { return caseQuery(this.counted.rule, this.region, this.day); }

  @Field(() => [RegionValueType], { description: 'Values of the regions directly below: the cities of a province, the counties of a city.' })
  get parts(): RegionValueType[] { return childRegionsOf(this.region).map((code) => new RegionValueType(evaluateIndicator(this.counted.rule, code, this.counted.counts, this.day), this.locale)); }
}

@ObjectType('Measure', { simpleResolvers: true, description: 'One of the ten groups of measures, with its text and its indicators.' })
export class MeasureType {
  constructor(readonly index: number, private readonly found: readonly IndicatorType[]) {}

  @Field(() => Int, { description: 'Number of the measure, 1 to 10.' })
  get number(): number { return this.index; }

  @Field(() => String, { description: 'Heading of the measure, in Chinese.' })
  get heading(): string { return headingOf(this.index); }

  @Field(() => String, { description: 'Names of the departments in charge, in Chinese.' })
  get departments(): string { return departmentsOf(this.index); }

  @Field(() => [MeasureClauseType], { description: 'Clauses of the measure, in order.' })
  get clauses(): MeasureClauseType[] { return clausesOf(this.index).map((clause) => new MeasureClauseType(clause)); }

  @Field(() => [IndicatorType], { description: 'Indicators of the measure, in the order of its clauses.' })
  get indicators(): readonly IndicatorType[] { return this.found; }
}

export type Owed = 'TRAINING' | 'VISIT' | 'DISCLOSURE';
const OwedThings = graphqlEnum<Owed>('OwedToEmployers', 'Yearly duty: of a centre towards employers (measure 8), or of employers towards the public (measure 2).', {
  TRAINING: 'Training for employers below the ratio three years in a row; a year not declared in time counts as below.', VISIT: 'Visit to a large employer, or to one of a new industry.',
  DISCLOSURE: 'Disclosure of a listed company under provincial control on its employment of disabled people.',
});

@ArgsType()
export class EmployersOwedArgs extends PageArgs {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'Region of the answer, with all regions below.' })
  region!: string;

  @Field(() => OwedThings, { description: 'Kind of the open duty.' })
  what!: Owed;
}
