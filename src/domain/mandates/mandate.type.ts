import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { connectionType } from '../../platform/graphql/connection.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { MandateKind } from './mandate.entity.js';

const MandateKinds = graphqlEnum<MandateKind>('MandateKind', 'Service that an agency renders to an employer.', {
  RECRUITING: 'The agency recruits staff for the employer (人力资源服务).', DISPATCH: 'The agency employs workers and dispatches them to the employer (劳务派遣).',
});

export interface MandateRow {
  readonly id: number; readonly agency_id: number; readonly principal_id: number; readonly kind: MandateKind; readonly starts_on: IsoDate; readonly ends_on: IsoDate; readonly revoked_at: string | null; readonly version: number;
}

@ObjectType('Mandate', { implements: Node, simpleResolvers: true, description: "Permission for an agency to act for an employer's vacancies and applications (委托), and for nothing else of the employer. Agency staff use it by sending the header x-acting-for with the employer's id." })
export class MandateType implements Node {
  readonly __typename = 'Mandate';

  constructor(readonly row: MandateRow, private readonly today: IsoDate) {}

  @Field(() => ID, { description: 'Global id of the mandate.' })
  get id(): string { return globalId('Mandate', this.row.id); }

  @Field(() => MandateKinds, { description: 'Service that the agency renders.' })
  get kind(): MandateKind { return this.row.kind; }

  @Field(() => DateScalar, { description: 'First day of the mandate.' })
  get startsOn(): string { return this.row.starts_on; }

  @Field(() => DateScalar, { description: 'Last day of the mandate.' })
  get endsOn(): string { return this.row.ends_on; }

  @Field(() => DateTimeScalar, { nullable: true, description: 'Time at which the mandate was revoked; null where it was not.' })
  get revokedAt(): Date | null { return this.row.revoked_at === null ? null : new Date(this.row.revoked_at); }

  @Field(() => Boolean, { description: 'Whether the mandate is valid today and not revoked.' })
  get isInForce(): boolean { return this.row.revoked_at === null && this.row.starts_on <= this.today && this.today <= this.row.ends_on; }

  @Field(() => Int, { description: 'Number of the present version.' })
  get version(): number { return this.row.version; }
}

export const MandateConnection = connectionType('Mandate', () => MandateType);

@InputType({ description: "A mandate to be given: the agency sees and does what concerns the employer's vacancies and applications, and nothing else." })
export class GrantMandateInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the employer for which the agency is to act.' })
  employerId!: string;

  @Field(() => ID, { description: 'Id of the agency, which is an employer of its own; not the employer itself.' })
  agencyId!: string;

  @Field(() => MandateKinds, { description: 'Service that the agency is to render.' })
  kind!: MandateKind;

  @Field(() => DateScalar, { description: 'First day of the mandate.' })
  startsOn!: IsoDate;

  @Field(() => DateScalar, { description: 'Last day of the mandate: today or later, at most three years after the first day.' })
  endsOn!: IsoDate;
}

@InputType({ description: 'A mandate to be revoked.' })
export class RevokeMandateInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the mandate to revoke.' })
  mandateId!: string;
}
