import { Field, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { Locale } from '../../platform/i18n/text.js';
import { humanFunctions, HumanFunctionType } from '../functions/index.js';
import type { OpenPoint, OpenPointKind } from './open-points.js';

const OpenPointKinds = graphqlEnum<OpenPointKind>('VacancyOpenPointKind', 'Kind of a fact that the employer has still to state.', {
  OCCUPATION: 'The occupation of the vacancy.',
  DEMANDS: 'Confirmation that the work makes the presumed demands (`confirmDemands`).',
  DEMAND_LEVEL: 'The level of a function that the vacancy demands without a level.',
  WORKPLACE: 'The floor of the workplace, and its steps or lift.',
  TEXT: 'A fact of the workplace that the description mentions, as lodging, and that is not recorded; matching does not read the text.',
  WORK_MODE: 'The place where the work is done: on site, at home or both.',
  SHIFT: 'The time of day at which the work is done.',
  HOURS: 'The working hours a week.',
  PAY: 'The range of pay.',
});

@ObjectType('VacancyOpenPoint', { simpleResolvers: true, description: 'A fact that the employer of a vacancy has still to state (待单位确认的事项).' })
export class VacancyOpenPointType {
  constructor(private readonly point: OpenPoint, private readonly locale: Locale) {}

  @Field(() => OpenPointKinds, { description: 'Kind of the missing fact.' })
  get kind(): OpenPointKind { return this.point.kind; }

  @Field(() => HumanFunctionType, { nullable: true, description: 'Function that the point is about; null for points about no function.' })
  get function(): HumanFunctionType | null { return this.point.functionCode === null ? null : new HumanFunctionType(humanFunctions.get(this.point.functionCode), this.locale); }

  @Field(() => String, { description: "Instruction to the employer, in the reader's language." })
  get text(): string { return this.point.text[this.locale]; }
}
