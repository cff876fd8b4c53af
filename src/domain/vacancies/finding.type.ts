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

const PostingRuleCodes = graphqlEnum<PostingRuleCode | PostingQuestionCode>('PostingRule', 'Rule by which the text of a vacancy is checked: an unlawful condition, or a question that the text raises.', {
  disability: 'The text excludes disabled people, or asks for people without a disability.',
  disabilityKind: 'The text excludes a kind of disability.',
  health: 'General demand of good health.',
  appearance: "Demand on the applicant's looks.",
  sex: 'Restriction to one sex.',
  stature: 'Demand of height, weight or build.',
  eyesight: 'Demand of eyesight that the work does not need.',
  colour: 'Demand of colour vision that the work does not need.',
  hearing: 'Demand of hearing that the work does not need.',
  speech: 'Demand of speech that the work does not need.',
  limbs: 'Demand of strength or healthy limbs that the work does not need.',
  shift: 'Demand of night work that the vacancy does not have.',
  selfCare: 'Demand of self-care, or of work without aids.',
  medicalStandard: 'Demand of a general medical standard that no law sets for the work (通用体检标准).',
  pregnancy: 'Condition on marriage, pregnancy or children (婚育).',
  deposit: "Demand of a deposit, a fee, or the applicant's papers (押金、收费、扣押证件).",
  minimumWage: 'Pay below the minimum wage (低于最低工资).',
  demand: 'Essential demand on a function that the work does not need.',
  floors: 'Question: the text mentions floors, stairs or a lift, which are to be recorded with the workplace.',
  lodging: 'Question: the text mentions lodging, which is to be recorded with the workplace.',
});

const FindingLevels = graphqlEnum<FindingLevel>('PostingFindingLevel', 'Severity of a finding.', {
  PROBLEM: 'An unlawful condition.',
  LIKELY: 'Words that are probably an unlawful condition, by their similarity to known ones. The vacancy can be published.',
  QUESTION: 'A question to the employer about a fact of the workplace that the text mentions. The vacancy can be published.',
});

const PostingParts = graphqlEnum<PostingPart>('PostingPart', 'Part of a vacancy in which a finding is.', { TITLE: 'The title of the vacancy.', DESCRIPTION: 'The description of the vacancy.', DEMANDS: 'The demands on functions.', PAY: 'The range of pay.' });

const FindingStates = graphqlEnum<FindingState>('FindingState', 'What has been decided about a finding.', {
  OPEN: "Nothing was decided: a public employer can't publish the vacancy; another employer is warned.",
  ASKED: 'The employer has stated why the condition is essential; the centre has not decided.',
  ACCEPTED: 'The centre has accepted the condition as essential to the work.',
  REFUSED: 'The centre has refused the justification.',
});

/** A finding with what the employer and the centre say to it. */
export interface JudgedFinding extends Finding {
  readonly state: FindingState;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
}

@ObjectType('PostingFinding', { simpleResolvers: true, description: 'An unlawful condition in a vacancy, with the clause and a lawful wording, or a question that its text raises (measure 1).' })
export class PostingFindingType {
  constructor(private readonly finding: JudgedFinding, private readonly locale: Locale) {}

  @Field(() => PostingRuleCodes, { description: 'Rule that found it, as a code.' })
  get rule(): PostingRuleCode | PostingQuestionCode { return this.finding.rule; }

  @Field(() => FindingLevels, { description: 'Severity of the finding.' })
  get level(): FindingLevel { return this.finding.level; }

  @Field(() => String, { description: "Name of the rule, in the reader's language." })
  get label(): string { return this.finding.label[this.locale]; }

  @Field(() => PostingParts, { description: 'Part of the vacancy that contains the words.' })
  get part(): PostingPart { return this.finding.part; }

  @Field(() => String, { description: 'Words that were found; for DEMANDS the code of the function, for PAY the range in yuan.' })
  get words(): string { return this.finding.words; }

  @Field(() => Int, { nullable: true, description: 'Start of the words in their part, in UTF-16 units from 0; null for DEMANDS and PAY.' })
  get from(): number | null { return this.finding.from; }

  @Field(() => Int, { nullable: true, description: 'End of the words in their part, exclusive, in UTF-16 units; null for DEMANDS and PAY.' })
  get until(): number | null { return this.finding.until; }

  @Field(() => String, { description: 'Reason for which the condition is unlawful, or the question is asked.' })
  get why(): string { return this.finding.why[this.locale]; }

  @Field(() => String, { description: 'Wording of the legal clause.' })
  get clause(): string { return this.finding.clause[this.locale]; }

  @Field(() => String, { description: 'Document and article of the clause.' })
  get source(): string { return this.finding.source[this.locale]; }

  @Field(() => String, { description: 'Suggested lawful wording; for a question, what to record.' })
  get lawfulWording(): string { return this.finding.lawful[this.locale]; }

  @Field(() => FindingStates, { description: 'State of the finding.' })
  get state(): FindingState { return this.finding.state; }

  @Field(() => String, { nullable: true, description: "Employer's justification; null where there is none." })
  get reason(): string | null { return this.finding.reason; }

  @Field(() => DateTimeScalar, { nullable: true, description: "Time of the centre's decision; null before it." })
  get decidedAt(): Date | null { return this.finding.decidedAt; }
}

@InputType({ description: 'Text and facts of a vacancy to be checked. Nothing of it is stored.' })
export class CheckPostingInput {
  @Bounded(vacancyBounds.title)
  @Field(() => String, { nullable: true, description: 'Title of the vacancy.' })
  title?: string | null;

  @Bounded(vacancyBounds.description)
  @Field(() => String, { nullable: true, description: 'Description of the work.' })
  description?: string | null;

  @Field(() => EmployerKinds, { nullable: true, description: 'Kind of the employer, which decides the clause that applies.' })
  employerKind?: EmployerKind | null;

  @Field(() => VacancyKinds, { nullable: true, description: 'Kind of the vacancy; OPEN where left out.' })
  kind?: VacancyKind | null;

  @Bounded(occupationCode)
  @Field(() => String, { nullable: true, description: "Code of the occupation; demands that its work can't do without are lawful." })
  occupation?: string | null;

  @Field(() => Shifts, { nullable: true, description: 'Time of day at which the work is done.' })
  shift?: Shift | null;

  @Bounded(vacancyBounds.demands)
  @Field(() => [DemandInput], { nullable: true, description: 'Demands of the work on functions.' })
  demands?: DemandInput[] | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Region of the work, whose minimum wage the pay is compared with; where left out, the lowest of the home province.' })
  region?: string | null;

  @Field(() => PayRangeInput, { nullable: true, description: 'Monthly pay, to be compared with the minimum wage.' })
  pay?: PayRangeInput | null;

  @Field(() => EmploymentKinds, { nullable: true, description: 'Kind of employment; the monthly minimum wage applies to full-time work.' })
  employmentKind?: EmploymentKind | null;

  @Field(() => Int, { nullable: true, description: 'Working hours a week.' })
  hoursPerWeek?: number | null;
}

@InputType({ description: 'A finding of a post.' })
abstract class FindingReference extends MutationInput {
  @Field(() => ID, { description: 'Id of the vacancy that has the finding.' })
  vacancyId!: string;

  @Field(() => PostingRuleCodes, { description: 'Rule of the finding, as in PostingFinding.rule.' })
  rule!: PostingRuleCode | PostingQuestionCode;

  @Bounded(findingBounds.words)
  @Field(() => String, { description: 'Words of the finding, as in PostingFinding.words.' })
  words!: string;
}

@InputType({ description: "An employer's justification of a condition with a finding." })
export class JustifyFindingInput extends FindingReference {
  @Bounded(findingBounds.reason)
  @Field(() => String, { description: "Reason for which the work can't be done without the condition." })
  reason!: string;
}

@InputType({ description: "A centre's decision on the justification of a finding." })
export class DecideJustificationInput extends FindingReference {
  @Field(() => Boolean, { description: 'Whether the condition is accepted as essential.' })
  isAccepted!: boolean;
}
