import { Field, ID, InputType } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { seekerBounds } from './seeker.bounds.js';
import { ConsentPurposes } from './seeker.enums.js';
import type { ConsentPurpose } from './seeker.entity.js';

@InputType({ description: 'A consent that a job seeker gives for one purpose.' })
export class GrantConsentInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the job seeker who consents.' })
  jobSeekerId!: string;

  @Field(() => ConsentPurposes, { description: 'Purpose for which the job seeker consents.' })
  purpose!: ConsentPurpose;

  @Bounded(seekerBounds.noticeVersion)
  @Field(() => String, { description: 'Version of the wording that the job seeker read, from consentForms; STALE when another version is valid now.' })
  noticeVersion!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the only employer who receives the consent; without an id, all employers. DISABILITY_DETAILS requires one.' })
  employerId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which the consent is valid, today at the earliest; without a date, until withdrawn.' })
  expiresOn?: string | null;
}

@InputType({ description: 'The consents that a job seeker withdraws: either one consent or all consents for a purpose.' })
export class WithdrawConsentInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'Id of the consent to withdraw; exactly one of consentId and purpose is given.' })
  consentId?: string | null;

  @Field(() => ConsentPurposes, { nullable: true, description: 'Withdraws every consent of the job seeker for this purpose, to all employers; needs jobSeekerId.' })
  purpose?: ConsentPurpose | null;

  @Field(() => ID, { nullable: true, description: 'Id of the job seeker whose consents are withdrawn; needed with purpose.' })
  jobSeekerId?: string | null;
}
