import { Field, Int, ObjectType } from 'type-graphql';
import { LocalizedText } from '../../platform/graphql/localized-text.js';
import type { Locale, Text } from '../../platform/i18n/text.js';
import { certificateTypes, CertificateTypeType } from '../certificates/index.js';
import { ConceptType } from '../concepts/index.js';
import { humanFunctions, HumanFunctionType } from '../functions/index.js';
import { skills, SkillType } from '../skills/index.js';
import { DemandSettings, Inherences } from './demand.enums.js';
import { majorGroups, type DemandSetting, type Inherence, type Occupation, type UsualDemand } from './occupation.js';

@ObjectType('UsualDemand', { simpleResolvers: true, description: 'What an occupation usually asks of a function: a presumption, used where a posting says nothing.' })
export class UsualDemandType {
  constructor(private readonly demand: UsualDemand, private readonly locale: Locale) {}

  @Field(() => HumanFunctionType, { description: 'The function.' })
  get function(): HumanFunctionType { return new HumanFunctionType(humanFunctions.get(this.demand.functionCode), this.locale); }

  @Field(() => Int, { description: 'The level usually asked, 0 to 4.' })
  get level(): number { return this.demand.level; }

  @Field(() => Boolean, { description: 'Whether the work usually cannot be done without it.' })
  get isEssential(): boolean { return this.demand.isEssential; }

  @Field(() => DemandSettings, { description: 'Where the work asks it.' })
  get setting(): DemandSetting { return this.demand.setting; }

  @Field(() => Inherences, { description: 'Whether the work can be done without it.' })
  get inherence(): Inherence { return this.demand.inherence; }

  @Field(() => [CertificateTypeType], { description: 'The certificates whose examination tests it, any one of them; none unless it is inherent by law.' })
  get testedBy(): CertificateTypeType[] { return this.demand.testedBy.map((code) => new CertificateTypeType(certificateTypes.get(code), this.locale)); }

  @Field(() => String, { description: 'Why the work asks it.' })
  get reason(): string { return this.demand.reason[this.locale]; }
}

@ObjectType('Occupation', { simpleResolvers: true, implements: ConceptType, description: 'An occupation (职业) of the Chinese Occupational Classification, 2022 edition.' })
export class OccupationType extends ConceptType<Occupation> {
  readonly __typename = 'Occupation';

  @Field(() => LocalizedText, { description: 'The major group (大类) that it belongs to.' })
  get majorGroup(): Text {
    return majorGroups[this.entry.code.charAt(0)] ?? { zh: '', en: '' };
  }

  @Field(() => [String], { description: 'Other names that people and postings use, in Chinese.' })
  get aliases(): readonly string[] { return this.entry.aliases; }

  @Field(() => [UsualDemandType], { description: 'What it usually asks of functions.' })
  get usualDemands(): UsualDemandType[] { return this.entry.usualDemands.map((demand) => new UsualDemandType(demand, this.locale)); }

  @Field(() => [SkillType], { description: 'The skills that it usually asks.' })
  get usualSkills(): SkillType[] { return this.entry.usualSkills.map((code) => new SkillType(skills.get(code), this.locale)); }
}
