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

@InputType({ description: 'Which people are wanted. Conditions combine: all must hold.' })
export class JobSeekerFilter {
  @Bounded(seekerBounds.nameStart)
  @Field(() => String, { nullable: true, description: 'Their full name is this, or begins with it (王, 王小明).' })
  name?: string | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'They live in this region.' })
  residence?: string | null;

  @Bounded(listOf(50, skillCode))
  @Field(() => [String], { nullable: true, description: 'They have one of these skills (codes).' })
  skills?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'They are (or are not) university graduates.' })
  isGraduate?: boolean | null;

  @Bounded(searchText)
  @Field(() => String, { nullable: true, description: 'They graduated from a university whose name holds these words. For counsellors and administrators.' })
  university?: string | null;

  @Bounded(searchText)
  @Field(() => String, { nullable: true, description: 'They graduated in a major whose name holds these words, as 会计. For counsellors and administrators.' })
  major?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'They graduated on this day or later. For counsellors and administrators.' })
  graduatedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'They graduated on this day or before. For counsellors and administrators.' })
  graduatedUntil?: string | null;

  @Field(() => MassageBranches, { nullable: true, description: 'They practise massage of this branch.' })
  massageBranch?: MassageBranch | null;

  @Field(() => DateScalar, { nullable: true, description: 'Practitioners of medical massage whose yearly review is due by this day, or was never recorded. For counsellors and administrators.' })
  massageReviewDueBy?: string | null;

  @Bounded(seekerBounds.kinds)
  @Field(() => [Int], { nullable: true, description: 'Their certificate names one of these kinds of disability (digit 1 to 7). For counsellors and administrators.' })
  disabilityKinds?: number[] | null;

  @Bounded(seekerBounds.grades)
  @Field(() => [Int], { nullable: true, description: 'Their certificate names one of these grades (1 to 4). For counsellors and administrators.' })
  disabilityGrades?: number[] | null;

  @Field(() => Int, { nullable: true, description: 'They are of this age in years, or older. For counsellors and administrators.' })
  minAge?: number | null;

  @Field(() => Int, { nullable: true, description: 'They are of this age in years, or younger. For counsellors and administrators.' })
  maxAge?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'The centre has (or has not) confirmed that they have difficulty in finding work (就业困难人员). For counsellors and administrators.' })
  hasEmploymentDifficulty?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'They are (or are not) willing to work.' })
  isWilling?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'They are willing to work, and are still owed the service of this year: they took part in nothing since 1 January (or did). For counsellors and administrators.' })
  isOwedService?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'They moved on from supported employment to another one on this day or later. For counsellors and administrators.' })
  movedOnSince?: IsoDate | null;
}

@ArgsType()
export class JobSeekersArgs extends PageArgs {
  @Field(() => JobSeekerFilter, { nullable: true, description: 'Which people are wanted; all without it.' })
  filter?: JobSeekerFilter | null;

  @Field(() => JobSeekerOrders, { nullable: true, description: 'How they are sorted; those who were registered first without it.' })
  orderBy?: JobSeekerOrder | null;
}

@InputType({ description: 'What is said of a person. What is left out stays as it is, or unknown.' })
abstract class JobSeekerFields extends MutationInput {
  @Field(() => Sexes, { nullable: true, description: 'Sex.' })
  sex?: Sex | null;

  @Field(() => DateScalar, { nullable: true, description: 'Date of birth.' })
  birthDate?: string | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Where the person lives (常住地).' })
  residence?: string | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Where the person is registered (户籍地).' })
  registeredRegion?: string | null;

  @Bounded(educationLevelCode)
  @Field(() => String, { nullable: true, description: 'The highest education (code of educationLevels).' })
  educationLevel?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person is willing to work (就业意愿).' })
  isWilling?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person is recognised as having difficulty in finding work (就业困难人员). Of oneself it is a claim, which counts once the centre has confirmed it.' })
  hasEmploymentDifficulty?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether nobody in the family works (零就业家庭). Of oneself it is a claim, which counts once the centre has confirmed it.' })
  isZeroEmploymentFamily?: boolean | null;

  @Field(() => WomensRetirementGroups, { nullable: true, description: 'Of a woman: at which age she retired by the law of before 2025. Of oneself it is a claim, which counts once the centre has confirmed it.' })
  womensRetirementGroup?: WomensRetirementGroup | null;

  @Bounded(seekerBounds.household)
  @Field(() => String, { nullable: true, description: 'The number of the household register (户口簿户号), by which people of one household are known as such; it is not kept, only what finds it again. Null takes it away. For the centre alone.' })
  householdNumber?: string | null;

  @Bounded(seekerBounds.skills)
  @Field(() => [HeldSkillInput], { nullable: true, description: 'Skills; replaces the whole list.' })
  skills?: HeldSkillInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Confirms that the list of skills is complete, or takes that back.' })
  areSkillsConfirmed?: boolean | null;

  @Bounded(seekerBounds.certificates)
  @Field(() => [HeldCertificateInput], { nullable: true, description: 'Certificates; replaces the whole list. Of oneself, those that a law asks for are claims, which count once the centre has confirmed them.' })
  certificates?: HeldCertificateInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Confirms that the list of certificates is complete, or takes that back.' })
  areCertificatesConfirmed?: boolean | null;

  @Bounded(seekerBounds.capacities)
  @Field(() => [CapacityInput], { nullable: true, description: 'Capacities; replaces the whole list. Of oneself, a level with the source ASSESSMENT is a claim: until the centre has confirmed it, it counts as what the person says.' })
  capacities?: CapacityInput[] | null;

  @Bounded(seekerBounds.aids)
  @Field(() => [String], { nullable: true, description: 'Codes of the aids that the person brings along; replaces the whole list.' })
  aids?: string[] | null;

  @Bounded(seekerBounds.needs)
  @Field(() => [NeedInput], { nullable: true, description: 'Accommodations asked for; replaces the whole list.' })
  needs?: NeedInput[] | null;

  @Bounded(seekerBounds.education)
  @Field(() => [EducationEntryInput], { nullable: true, description: 'Education; replaces the whole list.' })
  education?: EducationEntryInput[] | null;

  @Bounded(seekerBounds.work)
  @Field(() => [WorkEntryInput], { nullable: true, description: 'Work; replaces the whole list.' })
  work?: WorkEntryInput[] | null;

  @Field(() => WishesInput, { nullable: true, description: 'What the person wants; replaces all earlier wishes.' })
  wishes?: WishesInput | null;

  @Bounded(employerBounds.phone)
  @Field(() => String, { nullable: true, description: 'Phone, eleven digits or a landline. Stored encrypted.' })
  phone?: string | null;

  @Bounded(seekerBounds.address)
  @Field(() => String, { nullable: true, description: 'Address. Stored encrypted.' })
  address?: string | null;

  @Field(() => GraduateInput, { nullable: true, description: 'What makes the person a university graduate; null takes it away. Of oneself it is a claim, which counts once the centre has confirmed it.' })
  graduate?: GraduateInput | null;

  @Field(() => MassagePractitionerInput, { nullable: true, description: 'What makes the person a blind massage practitioner; null takes it away. Of oneself it is a claim, which counts once the centre has confirmed it.' })
  massagePractitioner?: MassagePractitionerInput | null;

  @Field(() => RuralWorkerInput, { nullable: true, description: 'What makes the person a rural worker; null takes it away. That the person is in difficulty is a claim where the person says so.' })
  ruralWorker?: RuralWorkerInput | null;

  @Bounded(seekerBounds.papers)
  @Field(() => String, { nullable: true, description: 'The papers on which the stated facts with legal effect rest, as "就业困难人员认定表(2026年)". A centre names those that it saw.' })
  papers?: string | null;
}

@InputType({ description: 'A person who joins.' })
export class RegisterJobSeekerInput extends JobSeekerFields {
  @Bounded(seekerBounds.fullName)
  @Field(() => String, { description: 'The full name.' })
  fullName!: string;
}

@InputType({ description: 'A change of a person.' })
export class UpdateJobSeekerInput extends JobSeekerFields {
  @Field(() => ID, { description: 'The person.' })
  jobSeekerId!: string;

  @Field(() => Int, { description: 'The version that you read: refused when somebody changed it since.' })
  version!: number;

  @Bounded(seekerBounds.fullName)
  @Field(() => String, { nullable: true, description: 'The full name.' })
  fullName?: string | null;
}

@InputType({ description: 'A disability certificate.' })
export class RecordDisabilityCertificateInput extends MutationInput {
  @Field(() => ID, { description: 'The person who holds it.' })
  jobSeekerId!: string;

  @Field(() => Int, { nullable: true, description: 'The version of the person that you read; needed to replace a certificate, and refused when somebody changed the person since.' })
  version?: number | null;

  @Bounded(certificateNumber)
  @Field(() => String, { description: 'Its number: 20 characters, checked by GB 11643. Stored encrypted.' })
  number!: string;

  @Field(() => Int, { nullable: true, description: 'The kind as it is stated, 1 to 7; must agree with the number.' })
  kind?: number | null;

  @Field(() => Int, { nullable: true, description: 'The grade as it is stated, 1 to 4; must agree with the number.' })
  grade?: number | null;

  @Bounded(seekerBounds.components)
  @Field(() => [Int], { nullable: true, description: 'Of multiple disability: the kinds that it is made of.' })
  components?: number[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was issued.' })
  issuedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it holds, at most ten years after it was issued.' })
  validUntil?: string | null;

  @Bounded(seekerBounds.papers)
  @Field(() => String, { nullable: true, description: 'The papers on which it rests, as "残疾人证原件". A centre names those that it saw.' })
  papers?: string | null;
}
