import { Field, Float, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../platform/graphql/enums.js';
import { LocalizedText } from '../platform/graphql/localized-text.js';
import type { Locale, Text } from '../platform/i18n/text.js';
import { accommodations, AccommodationType } from '../domain/accommodations/index.js';
import { ProvisionStates, type Provision } from '../domain/employers/index.js';
import { humanFunctions, HumanFunctionType } from '../domain/functions/index.js';
import { Inherences, type Inherence } from '../domain/occupations/index.js';
import { skills, SkillType } from '../domain/skills/index.js';
import { Bases, type Basis } from '../domain/vacancies/index.js';
import { lineTextFor, metFor, namesNeed, needMetFor, type ShownDemandMet } from './explanation/employer-texts.js';
import { plainLineText } from './explanation/plain/index.js';
import type { Evidence, Line, NeedSettledBy } from './factors/line.js';
import { isEmployers, type Audience } from './rules/index.js';

type EvidenceAbout = Evidence['about'];

const EvidenceAbouts = graphqlEnum<EvidenceAbout>('EvidenceAbout', 'What a line of evidence is about.', {
  SKILL: 'A skill that the post asks for.',
  DEMAND: 'A demand of the work on a function.',
  NEED: 'An accommodation that the person asks for.',
  PLACE: 'Where the work is, seen from where the person lives and wishes to work.',
  REGION: 'Where the person wants to work.',
  PAY: 'What the person wants to earn.',
  HOURS: 'How long the person wants to work.',
  WORK_MODE: 'Where the person wants the work to be done.',
  EMPLOYMENT: 'Which kind of employment the person wants.',
  SHIFT: 'When the person wants to work.',
  TRADE: 'A trade that the person would rather not do.',
  OCCUPATION: 'The occupation.',
});

const DemandMets = graphqlEnum<ShownDemandMet>('DemandMet', 'How a demand of the work is met.', {
  MET: 'It is met: what an employer is told before the person applies, be it by the person alone or with an aid of the person.',
  UNAIDED: 'By the person alone.',
  LICENSED: 'By the certificate whose examination tests it by law. An employer is told that it is met.',
  WITH_OWN_AID: 'With an aid of the person. An employer is told so once the person has applied for the post, and not which aid it is.',
  ACCOMMODATED: 'With an accommodation that is provided or offered.',
  UNMET: 'Not: neither the person nor an accommodation reaches it.',
  UNKNOWN: 'Unknown: something must be asked.',
});

const NeedSettledBys = graphqlEnum<NeedSettledBy>('NeedSettledBy', "What settles an accommodation that the person asks for without the employer's word.", {
  OWN_AID: 'It is among the own aids of the person.',
  WORK_AT_HOME: 'The work is done at home, where it is of no use: it belongs to the building of the employer, or to the way there.',
});

@ObjectType('EvidenceLine', { simpleResolvers: true, description: 'One line under a factor: what it is about, its weight and value, and the sentence that is made from it.' })
export class EvidenceLineType {
  constructor(private readonly line: Line, private readonly locale: Locale, private readonly audience: Audience) {}

  @Field(() => EvidenceAbouts, { description: 'What it is about.' })
  get about(): EvidenceAbout { return this.line.evidence.about; }

  @Field(() => Int, { description: 'How much it counts within the factor: of a required skill four times the weight that it is asked with.' })
  get weight(): number { return this.line.weight; }

  @Field(() => Float, { description: 'Its value, 0 to 100.' })
  get value(): number { return this.line.value / 100; }

  @Field(() => Boolean, { description: 'Whether all facts behind it are known; false when one is unknown or presumed.' })
  get isKnown(): boolean { return this.line.isKnown; }

  @Field(() => Float, { description: 'How much of it counts as known, 0 to 100: half of a line whose only doubt is a presumption.' })
  get known(): number { return this.line.known / 100; }

  @Field(() => String, { description: 'It in words. To an employer without levels of functions and without the names of aids.' })
  get text(): string { return lineTextFor(this.line.evidence, this.audience).text[this.locale]; }

  @Field(() => LocalizedText, { description: 'It in words, in both languages.' })
  get texts(): Text { return lineTextFor(this.line.evidence, this.audience).text; }

  @Field(() => String, { description: 'It in plain words, to be read to the person (易懂的说法): short sentences, no levels, no price for what is there. To an employer as much as `text` tells it.' })
  get plain(): string { return plainLineText(this.line.evidence, this.audience)[this.locale]; }

  @Field(() => String, { nullable: true, description: 'What would settle an unknown; null otherwise.' })
  get question(): string | null { return lineTextFor(this.line.evidence, this.audience).question?.[this.locale] ?? null; }

  @Field(() => SkillType, { nullable: true, description: 'Of a skill: the one asked for.' })
  get askedSkill(): SkillType | null {
    const { evidence } = this.line;
    return evidence.about === 'SKILL' ? new SkillType(skills.get(evidence.asked.code), this.locale) : null;
  }

  @Field(() => SkillType, { nullable: true, description: "Of a skill: the person's that answers it best; null where none does." })
  get heldSkill(): SkillType | null {
    const { evidence } = this.line;
    return evidence.about === 'SKILL' && evidence.held !== null ? new SkillType(skills.get(evidence.held.code), this.locale) : null;
  }

  @Field(() => HumanFunctionType, { nullable: true, description: 'Of a demand: the function.' })
  get function(): HumanFunctionType | null {
    const { evidence } = this.line;
    return evidence.about === 'DEMAND' ? new HumanFunctionType(humanFunctions.get(evidence.functionCode), this.locale) : null;
  }

  @Field(() => Boolean, { nullable: true, description: 'Of a demand: whether the work cannot be done without it; of a skill or a need: whether it is required. Null for other lines.' })
  get isEssential(): boolean | null {
    const { evidence } = this.line;
    if (evidence.about === 'DEMAND') return evidence.isEssential;
    return evidence.about === 'NEED' ? evidence.isRequired : evidence.about === 'SKILL' ? evidence.asked.isRequired : null;
  }

  @Field(() => Inherences, { nullable: true, description: 'Of a demand: whether the work can be done without it. What is inherent, known and not met excludes. Null for other lines.' })
  get inherence(): Inherence | null {
    const { evidence } = this.line;
    return evidence.about === 'DEMAND' ? evidence.inherence ?? 'NONE' : null;
  }

  @Field(() => Boolean, { nullable: true, description: 'Of a demand: whether it is about the way to the place of work, and not about the work. Null for other lines.' })
  get isOfWorkplace(): boolean | null {
    const { evidence } = this.line;
    return evidence.about === 'DEMAND' ? evidence.isOfWorkplace : null;
  }

  @Field(() => Bases, { nullable: true, description: 'Of a skill, a demand or an occupation: whether its employer states it, it follows from another stated fact, or it is presumed. Null for other lines.' })
  get basis(): Basis | null {
    const { evidence } = this.line;
    if (evidence.about === 'SKILL') return evidence.asked.basis;
    return evidence.about === 'DEMAND' || evidence.about === 'OCCUPATION' ? evidence.basis : null;
  }

  @Field(() => Int, { nullable: true, description: 'Of a place: kilometres by road, 0 in the home county or a wished region; null where they are unknown, and for other lines.' })
  get distanceKm(): number | null {
    const { evidence } = this.line;
    return evidence.about === 'PLACE' ? evidence.km : null;
  }

  @Field(() => DemandMets, { nullable: true, description: 'Of a demand: how it is met.' })
  get met(): ShownDemandMet | null {
    const { evidence } = this.line;
    return evidence.about === 'DEMAND' ? metFor(this.audience, evidence.met) : null;
  }

  @Field(() => AccommodationType, { nullable: true, description: 'Of a demand: the accommodation that meets it or would; of a need: the one asked for, which an employer is told once the person has applied for the post. It tells its cost and the subsidy that pays.' })
  get accommodation(): AccommodationType | null {
    const { evidence } = this.line;
    if (evidence.about === 'NEED') return namesNeed(this.audience) ? new AccommodationType(accommodations.get(evidence.accommodationCode), this.locale) : null;
    if (evidence.about === 'DEMAND' && evidence.accommodation !== null) return new AccommodationType(accommodations.get(evidence.accommodation.code), this.locale);
    return null;
  }

  @Field(() => NeedSettledBys, { nullable: true, description: "Of a need: what settles it without the employer's word; null where that word counts, for other lines, and to an employer." })
  get settledBy(): NeedSettledBy | null {
    const { evidence } = this.line;
    return evidence.about === 'NEED' && !isEmployers(this.audience) ? evidence.settledBy : null;
  }

  @Field(() => ProvisionStates, { nullable: true, description: 'What the employer says of that accommodation; null when it says nothing, where nobody has to ask it, and, to an employer before the person applies, of a need that is met.' })
  get provision(): Provision | null {
    const { evidence } = this.line;
    if (evidence.about === 'NEED') return needMetFor(this.audience, evidence) === 'MET' ? null : evidence.provision;
    return evidence.about === 'DEMAND' ? evidence.accommodation?.provision ?? null : null;
  }
}
