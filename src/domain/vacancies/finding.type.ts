import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateTimeScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import { EmployerKinds, type EmployerKind } from '../employers/index.js';
import { occupationCode } from '../occupations/index.js';
import type { Finding, FindingLevel, PostingPart, PostingQuestionCode, PostingRuleCode } from '../posting-check/index.js';
import { regionCode } from '../regions/index.js';
import { EmploymentKinds, Shifts, type EmploymentKind, type Shift } from '../seekers/index.js';
import { findingBounds, vacancyBounds } from './vacancy.bounds.js';
import { VacancyKinds } from './vacancy.enums.js';
import { DemandInput, PayRangeInput } from './vacancy.inputs.js';
import type { VacancyKind } from './vacancy.values.js';

/** What became of a finding: open, asked to be accepted as essential, or accepted. */
export type FindingState = 'OPEN' | 'ASKED' | 'ACCEPTED' | 'REFUSED';

const PostingRuleCodes = graphqlEnum<PostingRuleCode | PostingQuestionCode>('PostingRule', 'A kind of condition that a post must not set, or of question that its text raises.', {
  disability: 'Bars disabled people, or asks for none.',
  disabilityKind: 'Bars a kind of disability.',
  health: 'A sweeping demand of health.',
  appearance: 'A demand of looks.',
  sex: 'A limit by sex.',
  stature: 'A demand of height, weight or build.',
  eyesight: 'A demand of eyesight that the work does not need.',
  colour: 'A demand of colour vision that the work does not need.',
  hearing: 'A demand of hearing that the work does not need.',
  speech: 'A demand of speech that the work does not need.',
  limbs: 'A demand of strength or limbs that the work does not need.',
  shift: 'A demand of night work that the post has not.',
  selfCare: 'Self-care, or working without aids.',
  medicalStandard: 'A general medical standard that no law sets for the work (通用体检标准).',
  pregnancy: 'Marriage, pregnancy or children (婚育).',
  deposit: 'A deposit, a fee, or papers that are kept (押金、收费、扣押证件).',
  minimumWage: 'Pay below the minimum wage (低于最低工资).',
  demand: 'An essential demand on a function that the work does not need.',
  floors: 'The text speaks of floors, stairs or a lift, which are to be recorded with the workplace.',
  lodging: 'The text speaks of lodging, which is to be recorded with the workplace.',
});

const FindingLevels = graphqlEnum<FindingLevel>('PostingFindingLevel', 'What a finding is.', {
  PROBLEM: 'A condition that must not be set.',
  LIKELY: 'Words that probably set such a condition, as they are like others that do. Whoever wrote them should look at them; they hold nothing back.',
  QUESTION: 'A question to the employer: what the text speaks of is to be recorded with the workplace. It holds nothing back.',
});

const PostingParts = graphqlEnum<PostingPart>('PostingPart', 'A part of a post.', { TITLE: 'Its title.', DESCRIPTION: 'Its description.', DEMANDS: 'Its demands on functions.', PAY: 'Its pay.' });

const FindingStates = graphqlEnum<FindingState>('FindingState', 'What became of a finding.', {
  OPEN: 'It stands: a public employer can not publish the post, any other is warned.',
  ASKED: 'The employer says why the condition is essential; the centre has not decided.',
  ACCEPTED: 'The centre accepts the condition as essential to the work.',
  REFUSED: 'The centre does not accept it.',
});

/** A finding with what the employer and the centre say to it. */
export interface JudgedFinding extends Finding {
  readonly state: FindingState;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
}

@ObjectType('PostingFinding', { simpleResolvers: true, description: 'A condition that a post sets and must not set, with the clause and a lawful wording, or a question that its text raises. Serves measure 1.' })
export class PostingFindingType {
  constructor(private readonly finding: JudgedFinding, private readonly locale: Locale) {}

  @Field(() => PostingRuleCodes, { description: 'Which kind of condition it is, for programs.' })
  get rule(): PostingRuleCode | PostingQuestionCode { return this.finding.rule; }

  @Field(() => FindingLevels, { description: 'Whether it is a problem, probably one, or a question.' })
  get level(): FindingLevel { return this.finding.level; }

  @Field(() => String, { description: 'Which kind of condition it is.' })
  get label(): string { return this.finding.label[this.locale]; }

  @Field(() => PostingParts, { description: 'Where it stands.' })
  get part(): PostingPart { return this.finding.part; }

  @Field(() => String, { description: 'The words, as they stand there; of a demand, the code of the function; of the pay, its range in yuan.' })
  get words(): string { return this.finding.words; }

  @Field(() => Int, { nullable: true, description: 'Where the words begin in their part, in UTF-16 units from 0; null for a demand and the pay.' })
  get from(): number | null { return this.finding.from; }

  @Field(() => Int, { nullable: true, description: 'Where they end: the place after the last; null for a demand and the pay.' })
  get until(): number | null { return this.finding.until; }

  @Field(() => String, { description: 'Why it must not be set; of a question, why it is asked.' })
  get why(): string { return this.finding.why[this.locale]; }

  @Field(() => String, { description: 'What the clause says.' })
  get clause(): string { return this.finding.clause[this.locale]; }

  @Field(() => String, { description: 'Where the clause stands.' })
  get source(): string { return this.finding.source[this.locale]; }

  @Field(() => String, { description: 'What may be written instead; of a question, what to record.' })
  get lawfulWording(): string { return this.finding.lawful[this.locale]; }

  @Field(() => FindingStates, { description: 'What became of it.' })
  get state(): FindingState { return this.finding.state; }

  @Field(() => String, { nullable: true, description: 'Why the employer holds the condition essential; null where it has not said.' })
  get reason(): string | null { return this.finding.reason; }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the centre decided; null before.' })
  get decidedAt(): Date | null { return this.finding.decidedAt; }
}

@InputType({ description: 'The text of a post, to be checked while it is written. Nothing of it is kept.' })
export class CheckPostingInput {
  @Bounded(vacancyBounds.title)
  @Field(() => String, { nullable: true, description: 'Its title.' })
  title?: string | null;

  @Bounded(vacancyBounds.description)
  @Field(() => String, { nullable: true, description: 'What it says of the work.' })
  description?: string | null;

  @Field(() => EmployerKinds, { nullable: true, description: 'The kind of the employer: it decides which clause is named.' })
  employerKind?: EmployerKind | null;

  @Field(() => VacancyKinds, { nullable: true, description: 'The kind of the post; open to all without it.' })
  kind?: VacancyKind | null;

  @Bounded(occupationCode)
  @Field(() => String, { nullable: true, description: 'Code of the occupation: what its work can not be done without is lawful to ask.' })
  occupation?: string | null;

  @Field(() => Shifts, { nullable: true, description: 'When the work is done.' })
  shift?: Shift | null;

  @Bounded(vacancyBounds.demands)
  @Field(() => [DemandInput], { nullable: true, description: 'What the work asks of functions.' })
  demands?: DemandInput[] | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Where the work is done: its minimum wage is what pay is compared with; the lowest of the home province without it.' })
  region?: string | null;

  @Field(() => PayRangeInput, { nullable: true, description: 'Its pay.' })
  pay?: PayRangeInput | null;

  @Field(() => EmploymentKinds, { nullable: true, description: 'The kind of employment: the minimum wage of a month is that of full-time work.' })
  employmentKind?: EmploymentKind | null;

  @Field(() => Int, { nullable: true, description: 'Hours of a week.' })
  hoursPerWeek?: number | null;
}

@InputType({ description: 'A finding of a post.' })
abstract class FindingReference extends MutationInput {
  @Field(() => ID, { description: 'The post.' })
  vacancyId!: string;

  @Field(() => PostingRuleCodes, { description: 'The rule of the finding.' })
  rule!: PostingRuleCode | PostingQuestionCode;

  @Bounded(findingBounds.words)
  @Field(() => String, { description: 'The words of the finding.' })
  words!: string;
}

@InputType({ description: 'Why a condition is essential to a post.' })
export class JustifyFindingInput extends FindingReference {
  @Bounded(findingBounds.reason)
  @Field(() => String, { description: 'Why the work can not be done otherwise.' })
  reason!: string;
}

@InputType({ description: 'What the centre says to a justification.' })
export class DecideJustificationInput extends FindingReference {
  @Field(() => Boolean, { description: 'Whether the condition is accepted as essential.' })
  isAccepted!: boolean;
}
