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

const SeekerChangeKinds = graphqlEnum<PersonChange['kind']>('SeekerChangeKind', 'What a person could change.', {
  SKILL: 'Learn a skill; its level counts as unknown.',
  CERTIFICATE: 'Get a certificate.',
  EDUCATION: 'Reach a higher level of education.',
  CLAIM: 'Have a fact confirmed that the person states, and that does not count until then.',
  RENEWAL: 'Renew a disability certificate that has expired.',
  AID: 'Bring an assistive device.',
  REACH: 'Go further from home than the own limit.',
  DISTANCE: 'Go further to work each day.',
  MOVE: 'Move to where the work is.',
  HOURS: 'Work more hours a week than the own limit.',
  SHIFT: 'Take one more shift than the own limit lets through.',
  WORK_MODE: 'Take one more mode of work.',
  EMPLOYMENT: 'Take one more kind of employment.',
});

const VacancyChangeKinds = graphqlEnum<PostChange['kind']>('VacancyChangeKind', 'What an employer could change at a post.', {
  ACCOMMODATION: 'Provide an accommodation.',
  DEMAND: 'Arrange the work so that it does without an essential demand.',
  DEMANDS_CONFIRMED: 'Confirm what the work asks of functions, as it is presumed.',
  EDUCATION: 'Ask for no lowest education.',
  CERTIFICATE: 'Not ask for a certificate that the law does not ask for.',
  AGE: 'Set no age but that of the law.',
  RESIDENCE: 'Not ask where people live.',
});

const UnknownFactKinds = graphqlEnum<UnknownFact['kind']>('UnknownFactKind', 'What is not known of a person.', {
  CAPACITY: 'What the person has of a function.',
  SKILL_LEVEL: 'The level of a skill.',
  SKILLS: 'Whether the list of skills is complete.',
  CERTIFICATES: 'Whether the list of certificates is complete.',
  EDUCATION: 'The highest education.',
  RESIDENCE: 'The county where the person lives.',
  WILL_MOVE: 'Whether the person would move for work.',
  BIRTH_DATE: 'The date of birth.',
  RETIREMENT_GROUP: 'Whether a woman would have retired at 50 or at 55 by the law before 2025.',
  DISABILITY_CERTIFICATE: 'The kind and grade of the disability certificate, if there is one.',
  EMPLOYMENT_DIFFICULTY: 'Whether difficulty in finding work has been recognised.',
  ZERO_EMPLOYMENT_FAMILY: 'Whether the family has nobody in employment.',
});

export const mostImprovements = 20;

@ArgsType()
export class SeekerImprovementsArgs {
  @Field(() => Int, { defaultValue: 10, description: `So many at most, 1 to ${mostImprovements}.` })
  first!: number;

  @Field(() => [SeekerChangeKinds], { nullable: true, description: 'Only changes of these kinds; all without it.' })
  kinds?: PersonChange['kind'][] | null;
}

@ArgsType()
export class VacancyImprovementsArgs {
  @Field(() => Int, { defaultValue: 10, description: `So many at most, 1 to ${mostImprovements}.` })
  first!: number;

  @Field(() => [VacancyChangeKinds], { nullable: true, description: 'Only changes of these kinds; all without it.' })
  kinds?: PostChange['kind'][] | null;
}

@ArgsType()
export class NextQuestionsArgs {
  @Field(() => Int, { defaultValue: 5, description: `So many at most, 1 to ${mostImprovements}.` })
  first!: number;
}

@ObjectType('SeekerImprovement', { simpleResolvers: true, description: 'One change of a person, and what it brings over all open posts (改进建议). Nothing is changed by it: it shows what would be.' })
export class SeekerImprovementType {
  constructor(readonly effect: PersonEffect, readonly seeker: SeekerFacts, readonly context: ScoringContext, private readonly locale: Locale) {}

  @Field(() => SeekerChangeKinds, { description: 'What is changed.' })
  get kind(): PersonChange['kind'] { return this.effect.change.kind; }

  @Field(() => String, { description: 'It in words.' })
  get text(): string { return personChangeText(this.effect.change)[this.locale]; }

  @Field(() => LocalizedText, { description: 'It in words, in both languages.' })
  get texts(): Text { return personChangeText(this.effect.change); }

  @Field(() => String, { description: 'It in plain words, to be read to the person (易懂的说法): what to do, what it brings, and what an aid costs.' })
  get plain(): string { return plainPersonChange(this.effect.change, this.effect)[this.locale]; }

  @Field(() => Int, { description: 'How many posts that are closed to the person now would be open.' })
  get opens(): number { return this.effect.opens; }

  @Field(() => Int, { description: 'How many posts would have every condition met that have not now.' })
  get settles(): number { return this.effect.settles; }

  @Field(() => Int, { description: 'How many posts that are open already would fit better; of a skill, how many ask for it by name.' })
  get lifts(): number { return this.effect.lifts; }

  @Field(() => SkillType, { nullable: true, description: 'The skill to learn; null where it is something else.' })
  get skill(): SkillType | null { return this.effect.change.kind === 'SKILL' ? new SkillType(skills.get(this.effect.change.code), this.locale) : null; }

  @Field(() => CertificateTypeType, { nullable: true, description: 'The certificate to get; null where it is something else.' })
  get certificate(): CertificateTypeType | null {
    return this.effect.change.kind === 'CERTIFICATE' ? new CertificateTypeType(certificateTypes.get(this.effect.change.code), this.locale) : null;
  }

  @Field(() => AccommodationType, { nullable: true, description: 'The aid to bring, with what it costs and which subsidy can pay; null where it is something else.' })
  get aid(): AccommodationType | null { return this.effect.change.kind === 'AID' ? new AccommodationType(accommodations.get(this.effect.change.code), this.locale) : null; }
}

@ObjectType('VacancyImprovement', { simpleResolvers: true, description: 'One change of a post, and what it brings over everybody who agreed to be matched (改进建议). Nothing is changed by it: it shows what would be.' })
export class VacancyImprovementType {
  constructor(
    readonly effect: PostEffect, readonly opportunity: OpportunityFacts, readonly context: ScoringContext, private readonly shown: ShownEffect,
    private readonly locale: Locale,
  ) {}

  @Field(() => VacancyChangeKinds, { description: 'What is changed.' })
  get kind(): PostChange['kind'] { return this.effect.change.kind; }

  @Field(() => String, { description: 'It in words.' })
  get text(): string { return postChangeText(this.effect.change)[this.locale]; }

  @Field(() => LocalizedText, { description: 'It in words, in both languages.' })
  get texts(): Text { return postChangeText(this.effect.change); }

  @Field(() => String, { description: 'It in plain words, spoken to the employer (易懂的说法): what to do, what it brings, and what an accommodation costs.' })
  get plain(): string { return plainPostChange(this.effect.change, this.shown)[this.locale]; }

  @Field(() => Int, { nullable: true, description: 'For how many people the post would open that is closed to them now. Null where they are fewer than five, for all but the centre of the region.' })
  get opens(): number | null { return this.shown.opens; }

  @Field(() => Int, { nullable: true, description: 'How many people would meet every condition who do not now. Null where they are fewer than five, for all but the centre of the region.' })
  get settles(): number | null { return this.shown.settles; }

  @Field(() => AccommodationType, { nullable: true, description: 'The accommodation to provide, with what it costs and which subsidy pays; null where it is something else.' })
  get accommodation(): AccommodationType | null {
    return this.effect.change.kind === 'ACCOMMODATION' ? new AccommodationType(accommodations.get(this.effect.change.code), this.locale) : null;
  }

  @Field(() => HumanFunctionType, { nullable: true, description: 'The function that would no longer be demanded; null where it is something else.' })
  get function(): HumanFunctionType | null {
    return this.effect.change.kind === 'DEMAND' ? new HumanFunctionType(humanFunctions.get(this.effect.change.functionCode), this.locale) : null;
  }
}

@ObjectType('NextQuestion', { simpleResolvers: true, description: 'Something that is not known of a person, and how much its answer could change of the first posts (下一个问题).' })
export class NextQuestionType {
  constructor(private readonly open: OpenQuestion, private readonly locale: Locale) {}

  @Field(() => UnknownFactKinds, { description: 'What is not known.' })
  get kind(): UnknownFact['kind'] { return this.open.fact.kind; }

  @Field(() => String, { description: 'What to ask.' })
  get question(): string { return questionText(this.open.fact)[this.locale]; }

  @Field(() => LocalizedText, { description: 'What to ask, in both languages.' })
  get questions(): Text { return questionText(this.open.fact); }

  @Field(() => String, { description: 'What to ask, in plain words (易懂的说法).' })
  get plain(): string { return plainQuestion(this.open.fact)[this.locale]; }

  @Field(() => Int, { description: 'How many of the first 20 places other posts would take at most, after an answer; 0 to 20.' })
  get places(): number { return this.open.moved.places; }

  @Field(() => HumanFunctionType, { nullable: true, description: 'The function that is asked about; null where it is something else.' })
  get function(): HumanFunctionType | null { return this.open.fact.kind === 'CAPACITY' ? new HumanFunctionType(humanFunctions.get(this.open.fact.code), this.locale) : null; }

  @Field(() => SkillType, { nullable: true, description: 'The skill that is asked about; null where it is something else.' })
  get skill(): SkillType | null { return this.open.fact.kind === 'SKILL_LEVEL' ? new SkillType(skills.get(this.open.fact.code), this.locale) : null; }
}
