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

const EvidenceAbouts = graphqlEnum<EvidenceAbout>('EvidenceAbout', 'Subject of a line of evidence.', {
  SKILL: 'A skill that the vacancy asks for.',
  DEMAND: 'A demand of the work on a function.',
  NEED: 'An accommodation that the job seeker asks for.',
  PLACE: "Distance from the job seeker's home and wished regions to the place of work.",
  REGION: 'Regions where the job seeker wishes to work.',
  PAY: 'Pay that the job seeker wishes.',
  HOURS: 'Working hours that the job seeker wishes.',
  WORK_MODE: 'Modes of work that the job seeker wishes.',
  EMPLOYMENT: 'Kinds of employment that the job seeker wishes.',
  SHIFT: 'Shifts that the job seeker wishes.',
  TRADE: 'A trade that the job seeker wishes to avoid.',
  OCCUPATION: "Closeness of the vacancy's occupation to the job seeker's.",
});

const DemandMets = graphqlEnum<ShownDemandMet>('DemandMet', 'Way in which a demand of the work is met.', {
  MET: 'Met without an accommodation. Shown to an employer before an application, in place of UNAIDED, LICENSED and WITH_OWN_AID.',
  UNAIDED: 'Met by the job seeker without aids.',
  LICENSED: 'Met by a certificate whose examination tests the function by law. Employers read MET.',
  WITH_OWN_AID: 'Met with an aid of the job seeker. Employers read this after an application, without the name of the aid.',
  ACCOMMODATED: 'Met with an accommodation that the employer provides or offers.',
  UNMET: "Not met: neither the job seeker's capacity nor an accommodation suffices.",
  UNKNOWN: 'Unknown until a question is answered.',
});

const NeedSettledBys = graphqlEnum<NeedSettledBy>('NeedSettledBy', 'Fact that makes an accommodation unnecessary for the employer to provide.', {
  OWN_AID: 'The job seeker has an own aid for it.',
  WORK_AT_HOME: "The work is done at home, and the accommodation concerns the employer's building or the way there.",
});

@ObjectType('EvidenceLine', { simpleResolvers: true, description: 'One line of evidence under a factor: its subject, weight, value and explanation.' })
export class EvidenceLineType {
  constructor(private readonly line: Line, private readonly locale: Locale, private readonly audience: Audience) {}

  @Field(() => EvidenceAbouts, { description: 'Subject of the line.' })
  get about(): EvidenceAbout { return this.line.evidence.about; }

  @Field(() => Int, { description: 'Weight of the line within the factor; for a required skill, four times the weight in the vacancy.' })
  get weight(): number { return this.line.weight; }

  @Field(() => Float, { description: 'Value of the line, 0 to 100.' })
  get value(): number { return this.line.value / 100; }

  @Field(() => Boolean, { description: 'Whether all facts behind the line are known; false where one is unknown or presumed.' })
  get isKnown(): boolean { return this.line.isKnown; }

  @Field(() => Float, { description: 'Share of the line that counts as known, 0 to 100; 50 where its only doubt is a presumption.' })
  get known(): number { return this.line.known / 100; }

  @Field(() => String, { description: "Explanation in the reader's language. For an employer without levels of functions and names of aids." })
  get text(): string { return lineTextFor(this.line.evidence, this.audience).text[this.locale]; }

  @Field(() => LocalizedText, { description: 'Explanation in both languages.' })
  get texts(): Text { return lineTextFor(this.line.evidence, this.audience).text; }

  @Field(() => String, { description: 'Explanation in plain words, to be read to the job seeker (易懂的说法). For an employer with no more than `text` says.' })
  get plain(): string { return plainLineText(this.line.evidence, this.audience)[this.locale]; }

  @Field(() => String, { nullable: true, description: 'Question that would settle an unknown; null where nothing is unknown.' })
  get question(): string | null { return lineTextFor(this.line.evidence, this.audience).question?.[this.locale] ?? null; }

  @Field(() => SkillType, { nullable: true, description: 'For a skill: the skill that the vacancy asks for; null for other lines.' })
  get askedSkill(): SkillType | null {
    const { evidence } = this.line;
    return evidence.about === 'SKILL' ? new SkillType(skills.get(evidence.asked.code), this.locale) : null;
  }

  @Field(() => SkillType, { nullable: true, description: "For a skill: the job seeker's skill that answers it best; null where none does, and for other lines." })
  get heldSkill(): SkillType | null {
    const { evidence } = this.line;
    return evidence.about === 'SKILL' && evidence.held !== null ? new SkillType(skills.get(evidence.held.code), this.locale) : null;
  }

  @Field(() => HumanFunctionType, { nullable: true, description: 'For a demand: the function demanded; null for other lines.' })
  get function(): HumanFunctionType | null {
    const { evidence } = this.line;
    return evidence.about === 'DEMAND' ? new HumanFunctionType(humanFunctions.get(evidence.functionCode), this.locale) : null;
  }

  @Field(() => Boolean, { nullable: true, description: 'For a demand: whether it is essential; for a skill or a need: whether it is required; null for other lines.' })
  get isEssential(): boolean | null {
    const { evidence } = this.line;
    if (evidence.about === 'DEMAND') return evidence.isEssential;
    return evidence.about === 'NEED' ? evidence.isRequired : evidence.about === 'SKILL' ? evidence.asked.isRequired : null;
  }

  @Field(() => Inherences, { nullable: true, description: 'For a demand: whether the work can be done without the function; null for other lines. An inherent demand that is known and not met excludes.' })
  get inherence(): Inherence | null {
    const { evidence } = this.line;
    return evidence.about === 'DEMAND' ? evidence.inherence ?? 'NONE' : null;
  }

  @Field(() => Boolean, { nullable: true, description: 'For a demand: whether it comes from the access to the workplace; null for other lines.' })
  get isOfWorkplace(): boolean | null {
    const { evidence } = this.line;
    return evidence.about === 'DEMAND' ? evidence.isOfWorkplace : null;
  }

  @Field(() => Bases, { nullable: true, description: 'For a skill, demand or occupation: whether it is stated, derived or presumed; null for other lines.' })
  get basis(): Basis | null {
    const { evidence } = this.line;
    if (evidence.about === 'SKILL') return evidence.asked.basis;
    return evidence.about === 'DEMAND' || evidence.about === 'OCCUPATION' ? evidence.basis : null;
  }

  @Field(() => Int, { nullable: true, description: 'For a place: kilometres by road, 0 in the home county or a wished region; null where unknown, and for other lines.' })
  get distanceKm(): number | null {
    const { evidence } = this.line;
    return evidence.about === 'PLACE' ? evidence.km : null;
  }

  @Field(() => DemandMets, { nullable: true, description: 'For a demand: the way in which it is met; null for other lines.' })
  get met(): ShownDemandMet | null {
    const { evidence } = this.line;
    return evidence.about === 'DEMAND' ? metFor(this.audience, evidence.met) : null;
  }

  @Field(() => AccommodationType, { nullable: true, description: 'For a demand: the accommodation that would meet it; for a need: the one asked for, for an employer only after an application. Else null.' })
  get accommodation(): AccommodationType | null {
    const { evidence } = this.line;
    if (evidence.about === 'NEED') return namesNeed(this.audience) ? new AccommodationType(accommodations.get(evidence.accommodationCode), this.locale) : null;
    if (evidence.about === 'DEMAND' && evidence.accommodation !== null) return new AccommodationType(accommodations.get(evidence.accommodation.code), this.locale);
    return null;
  }

  @Field(() => NeedSettledBys, { nullable: true, description: 'For a need: the fact that makes it unnecessary for the employer to provide; null where none does, for other lines, and for an employer.' })
  get settledBy(): NeedSettledBy | null {
    const { evidence } = this.line;
    return evidence.about === 'NEED' && !isEmployers(this.audience) ? evidence.settledBy : null;
  }

  @Field(() => ProvisionStates, { nullable: true, description: "Employer's answer on that accommodation; null where there is none or none is needed, and for an employer, before an application, if met." })
  get provision(): Provision | null {
    const { evidence } = this.line;
    if (evidence.about === 'NEED') return needMetFor(this.audience, evidence) === 'MET' ? null : evidence.provision;
    return evidence.about === 'DEMAND' ? evidence.accommodation?.provision ?? null : null;
  }
}
