import { Field, Int, ObjectType } from 'type-graphql';
import { LocalizedText } from '../../platform/graphql/localized-text.js';
import type { Locale, Text } from '../../platform/i18n/text.js';
import { certificateTypes, CertificateTypeType } from '../certificates/index.js';
import { ConceptType } from '../concepts/index.js';
import { humanFunctions, HumanFunctionType } from '../functions/index.js';
import { skills, SkillType } from '../skills/index.js';
import { DemandSettings, Inherences } from './demand.enums.js';
import { majorGroups, type DemandSetting, type Inherence, type Occupation, type UsualDemand } from './occupation.js';

@ObjectType('UsualDemand', { simpleResolvers: true, description: 'Level of a function that an occupation usually demands; presumed for a vacancy that states no demand for the function.' })
export class UsualDemandType {
  constructor(private readonly demand: UsualDemand, private readonly locale: Locale) {}

  @Field(() => HumanFunctionType, { description: 'The human function that the occupation usually demands.' })
  get function(): HumanFunctionType { return new HumanFunctionType(humanFunctions.get(this.demand.functionCode), this.locale); }

  @Field(() => Int, { description: 'Level of the function that the occupation usually demands, 1 to 4.' })
  get level(): number { return this.demand.level; }

  @Field(() => Boolean, { description: 'Whether the work usually cannot be done without the function; false where the function is marginal.' })
  get isEssential(): boolean { return this.demand.isEssential; }

  @Field(() => DemandSettings, { description: "Place where the work demands the function: on the employer's premises or elsewhere." })
  get setting(): DemandSetting { return this.demand.setting; }

  @Field(() => Inherences, { description: 'Whether an accommodation or another arrangement can replace the function, or a law or the work itself rules that out.' })
  get inherence(): Inherence { return this.demand.inherence; }

  @Field(() => [CertificateTypeType], { description: 'Certificates whose examination tests the function, any one of which suffices; empty unless inherence is BY_LAW.' })
  get testedBy(): CertificateTypeType[] { return this.demand.testedBy.map((code) => new CertificateTypeType(certificateTypes.get(code), this.locale)); }

  @Field(() => String, { description: "Why the work demands the function, as a sentence in the reader's language." })
  get reason(): string { return this.demand.reason[this.locale]; }
}

@ObjectType('Occupation', { simpleResolvers: true, implements: ConceptType, description: 'An occupation (职业) of the Chinese Occupational Classification, 2022 edition.' })
export class OccupationType extends ConceptType<Occupation> {
  readonly __typename = 'Occupation';

  @Field(() => LocalizedText, { description: 'Name of the major group (大类) of the classification to which the occupation belongs.' })
  get majorGroup(): Text {
    return majorGroups[this.entry.code.charAt(0)] ?? { zh: '', en: '' };
  }

  @Field(() => [String], { description: 'Other names of the occupation that job seekers and postings use, in Chinese.' })
  get aliases(): readonly string[] { return this.entry.aliases; }

  @Field(() => [UsualDemandType], { description: 'Levels of functions that the occupation usually demands.' })
  get usualDemands(): UsualDemandType[] { return this.entry.usualDemands.map((demand) => new UsualDemandType(demand, this.locale)); }

  @Field(() => [SkillType], { description: 'Skills that the occupation usually asks for.' })
  get usualSkills(): SkillType[] { return this.entry.usualSkills.map((code) => new SkillType(skills.get(code), this.locale)); }
}
