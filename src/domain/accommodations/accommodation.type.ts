import { Field, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { Money, yuan } from '../../platform/graphql/money.js';
import type { Locale } from '../../platform/i18n/text.js';
import { ConceptType } from '../concepts/index.js';
import { humanFunctions, HumanFunctionType } from '../functions/index.js';
import { subsidies, type Accommodation, type AccommodationPlace, type Subsidy, type Support } from './accommodation.js';
import type { Prerequisite } from './prerequisite.js';

const AccommodationPlaces = graphqlEnum<AccommodationPlace>('AccommodationPlace', 'Where an accommodation helps.', {
  PREMISES: 'In the employer\'s building: it does not help elsewhere (单位场所).',
  PERSONAL: 'A device that goes with the person (个人设备).',
  ORGANISATION: 'How the work is organised (工作安排).',
});

@ObjectType('AccommodationPrerequisite', { simpleResolvers: true, description: 'What a person must be able to do before an accommodation helps.' })
export class AccommodationPrerequisiteType {
  constructor(private readonly entry: Prerequisite, private readonly locale: Locale) {}

  @Field(() => String, { description: 'Code of the class, as "spokenOutput".' })
  get code(): string { return this.entry.code; }

  @Field(() => String, { description: 'What the person must be able to do, in words.' })
  get text(): string { return this.entry.text[this.locale]; }
}

@ObjectType('Subsidy', { simpleResolvers: true, implements: ConceptType, description: 'A subsidy that pays for accommodations (补贴). Amounts are set locally.' })
export class SubsidyType extends ConceptType<Subsidy> {
  readonly __typename = 'Subsidy';

  @Field(() => String, { description: 'The rule that it rests on.' })
  get source(): string { return this.entry.source[this.locale]; }
}

@ObjectType('AccommodationSupport', { simpleResolvers: true, description: 'How an accommodation helps with one function.' })
export class AccommodationSupportType {
  constructor(private readonly support: Support, private readonly locale: Locale) {}

  @Field(() => HumanFunctionType, { description: 'The function that it supports.' })
  get function(): HumanFunctionType { return new HumanFunctionType(humanFunctions.get(this.support.functionCode), this.locale); }

  @Field(() => Int, { description: 'Levels (of 0 to 4) that it adds to the capacity.' })
  get levels(): number { return this.support.levels; }
}

@ObjectType('Accommodation', { simpleResolvers: true, implements: ConceptType, description: 'A reasonable accommodation (合理便利), or an aid that people bring (自带辅具).' })
export class AccommodationType extends ConceptType<Accommodation> {
  readonly __typename = 'Accommodation';

  @Field(() => [AccommodationSupportType], { description: 'The functions that it supports.' })
  get supports(): AccommodationSupportType[] { return this.entry.supports.map((support) => new AccommodationSupportType(support, this.locale)); }

  @Field(() => Money, { description: 'What it typically costs once; 0 for nothing.' })
  get costOnce(): Money { return yuan(this.entry.onceCny); }

  @Field(() => Money, { description: 'What it typically costs each month; 0 for nothing.' })
  get costMonthly(): Money { return yuan(this.entry.monthlyCny); }

  @Field(() => SubsidyType, { nullable: true, description: 'The subsidy that can pay for it; null where none does.' })
  get subsidy(): SubsidyType | null {
    return this.entry.subsidyCode === null ? null : new SubsidyType(subsidies.get(this.entry.subsidyCode), this.locale);
  }

  @Field(() => AccommodationPlaces, { description: 'Where it helps.' })
  get place(): AccommodationPlace { return this.entry.place; }

  @Field(() => Boolean, { description: 'Whether whoever works at home needs it of no employer: it belongs to the building, or to the way there (居家工作用不着).' })
  get isIdleAtHome(): boolean { return this.entry.isIdleAtHome; }

  @Field(() => AccommodationPrerequisiteType, { nullable: true, description: 'What the person must be able to do before it helps; null for nothing.' })
  get prerequisite(): AccommodationPrerequisiteType | null {
    return this.entry.prerequisite === null ? null : new AccommodationPrerequisiteType(this.entry.prerequisite, this.locale);
  }

  @Field(() => Boolean, { description: 'Whether people wear it or bring it along, and no employer is asked for it, as glasses or a wheelchair.' })
  get isOwnAid(): boolean { return this.entry.isOwnAid; }
}
