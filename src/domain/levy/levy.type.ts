import { Field, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { Money, yuan } from '../../platform/graphql/money.js';
import { DecimalScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import type { Counted, Levy, LevyStep, LevyStepId } from './levy.js';

const LevyStepIds = graphqlEnum<LevyStepId>('LevyStepId', 'A step of the reckoning of the levy.', {
  REQUIRED: 'How many disabled people would have to be employed: staff by the ratio.',
  COUNTED: 'How many are employed, by what each counts for.',
  GAP: 'How many are short.',
  WAGE: "The employer's average yearly wage, with its cap.",
  AMOUNT: 'Short people by wage.',
  REDUCTION: 'What share of it is paid.',
  PAYABLE: 'What is paid.',
});

@ObjectType('LevyStep', { simpleResolvers: true, description: 'One step of the reckoning: what it is, how its value comes about, and the rule.' })
export class LevyStepType {
  constructor(private readonly step: LevyStep, private readonly locale: Locale) {}

  @Field(() => LevyStepIds, { description: 'Which step it is.' })
  get id(): LevyStepId { return this.step.id; }

  @Field(() => String, { description: 'What it is called.' })
  get label(): string { return this.step.label[this.locale]; }

  @Field(() => String, { description: 'How the value comes about, in figures.' })
  get calculation(): string { return this.step.calculation; }

  @Field(() => DecimalScalar, { description: 'The value, to four places.' })
  get value(): string { return this.step.value.toDecimalPlaces(4).toFixed(); }

  @Field(() => String, { description: 'Where the rule stands.' })
  get source(): string { return this.step.source[this.locale]; }
}

@ObjectType('CountedEmployee', { simpleResolvers: true, description: 'As how many people an employee counts, and why.' })
export class CountedEmployeeType {
  constructor(private readonly counted: Counted, private readonly locale: Locale, readonly index: number) {}

  @Field(() => Int, { description: 'The place in the list that was given, from 0.' })
  get position(): number { return this.index; }

  @Field(() => DecimalScalar, { description: 'How many people, over the year.' })
  get people(): string { return this.counted.people.toDecimalPlaces(4).toFixed(); }

  @Field(() => String, { description: 'What it rests on, or what is missing.' })
  get reason(): string { return this.counted.reason[this.locale]; }
}

@ObjectType('Levy', { simpleResolvers: true, description: 'The levy for the employment of disabled people (残疾人就业保障金) of one employer and year, with every step.' })
export class LevyType {
  constructor(private readonly levy: Levy, private readonly locale: Locale, readonly dueYear: number) {}

  @Field(() => Int, { description: 'The year in which it is due.' })
  get year(): number { return this.dueYear; }

  @Field(() => Money, { description: 'What is to be paid.' })
  get payable(): Money { return yuan(this.levy.payable.toFixed(2)); }

  @Field(() => String, { nullable: true, description: 'Why nothing is to be paid, whatever the gap; null where that is not so.' })
  get exemption(): string | null { return this.levy.exemption?.[this.locale] ?? null; }

  @Field(() => DecimalScalar, { description: 'How many more disabled people would have to be employed (may be a fraction); 0 where none.' })
  get gap(): string { return this.levy.gap.toDecimalPlaces(4).toFixed(); }

  @Field(() => DecimalScalar, { description: 'How many are employed beyond what is required; 0 where none.' })
  get surplus(): string { return this.levy.surplus.toDecimalPlaces(4).toFixed(); }

  @Field(() => [LevyStepType], { description: 'Every step, in order. Those of the wage are left out where it is unknown and nothing is to be paid whatever it is.' })
  get steps(): LevyStepType[] { return this.levy.steps.map((step) => new LevyStepType(step, this.locale)); }

  @Field(() => [CountedEmployeeType], { description: 'The disabled employees in the order given, and as how many people each counts.' })
  get employees(): CountedEmployeeType[] { return this.levy.employees.map((counted, index) => new CountedEmployeeType(counted, this.locale, index)); }
}
