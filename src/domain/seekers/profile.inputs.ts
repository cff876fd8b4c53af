import { Field, InputType, Int } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { accommodationCode } from '../accommodations/index.js';
import { certificateCode } from '../certificates/index.js';
import { educationLevelCode } from '../education/index.js';
import { functionCode } from '../functions/index.js';
import { occupationCode } from '../occupations/index.js';
import { skillCode } from '../skills/index.js';
import { degreeCode, seekerBounds } from './seeker.bounds.js';
import { CapacitySources, MassageBranches, MassageTitles, SkillEvidences } from './seeker.enums.js';
import type { MassageBranch, MassageTitle } from './seeker.entity.js';
import type { CapacitySource, SkillEvidence } from './seeker.values.js';

const stays = 'Left out, the value stays; needed where none is stored.';

@InputType({ description: 'A skill that the job seeker has, with its level and evidence.' })
export class HeldSkillInput {
  @Bounded(skillCode)
  @Field(() => String, { description: 'Code of the skill, such as "typing".' })
  skill!: string;

  @Field(() => Int, { nullable: true, description: 'Level of the skill, 1 to 5, as in skillLevels; leave out where unknown.' })
  level?: number | null;

  @Field(() => SkillEvidences, { description: 'Evidence that the job seeker has the skill.' })
  evidence!: SkillEvidence;
}

@InputType({ description: 'Level of a function that the job seeker has without aids.' })
export class CapacityInput {
  @Bounded(functionCode)
  @Field(() => String, { description: 'Code of the human function, such as "seeing".' })
  function!: string;

  @Field(() => Int, { description: 'Level from 0 (none) to 4 (no difficulty).' })
  level!: number;

  @Field(() => CapacitySources, { description: 'Source of the level: an assessment or the job seeker.' })
  source!: CapacitySource;
}

@InputType({ description: 'An accommodation that the job seeker asks for.' })
export class NeedInput {
  @Bounded(accommodationCode)
  @Field(() => String, { description: 'Code of the accommodation, such as "screenReader".' })
  accommodation!: string;

  @Field(() => Boolean, { description: "Whether the job seeker can't work without the accommodation; false where it only helps." })
  isRequired!: boolean;
}

@InputType({ description: 'A qualification or skill certificate that the job seeker holds.' })
export class HeldCertificateInput {
  @Bounded(certificateCode)
  @Field(() => String, { description: 'Code of the certificate, from certificateTypes.' })
  certificate!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the certificate was issued; leave out where unknown.' })
  issuedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which the certificate is valid; leave out where there is no end.' })
  validUntil?: string | null;
}

@InputType({ description: "One stage of the job seeker's education." })
export class EducationEntryInput {
  @Bounded(educationLevelCode)
  @Field(() => String, { description: 'Code of the level of education, from educationLevels.' })
  level!: string;

  @Bounded(seekerBounds.school)
  @Field(() => String, { nullable: true, description: 'Name of the school; leave out where unknown.' })
  school?: string | null;

  @Bounded(seekerBounds.major)
  @Field(() => String, { nullable: true, description: 'Field of study; leave out where there is none or it is unknown.' })
  major?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the stage was completed; leave out where unknown or still under way.' })
  graduatedOn?: string | null;
}

@InputType({ description: 'One job that the job seeker has had.' })
export class WorkEntryInput {
  @Bounded(occupationCode)
  @Field(() => String, { description: 'Code of the occupation, such as "4-10-04-02".' })
  occupation!: string;

  @Bounded(seekerBounds.employer)
  @Field(() => String, { nullable: true, description: 'Name of the employer; leave out where unknown.' })
  employer?: string | null;

  @Field(() => DateScalar, { description: 'First day of the job.' })
  startedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the job; leave out while the job lasts.' })
  endedOn?: string | null;
}

@InputType({ description: 'Degree of a job seeker who is a university graduate.' })
export class GraduateInput {
  @Bounded(seekerBounds.university)
  @Field(() => String, { nullable: true, description: `Name of the university. ${stays}` })
  university?: string | null;

  @Bounded(seekerBounds.graduateMajor)
  @Field(() => String, { nullable: true, description: `Field of study (专业). ${stays}` })
  major?: string | null;

  @Bounded(degreeCode)
  @Field(() => String, { nullable: true, description: `Degree: JUNIOR_COLLEGE, BACHELOR, MASTER or DOCTOR. ${stays}` })
  degree?: string | null;

  @Field(() => DateScalar, { nullable: true, description: `Day of graduation, from which periods of the measures count. ${stays}` })
  graduatedOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the graduate has had a job since graduation; leave out where unknown.' })
  hasHadPost?: boolean | null;
}

@InputType({ description: 'Qualification and practice of a blind massage practitioner.' })
export class MassagePractitionerInput {
  @Field(() => MassageBranches, { nullable: true, description: `Branch of massage: medical or health-care. ${stays}` })
  branch?: MassageBranch | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day from which the job seeker has practised massage.' })
  practisingSince?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the latest yearly review of the qualification (证书年审).' })
  reviewedOn?: string | null;

  @Field(() => MassageTitles, { nullable: true, description: 'Professional title in medical massage (职称).' })
  title?: MassageTitle | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the medical massage practice was filed (执业备案).' })
  filedOn?: string | null;

  @Bounded(seekerBounds.filedAt)
  @Field(() => String, { nullable: true, description: 'Name of the medical institution for which the practice was filed.' })
  filedAt?: string | null;
}

@InputType({ description: 'Village and difficulty of a rural disabled person.' })
export class RuralWorkerInput {
  @Bounded(seekerBounds.village)
  @Field(() => String, { nullable: true, description: `Name of the village where the rural worker lives. ${stays}` })
  village?: string | null;

  @Field(() => Boolean, { nullable: true, description: `Whether the rural worker is in difficulty (农村困难残疾人); a claim where the job seeker states it. ${stays}` })
  isInDifficulty?: boolean | null;
}
