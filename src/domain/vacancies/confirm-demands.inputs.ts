import { Field, ID, InputType, Int } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { functionCode } from '../functions/index.js';
import { vacancyBounds } from './vacancy.bounds.js';

/** What is said of a presumed demand. */
export type DemandDecision = 'KEPT' | 'CHANGED' | 'STRUCK';

const DemandDecisions = graphqlEnum<DemandDecision>('DemandDecision', 'Decision on a presumed demand.', {
  KEPT: 'The work makes the demand as presumed.',
  CHANGED: 'The work demands another level of the function; `level` and `isEssential` are required.',
  STRUCK: 'The work does not make the demand; `reason` is required.',
});

@InputType({ description: 'The decision on one presumed demand.' })
export class DecidedDemandInput {
  @Bounded(functionCode)
  @Field(() => String, { description: 'Code of the function, as "seeing".' })
  function!: string;

  @Field(() => DemandDecisions, { description: 'Decision on the demand.' })
  decision!: DemandDecision;

  @Field(() => Int, { nullable: true, description: 'With CHANGED: level that the work demands, 1 to 4.' })
  level?: number | null;

  @Field(() => Boolean, { nullable: true, description: "With CHANGED: whether the work can't be done without the function." })
  isEssential?: boolean | null;

  @Bounded(vacancyBounds.struckReason)
  @Field(() => String, { nullable: true, description: 'With STRUCK: reason for which the work does not make the demand.' })
  reason?: string | null;
}

@InputType({ description: 'Decisions on all presumed demands of a vacancy. Only a vacancy with confirmed demands has candidates who are eligible without an open question.' })
export class ConfirmDemandsInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the vacancy whose demands are confirmed.' })
  vacancyId!: string;

  @Field(() => Int, { description: 'Version of the vacancy that you read; STALE where it has changed since.' })
  version!: number;

  @Bounded(vacancyBounds.demands)
  @Field(() => [DecidedDemandInput], { description: 'One decision for each demand whose `basis` is PRESUMED.' })
  presumed!: DecidedDemandInput[];
}
