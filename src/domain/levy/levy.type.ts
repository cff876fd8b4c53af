import { Field, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { Money, yuan } from '../../platform/graphql/money.js';
import { DecimalScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import type { Counted, Levy, LevyStep, LevyStepId } from './levy.js';

const LevyStepIds = graphqlEnum<LevyStepId>('LevyStepId', 'Step in the calculation of the levy.', {
  REQUIRED: 'Number of disabled people to be employed: staff times the required ratio.',
  COUNTED: 'Number of disabled people employed, weighted as the quota counts them.',
  GAP: 'Number of disabled people by which the employer is below the required number.',
  WAGE: 'Average yearly wage of the employer, limited by the cap.',
  AMOUNT: 'Gap times the wage, in yuan.',
  REDUCTION: 'Share of the amount that is to be paid.',
  PAYABLE: 'Amount to be paid, in yuan.',
});

@ObjectType('LevyStep', { simpleResolvers: true, description: 'One step of the calculation: its value, its formula and the rule behind it.' })
export class LevyStepType {
  constructor(private readonly step: LevyStep, private readonly locale: Locale) {}

  @Field(() => LevyStepIds, { description: 'Position of the step in the calculation.' })
  get id(): LevyStepId { return this.step.id; }

  @Field(() => String, { description: "Name of the step, in the reader's language." })
  get label(): string { return this.step.label[this.locale]; }

  @Field(() => String, { description: 'Formula of the step with its figures.' })
  get calculation(): string { return this.step.calculation; }

  @Field(() => DecimalScalar, { description: 'Result of the step, rounded to four decimal places.' })
  get value(): string { return this.step.value.toDecimalPlaces(4).toFixed(); }

  @Field(() => String, { description: 'Document that contains the rule.' })
  get source(): string { return this.step.source[this.locale]; }
}

@ObjectType('CountedEmployee', { simpleResolvers: true, description: 'The number of people that one disabled employee counts as in the quota, and the reason.' })
export class CountedEmployeeType {
  constructor(private readonly counted: Counted, private readonly locale: Locale, readonly index: number) {}

  @Field(() => Int, { description: 'Index of the employee in the given list, from 0.' })
  get position(): number { return this.index; }

  @Field(() => DecimalScalar, { description: 'Number of people that the employee counts as over the year; may be a fraction.' })
  get people(): string { return this.counted.people.toDecimalPlaces(4).toFixed(); }

  @Field(() => String, { description: "Reason for the number, in the reader's language." })
  get reason(): string { return this.counted.reason[this.locale]; }
}

@ObjectType('Levy', { simpleResolvers: true, description: 'The levy for the employment of disabled people (残疾人就业保障金) of one employer and year, with every step of its calculation.' })
export class LevyType {
  constructor(private readonly levy: Levy, private readonly locale: Locale, readonly dueYear: number) {}

  @Field(() => Int, { description: 'Calendar year in which the levy is due.' })
  get year(): number { return this.dueYear; }

  @Field(() => Money, { description: 'Amount to be paid, in yuan.' })
  get payable(): Money { return yuan(this.levy.payable.toFixed(2)); }

  @Field(() => String, { nullable: true, description: 'Reason for which nothing is to be paid whatever the gap; null where no exemption applies.' })
  get exemption(): string | null { return this.levy.exemption?.[this.locale] ?? null; }

  @Field(() => DecimalScalar, { description: 'Number of disabled people by which the employer is below the required number; may be a fraction, 0 where the number is reached.' })
  get gap(): string { return this.levy.gap.toDecimalPlaces(4).toFixed(); }

  @Field(() => DecimalScalar, { description: 'Number of disabled people employed beyond the required number; may be a fraction, 0 where none.' })
  get surplus(): string { return this.levy.surplus.toDecimalPlaces(4).toFixed(); }

  @Field(() => [LevyStepType], { description: 'All steps of the calculation, in order. Steps on the wage are left out where the wage is unknown and has no effect.' })
  get steps(): LevyStepType[] { return this.levy.steps.map((step) => new LevyStepType(step, this.locale)); }

  @Field(() => [CountedEmployeeType], { description: 'Disabled employees in the given order, each with the number of people it counts as.' })
  get employees(): CountedEmployeeType[] { return this.levy.employees.map((counted, index) => new CountedEmployeeType(counted, this.locale, index)); }
}
