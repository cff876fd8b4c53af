import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar, DecimalScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import { regions, RegionType, regionCode } from '../regions/index.js';
import { localFigureBounds } from './local-figure.bounds.js';
import { localFigureRules, type LocalFigureKind } from './local-figures.data.js';

const LocalFigureKinds = graphqlEnum<LocalFigureKind>('LocalFigureKind', 'Kind of a local amount.', {
  AVERAGE_WAGE: 'Average yearly wage of the region (当地社会平均工资), in yuan a year.',
  MINIMUM_WAGE: 'Minimum monthly wage (最低工资标准), in yuan a month.',
  POPULATION: 'Number of residents (常住人口), which decides whether a county must have an institution of supported employment.',
  INSURANCE_SUBSIDY: 'Social insurance subsidy for a graduate in flexible work (灵活就业社会保险补贴), in yuan a month.',
  LEAST_STALL_FEE_REDUCTION: 'Smallest reduction of the fee of a reserved stall, in percent of the usual fee (摊位费最低减免幅度). Where none is recorded, 10 is assumed.',
  OVER_QUOTA_REWARD: 'Reward of an employer for each disabled employee beyond the ratio (超比例安排残疾人就业奖励), in yuan per person and year.',
});

/** A row of the table `local_figure`. */
export interface LocalFigureRow {
  readonly id: number;
  readonly kind: LocalFigureKind;
  readonly region_code: string;
  readonly valid_from: string;
  readonly valid_until: string | null;
  readonly amount: string;
  readonly source: string;
  readonly version: number;
}

@ObjectType('LocalFigure', { simpleResolvers: true, implements: Node, description: 'An amount that a region sets or publishes, in force there and in all regions below without an amount of their own (measure 10).' })
export class LocalFigureType {
  readonly __typename = 'LocalFigure';

  constructor(readonly row: LocalFigureRow, private readonly locale: Locale) {}

  @Field(() => ID, { description: 'Global id of the amount.' })
  get id(): string { return globalId('LocalFigure', this.row.id); }

  @Field(() => LocalFigureKinds, { description: 'Kind of the amount.' })
  get kind(): LocalFigureKind { return this.row.kind; }

  @Field(() => String, { description: "Name of the kind, in the reader's language." })
  get label(): string { return localFigureRules[this.row.kind].label[this.locale]; }

  @Field(() => String, { description: 'Unit of the amount in words, as "yuan a year".' })
  get unit(): string { return localFigureRules[this.row.kind].unit[this.locale]; }

  @Field(() => RegionType, { description: 'Region that set the amount; it holds in all regions below that have none of their own.' })
  get region(): RegionType { return new RegionType(regions.get(this.row.region_code), this.locale); }

  @Field(() => DecimalScalar, { description: 'The amount in its unit, as an exact decimal number.' })
  get amount(): string { return this.row.amount; }

  @Field(() => DateScalar, { description: 'First day on which the amount is in force.' })
  get validFrom(): string { return this.row.valid_from; }

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which the amount is in force; null where it has no end.' })
  get validUntil(): string | null { return this.row.valid_until; }

  @Field(() => String, { description: 'Public notice that sets the amount.' })
  get source(): string { return this.row.source; }

  @Field(() => Int, { description: 'Number of the present version, to be sent with a correction.' })
  get version(): number { return this.row.version; }
}

@InputType({ description: 'A local amount. It replaces the recorded one of the same kind, region and first day.' })
export class RecordLocalFigureInput extends MutationInput {
  @Field(() => LocalFigureKinds, { description: 'Kind of the amount.' })
  kind!: LocalFigureKind;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'Region that sets the amount.' })
  region!: string;

  @Field(() => DateScalar, { description: 'First day on which the amount is in force.' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which the amount is in force; no end where left out.' })
  validUntil?: string | null;

  @Field(() => DecimalScalar, { description: 'The amount in its unit, 0 to 1,000,000,000 with at most two decimal places; percentages from 0.01 to 100.' })
  amount!: string;

  @Bounded(localFigureBounds.source)
  @Field(() => String, { description: 'Public notice that sets the amount.' })
  source!: string;

  @Field(() => Int, { nullable: true, description: 'Version that you read; required where the amount is recorded already.' })
  version?: number | null;
}
