import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { PageArgs } from '../../platform/graphql/connection.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { searchText } from '../../platform/text/bounds.js';
import { regionCode } from '../regions/index.js';
import { employerBounds, provisionBounds } from './employer.bounds.js';
import { EmployerKinds, OrganLevels } from './employer.enums.js';
import type { EmployerKind, OrganLevel } from './employer.entity.js';
import { ProvisionInput } from './provision.type.js';
import { questionLimits } from './question-limits.data.js';

@InputType({ description: 'Conditions on employers; all that are given must hold.' })
export class EmployerFilter {
  @Bounded(searchText)
  @Field(() => String, { nullable: true, description: 'Name or description contains all words of this text, or the name its pinyin; the closest employers come first.' })
  text?: string | null;

  @Field(() => [EmployerKinds], { nullable: true, description: 'Employer is of one of these kinds.' })
  kinds?: EmployerKind[] | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Employer is located in this region or inside it.' })
  region?: string | null;
}

@ArgsType()
export class EmployersArgs extends PageArgs {
  @Field(() => EmployerFilter, { nullable: true, description: 'Conditions on the employers listed; without a filter, all employers.' })
  filter?: EmployerFilter | null;
}

@InputType({ description: 'Facts about an employer; a field left out stays unchanged. Name, kind, level, region, established posts, foundation, school, new industry and provincial control are facts with legal effect: stated by the employer, they are claims until the centre confirms them.' })
abstract class EmployerFields extends MutationInput {
  @Field(() => OrganLevels, { nullable: true, description: 'Administrative level of a public organ or institution.' })
  organLevel?: OrganLevel | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'GB/T 2260 code of the region where the employer is located.' })
  region?: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of people on the payroll, 0 or more.' })
  staffCount?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of foundation on the licence (成立日期); the employer owes no quota for earlier years.' })
  foundedOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a public institution is a school or kindergarten (中小学、幼儿园).' })
  isSchool?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the employer belongs to a new industry (新兴产业).' })
  isNewIndustry?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the province controls a listed company (省属控股).' })
  isProvinceControlled?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Number of established posts (编制), 0 or more.' })
  postCount?: number | null;

  @Bounded(employerBounds.description)
  @Field(() => String, { nullable: true, description: 'Description of the employer in its own words.' })
  description?: string | null;

  @Bounded(provisionBounds)
  @Field(() => [ProvisionInput], { nullable: true, description: `Accommodations at all vacancies; replaces the whole list. An employer may change it ${questionLimits.ofVacancyInDay} times a day, ${questionLimits.ofEmployerInDay} with its vacancies.` })
  provisions?: ProvisionInput[] | null;

  @Bounded(employerBounds.contactName)
  @Field(() => String, { nullable: true, description: 'Name of the contact who answers questions.' })
  contactName?: string | null;

  @Bounded(employerBounds.phone)
  @Field(() => String, { nullable: true, description: 'Phone of the contact, such as "0351-1234567" or eleven digits; stored encrypted.' })
  contactPhone?: string | null;

  @Bounded(employerBounds.papers)
  @Field(() => String, { nullable: true, description: 'Papers that prove the stated facts, such as "营业执照"; a centre names those that it has seen.' })
  papers?: string | null;
}

@InputType({ description: 'An employer to be registered.' })
export class CreateEmployerInput extends EmployerFields {
  @Bounded(employerBounds.name)
  @Field(() => String, { description: 'Name of the employer.' })
  name!: string;

  @Field(() => EmployerKinds, { description: 'Kind of the employer (单位性质), as on the licence.' })
  kind!: EmployerKind;
}

@InputType({ description: 'Changes of an employer; a field left out stays unchanged.' })
export class UpdateEmployerInput extends EmployerFields {
  @Field(() => ID, { description: 'Id of the employer to change.' })
  employerId!: string;

  @Field(() => Int, { description: 'Version of the employer that you read; STALE when the employer has changed since.' })
  version!: number;

  @Bounded(employerBounds.name)
  @Field(() => String, { nullable: true, description: 'New name of the employer.' })
  name?: string | null;

  @Field(() => EmployerKinds, { nullable: true, description: 'New kind of the employer (单位性质).' })
  kind?: EmployerKind | null;
}
