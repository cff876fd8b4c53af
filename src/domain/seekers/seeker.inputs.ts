import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/connection.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import type { IsoDate } from '../../platform/calendar.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { DateScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { listOf, searchText } from '../../platform/text/bounds.js';
import { educationLevelCode } from '../education/index.js';
import { employerBounds } from '../employers/index.js';
import { regionCode } from '../regions/index.js';
import { skillCode } from '../skills/index.js';
import { CapacityInput, EducationEntryInput, GraduateInput, HeldCertificateInput, HeldSkillInput, MassagePractitionerInput, NeedInput, RuralWorkerInput, WorkEntryInput } from './profile.inputs.js';
import { certificateNumber, seekerBounds } from './seeker.bounds.js';
import { JobSeekerOrders, MassageBranches, Sexes, type JobSeekerOrder, WomensRetirementGroups, type WomensRetirementGroup } from './seeker.enums.js';
import type { MassageBranch, Sex } from './seeker.entity.js';
import { WishesInput } from './wishes.inputs.js';

@InputType({ description: 'Conditions on job seekers; all that are given must hold.' })
export class JobSeekerFilter {
  @Bounded(seekerBounds.nameStart)
  @Field(() => String, { nullable: true, description: 'Full name equals this text or begins with it (王, 王小明).' })
  name?: string | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Job seeker lives in this region or in a region inside it.' })
  residence?: string | null;

  @Bounded(listOf(50, skillCode))
  @Field(() => [String], { nullable: true, description: 'Job seeker has at least one of the skills with these codes, at any level.' })
  skills?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Job seeker is (true) or is not (false) a university graduate.' })
  isGraduate?: boolean | null;

  @Bounded(searchText)
  @Field(() => String, { nullable: true, description: 'Name of the university contains this text. For counsellors and administrators.' })
  university?: string | null;

  @Bounded(searchText)
  @Field(() => String, { nullable: true, description: 'Field of study contains this text, such as 会计. For counsellors and administrators.' })
  major?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Job seeker graduated on this day or later. For counsellors and administrators.' })
  graduatedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Job seeker graduated on this day or earlier. For counsellors and administrators.' })
  graduatedUntil?: string | null;

  @Field(() => MassageBranches, { nullable: true, description: 'Job seeker is a blind massage practitioner of this branch.' })
  massageBranch?: MassageBranch | null;

  @Field(() => DateScalar, { nullable: true, description: 'Yearly review of the medical massage qualification is due by this day or was never recorded. For counsellors and administrators.' })
  massageReviewDueBy?: string | null;

  @Bounded(seekerBounds.kinds)
  @Field(() => [Int], { nullable: true, description: 'Certificate names one of these kinds of disability (digits 1 to 7), alone or among several. For counsellors and administrators.' })
  disabilityKinds?: number[] | null;

  @Bounded(seekerBounds.grades)
  @Field(() => [Int], { nullable: true, description: 'Certificate names one of these grades (1 to 4). For counsellors and administrators.' })
  disabilityGrades?: number[] | null;

  @Field(() => Int, { nullable: true, description: 'Age in years is this or higher. For counsellors and administrators.' })
  minAge?: number | null;

  @Field(() => Int, { nullable: true, description: 'Age in years is this or lower. For counsellors and administrators.' })
  maxAge?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Difficulty in finding work (就业困难人员) is confirmed (true) or not (false). For counsellors and administrators.' })
  hasEmploymentDifficulty?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Job seeker is willing (true) or not willing (false) to work.' })
  isWilling?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Job seeker is willing to work and has attended no programme since 1 January (true), or not so (false). For counsellors and administrators.' })
  isOwedService?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Job seeker moved from supported employment to other employment on this day or later. For counsellors and administrators.' })
  movedOnSince?: IsoDate | null;
}

@ArgsType()
export class JobSeekersArgs extends PageArgs {
  @Field(() => JobSeekerFilter, { nullable: true, description: 'Conditions on the job seekers listed; without a filter, all that you may see.' })
  filter?: JobSeekerFilter | null;

  @Field(() => JobSeekerOrders, { nullable: true, description: 'Order of the list; without one, FIRST_REGISTERED.' })
  orderBy?: JobSeekerOrder | null;
}

@InputType({ description: 'Profile of a job seeker. On registering, a value left out is unknown; on updating, it stays unchanged.' })
abstract class JobSeekerFields extends MutationInput {
  @Field(() => Sexes, { nullable: true, description: 'Sex of the job seeker, as the identity number states it.' })
  sex?: Sex | null;

  @Field(() => DateScalar, { nullable: true, description: 'Date of birth of the job seeker.' })
  birthDate?: string | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'GB/T 2260 code of the region where the job seeker lives (常住地).' })
  residence?: string | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'GB/T 2260 code of the region of the household register (户籍地).' })
  registeredRegion?: string | null;

  @Bounded(educationLevelCode)
  @Field(() => String, { nullable: true, description: 'Code of the highest level of education, from educationLevels.' })
  educationLevel?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the job seeker is willing to work (就业意愿).' })
  isWilling?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether difficulty in finding work is recognised (就业困难人员); a claim for the centre to confirm where the job seeker states it.' })
  hasEmploymentDifficulty?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether nobody in the family is employed (零就业家庭); a claim for the centre to confirm where the job seeker states it.' })
  isZeroEmploymentFamily?: boolean | null;

  @Field(() => WomensRetirementGroups, { nullable: true, description: 'For a woman, her retirement age under the law before 2025; a claim for the centre to confirm where she states it.' })
  womensRetirementGroup?: WomensRetirementGroup | null;

  @Bounded(seekerBounds.household)
  @Field(() => String, { nullable: true, description: 'Number of the household register (户口簿户号); only an irreversible index is stored. Null clears it. For the centre only.' })
  householdNumber?: string | null;

  @Bounded(seekerBounds.skills)
  @Field(() => [HeldSkillInput], { nullable: true, description: 'Skills of the job seeker; replaces the whole list.' })
  skills?: HeldSkillInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the list of skills is complete, so that a skill not listed is lacking rather than unknown.' })
  areSkillsConfirmed?: boolean | null;

  @Bounded(seekerBounds.certificates)
  @Field(() => [HeldCertificateInput], { nullable: true, description: 'Certificates held; replaces the whole list. Those that a law requires are claims where the job seeker states them.' })
  certificates?: HeldCertificateInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the list of certificates is complete, so that a certificate not listed is lacking rather than unknown.' })
  areCertificatesConfirmed?: boolean | null;

  @Bounded(seekerBounds.capacities)
  @Field(() => [CapacityInput], { nullable: true, description: 'Levels of functions without aids; replaces the whole list. ASSESSMENT stated by the job seeker counts as SELF until the centre confirms.' })
  capacities?: CapacityInput[] | null;

  @Bounded(seekerBounds.aids)
  @Field(() => [String], { nullable: true, description: 'Codes of the aids that the job seeker brings (自带辅具); replaces the whole list.' })
  aids?: string[] | null;

  @Bounded(seekerBounds.needs)
  @Field(() => [NeedInput], { nullable: true, description: 'Accommodations that the job seeker asks for; replaces the whole list.' })
  needs?: NeedInput[] | null;

  @Bounded(seekerBounds.education)
  @Field(() => [EducationEntryInput], { nullable: true, description: 'Stages of education; replaces the whole list.' })
  education?: EducationEntryInput[] | null;

  @Bounded(seekerBounds.work)
  @Field(() => [WorkEntryInput], { nullable: true, description: 'Jobs that the job seeker has had; replaces the whole list.' })
  work?: WorkEntryInput[] | null;

  @Field(() => WishesInput, { nullable: true, description: 'Wishes for work, merged into the earlier ones: a wish left out stays, null removes a wish.' })
  wishes?: WishesInput | null;

  @Bounded(employerBounds.phone)
  @Field(() => String, { nullable: true, description: 'Phone number, eleven digits or a landline; stored encrypted.' })
  phone?: string | null;

  @Bounded(seekerBounds.address)
  @Field(() => String, { nullable: true, description: 'Postal address of the job seeker; stored encrypted.' })
  address?: string | null;

  @Field(() => GraduateInput, { nullable: true, description: 'Degree of a university graduate; null removes it. A claim for the centre to confirm where the job seeker states it.' })
  graduate?: GraduateInput | null;

  @Field(() => MassagePractitionerInput, { nullable: true, description: 'Massage qualification and practice; null removes them. A claim for the centre to confirm where the job seeker states them.' })
  massagePractitioner?: MassagePractitionerInput | null;

  @Field(() => RuralWorkerInput, { nullable: true, description: 'Village and difficulty of a rural worker; null removes them. The difficulty is a claim where the job seeker states it.' })
  ruralWorker?: RuralWorkerInput | null;

  @Bounded(seekerBounds.papers)
  @Field(() => String, { nullable: true, description: 'Papers that prove the stated facts with legal effect, such as "就业困难人员认定表(2026年)"; a centre names those that it has seen.' })
  papers?: string | null;
}

@InputType({ description: 'Profile of a job seeker to register.' })
export class RegisterJobSeekerInput extends JobSeekerFields {
  @Bounded(seekerBounds.fullName)
  @Field(() => String, { description: 'Full name of the job seeker.' })
  fullName!: string;
}

@InputType({ description: "Changes of a job seeker's profile; a field left out stays unchanged." })
export class UpdateJobSeekerInput extends JobSeekerFields {
  @Field(() => ID, { description: 'Id of the job seeker to change.' })
  jobSeekerId!: string;

  @Field(() => Int, { description: 'Version of the job seeker that you read; STALE when the job seeker has changed since.' })
  version!: number;

  @Bounded(seekerBounds.fullName)
  @Field(() => String, { nullable: true, description: 'Full name of the job seeker.' })
  fullName?: string | null;
}

@InputType({ description: 'Number and details of a disability certificate to record.' })
export class RecordDisabilityCertificateInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the job seeker who holds the certificate.' })
  jobSeekerId!: string;

  @Field(() => Int, { nullable: true, description: 'Version of the job seeker that you read; needed to replace a certificate, STALE when the job seeker has changed since.' })
  version?: number | null;

  @Bounded(certificateNumber)
  @Field(() => String, { description: 'Number of the certificate: 20 characters with a check digit by GB 11643; stored encrypted.' })
  number!: string;

  @Field(() => Int, { nullable: true, description: 'Digit of the kind of disability, 1 to 7, as a check against the number.' })
  kind?: number | null;

  @Field(() => Int, { nullable: true, description: 'Digit of the grade, 1 to 4, as a check against the number.' })
  grade?: number | null;

  @Bounded(seekerBounds.components)
  @Field(() => [Int], { nullable: true, description: 'For multiple disability, the digits of the single kinds that it combines.' })
  components?: number[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the certificate was issued.' })
  issuedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which the certificate is valid, at most ten years after issuedOn.' })
  validUntil?: string | null;

  @Bounded(seekerBounds.papers)
  @Field(() => String, { nullable: true, description: 'Papers that prove the certificate, such as "残疾人证原件"; a centre names those that it has seen.' })
  papers?: string | null;
}
