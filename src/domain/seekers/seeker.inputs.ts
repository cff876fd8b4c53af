import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/connection.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import type { IsoDate } from '../../platform/calendar.js';
import { DateScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { CapacitySources, ConsentPurposes, MassageBranches, MassageTitles, Sexes, SkillEvidences } from './seeker.enums.js';
import type { ConsentPurpose, MassageBranch, MassageTitle, Sex } from './seeker.entity.js';
import type { CapacitySource, SkillEvidence } from './seeker.values.js';
import { WishesInput } from './wishes.inputs.js';

@InputType({ description: 'Which people are wanted. Conditions combine: all must hold.' })
export class JobSeekerFilter {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'They live in this region.' })
  residence?: string | null;

  @Field(() => [String], { nullable: true, description: 'They have one of these skills (codes).' })
  skills?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'They are (or are not) university graduates.' })
  isGraduate?: boolean | null;

  @Field(() => MassageBranches, { nullable: true, description: 'They practise massage of this branch.' })
  massageBranch?: MassageBranch | null;

  @Field(() => DateScalar, { nullable: true, description: 'Practitioners of medical massage whose yearly review is due by this day, or was never recorded. For counsellors and administrators.' })
  massageReviewDueBy?: string | null;

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
}

@InputType({ description: 'A skill that the person has.' })
export class HeldSkillInput {
  @Field(() => String, { description: 'Code of the skill.' })
  skill!: string;

  @Field(() => Int, { nullable: true, description: 'Its level, 1 to 5; leave out when unknown.' })
  level?: number | null;

  @Field(() => SkillEvidences, { description: 'What shows it.' })
  evidence!: SkillEvidence;
}

@InputType({ description: 'What the person has of a function, without aids.' })
export class CapacityInput {
  @Field(() => String, { description: 'Code of the function.' })
  function!: string;

  @Field(() => Int, { description: 'The level, 0 (none) to 4 (no difficulty).' })
  level!: number;

  @Field(() => CapacitySources, { description: 'Where it is known from.' })
  source!: CapacitySource;
}

@InputType({ description: 'An accommodation that the person asks for.' })
export class NeedInput {
  @Field(() => String, { description: 'Code of the accommodation.' })
  accommodation!: string;

  @Field(() => Boolean, { description: 'Whether the person can not work without it.' })
  isRequired!: boolean;
}

@InputType({ description: 'A qualification or skill certificate that the person holds.' })
export class HeldCertificateInput {
  @Field(() => String, { description: 'Code of the certificate.' })
  certificate!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was issued.' })
  issuedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it holds.' })
  validUntil?: string | null;
}

@InputType({ description: 'A stage of education.' })
export class EducationEntryInput {
  @Field(() => String, { description: 'Its level (code of educationLevels).' })
  level!: string;

  @Field(() => String, { nullable: true, description: 'The school.' })
  school?: string | null;

  @Field(() => String, { nullable: true, description: 'The major.' })
  major?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was completed.' })
  graduatedOn?: string | null;
}

@InputType({ description: 'A stage of work.' })
export class WorkEntryInput {
  @Field(() => String, { description: 'Code of the occupation.' })
  occupation!: string;

  @Field(() => String, { nullable: true, description: 'The employer.' })
  employer?: string | null;

  @Field(() => DateScalar, { description: 'The first day.' })
  startedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; leave out while it lasts.' })
  endedOn?: string | null;
}

@InputType({ description: 'What makes the person a university graduate.' })
export class GraduateInput {
  @Field(() => String, { description: 'The university, 2 to 100 characters.' })
  university!: string;

  @Field(() => String, { description: 'The major, 1 to 100 characters.' })
  major!: string;

  @Field(() => String, { description: 'The degree: JUNIOR_COLLEGE, BACHELOR, MASTER or DOCTOR.' })
  degree!: string;

  @Field(() => DateScalar, { description: 'The day of graduation.' })
  graduatedOn!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person had a post since.' })
  hasHadPost?: boolean | null;
}

@InputType({ description: 'What makes the person a blind massage practitioner.' })
export class MassagePractitionerInput {
  @Field(() => MassageBranches, { description: 'Medical or health-care massage.' })
  branch!: MassageBranch;

  @Field(() => DateScalar, { nullable: true, description: 'Since when the person practises.' })
  practisingSince?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the qualification was last reviewed.' })
  reviewedOn?: string | null;

  @Field(() => MassageTitles, { nullable: true, description: 'The professional title in medical massage.' })
  title?: MassageTitle | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the practice was filed.' })
  filedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The medical institution for which it was filed, 2 to 100 characters.' })
  filedAt?: string | null;
}

@InputType({ description: 'What makes the person a rural worker.' })
export class RuralWorkerInput {
  @Field(() => String, { description: 'The village, 2 to 100 characters.' })
  village!: string;

  @Field(() => Boolean, { description: 'Whether the person is recognised as in difficulty.' })
  isInDifficulty!: boolean;
}

@InputType({ description: 'What is said of a person. What is left out stays as it is, or unknown.' })
export abstract class JobSeekerFields extends MutationInput {
  @Field(() => Sexes, { nullable: true, description: 'Sex.' })
  sex?: Sex | null;

  @Field(() => DateScalar, { nullable: true, description: 'Date of birth.' })
  birthDate?: string | null;

  @Field(() => RegionCodeScalar, { nullable: true, description: 'Where the person lives (常住地).' })
  residence?: string | null;

  @Field(() => RegionCodeScalar, { nullable: true, description: 'Where the person is registered (户籍地).' })
  registeredRegion?: string | null;

  @Field(() => String, { nullable: true, description: 'The highest education (code of educationLevels).' })
  educationLevel?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person is willing to work (就业意愿).' })
  isWilling?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person is recognised as having difficulty in finding work (就业困难人员).' })
  hasEmploymentDifficulty?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether nobody in the family works (零就业家庭).' })
  isZeroEmploymentFamily?: boolean | null;

  @Field(() => [HeldSkillInput], { nullable: true, description: 'Skills; replaces the whole list.' })
  skills?: HeldSkillInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Confirms that the list of skills is complete, or takes that back.' })
  areSkillsConfirmed?: boolean | null;

  @Field(() => [HeldCertificateInput], { nullable: true, description: 'Certificates; replaces the whole list.' })
  certificates?: HeldCertificateInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Confirms that the list of certificates is complete, or takes that back.' })
  areCertificatesConfirmed?: boolean | null;

  @Field(() => [CapacityInput], { nullable: true, description: 'Capacities; replaces the whole list.' })
  capacities?: CapacityInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the aids that the person brings along; replaces the whole list.' })
  aids?: string[] | null;

  @Field(() => [NeedInput], { nullable: true, description: 'Accommodations asked for; replaces the whole list.' })
  needs?: NeedInput[] | null;

  @Field(() => [EducationEntryInput], { nullable: true, description: 'Education; replaces the whole list.' })
  education?: EducationEntryInput[] | null;

  @Field(() => [WorkEntryInput], { nullable: true, description: 'Work; replaces the whole list.' })
  work?: WorkEntryInput[] | null;

  @Field(() => WishesInput, { nullable: true, description: 'What the person wants; replaces all earlier wishes.' })
  wishes?: WishesInput | null;

  @Field(() => String, { nullable: true, description: 'Phone, eleven digits or a landline. Stored encrypted.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Address, up to 200 characters. Stored encrypted.' })
  address?: string | null;

  @Field(() => GraduateInput, { nullable: true, description: 'What makes the person a university graduate; null takes it away.' })
  graduate?: GraduateInput | null;

  @Field(() => MassagePractitionerInput, { nullable: true, description: 'What makes the person a blind massage practitioner; null takes it away.' })
  massagePractitioner?: MassagePractitionerInput | null;

  @Field(() => RuralWorkerInput, { nullable: true, description: 'What makes the person a rural worker; null takes it away.' })
  ruralWorker?: RuralWorkerInput | null;
}

@InputType({ description: 'A person who joins.' })
export class RegisterJobSeekerInput extends JobSeekerFields {
  @Field(() => String, { description: 'The full name, 2 to 50 characters.' })
  fullName!: string;
}

@InputType({ description: 'A change of a person.' })
export class UpdateJobSeekerInput extends JobSeekerFields {
  @Field(() => ID, { description: 'The person.' })
  jobSeekerId!: string;

  @Field(() => Int, { description: 'The version that you read: refused when somebody changed it since.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'The full name, 2 to 50 characters.' })
  fullName?: string | null;
}

@InputType({ description: 'A disability certificate.' })
export class RecordDisabilityCertificateInput extends MutationInput {
  @Field(() => ID, { description: 'The person who holds it.' })
  jobSeekerId!: string;

  @Field(() => Int, { nullable: true, description: 'The version of the person that you read; needed to replace a certificate, and refused when somebody changed the person since.' })
  version?: number | null;

  @Field(() => String, { description: 'Its number: 20 characters, checked by GB 11643. Stored encrypted.' })
  number!: string;

  @Field(() => Int, { nullable: true, description: 'The kind as it is stated, 1 to 7; must agree with the number.' })
  kind?: number | null;

  @Field(() => Int, { nullable: true, description: 'The grade as it is stated, 1 to 4; must agree with the number.' })
  grade?: number | null;

  @Field(() => [Int], { nullable: true, description: 'Of multiple disability: the kinds that it is made of.' })
  components?: number[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was issued.' })
  issuedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it holds.' })
  validUntil?: string | null;
}

@InputType({ description: 'A consent that a person gives.' })
export class GrantConsentInput extends MutationInput {
  @Field(() => ID, { description: 'The person.' })
  jobSeekerId!: string;

  @Field(() => ConsentPurposes, { description: 'What it is for.' })
  purpose!: ConsentPurpose;

  @Field(() => ID, { nullable: true, description: 'The one employer that it is given to; all whom the purpose concerns without it. DISABILITY_DETAILS needs one.' })
  employerId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it holds; without an end without it.' })
  expiresOn?: string | null;
}

@InputType({ description: 'A consent that a person takes back.' })
export class WithdrawConsentInput extends MutationInput {
  @Field(() => ID, { description: 'The person.' })
  jobSeekerId!: string;

  @Field(() => ConsentPurposes, { description: 'What it was for; every consent for it ends.' })
  purpose!: ConsentPurpose;
}
