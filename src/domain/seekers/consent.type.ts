import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../platform/graphql/connection.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import { consentNotices } from './consent.data.js';
import { ConsentPurposes } from './seeker.enums.js';
import type { ConsentPurpose } from './seeker.entity.js';

export interface ConsentRow {
  readonly id: number; readonly job_seeker_id: number; readonly purpose: ConsentPurpose; readonly employer_id: number | null; readonly notice_version: string;
  readonly wording: string; readonly granted_at: string; readonly expires_on: string | null; readonly withdrawn_at: string | null; readonly is_replaced: boolean;
}

/** Whether a consent holds on a day, to be shown; what it opens, the function access.is_in_force of the database decides. */
function isInForce({ expires_on, withdrawn_at }: Pick<ConsentRow, 'expires_on' | 'withdrawn_at'>, today: string): boolean {
  return withdrawn_at === null && (expires_on === null || today <= expires_on);
}

@ObjectType('Consent', { simpleResolvers: true, implements: Node, description: 'A consent (同意): what for, to whom, until when, in which words. It stays on record when it ends.' })
export class ConsentType {
  readonly __typename = 'Consent';

  constructor(readonly row: ConsentRow, private readonly today: string) {}

  @Field(() => ID, { description: 'Its global id, by which it is withdrawn.' })
  get id(): string { return globalId('Consent', this.row.id); }

  @Field(() => ConsentPurposes, { description: 'What it is for.' })
  get purpose(): ConsentPurpose { return this.row.purpose; }

  @Field(() => String, { description: 'The words that the person agreed to.' })
  get wording(): string { return this.row.wording; }

  @Field(() => String, { description: 'The version of those words.' })
  get noticeVersion(): string { return this.row.notice_version; }

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  get grantedAt(): Date { return new Date(this.row.granted_at); }

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it holds; null without an end.' })
  get expiresOn(): string | null { return this.row.expires_on; }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn; null while it was not.' })
  get withdrawnAt(): Date | null { return this.row.withdrawn_at === null || this.row.is_replaced ? null : new Date(this.row.withdrawn_at); }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a later consent for the same purpose and employer took its place; null while none has.' })
  get replacedAt(): Date | null { return this.row.withdrawn_at === null || !this.row.is_replaced ? null : new Date(this.row.withdrawn_at); }

  @Field(() => Boolean, { description: 'Whether it holds today.' })
  get isInForce(): boolean { return isInForce(this.row, this.today); }
}

export const ConsentConnection = connectionType('Consent', () => ConsentType);

@ObjectType('ConsentForm', { simpleResolvers: true, description: 'The words of a consent (同意书), to be read before agreeing to them.' })
export class ConsentFormType {
  @Field(() => ConsentPurposes, { description: 'What the consent is for.' })
  readonly purpose: ConsentPurpose;

  constructor(purpose: ConsentPurpose, private readonly locale: Locale) {
    this.purpose = purpose;
  }

  @Field(() => String, { description: 'The version of the words; send it with the consent.' })
  get noticeVersion(): string { return consentNotices[this.purpose].version; }

  @Field(() => String, { description: "The words, in the reader's language." })
  get wording(): string { return consentNotices[this.purpose].wording[this.locale]; }
}
