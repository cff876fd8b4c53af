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

@InputType({ description: 'Conditions on vacancies, all of which must hold. A vacancy that leaves a fact open does not meet a condition on the fact.' })
export class VacancyFilter {
  @Bounded(searchText)
  @Field(() => String, { nullable: true, description: 'Words that title or description must all contain, or the title in pinyin (kuaiji, kj for 会计). A single character is searched in titles only.' })
  text?: string | null;

  @Field(() => [VacancyKinds], { nullable: true, description: 'Only vacancies of these kinds.' })
  kinds?: VacancyKind[] | null;

  @Field(() => [VacancyStatuses], { nullable: true, description: 'Only vacancies in these states; open vacancies where left out.' })
  statuses?: VacancyStatus[] | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Only vacancies in this region and below.' })
  region?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: with `region`, vacancies with work at home are included wherever they are.' })
  orHomeBased?: boolean | null;

  @Bounded(occupationGroup)
  @Field(() => String, { nullable: true, description: 'Only vacancies whose occupation code begins with this code, as "4-10" or "4-10-04-02".' })
  occupationGroup?: string | null;

  @Field(() => Int, { nullable: true, description: 'Only vacancies whose highest pay is at least this many yuan a month.' })
  payAtLeastCny?: number | null;

  @Field(() => Int, { nullable: true, description: 'Only vacancies with at most this many working hours a week.' })
  hoursAtMost?: number | null;

  @Field(() => [WorkModes], { nullable: true, description: 'Only vacancies with one of these modes of work.' })
  workModes?: WorkMode[] | null;

  @Field(() => [EmploymentKinds], { nullable: true, description: 'Only vacancies of these kinds of employment.' })
  employmentKinds?: EmploymentKind[] | null;

  @Field(() => [Shifts], { nullable: true, description: 'Only vacancies with one of these shifts.' })
  shifts?: Shift[] | null;

  @Bounded(educationLevelCode)
  @Field(() => String, { nullable: true, description: 'Only vacancies that require no more than this level of education (code of educationLevels).' })
  educationAtMost?: string | null;

  @Bounded(listOf(codesInFilter, skillCode))
  @Field(() => [String], { nullable: true, description: 'Only vacancies that ask for at least one of these skills (codes).' })
  skills?: string[] | null;

  @Bounded(listOf(codesInFilter, accommodationCode))
  @Field(() => [String], { nullable: true, description: 'Only vacancies with all of these accommodations (codes) provided or offered.' })
  accommodations?: string[] | null;

  @Field(() => [EmployerKinds], { nullable: true, description: 'Only vacancies of employers of these kinds.' })
  employerKinds?: EmployerKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the demands of the vacancy must be confirmed (`demandsConfirmedAt`), or must not be.' })
  areDemandsConfirmed?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Only vacancies reserved for this kind of disability (1 to 7), or for all holders of a certificate.' })
  reservedForKind?: number | null;
}

@ArgsType()
export class VacanciesArgs extends PageArgs {
  @Field(() => VacancyFilter, { nullable: true, description: 'Conditions that the vacancies must meet; all open vacancies where left out.' })
  filter?: VacancyFilter | null;

  @Field(() => VacancyOrders, { nullable: true, description: 'Order of the list; CLOSEST where left out.' })
  orderBy?: VacancyOrder | null;
}

@ArgsType()
export class FindingsArgs extends PageArgs {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'Region of the answer, with all regions below.' })
  region!: string;
}

@InputType({ description: 'Monthly pay before tax, in whole yuan. An end that is left out stays; null makes the end unknown.' })
export class PayRangeInput {
  @Field(() => Int, { nullable: true, description: 'Lowest pay in yuan a month.' })
  minCny?: number | null;

  @Field(() => Int, { nullable: true, description: 'Highest pay in yuan a month; not below minCny.' })
  maxCny?: number | null;
}

@InputType({ description: 'A demand of the work on a function.' })
export class DemandInput {
  @Bounded(functionCode)
  @Field(() => String, { description: 'Code of the function, as "seeing".' })
  function!: string;

  @Field(() => Int, { nullable: true, description: 'Level demanded, 0 (nothing) to 4 (no difficulty); left out where unknown.' })
  level?: number | null;

  @Field(() => Boolean, { description: "Whether the work can't be done without the function." })
  isEssential!: boolean;
}

@InputType({ description: 'A skill that a vacancy asks for. A core skill is required, has weight 5, and excludes job seekers who certainly lack it; at most 3 skills are core, and no general skill is.' })
export class AskedSkillInput {
  @Bounded(skillCode)
  @Field(() => String, { description: 'Code of the skill.' })
  skill!: string;

  @Field(() => Int, { description: 'Level of the skill that is asked for, 1 to 5.' })
  level!: number;

  @Field(() => Int, { nullable: true, description: 'Weight of the skill among the skills of the vacancy, 1 to 5; 3 where left out.' })
  weight?: number | null;

  @Field(() => Boolean, { description: 'Whether the skill is required; false for an optional skill.' })
  isRequired!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the work can't be done without the skill, as signing for an interpreter. Excludes job seekers who certainly lack it.",
  })
  isCore?: boolean | null;
}

@InputType({ description: 'A kind of disability for which a vacancy is reserved.' })
export class ReservedGroupInput {
  @Field(() => Int, { description: 'Digit of the kind of disability, 1 to 7.' })
  kind!: number;

  @Bounded(vacancyBounds.grades)
  @Field(() => [Int], { nullable: true, description: 'Grades of the disability, 1 to 4; all grades where left out.' })
  grades?: number[] | null;
}

@InputType({ description: 'Disabled people for whom a vacancy is reserved (专岗). A field that is left out stays.' })
export class ReservationInput {
  @Bounded(vacancyBounds.reservedGroups)
  @Field(() => [ReservedGroupInput], { nullable: true, description: 'Kinds and grades of disability; replaces the whole list. Empty or null: all holders of a disability certificate.' })
  groups?: ReservedGroupInput[] | null;

  @Bounded(vacancyBounds.legalGround)
  @Field(() => String, { nullable: true, description: 'Rule that allows the reservation, in words. Left out, the rule stays; needed where none is stored.' })
  legalGround?: string | null;

  @Bounded(vacancyBounds.easedConditions)
  @Field(() => [EasedConditionInput], { nullable: true, description: 'Usual conditions that the vacancy relaxes (适当放宽条件); replaces the whole list.' })
  easedConditions?: EasedConditionInput[] | null;
}

const limited = `For the employer of an open vacancy: ${questionLimits.ofVacancyInDay} changes a day, ${questionLimits.ofEmployerInDay} different lists over all its vacancies.`;

@InputType({ description: 'Facts of a vacancy. A fact that is left out stays as it is, or open.' })
export abstract class VacancyFields extends MutationInput {
  @Bounded(vacancyBounds.description)
  @Field(() => String, { nullable: true, description: 'Description of the work.' })
  description?: string | null;

  @Bounded(occupationCode)
  @Field(() => String, { nullable: true, description: 'Code of the occupation, as "4-10-04-02". Where left out, a title that is the name of an occupation states it.' })
  occupation?: string | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Region in which the work is done.' })
  region?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of a workplace of the employer. Where region is left out, the vacancy takes the region of the workplace.' })
  workplaceId?: string | null;

  @Field(() => WorkModes, { nullable: true, description: 'Place where the work is done: on site, at home or both.' })
  workMode?: WorkMode | null;

  @Field(() => EmploymentKinds, { nullable: true, description: 'Kind of employment (用工形式).' })
  employmentKind?: EmploymentKind | null;

  @Field(() => PayRangeInput, { nullable: true, description: 'Monthly pay before tax.' })
  pay?: PayRangeInput | null;

  @Field(() => Int, { nullable: true, description: 'Working hours a week, 1 to 60.' })
  hoursPerWeek?: number | null;

  @Field(() => Shifts, { nullable: true, description: 'Time of day at which the work is done.' })
  shift?: Shift | null;

  @Field(() => [WorkingConditions], { nullable: true, description: 'Strains and exposures of the work, from which demands follow; replaces the whole list.' })
  workingConditions?: WorkingCondition[] | null;

  @Field(() => Int, { nullable: true, description: 'Number of people sought, 1 or more.' })
  seats?: number | null;

  @Bounded(educationLevelCode)
  @Field(() => String, { nullable: true, description: 'Lowest education (code of educationLevels), "NONE" for no condition; the usual one where the reservation relaxes it.' })
  minEducation?: string | null;

  @Field(() => Int, { nullable: true, description: 'Lowest age that may lawfully be asked for, 16 to 65.' })
  minAge?: number | null;

  @Field(() => Int, { nullable: true, description: 'Highest age that may lawfully be asked for, 16 to 70; the usual one where the reservation relaxes it.' })
  maxAge?: number | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Region where the job seeker must live; for public-welfare posts only.' })
  residence?: string | null;

  @Field(() => ReservationInput, { nullable: true, description: 'Disabled people for whom the vacancy is reserved; required for kind RESERVED.' })
  reservation?: ReservationInput | null;

  @Bounded(vacancyBounds.demands)
  @Field(() => [DemandInput], { nullable: true, description: `Demands of the work on functions; replaces the whole list. ${limited}` })
  demands?: DemandInput[] | null;

  @Bounded(provisionBounds)
  @Field(() => [ProvisionInput], { nullable: true, description: `Accommodations beside the employer's; replaces the list. ${limited}` })
  provisions?: ProvisionInput[] | null;

  @Bounded(vacancyBounds.skills)
  @Field(() => [AskedSkillInput], { nullable: true, description: 'Skills asked for; replaces the whole list.' })
  skills?: AskedSkillInput[] | null;

  @Bounded(vacancyBounds.certificates)
  @Field(() => [String], { nullable: true, description: 'Codes of the certificates asked for; replaces the whole list.' })
  certificates?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day for applications.' })
  closesOn?: string | null;
}

/** Fields of a notice that the vacancy keeps under the same name, as they are given. */
export const fieldsKeptAsGiven = [
  'workMode', 'employmentKind', 'hoursPerWeek', 'shift', 'seats', 'minEducation', 'minAge', 'maxAge', 'closesOn',
] as const satisfies readonly (keyof VacancyFields & keyof Vacancy)[];

@InputType({ description: 'A vacancy to be created as a draft. If it demands more of functions than its occupation usually does, the employer sees no candidates until the centre has confirmed the demands.' })
export class CreateVacancyInput extends VacancyFields {
  @Field(() => ID, { description: 'Id of the employer that offers the vacancy.' })
  employerId!: string;

  @Field(() => VacancyKinds, { description: 'Kind of the vacancy.' })
  kind!: VacancyKind;

  @Bounded(vacancyBounds.title)
  @Field(() => String, { description: 'Title of the vacancy.' })
  title!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day for applications; today where left out.' })
  opensOn?: string | null;
}

@InputType({ description: 'Changes of a vacancy; values that are left out stay as they are.' })
export class UpdateVacancyInput extends VacancyFields {
  @Field(() => ID, { description: 'Id of the vacancy to change.' })
  vacancyId!: string;

  @Field(() => Int, { description: 'Version of the vacancy that you read; STALE where it has changed since.' })
  version!: number;

  @Bounded(vacancyBounds.title)
  @Field(() => String, { nullable: true, description: 'Title of the vacancy.' })
  title?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day for applications.' })
  opensOn?: string | null;
}

@InputType({ description: 'A vacancy whose state is to change.' })
export class VacancyStateInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the vacancy to publish, close or withdraw.' })
  vacancyId!: string;
}

@InputType({ description: 'A vacancy to be confirmed in the version that was read.' })
export class ConfirmVacancyInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the vacancy to confirm.' })
  vacancyId!: string;

  @Field(() => Int, { description: 'Version of the vacancy that you read; STALE where it has changed since.' })
  version!: number;
}
