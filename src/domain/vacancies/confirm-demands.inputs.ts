import { Field, ID, InputType, Int } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { functionCode } from '../functions/index.js';
import { vacancyBounds } from './vacancy.bounds.js';

/** What is said of a presumed demand. */
export type DemandDecision = 'KEPT' | 'CHANGED' | 'STRUCK';

const DemandDecisions = graphqlEnum<DemandDecision>('DemandDecision', 'What is said of a presumed demand.', {
  KEPT: 'The work asks it as presumed.',
  CHANGED: 'The work asks something else of the function: say how much, and whether it is essential.',
  STRUCK: 'The work does not ask it: say why.',
});

@InputType({ description: 'One presumed demand, and what is said of it.' })
export class DecidedDemandInput {
  @Bounded(functionCode)
  @Field(() => String, { description: 'Code of the function, as "seeing".' })
  function!: string;

  @Field(() => DemandDecisions, { description: 'What is said of it.' })
  decision!: DemandDecision;

  @Field(() => Int, { nullable: true, description: 'With CHANGED: the level that the work asks, 1 to 4.' })
  level?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'With CHANGED: whether the work cannot be done without it.' })
  isEssential?: boolean | null;

  @Bounded(vacancyBounds.struckReason)
  @Field(() => String, { nullable: true, description: 'With STRUCK: why the work does not ask it.' })
  reason?: string | null;
}

@InputType({ description: 'What a post asks of functions, gone through and confirmed.' })
export class ConfirmDemandsInput extends MutationInput {
  @Field(() => ID, { description: 'The post.' })
  vacancyId!: string;

  @Field(() => Int, { description: 'The version that you read: refused when somebody changed the post since.' })
  version!: number;

  @Bounded(vacancyBounds.demands)
  @Field(() => [DecidedDemandInput], { description: 'Each of the demands whose `basis` is PRESUMED, once.' })
  presumed!: DecidedDemandInput[];
}
