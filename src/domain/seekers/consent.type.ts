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

@ObjectType('Consent', { simpleResolvers: true, implements: Node, description: 'A consent (同意) of a job seeker for one purpose, in the words that were read. An ended consent stays on record.' })
export class ConsentType {
  readonly __typename = 'Consent';

  constructor(readonly row: ConsentRow, private readonly today: string) {}

  @Field(() => ID, { description: 'Global id of the consent, which withdrawConsent takes.' })
  get id(): string { return globalId('Consent', this.row.id); }

  @Field(() => ConsentPurposes, { description: 'Purpose for which the consent was given.' })
  get purpose(): ConsentPurpose { return this.row.purpose; }

  @Field(() => String, { description: 'Words that the job seeker agreed to, in the language in which they were read.' })
  get wording(): string { return this.row.wording; }

  @Field(() => String, { description: 'Version of the wording that the job seeker agreed to.' })
  get noticeVersion(): string { return this.row.notice_version; }

  @Field(() => DateTimeScalar, { description: 'Time at which the consent was given.' })
  get grantedAt(): Date { return new Date(this.row.granted_at); }

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which the consent is valid; null where the consent is valid until withdrawn.' })
  get expiresOn(): string | null { return this.row.expires_on; }

  @Field(() => DateTimeScalar, { nullable: true, description: 'Time at which the consent was withdrawn; null where it was not withdrawn, or was replaced by a later consent.' })
  get withdrawnAt(): Date | null { return this.row.withdrawn_at === null || this.row.is_replaced ? null : new Date(this.row.withdrawn_at); }

  @Field(() => DateTimeScalar, { nullable: true, description: 'Time at which a later consent for the same purpose and employer replaced this one; null where none did.' })
  get replacedAt(): Date | null { return this.row.withdrawn_at === null || !this.row.is_replaced ? null : new Date(this.row.withdrawn_at); }

  @Field(() => Boolean, { description: 'Whether the consent is valid today: neither withdrawn, nor replaced, nor expired.' })
  get isInForce(): boolean { return isInForce(this.row, this.today); }
}

export const ConsentConnection = connectionType('Consent', () => ConsentType);

@ObjectType('ConsentForm', { simpleResolvers: true, description: 'Wording of a consent (同意书), to be read before grantConsent.' })
export class ConsentFormType {
  @Field(() => ConsentPurposes, { description: 'Purpose that the wording is about.' })
  readonly purpose: ConsentPurpose;

  constructor(purpose: ConsentPurpose, private readonly locale: Locale) {
    this.purpose = purpose;
  }

  @Field(() => String, { description: 'Version of the wording; grantConsent takes it as noticeVersion.' })
  get noticeVersion(): string { return consentNotices[this.purpose].version; }

  @Field(() => String, { description: "Words of the consent in the reader's language." })
  get wording(): string { return consentNotices[this.purpose].wording[this.locale]; }
}
