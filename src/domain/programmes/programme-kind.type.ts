import { Field, Int, ObjectType } from 'type-graphql';
import { ConceptType } from '../concepts/index.js';
import { fieldList, ProgrammeFieldType, ProgrammeStageType, stageList } from './details/detail.type.js';
import { conditions, employerConditions } from './eligibility.js';
import type { Admission, ProgrammeKind, Takers } from './kinds/index.js';
import { Admissions, TakersEnum } from './programme.enums.js';

@ObjectType('ProgrammeKind', { simpleResolvers: true, implements: ConceptType, description: 'A kind of programme under one of the ten measures (措施项目).' })
export class ProgrammeKindType extends ConceptType<ProgrammeKind> {
  readonly __typename = 'ProgrammeKind';

  @Field(() => Int, { description: 'Number of the measure, 1 to 10.' })
  get measure(): number { return this.entry.measure; }

  @Field(() => String, { description: 'Clause of the measures that the programmes carry out, as "9.3".' })
  get clause(): string { return this.entry.clause; }

  @Field(() => TakersEnum, { description: 'Group that can take part.' })
  get takers(): Takers { return this.entry.takers; }

  @Field(() => Admissions, { description: 'Way in which places are given.' })
  get admission(): Admission { return this.entry.admission; }

  @Field(() => [String], { description: 'Conditions for taking part, in words; empty where there are none.' })
  get conditions(): string[] { return [...this.entry.conditions.map((code) => conditions[code]), ...this.entry.employerConditions.map((code) => employerConditions[code])].map(({ label }) => label[this.locale]); }

  @Field(() => [ProgrammeFieldType], { description: 'Fields that the programmes and participations have beside the common ones, in the order of a form.' })
  get fields(): ProgrammeFieldType[] { return fieldList(this.entry, this.locale); }

  @Field(() => [ProgrammeStageType], { description: 'Stages of a participation, or of the programme where the public takes part, in order; empty where there are none.' })
  get stages(): ProgrammeStageType[] { return stageList(this.entry, this.locale); }
}
