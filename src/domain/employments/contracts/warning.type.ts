import { Field, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/graphql/enums.js';
import type { Locale } from '../../../platform/i18n/text.js';
import type { EmploymentWarning, WarningCode } from './warnings.js';

const WarningCodes = graphqlEnum<WarningCode>(
  'EmploymentWarningCode',
  'Kind of a fact about an employment that the law does not allow.',
  {
    PAY_BELOW_MINIMUM: 'Pay of full-time work is below the local minimum wage (低于最低工资标准).',
    TRIAL_BEYOND_PROBATION: 'The trial is longer than the probation that the labour contract allows (超过试用期上限).',
    PROBATION_EXTENDED:
      'A trial under a labour contract was extended, though probation is agreed only once (试用期只能约定一次).',
  },
);

@ObjectType('EmploymentWarning', {
  simpleResolvers: true,
  description: 'A fact of an employment that the law does not allow, to be raised with the employer.',
})
export class EmploymentWarningType {
  constructor(
    private readonly warning: EmploymentWarning,
    private readonly locale: Locale,
  ) {}

  @Field(() => WarningCodes, { description: 'Kind of the breach, for programs.' })
  get code(): WarningCode {
    return this.warning.code;
  }

  @Field(() => String, { description: "Sentence that states the breach, in the reader's language." })
  get message(): string {
    return this.warning.message[this.locale];
  }

  @Field(() => String, { description: "Law or document that the rule comes from, in the reader's language." })
  get source(): string {
    return this.warning.source[this.locale];
  }
}
