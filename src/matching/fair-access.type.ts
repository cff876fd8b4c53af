import { Field, ObjectType } from 'type-graphql';
import type { Locale } from '../platform/i18n/text.js';
import { accommodations, AccommodationType } from '../domain/accommodations/index.js';
import { ProvisionStates, type Provision } from '../domain/employers/index.js';
import type { FairNeed } from './fair-access.js';
import type { Outcome } from './rules/index.js';
import { Outcomes } from './match.type.js';

@ObjectType('FairAccessNeed', { simpleResolvers: true, description: 'An accommodation that the person asks for, and what the venue says of it.' })
export class FairAccessNeedType {
  constructor(private readonly need: FairNeed, private readonly locale: Locale) {}

  @Field(() => AccommodationType, { description: 'The accommodation.' })
  get accommodation(): AccommodationType { return new AccommodationType(accommodations.get(this.need.accommodationCode), this.locale); }

  @Field(() => Boolean, { description: 'Whether the person can not do without it.' })
  get isRequired(): boolean { return this.need.isRequired; }

  @Field(() => ProvisionStates, { nullable: true, description: 'What the venue says of it; null when it says nothing.' })
  get provision(): Provision | null { return this.need.provision; }
}

@ObjectType('FairAccess', { simpleResolvers: true, description: 'How the venue of a fair meets what a person asks for.' })
export class FairAccessType {
  constructor(readonly result: Outcome, private readonly list: readonly FairNeed[], private readonly locale: Locale) {}

  @Field(() => Outcomes, { description: 'Whether every required accommodation is there.' })
  get outcome(): Outcome { return this.result; }

  @Field(() => [FairAccessNeedType], { description: 'Need by need.' })
  get needs(): FairAccessNeedType[] { return this.list.map((need) => new FairAccessNeedType(need, this.locale)); }
}
