import { Field, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { Locale } from '../../platform/i18n/text.js';
import { humanFunctions, HumanFunctionType } from '../functions/index.js';
import type { OpenPoint, OpenPointKind } from './open-points.js';

const OpenPointKinds = graphqlEnum<OpenPointKind>('VacancyOpenPointKind', 'What an employer has still to say of a post.', {
  OCCUPATION: 'Which occupation it is.',
  DEMANDS: 'Whether what the work usually asks of functions is asked here (`confirmDemands`).',
  DEMAND_LEVEL: 'How much the work asks of a function that it names.',
  WORKPLACE: 'On which floor the work is done, and whether there are steps or a lift.',
  TEXT: 'What the text says of the workplace, as lodging, and nobody recorded: matching reads no text.',
  WORK_MODE: 'Where the work is done.',
  SHIFT: 'When the work is done.',
  HOURS: 'How many hours a week it is.',
  PAY: 'What it pays.',
});

@ObjectType('VacancyOpenPoint', { simpleResolvers: true, description: 'What the employer of a post has still to say (待单位确认的事项).' })
export class VacancyOpenPointType {
  constructor(private readonly point: OpenPoint, private readonly locale: Locale) {}

  @Field(() => OpenPointKinds, { description: 'What it is about.' })
  get kind(): OpenPointKind { return this.point.kind; }

  @Field(() => HumanFunctionType, { nullable: true, description: 'The function that it is about; null for others.' })
  get function(): HumanFunctionType | null { return this.point.functionCode === null ? null : new HumanFunctionType(humanFunctions.get(this.point.functionCode), this.locale); }

  @Field(() => String, { description: 'What to do, to be read to the employer.' })
  get text(): string { return this.point.text[this.locale]; }
}
