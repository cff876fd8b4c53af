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

const LocalFigureKinds = graphqlEnum<LocalFigureKind>('LocalFigureKind', 'What an amount of a region is.', {
  AVERAGE_WAGE: 'The average yearly wage (当地社会平均工资), of the years in which it holds.',
  MINIMUM_WAGE: 'The minimum wage of a month (最低工资标准).',
  POPULATION: 'How many people live there (常住人口): it decides which counties must have an institution of supported employment.',
  INSURANCE_SUBSIDY: 'The subsidy to social insurance of a graduate in flexible work, for a month (灵活就业社会保险补贴).',
  LEAST_STALL_FEE_REDUCTION: 'The least reduction of the fees of kept stalls, in percent of the usual fee (摊位费最低减免幅度). Where none is recorded it is 10, an assumption of this service.',
  OVER_QUOTA_REWARD: 'What an employer gets for each person and year beyond the ratio (超比例安排残疾人就业奖励).',
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

@ObjectType('LocalFigure', { simpleResolvers: true, implements: Node, description: 'An amount that a region sets or publishes, and that holds there and below from one day to another. Serves measure 10.' })
export class LocalFigureType {
  readonly __typename = 'LocalFigure';

  constructor(readonly row: LocalFigureRow, private readonly locale: Locale) {}

  @Field(() => ID, { description: 'Its global id.' })
  get id(): string { return globalId('LocalFigure', this.row.id); }

  @Field(() => LocalFigureKinds, { description: 'What it is.' })
  get kind(): LocalFigureKind { return this.row.kind; }

  @Field(() => String, { description: 'What it is called.' })
  get label(): string { return localFigureRules[this.row.kind].label[this.locale]; }

  @Field(() => String, { description: 'What the amount is counted by, as "yuan a year".' })
  get unit(): string { return localFigureRules[this.row.kind].unit[this.locale]; }

  @Field(() => RegionType, { description: 'Whose amount it is: it holds there, and in all regions below that have none of their own.' })
  get region(): RegionType { return new RegionType(regions.get(this.row.region_code), this.locale); }

  @Field(() => DecimalScalar, { description: 'The amount, in its unit.' })
  get amount(): string { return this.row.amount; }

  @Field(() => DateScalar, { description: 'The first day on which it holds.' })
  get validFrom(): string { return this.row.valid_from; }

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null until further notice.' })
  get validUntil(): string | null { return this.row.valid_until; }

  @Field(() => String, { description: 'The notice in which it stands.' })
  get source(): string { return this.row.source; }

  @Field(() => Int, { description: 'Counts its changes; send it with a correction.' })
  get version(): number { return this.row.version; }
}

@InputType({ description: 'An amount of a region. What is recorded for the same kind, region and first day is corrected by it.' })
export class RecordLocalFigureInput extends MutationInput {
  @Field(() => LocalFigureKinds, { description: 'What it is.' })
  kind!: LocalFigureKind;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'Whose it is.' })
  region!: string;

  @Field(() => DateScalar, { description: 'The first day on which it holds.' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; without it, until further notice.' })
  validUntil?: string | null;

  @Field(() => DecimalScalar, { description: 'The amount in its unit, 0 to 1,000,000,000, to two places; a share in percent from 0.01 to 100.' })
  amount!: string;

  @Bounded(localFigureBounds.source)
  @Field(() => String, { description: 'The notice in which it stands.' })
  source!: string;

  @Field(() => Int, { nullable: true, description: 'The version that you read: needed to correct one that is recorded.' })
  version?: number | null;
}
