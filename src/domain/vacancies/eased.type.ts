import { Field, Int, ObjectType } from 'type-graphql';
import { text, type Locale, type Text } from '../../platform/i18n/text.js';
import { educationLevels, EducationLevelType } from '../education/index.js';
import { EasedWhats } from './vacancy.enums.js';
import type { EasedCondition, EasedWhat } from './vacancy.values.js';

/** What the notice of a vacancy asks beside its reservation. */
export interface UsualConditions {
  readonly minEducation: string | null;
  readonly maxAge: number | null;
}

const noLimit = text('不限', 'Open');

function educationWords(code: string | null): Text {
  const level = code === null ? undefined : educationLevels.get(code);
  return level === undefined || level.rank === 0 ? noLimit : text(`${level.label.zh}以上`, `${level.label.en} or more`);
}

function ageWords(age: number | null): Text {
  return age === null ? noLimit : text(`不超过${age}周岁`, `Up to the age of ${age}`);
}

@ObjectType('EasedCondition', { simpleResolvers: true, description: 'A usual condition that a reserved vacancy relaxes (适当放宽条件). Matching uses the relaxed education and age.' })
export class EasedConditionType {
  constructor(private readonly condition: EasedCondition, private readonly notice: UsualConditions, private readonly locale: Locale) {}

  @Field(() => EasedWhats, { description: 'Kind of the condition that is relaxed.' })
  get what(): EasedWhat { return this.condition.what; }

  @Field(() => String, { description: 'Usual condition for such a vacancy, in words.' })
  get usual(): string { return this.words(this.condition.usual, this.notice); }

  @Field(() => String, { description: 'Relaxed condition of this vacancy, in words.' })
  get eased(): string { return this.words(this.condition.eased, { minEducation: this.condition.minEducation ?? null, maxAge: this.condition.maxAge ?? null }); }

  @Field(() => EducationLevelType, { nullable: true, description: 'For EDUCATION: lowest level accepted; null for other kinds, and where only words are recorded.' })
  get minEducation(): EducationLevelType | null { return this.condition.minEducation === undefined ? null : new EducationLevelType(educationLevels.get(this.condition.minEducation), this.locale); }

  @Field(() => Int, { nullable: true, description: 'For AGE: highest age accepted; null for other kinds, and where only words are recorded.' })
  get maxAge(): number | null { return this.condition.maxAge ?? null; }

  private words(given: string | undefined, { minEducation, maxAge }: UsualConditions): string {
    return given ?? (this.condition.what === 'EDUCATION' ? educationWords(minEducation) : ageWords(maxAge))[this.locale];
  }
}
