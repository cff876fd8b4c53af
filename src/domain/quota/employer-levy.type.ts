import { Decimal } from 'decimal.js';
import { Field, Int, ObjectType } from 'type-graphql';
import { Money, yuan } from '../../platform/graphql/money.js';
import type { Locale, Text } from '../../platform/i18n/text.js';
import { LevyType, type Levy } from '../levy/index.js';
import { LocalFigureType, type LocalFigureRow } from '../local-figures/index.js';
import { rewardedPeople, type EmployerFigures } from './employer-levy.js';

@ObjectType('OverQuotaReward', { simpleResolvers: true, description: 'The amount that an employer may claim for employing more disabled people than the quota asks (超比例安排残疾人就业奖励).' })
export class OverQuotaRewardType {
  constructor(private readonly levy: Levy, private readonly figure: LocalFigureRow | null, private readonly locale: Locale) {}

  @Field(() => Int, { description: 'Number of disabled employees beyond the quota, rounded down to a whole number.' })
  get people(): number { return rewardedPeople(this.levy); }

  @Field(() => LocalFigureType, { nullable: true, description: 'Local amount for each employee beyond the quota, with its source; null where the region has recorded none.' })
  get rate(): LocalFigureType | null { return this.figure === null ? null : new LocalFigureType(this.figure, this.locale); }

  @Field(() => Money, { nullable: true, description: 'Reward in yuan: people times rate; null where no rate is recorded.' })
  get amount(): Money | null { return this.figure === null ? null : yuan(new Decimal(this.figure.amount).times(this.people).toFixed(2)); }
}

/** What can be said of an employer's levy: the reckoning, or which figures are missing for it. */
export interface EmployerLevy {
  readonly year: number;
  readonly figures: EmployerFigures | null;
  readonly levy: Levy | null;
  readonly rewardRate: LocalFigureRow | null;
  readonly missing: readonly Text[];
  /** Why the levy is as if nobody was employed: the year before was not declared in time. Null where that is not so. */
  readonly undeclared: Text | null;
}

@ObjectType('EmployerLevy', { simpleResolvers: true, description: 'The levy (残疾人就业保障金) of an employer in a year, computed from the declaration of the year before, or the list of missing figures. Without a declaration in time, the levy is computed as if no disabled people were employed.' })
export class EmployerLevyType {
  constructor(private readonly answer: EmployerLevy, private readonly locale: Locale) {}

  @Field(() => Int, { description: 'Year in which the levy is due.' })
  get year(): number { return this.answer.year; }

  @Field(() => Int, { nullable: true, description: 'Year of the declaration from which the levy is computed; null where there is none.' })
  get declaredYear(): number | null { return this.answer.figures?.declaredYear ?? null; }

  @Field(() => Boolean, { description: 'Whether the centre has certified the declaration. Until then, everybody who was declared counts.' })
  get isCertified(): boolean { return this.answer.figures?.isCertified ?? false; }

  @Field(() => String, { nullable: true, description: 'Sentence saying that the year before was not declared in time and counts as without disabled staff (视为未安排残疾人就业); else null.' })
  get undeclared(): string | null { return this.answer.undeclared?.[this.locale] ?? null; }

  @Field(() => LevyType, { nullable: true, description: 'Amount of the levy with every step of the computation; null where figures are missing.' })
  get levy(): LevyType | null { return this.answer.levy === null ? null : new LevyType(this.answer.levy, this.locale, this.answer.year); }

  @Field(() => OverQuotaRewardType, { nullable: true, description: 'Reward for employing beyond the quota; null where nobody is beyond the quota or figures are missing.' })
  get reward(): OverQuotaRewardType | null {
    const { levy, rewardRate } = this.answer;
    return levy === null || rewardedPeople(levy) === 0 ? null : new OverQuotaRewardType(levy, rewardRate, this.locale);
  }

  @Field(() => [String], { description: 'Sentences naming each missing figure and who provides it; empty where the levy could be computed.' })
  get missing(): string[] { return this.answer.missing.map((text) => text[this.locale]); }
}

@ObjectType('LevyIf', { simpleResolvers: true, description: 'Effect of further hires on the levy of an employer.' })
export class LevyIfType {
  constructor(private readonly before: EmployerLevy, private readonly after: EmployerLevy, private readonly locale: Locale) {}

  @Field(() => EmployerLevyType, { description: 'Levy without the hires, by the latest declaration.' })
  get now(): EmployerLevyType { return new EmployerLevyType(this.before, this.locale); }

  @Field(() => EmployerLevyType, { description: 'Levy with the hires, who count as staff as well.' })
  get then(): EmployerLevyType { return new EmployerLevyType(this.after, this.locale); }

  @Field(() => Money, { nullable: true, description: 'Yuan by which the hires lower the levy; negative where they raise it, null where figures are missing.' })
  get saving(): Money | null {
    return this.before.levy === null || this.after.levy === null ? null : yuan(this.before.levy.payable.minus(this.after.levy.payable).toFixed(2));
  }
}
