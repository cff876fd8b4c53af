import { Decimal } from 'decimal.js';
import { Field, Int, ObjectType } from 'type-graphql';
import { Money, yuan } from '../../platform/graphql/money.js';
import type { Locale, Text } from '../../platform/i18n/text.js';
import { LevyType, type Levy } from '../levy/index.js';
import { LocalFigureType, type LocalFigureRow } from '../local-figures/index.js';
import { rewardedPeople, type EmployerFigures } from './employer-levy.js';

@ObjectType('OverQuotaReward', { simpleResolvers: true, description: 'What an employer may claim for employing more disabled people than the ratio asks (超比例安排残疾人就业奖励).' })
export class OverQuotaRewardType {
  constructor(private readonly levy: Levy, private readonly figure: LocalFigureRow | null, private readonly locale: Locale) {}

  @Field(() => Int, { description: 'Whole people beyond the ratio.' })
  get people(): number { return rewardedPeople(this.levy); }

  @Field(() => LocalFigureType, { nullable: true, description: 'The amount for each, with its source; null where the region has recorded none.' })
  get rate(): LocalFigureType | null { return this.figure === null ? null : new LocalFigureType(this.figure, this.locale); }

  @Field(() => Money, { nullable: true, description: 'People by rate; null where no rate is recorded.' })
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

@ObjectType('EmployerLevy', { simpleResolvers: true, description: 'The levy of an employer for a year, from what it declared of the year before, or which figures are missing for it. A year that was not declared in time counts as one in which nobody was employed.' })
export class EmployerLevyType {
  constructor(private readonly answer: EmployerLevy, private readonly locale: Locale) {}

  @Field(() => Int, { description: 'The year in which it is due.' })
  get year(): number { return this.answer.year; }

  @Field(() => Int, { nullable: true, description: 'The year of the declaration that it rests on; null where there is none.' })
  get declaredYear(): number | null { return this.answer.figures?.declaredYear ?? null; }

  @Field(() => Boolean, { description: 'Whether the centre has certified that declaration. Before, everybody who was declared counts.' })
  get isCertified(): boolean { return this.answer.figures?.isCertified ?? false; }

  @Field(() => String, { nullable: true, description: 'In plain words, that the year before was not declared in time, so that the levy is computed as if nobody was employed (视为未安排残疾人就业); null where that is not so.' })
  get undeclared(): string | null { return this.answer.undeclared?.[this.locale] ?? null; }

  @Field(() => LevyType, { nullable: true, description: 'The reckoning with every step; null where figures are missing.' })
  get levy(): LevyType | null { return this.answer.levy === null ? null : new LevyType(this.answer.levy, this.locale, this.answer.year); }

  @Field(() => OverQuotaRewardType, { nullable: true, description: 'The reward for employing beyond the ratio; null where nobody is beyond it, or figures are missing.' })
  get reward(): OverQuotaRewardType | null {
    const { levy, rewardRate } = this.answer;
    return levy === null || rewardedPeople(levy) === 0 ? null : new OverQuotaRewardType(levy, rewardRate, this.locale);
  }

  @Field(() => [String], { description: 'Which figures are missing, and who gives them; empty where the levy could be reckoned.' })
  get missing(): string[] { return this.answer.missing.map((text) => text[this.locale]); }
}

@ObjectType('LevyIf', { simpleResolvers: true, description: 'What hiring more people would change of the levy.' })
export class LevyIfType {
  constructor(private readonly before: EmployerLevy, private readonly after: EmployerLevy, private readonly locale: Locale) {}

  @Field(() => EmployerLevyType, { description: 'Without the hires, by the latest declaration.' })
  get now(): EmployerLevyType { return new EmployerLevyType(this.before, this.locale); }

  @Field(() => EmployerLevyType, { description: 'With the hires: they count as staff too.' })
  get then(): EmployerLevyType { return new EmployerLevyType(this.after, this.locale); }

  @Field(() => Money, { nullable: true, description: 'How much less is to be paid; negative where it is more, null where figures are missing.' })
  get saving(): Money | null {
    return this.before.levy === null || this.after.levy === null ? null : yuan(this.before.levy.payable.minus(this.after.levy.payable).toFixed(2));
  }
}
