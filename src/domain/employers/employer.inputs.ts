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

@InputType({ description: 'Which employers are wanted. Conditions combine: all must hold.' })
export class EmployerFilter {
  @Bounded(searchText)
  @Field(() => String, { nullable: true, description: 'Its name, or what it says of itself, holds all words of this text, in whichever width and kind of characters; or its name is typed so in pinyin. The closest come first.' })
  text?: string | null;

  @Field(() => [EmployerKinds], { nullable: true, description: 'It is of one of these kinds.' })
  kinds?: EmployerKind[] | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'It is in this region.' })
  region?: string | null;
}

@ArgsType()
export class EmployersArgs extends PageArgs {
  @Field(() => EmployerFilter, { nullable: true, description: 'Which employers are wanted; all without it.' })
  filter?: EmployerFilter | null;
}

@InputType({ description: 'What is said of an employer. What is left out stays as it is. Name, kind, level, region, established posts, day of foundation, and whether it is a school, of a new industry or controlled by the province are facts with legal effect: of the own employer they are claims, which count once the centre of its region has confirmed them.' })
abstract class EmployerFields extends MutationInput {
  @Field(() => OrganLevels, { nullable: true, description: 'Of public organs and institutions: whose they are.' })
  organLevel?: OrganLevel | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Where it is.' })
  region?: string | null;

  @Field(() => Int, { nullable: true, description: 'People on its payroll, 0 or more.' })
  staffCount?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was founded (成立日期), as on its licence. Of years before, it owes no quota.' })
  foundedOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of a public institution: whether it is a primary or secondary school or a kindergarten (中小学、幼儿园).' })
  isSchool?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is of a new industry (新兴产业).' })
  isNewIndustry?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Of a listed company: whether the province controls it (省属控股).' })
  isProvinceControlled?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Established posts (编制), 0 or more.' })
  postCount?: number | null;

  @Bounded(employerBounds.description)
  @Field(() => String, { nullable: true, description: 'What it says of itself.' })
  description?: string | null;

  @Bounded(provisionBounds)
  @Field(() => [ProvisionInput], { nullable: true, description: `Accommodations at all of its posts; replaces the whole list. An employer can change it ${questionLimits.ofVacancyInDay} times a day, and with its vacancies ${questionLimits.ofEmployerInDay} times a day.` })
  provisions?: ProvisionInput[] | null;

  @Bounded(employerBounds.contactName)
  @Field(() => String, { nullable: true, description: 'Who answers questions.' })
  contactName?: string | null;

  @Bounded(employerBounds.phone)
  @Field(() => String, { nullable: true, description: 'Phone of the contact, as "0351-1234567" or eleven digits. Stored encrypted.' })
  contactPhone?: string | null;

  @Bounded(employerBounds.papers)
  @Field(() => String, { nullable: true, description: 'The papers on which the stated facts rest, as "营业执照". A centre names those that it saw.' })
  papers?: string | null;
}

@InputType({ description: 'A new employer.' })
export class CreateEmployerInput extends EmployerFields {
  @Bounded(employerBounds.name)
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => EmployerKinds, { description: 'Its kind (单位性质).' })
  kind!: EmployerKind;
}

@InputType({ description: 'A change of an employer.' })
export class UpdateEmployerInput extends EmployerFields {
  @Field(() => ID, { description: 'The employer.' })
  employerId!: string;

  @Field(() => Int, { description: 'The version that you read: refused when somebody changed it since.' })
  version!: number;

  @Bounded(employerBounds.name)
  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string | null;

  @Field(() => EmployerKinds, { nullable: true, description: 'Its kind (单位性质).' })
  kind?: EmployerKind | null;
}
