import { Field, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/graphql/enums.js';
import type { Locale } from '../../../platform/i18n/text.js';
import type { EmploymentWarning, WarningCode } from './warnings.js';

const WarningCodes = graphqlEnum<WarningCode>(
  'EmploymentWarningCode',
  'What the law does not allow of an employment.',
  {
    PAY_BELOW_MINIMUM: 'The pay of full-time work lies below the minimum wage of the place (低于最低工资标准).',
    TRIAL_BEYOND_PROBATION: 'The trial is longer than the probation that the labour contract allows (超过试用期上限).',
    PROBATION_EXTENDED: 'The trial under a labour contract was extended (试用期只能约定一次).',
  },
);

@ObjectType('EmploymentWarning', {
  simpleResolvers: true,
  description: 'A fact of an employment that the law does not allow, to be taken up with the employer.',
})
export class EmploymentWarningType {
  constructor(
    private readonly warning: EmploymentWarning,
    private readonly locale: Locale,
  ) {}

  @Field(() => WarningCodes, { description: 'What it is.' })
  get code(): WarningCode {
    return this.warning.code;
  }

  @Field(() => String, { description: 'It in words.' })
  get message(): string {
    return this.warning.message[this.locale];
  }

  @Field(() => String, { description: 'The source of the rule.' })
  get source(): string {
    return this.warning.source[this.locale];
  }
}
