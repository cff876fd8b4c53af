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

@InputType({ description: 'A skill that the person has.' })
export class HeldSkillInput {
  @Bounded(skillCode)
  @Field(() => String, { description: 'Code of the skill.' })
  skill!: string;

  @Field(() => Int, { nullable: true, description: 'Its level, 1 to 5; leave out when unknown.' })
  level?: number | null;

  @Field(() => SkillEvidences, { description: 'What shows it.' })
  evidence!: SkillEvidence;
}

@InputType({ description: 'What the person has of a function, without aids.' })
export class CapacityInput {
  @Bounded(functionCode)
  @Field(() => String, { description: 'Code of the function.' })
  function!: string;

  @Field(() => Int, { description: 'The level, 0 (none) to 4 (no difficulty).' })
  level!: number;

  @Field(() => CapacitySources, { description: 'Where it is known from.' })
  source!: CapacitySource;
}

@InputType({ description: 'An accommodation that the person asks for.' })
export class NeedInput {
  @Bounded(accommodationCode)
  @Field(() => String, { description: 'Code of the accommodation.' })
  accommodation!: string;

  @Field(() => Boolean, { description: 'Whether the person can not work without it.' })
  isRequired!: boolean;
}

@InputType({ description: 'A qualification or skill certificate that the person holds.' })
export class HeldCertificateInput {
  @Bounded(certificateCode)
  @Field(() => String, { description: 'Code of the certificate.' })
  certificate!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was issued.' })
  issuedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it holds.' })
  validUntil?: string | null;
}

@InputType({ description: 'A stage of education.' })
export class EducationEntryInput {
  @Bounded(educationLevelCode)
  @Field(() => String, { description: 'Its level (code of educationLevels).' })
  level!: string;

  @Bounded(seekerBounds.school)
  @Field(() => String, { nullable: true, description: 'The school.' })
  school?: string | null;

  @Bounded(seekerBounds.major)
  @Field(() => String, { nullable: true, description: 'The major.' })
  major?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was completed.' })
  graduatedOn?: string | null;
}

@InputType({ description: 'A stage of work.' })
export class WorkEntryInput {
  @Bounded(occupationCode)
  @Field(() => String, { description: 'Code of the occupation.' })
  occupation!: string;

  @Bounded(seekerBounds.employer)
  @Field(() => String, { nullable: true, description: 'The employer.' })
  employer?: string | null;

  @Field(() => DateScalar, { description: 'The first day.' })
  startedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; leave out while it lasts.' })
  endedOn?: string | null;
}

@InputType({ description: 'What makes the person a university graduate.' })
export class GraduateInput {
  @Bounded(seekerBounds.university)
  @Field(() => String, { description: 'The university.' })
  university!: string;

  @Bounded(seekerBounds.graduateMajor)
  @Field(() => String, { description: 'The major.' })
  major!: string;

  @Bounded(degreeCode)
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

  @Bounded(seekerBounds.filedAt)
  @Field(() => String, { nullable: true, description: 'The medical institution for which it was filed.' })
  filedAt?: string | null;
}

@InputType({ description: 'What makes the person a rural worker.' })
export class RuralWorkerInput {
  @Bounded(seekerBounds.village)
  @Field(() => String, { description: 'The village.' })
  village!: string;

  @Field(() => Boolean, { description: 'Whether the person is recognised as in difficulty.' })
  isInDifficulty!: boolean;
}
