import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { LocalizedText } from '../../platform/graphql/localized-text.js';
import type { Locale, Text } from '../../platform/i18n/text.js';
import { accommodations, AccommodationType } from '../../domain/accommodations/index.js';
import { certificateTypes, CertificateTypeType } from '../../domain/certificates/index.js';
import { humanFunctions, HumanFunctionType } from '../../domain/functions/index.js';
import { skills, SkillType } from '../../domain/skills/index.js';
import type { PersonEffect, PostEffect } from '../engine/match-index.js';
import type { OpenQuestion } from '../engine/what-if/open-questions.js';
import type { OpportunityFacts, SeekerFacts } from '../facts.js';
import type { ScoringContext } from '../scoring-context.js';
import { personChangeText, postChangeText, questionText } from './change-texts.js';
import type { PersonChange } from './person-change.js';
import { plainPersonChange, plainPostChange, plainQuestion, type ShownEffect } from './plain-change-texts.js';
import type { PostChange } from './post-change.js';
import type { UnknownFact } from './unknown-fact.js';

const SeekerChangeKinds = graphqlEnum<PersonChange['kind']>('SeekerChangeKind', 'Kind of a change that a job seeker could make.', {
  SKILL: 'Learn a skill, whose level is then counted as unknown.',
  CERTIFICATE: 'Obtain a vocational certificate.',
  EDUCATION: 'Reach a higher level of education.',
  CLAIM: 'Have a stated fact confirmed by the centre, without which it does not count.',
  RENEWAL: 'Renew a disability certificate that has expired.',
  AID: "Use an assistive device of one's own.",
  REACH: "Accept work beyond the job seeker's own limit of distance from home.",
  DISTANCE: 'Accept a longer way to work each day.',
  MOVE: 'Move to the region of the work.',
  HOURS: "Accept more hours a week than the job seeker's own limit.",
  SHIFT: "Accept one more shift beyond the job seeker's own limit.",
  WORK_MODE: 'Accept one more mode of work.',
  EMPLOYMENT: 'Accept one more kind of employment.',
});

const VacancyChangeKinds = graphqlEnum<PostChange['kind']>('VacancyChangeKind', 'Kind of a change that an employer could make to a vacancy.', {
  ACCOMMODATION: 'Provide one more accommodation.',
  DEMAND: 'Arrange the work so that one essential demand is dropped.',
  DEMANDS_CONFIRMED: 'Confirm the presumed demands as they are.',
  EDUCATION: 'Drop the lowest education.',
  CERTIFICATE: 'Drop a certificate that the law does not require.',
  AGE: 'Drop all limits of age but those of the law.',
  RESIDENCE: 'Drop the condition on the place of residence.',
});

const UnknownFactKinds = graphqlEnum<UnknownFact['kind']>('UnknownFactKind', 'Kind of a fact about a job seeker that is unknown.', {
  CAPACITY: 'Capacity of one function without aids.',
  SKILL_LEVEL: 'Level, 1 to 5, at which the job seeker has a skill.',
  SKILLS: 'Whether the list of skills is complete.',
  CERTIFICATES: 'Whether the list of certificates is complete.',
  EDUCATION: 'Highest level of education reached.',
  RESIDENCE: 'County in which the job seeker lives.',
  WILL_MOVE: 'Whether the job seeker would move for work.',
  BIRTH_DATE: 'Day on which the job seeker was born.',
  RETIREMENT_GROUP: 'Whether the retirement age of a woman was 50 or 55 under the law before 2025.',
  DISABILITY_CERTIFICATE: 'Kind and grade of the disability certificate, or that there is none.',
  EMPLOYMENT_DIFFICULTY: 'Whether the job seeker is recognised as having difficulty in finding work.',
  ZERO_EMPLOYMENT_FAMILY: 'Whether nobody of the family is employed.',
});

export const mostImprovements = 20;

@ArgsType()
export class SeekerImprovementsArgs {
  @Field(() => Int, { defaultValue: 10, description: `Largest number of entries, 1 to ${mostImprovements}.` })
  first!: number;

  @Field(() => [SeekerChangeKinds], { nullable: true, description: 'Only changes of these kinds; all kinds where left out.' })
  kinds?: PersonChange['kind'][] | null;
}

@ArgsType()
export class VacancyImprovementsArgs {
  @Field(() => Int, { defaultValue: 10, description: `Largest number of entries, 1 to ${mostImprovements}.` })
  first!: number;

  @Field(() => [VacancyChangeKinds], { nullable: true, description: 'Only changes of these kinds; all kinds where left out.' })
  kinds?: PostChange['kind'][] | null;
}

@ArgsType()
export class NextQuestionsArgs {
  @Field(() => Int, { defaultValue: 5, description: `Largest number of entries, 1 to ${mostImprovements}.` })
  first!: number;
}

@ObjectType('SeekerImprovement', { simpleResolvers: true, description: 'A change that a job seeker could make, and its effect on the matches with all open vacancies (改进建议). It is a calculation; nothing is changed.' })
export class SeekerImprovementType {
  constructor(readonly effect: PersonEffect, readonly seeker: SeekerFacts, readonly context: ScoringContext, private readonly locale: Locale) {}

  @Field(() => SeekerChangeKinds, { description: 'Kind of the change.' })
  get kind(): PersonChange['kind'] { return this.effect.change.kind; }

  @Field(() => String, { description: "Change in words, in the reader's language." })
  get text(): string { return personChangeText(this.effect.change)[this.locale]; }

  @Field(() => LocalizedText, { description: 'Change in words, in both languages.' })
  get texts(): Text { return personChangeText(this.effect.change); }

  @Field(() => String, { description: 'Change in plain words, to be read to the job seeker (易懂的说法): what to do, its effect, and the price of an aid.' })
  get plain(): string { return plainPersonChange(this.effect.change, this.effect)[this.locale]; }

  @Field(() => Int, { description: 'Number of vacancies that exclude the job seeker now and would not after the change.' })
  get opens(): number { return this.effect.opens; }

  @Field(() => Int, { description: 'Number of vacancies of which all gates would pass after the change, and do not now.' })
  get settles(): number { return this.effect.settles; }

  @Field(() => Int, { description: 'Number of vacancies that do not exclude the job seeker and would score higher; for a skill, that ask for it by name.' })
  get lifts(): number { return this.effect.lifts; }

  @Field(() => SkillType, { nullable: true, description: 'Skill to be learned; null for other kinds of change.' })
  get skill(): SkillType | null { return this.effect.change.kind === 'SKILL' ? new SkillType(skills.get(this.effect.change.code), this.locale) : null; }

  @Field(() => CertificateTypeType, { nullable: true, description: 'Certificate to be obtained; null for other kinds of change.' })
  get certificate(): CertificateTypeType | null {
    return this.effect.change.kind === 'CERTIFICATE' ? new CertificateTypeType(certificateTypes.get(this.effect.change.code), this.locale) : null;
  }

  @Field(() => AccommodationType, { nullable: true, description: 'Aid to be used, with its price and possible subsidy; null for other kinds of change.' })
  get aid(): AccommodationType | null { return this.effect.change.kind === 'AID' ? new AccommodationType(accommodations.get(this.effect.change.code), this.locale) : null; }
}

@ObjectType('VacancyImprovement', { simpleResolvers: true, description: 'A change that an employer could make to a vacancy, and its effect on the matches with all job seekers who consented to be matched (改进建议). It is a calculation; nothing is changed.' })
export class VacancyImprovementType {
  constructor(
    readonly effect: PostEffect, readonly opportunity: OpportunityFacts, readonly context: ScoringContext, private readonly shown: ShownEffect,
    private readonly locale: Locale,
  ) {}

  @Field(() => VacancyChangeKinds, { description: 'Kind of the change.' })
  get kind(): PostChange['kind'] { return this.effect.change.kind; }

  @Field(() => String, { description: "Change in words, in the reader's language." })
  get text(): string { return postChangeText(this.effect.change)[this.locale]; }

  @Field(() => LocalizedText, { description: 'Change in words, in both languages.' })
  get texts(): Text { return postChangeText(this.effect.change); }

  @Field(() => String, { description: 'Change in plain words, for the employer (易懂的说法): what to do, its effect, and the price of an accommodation.' })
  get plain(): string { return plainPostChange(this.effect.change, this.shown)[this.locale]; }

  @Field(() => Int, { nullable: true, description: 'Number of job seekers who would no longer be excluded. Null below five, except for the centre of the region.' })
  get opens(): number | null { return this.shown.opens; }

  @Field(() => Int, { nullable: true, description: 'Number of job seekers of whom all gates would newly pass. Null below five, except for the centre of the region.' })
  get settles(): number | null { return this.shown.settles; }

  @Field(() => AccommodationType, { nullable: true, description: 'Accommodation to be provided, with its price and subsidy; null for other kinds of change.' })
  get accommodation(): AccommodationType | null {
    return this.effect.change.kind === 'ACCOMMODATION' ? new AccommodationType(accommodations.get(this.effect.change.code), this.locale) : null;
  }

  @Field(() => HumanFunctionType, { nullable: true, description: 'Function that would no longer be demanded; null for other kinds of change.' })
  get function(): HumanFunctionType | null {
    return this.effect.change.kind === 'DEMAND' ? new HumanFunctionType(humanFunctions.get(this.effect.change.functionCode), this.locale) : null;
  }
}

@ObjectType('NextQuestion', { simpleResolvers: true, description: 'A question about an unknown fact of a job seeker, with the largest effect that its answer could have on the first matches (下一个问题).' })
export class NextQuestionType {
  constructor(private readonly open: OpenQuestion, private readonly locale: Locale) {}

  @Field(() => UnknownFactKinds, { description: 'Kind of the unknown fact.' })
  get kind(): UnknownFact['kind'] { return this.open.fact.kind; }

  @Field(() => String, { description: "Question in words, in the reader's language." })
  get question(): string { return questionText(this.open.fact)[this.locale]; }

  @Field(() => LocalizedText, { description: 'Question in words, in both languages.' })
  get questions(): Text { return questionText(this.open.fact); }

  @Field(() => String, { description: 'Question in plain words (易懂的说法).' })
  get plain(): string { return plainQuestion(this.open.fact)[this.locale]; }

  @Field(() => Int, { description: 'Largest number of the first 20 places that an answer could give to other vacancies, 0 to 20.' })
  get places(): number { return this.open.moved.places; }

  @Field(() => HumanFunctionType, { nullable: true, description: 'Function that the question is about; null for other questions.' })
  get function(): HumanFunctionType | null { return this.open.fact.kind === 'CAPACITY' ? new HumanFunctionType(humanFunctions.get(this.open.fact.code), this.locale) : null; }

  @Field(() => SkillType, { nullable: true, description: 'Skill that the question is about; null for other questions.' })
  get skill(): SkillType | null { return this.open.fact.kind === 'SKILL_LEVEL' ? new SkillType(skills.get(this.open.fact.code), this.locale) : null; }
}
