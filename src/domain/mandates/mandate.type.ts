import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { connectionType } from '../../platform/graphql/connection.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { MandateKind } from './mandate.entity.js';

const MandateKinds = graphqlEnum<MandateKind>('MandateKind', 'What an agency does for an employer.', {
  RECRUITING: 'It recruits for the employer (人力资源服务).', DISPATCH: 'It employs people and sends them to the employer (劳务派遣).',
});

export interface MandateRow {
  readonly id: number; readonly agency_id: number; readonly principal_id: number; readonly kind: MandateKind; readonly starts_on: IsoDate; readonly ends_on: IsoDate; readonly revoked_at: string | null; readonly version: number;
}

@ObjectType('Mandate', { implements: Node, simpleResolvers: true, description: "That an agency acts for an employer's posts (委托). Its staff do so with the header x-acting-for: the employer's id." })
export class MandateType implements Node {
  readonly __typename = 'Mandate';

  constructor(readonly row: MandateRow, private readonly today: IsoDate) {}

  @Field(() => ID, { description: 'Global id.' })
  get id(): string { return globalId('Mandate', this.row.id); }

  @Field(() => MandateKinds, { description: 'What the agency does.' })
  get kind(): MandateKind { return this.row.kind; }

  @Field(() => DateScalar, { description: 'The first day.' })
  get startsOn(): string { return this.row.starts_on; }

  @Field(() => DateScalar, { description: 'The last day.' })
  get endsOn(): string { return this.row.ends_on; }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back; null while it was not.' })
  get revokedAt(): Date | null { return this.row.revoked_at === null ? null : new Date(this.row.revoked_at); }

  @Field(() => Boolean, { description: 'Whether it holds today.' })
  get isInForce(): boolean { return this.row.revoked_at === null && this.row.starts_on <= this.today && this.today <= this.row.ends_on; }

  @Field(() => Int, { description: 'Counts its changes.' })
  get version(): number { return this.row.version; }
}

export const MandateConnection = connectionType('Mandate', () => MandateType);

@InputType({ description: 'A mandate.' })
export class GrantMandateInput extends MutationInput {
  @Field(() => ID, { description: 'The employer for which the agency is to act.' })
  employerId!: string;

  @Field(() => ID, { description: 'The agency, an employer of its own.' })
  agencyId!: string;

  @Field(() => MandateKinds, { description: 'What it does.' })
  kind!: MandateKind;

  @Field(() => DateScalar, { description: 'The first day.' })
  startsOn!: IsoDate;

  @Field(() => DateScalar, { description: 'The last day, at most three years later.' })
  endsOn!: IsoDate;
}

@InputType({ description: 'A mandate that is taken back.' })
export class RevokeMandateInput extends MutationInput {
  @Field(() => ID, { description: 'The mandate.' })
  mandateId!: string;
}
