import { Field, ID, InputType } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { seekerBounds } from './seeker.bounds.js';
import { ConsentPurposes } from './seeker.enums.js';
import type { ConsentPurpose } from './seeker.entity.js';

@InputType({ description: 'A consent that a person gives.' })
export class GrantConsentInput extends MutationInput {
  @Field(() => ID, { description: 'The person.' })
  jobSeekerId!: string;

  @Field(() => ConsentPurposes, { description: 'What it is for.' })
  purpose!: ConsentPurpose;

  @Bounded(seekerBounds.noticeVersion)
  @Field(() => String, { description: 'The version of the words that the person read before agreeing (consentForms). Refused when other words hold now.' })
  noticeVersion!: string;

  @Field(() => ID, { nullable: true, description: 'The one employer that it is given to; all whom the purpose concerns without it. DISABILITY_DETAILS needs one.' })
  employerId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it holds; without an end without it.' })
  expiresOn?: string | null;
}

@InputType({ description: 'What a person takes back: either one consent, or all consents for a purpose.' })
export class WithdrawConsentInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'The one consent that ends, by itself.' })
  consentId?: string | null;

  @Field(() => ConsentPurposes, { nullable: true, description: 'Every consent of the person for this purpose ends, to whichever employer it was given. Needs jobSeekerId.' })
  purpose?: ConsentPurpose | null;

  @Field(() => ID, { nullable: true, description: 'The person; needed with a purpose.' })
  jobSeekerId?: string | null;
}
