import { Field, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { Money, yuan } from '../../platform/graphql/money.js';
import type { Locale } from '../../platform/i18n/text.js';
import { ConceptType } from '../concepts/index.js';
import { humanFunctions, HumanFunctionType } from '../functions/index.js';
import { subsidies, type Accommodation, type AccommodationPlace, type Subsidy, type Support } from './accommodation.js';
import type { Prerequisite } from './prerequisite.js';

const AccommodationPlaces = graphqlEnum<AccommodationPlace>('AccommodationPlace', 'Part of the work that an accommodation changes: the building, a personal device or the organisation.', {
  PREMISES: "A change of the employer's building, which does not help anywhere else (单位场所).",
  PERSONAL: 'A device that goes with the job seeker to any place of work (个人设备).',
  ORGANISATION: 'A change of how the work is organised (工作安排).',
});

@ObjectType('AccommodationPrerequisite', { simpleResolvers: true, description: 'Capacities that a job seeker needs before an accommodation helps, such as hearing speech for a screen reader.' })
export class AccommodationPrerequisiteType {
  constructor(private readonly entry: Prerequisite, private readonly locale: Locale) {}

  @Field(() => String, { description: 'Code of the prerequisite, such as "spokenOutput"; several accommodations share one.' })
  get code(): string { return this.entry.code; }

  @Field(() => String, { description: "Sentence that says what the job seeker must be able to do, in the reader's language." })
  get text(): string { return this.entry.text[this.locale]; }
}

@ObjectType('Subsidy', { simpleResolvers: true, implements: ConceptType, description: 'A subsidy (补贴) that pays for accommodations. Localities set the amounts, so the entry states none.' })
export class SubsidyType extends ConceptType<Subsidy> {
  readonly __typename = 'Subsidy';

  @Field(() => String, { description: 'Document that the subsidy is based on, such as "Cai Shui [2015] 72", in the reader\'s language.' })
  get source(): string { return this.entry.source[this.locale]; }
}

@ObjectType('AccommodationSupport', { simpleResolvers: true, description: 'Number of levels by which an accommodation raises the capacity for one function.' })
export class AccommodationSupportType {
  constructor(private readonly support: Support, private readonly locale: Locale) {}

  @Field(() => HumanFunctionType, { description: 'The human function that the accommodation supports.' })
  get function(): HumanFunctionType { return new HumanFunctionType(humanFunctions.get(this.support.functionCode), this.locale); }

  @Field(() => Int, { description: 'Number of levels, on the scale of 0 to 4, that the accommodation adds to the capacity for the function.' })
  get levels(): number { return this.support.levels; }
}

@ObjectType('Accommodation', { simpleResolvers: true, implements: ConceptType, description: 'A reasonable accommodation (合理便利) that an employer provides, or an aid that job seekers bring (自带辅具).' })
export class AccommodationType extends ConceptType<Accommodation> {
  readonly __typename = 'Accommodation';

  @Field(() => [AccommodationSupportType], { description: 'Functions that the accommodation supports, each with the levels added.' })
  get supports(): AccommodationSupportType[] { return this.entry.supports.map((support) => new AccommodationSupportType(support, this.locale)); }

  @Field(() => Money, { description: 'Typical cost paid once when the accommodation is provided; 0 where there is none.' })
  get costOnce(): Money { return yuan(this.entry.onceCny); }

  @Field(() => Money, { description: 'Typical cost paid each month; 0 where there is none.' })
  get costMonthly(): Money { return yuan(this.entry.monthlyCny); }

  @Field(() => SubsidyType, { nullable: true, description: 'Subsidy that can pay for the accommodation; null where no subsidy does.' })
  get subsidy(): SubsidyType | null {
    return this.entry.subsidyCode === null ? null : new SubsidyType(subsidies.get(this.entry.subsidyCode), this.locale);
  }

  @Field(() => AccommodationPlaces, { description: 'Part of the work that the accommodation changes: the building, a personal device or the organisation.' })
  get place(): AccommodationPlace { return this.entry.place; }

  @Field(() => Boolean, { description: 'Whether work at home makes the accommodation unnecessary, since it belongs to the building or to the way there (居家工作用不着).' })
  get isIdleAtHome(): boolean { return this.entry.isIdleAtHome; }

  @Field(() => AccommodationPrerequisiteType, { nullable: true, description: 'What the job seeker must be able to do before the accommodation helps; null where nothing is needed.' })
  get prerequisite(): AccommodationPrerequisiteType | null {
    return this.entry.prerequisite === null ? null : new AccommodationPrerequisiteType(this.entry.prerequisite, this.locale);
  }

  @Field(() => Boolean, { description: 'Whether the accommodation is an aid that job seekers bring themselves, such as glasses or a wheelchair; no employer is asked for it.' })
  get isOwnAid(): boolean { return this.entry.isOwnAid; }
}
