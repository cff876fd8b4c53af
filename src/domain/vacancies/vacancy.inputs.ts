import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { PageArgs } from '../../platform/graphql/connection.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { listOf, searchText } from '../../platform/text/bounds.js';
import { accommodationCode } from '../accommodations/index.js';
import { educationLevelCode } from '../education/index.js';
import { EmployerKinds, ProvisionInput, questionLimits, type EmployerKind, provisionBounds } from '../employers/index.js';
import { functionCode } from '../functions/index.js';
import { occupationCode, occupationGroup } from '../occupations/index.js';
import { regionCode } from '../regions/index.js';
import { EmploymentKinds, Shifts, WorkModes, type EmploymentKind, type Shift, type WorkMode } from '../seekers/index.js';
import { skillCode } from '../skills/index.js';
import { codesInFilter, vacancyBounds } from './vacancy.bounds.js';
import type { Vacancy } from './vacancy.entity.js';
import { EasedConditionInput } from './eased.inputs.js';
import { VacancyKinds, VacancyOrders, VacancyStatuses, WorkingConditions, type VacancyOrder } from './vacancy.enums.js';
import type { VacancyKind, VacancyStatus, WorkingCondition } from './vacancy.values.js';

@InputType({ description: 'Which posts are wanted. Conditions combine: all must hold. A post that leaves a fact open does not meet a condition on it.' })
export class VacancyFilter {
  @Bounded(searchText)
  @Field(() => String, { nullable: true, description: 'Its title or description holds all words of this text, in whichever width and kind of characters; or its title is typed so in pinyin (会计, kuaiji, kj). A single character is looked for in titles alone.' })
  text?: string | null;

  @Field(() => [VacancyKinds], { nullable: true, description: 'It is of one of these kinds.' })
  kinds?: VacancyKind[] | null;

  @Field(() => [VacancyStatuses], { nullable: true, description: 'It is in one of these states; open posts without this.' })
  statuses?: VacancyStatus[] | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'The work is in this region.' })
  region?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'With `region`: posts that are done at home count, wherever they are.' })
  orHomeBased?: boolean | null;

  @Bounded(occupationGroup)
  @Field(() => String, { nullable: true, description: 'Its occupation is of the group whose code begins so, as "4-10" or "4-10-04-02".' })
  occupationGroup?: string | null;

  @Field(() => Int, { nullable: true, description: 'The top of its pay is at least so many yuan a month.' })
  payAtLeastCny?: number | null;

  @Field(() => Int, { nullable: true, description: 'It is at most so many hours a week.' })
  hoursAtMost?: number | null;

  @Field(() => [WorkModes], { nullable: true, description: 'It is done in one of these ways.' })
  workModes?: WorkMode[] | null;

  @Field(() => [EmploymentKinds], { nullable: true, description: 'It is employment of one of these kinds.' })
  employmentKinds?: EmploymentKind[] | null;

  @Field(() => [Shifts], { nullable: true, description: 'It is worked in one of these shifts.' })
  shifts?: Shift[] | null;

  @Bounded(educationLevelCode)
  @Field(() => String, { nullable: true, description: 'It asks for no more education than this level (code of educationLevels).' })
  educationAtMost?: string | null;

  @Bounded(listOf(codesInFilter, skillCode))
  @Field(() => [String], { nullable: true, description: 'It asks for one of these skills (codes).' })
  skills?: string[] | null;

  @Bounded(listOf(codesInFilter, accommodationCode))
  @Field(() => [String], { nullable: true, description: 'Each of these accommodations (codes) is provided or offered.' })
  accommodations?: string[] | null;

  @Field(() => [EmployerKinds], { nullable: true, description: 'Its employer is of one of these kinds.' })
  employerKinds?: EmployerKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether somebody confirmed what it asks of functions (`demandsConfirmedAt`).' })
  areDemandsConfirmed?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'It is reserved for this kind of disability (digit 1 to 7), or for every holder of a certificate.' })
  reservedForKind?: number | null;
}

@ArgsType()
export class VacanciesArgs extends PageArgs {
  @Field(() => VacancyFilter, { nullable: true, description: 'Which posts are wanted; all open ones without it.' })
  filter?: VacancyFilter | null;

  @Field(() => VacancyOrders, { nullable: true, description: 'How they are sorted; without it the closest to the text of the filter first, and without a text the newest.' })
  orderBy?: VacancyOrder | null;
}

@ArgsType()
export class FindingsArgs extends PageArgs {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'Region of the answer, with all regions below.' })
  region!: string;
}

@InputType({ description: 'Pay for a month, before tax, in whole yuan. An end that is left out stays as it is; null makes it unknown.' })
export class PayRangeInput {
  @Field(() => Int, { nullable: true, description: 'The bottom of the range.' })
  minCny?: number | null;

  @Field(() => Int, { nullable: true, description: 'The top of the range; not below the bottom.' })
  maxCny?: number | null;
}

@InputType({ description: 'What the work asks of a function.' })
export class DemandInput {
  @Bounded(functionCode)
  @Field(() => String, { description: 'Code of the function, as "seeing".' })
  function!: string;

  @Field(() => Int, { nullable: true, description: 'The level asked, 0 to 4; leave out when it is unknown how much.' })
  level?: number | null;

  @Field(() => Boolean, { description: 'Whether the work cannot be done without it.' })
  isEssential!: boolean;
}

@InputType({ description: 'A skill that the post asks for.' })
export class AskedSkillInput {
  @Bounded(skillCode)
  @Field(() => String, { description: 'Code of the skill.' })
  skill!: string;

  @Field(() => Int, { description: 'The level asked, 1 to 5.' })
  level!: number;

  @Field(() => Int, { nullable: true, description: "How much it counts among the post's skills, 1 to 5; 3 without it." })
  weight?: number | null;

  @Field(() => Boolean, { description: 'Whether it is required; else it is optional.' })
  isRequired!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the work is not done without it, as signing for an interpreter: then it is required, weighs 5, and excludes people who certainly do not have it. At most 3 skills, none of them a skill of every trade.',
  })
  isCore?: boolean | null;
}

@InputType({ description: 'A kind of disability that a post is reserved for.' })
export class ReservedGroupInput {
  @Field(() => Int, { description: 'Digit of the kind, 1 to 7.' })
  kind!: number;

  @Bounded(vacancyBounds.grades)
  @Field(() => [Int], { nullable: true, description: 'Grades, 1 to 4; every grade without them.' })
  grades?: number[] | null;
}

@InputType({ description: 'Whom a post is reserved for (专岗). What is left out stays as it is.' })
export class ReservationInput {
  @Bounded(vacancyBounds.reservedGroups)
  @Field(() => [ReservedGroupInput], { nullable: true, description: 'Kinds and grades; replaces the whole list. An empty list, or null: every holder of a disability certificate.' })
  groups?: ReservedGroupInput[] | null;

  @Bounded(vacancyBounds.legalGround)
  @Field(() => String, { nullable: true, description: 'The rule that allows the reservation. Left out, it stays as it is; needed where nothing is stored yet.' })
  legalGround?: string | null;

  @Bounded(vacancyBounds.easedConditions)
  @Field(() => [EasedConditionInput], { nullable: true, description: 'What it eases (适当放宽条件); replaces the whole list.' })
  easedConditions?: EasedConditionInput[] | null;
}

const limited = `Its employer can change it ${questionLimits.ofVacancyInDay} times a day while the vacancy is open, and set ${questionLimits.ofEmployerInDay} different lists a day over all of its vacancies.`;

@InputType({ description: 'What a notice says. What is left out stays as it is, or open.' })
export abstract class VacancyFields extends MutationInput {
  @Bounded(vacancyBounds.description)
  @Field(() => String, { nullable: true, description: 'What the work is.' })
  description?: string | null;

  @Bounded(occupationCode)
  @Field(() => String, { nullable: true, description: 'Code of the occupation, as "4-10-04-02". Without it, a title that is a name of an occupation states it.' })
  occupation?: string | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Where the work is.' })
  region?: string | null;

  @Field(() => ID, { nullable: true, description: "The workplace at which the work is done, one of the employer's. Where no region is given, the vacancy takes that of the workplace." })
  workplaceId?: string | null;

  @Field(() => WorkModes, { nullable: true, description: 'Where the work is done.' })
  workMode?: WorkMode | null;

  @Field(() => EmploymentKinds, { nullable: true, description: 'The kind of employment.' })
  employmentKind?: EmploymentKind | null;

  @Field(() => PayRangeInput, { nullable: true, description: 'Pay for a month.' })
  pay?: PayRangeInput | null;

  @Field(() => Int, { nullable: true, description: 'Hours of work a week, 1 to 60.' })
  hoursPerWeek?: number | null;

  @Field(() => Shifts, { nullable: true, description: 'When the work is done.' })
  shift?: Shift | null;

  @Field(() => [WorkingConditions], { nullable: true, description: 'What the work exposes people to: loads, heat, cold, dust, heights; replaces the whole list. What it asks of functions follows from it.' })
  workingConditions?: WorkingCondition[] | null;

  @Field(() => Int, { nullable: true, description: 'How many are sought, 1 or more.' })
  seats?: number | null;

  @Bounded(educationLevelCode)
  @Field(() => String, { nullable: true, description: 'The lowest education accepted (code of educationLevels); "NONE" for no demand. Of a reserved post that eases it (`reservation`) the usual one.' })
  minEducation?: string | null;

  @Field(() => Int, { nullable: true, description: 'The lowest age lawfully asked for, 16 to 65.' })
  minAge?: number | null;

  @Field(() => Int, { nullable: true, description: 'The highest age lawfully asked for, 16 to 70. Of a reserved post that eases it (`reservation`) the usual one.' })
  maxAge?: number | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Where one must live to take it; public-welfare posts only.' })
  residence?: string | null;

  @Field(() => ReservationInput, { nullable: true, description: 'Whom it is reserved for; needed for a reserved post.' })
  reservation?: ReservationInput | null;

  @Bounded(vacancyBounds.demands)
  @Field(() => [DemandInput], { nullable: true, description: `What the work asks of functions; replaces the whole list. ${limited} Candidates of a vacancy that asks more than its occupation usually does are shown to its employer once the centre confirmed it.` })
  demands?: DemandInput[] | null;

  @Bounded(provisionBounds)
  @Field(() => [ProvisionInput], { nullable: true, description: `What this post provides beyond, or other than, its employer; replaces the whole list. ${limited}` })
  provisions?: ProvisionInput[] | null;

  @Bounded(vacancyBounds.skills)
  @Field(() => [AskedSkillInput], { nullable: true, description: 'Skills; replaces the whole list.' })
  skills?: AskedSkillInput[] | null;

  @Bounded(vacancyBounds.certificates)
  @Field(() => [String], { nullable: true, description: 'Codes of the certificates asked for; replaces the whole list.' })
  certificates?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which people can apply.' })
  closesOn?: string | null;
}

/** Fields of a notice that the vacancy keeps under the same name, as they are given. */
export const fieldsKeptAsGiven = [
  'workMode', 'employmentKind', 'hoursPerWeek', 'shift', 'seats', 'minEducation', 'minAge', 'maxAge', 'closesOn',
] as const satisfies readonly (keyof VacancyFields & keyof Vacancy)[];

@InputType({ description: 'A new post. It is a draft until it is published.' })
export class CreateVacancyInput extends VacancyFields {
  @Field(() => ID, { description: 'The employer whose post it is.' })
  employerId!: string;

  @Field(() => VacancyKinds, { description: 'Its kind.' })
  kind!: VacancyKind;

  @Bounded(vacancyBounds.title)
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which people can apply; today without it.' })
  opensOn?: string | null;
}

@InputType({ description: 'A change of a post.' })
export class UpdateVacancyInput extends VacancyFields {
  @Field(() => ID, { description: 'The post.' })
  vacancyId!: string;

  @Field(() => Int, { description: 'The version that you read: refused when somebody changed it since.' })
  version!: number;

  @Bounded(vacancyBounds.title)
  @Field(() => String, { nullable: true, description: 'Its title.' })
  title?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which people can apply.' })
  opensOn?: string | null;
}

@InputType({ description: 'A post whose state changes.' })
export class VacancyStateInput extends MutationInput {
  @Field(() => ID, { description: 'The post.' })
  vacancyId!: string;
}

@InputType({ description: 'A post that is confirmed as it was read.' })
export class ConfirmVacancyInput extends MutationInput {
  @Field(() => ID, { description: 'The post.' })
  vacancyId!: string;

  @Field(() => Int, { description: 'The version that you read: refused when somebody changed the post since.' })
  version!: number;
}
