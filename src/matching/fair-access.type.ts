import { Field, ObjectType } from 'type-graphql';
import type { Locale } from '../platform/i18n/text.js';
import { accommodations, AccommodationType } from '../domain/accommodations/index.js';
import { ProvisionStates, type Provision } from '../domain/employers/index.js';
import type { FairNeed } from './fair-access.js';
import type { Outcome } from './rules/index.js';
import { Outcomes } from './match.type.js';

@ObjectType('FairAccessNeed', { simpleResolvers: true, description: "An accommodation that a job seeker asks for, and the answer of a fair's venue." })
export class FairAccessNeedType {
  constructor(private readonly need: FairNeed, private readonly locale: Locale) {}

  @Field(() => AccommodationType, { description: 'Accommodation that the job seeker asks for.' })
  get accommodation(): AccommodationType { return new AccommodationType(accommodations.get(this.need.accommodationCode), this.locale); }

  @Field(() => Boolean, { description: "Whether the job seeker can't do without the accommodation." })
  get isRequired(): boolean { return this.need.isRequired; }

  @Field(() => ProvisionStates, { nullable: true, description: 'Answer of the venue on the accommodation; null where there is none.' })
  get provision(): Provision | null { return this.need.provision; }
}

@ObjectType('FairAccess', { simpleResolvers: true, description: 'How far the venue of a job fair has the accommodations that a job seeker asks for.' })
export class FairAccessType {
  constructor(readonly result: Outcome, private readonly list: readonly FairNeed[], private readonly locale: Locale) {}

  @Field(() => Outcomes, { description: 'Whether every required accommodation is there: PASS, FAIL, or UNKNOWN.' })
  get outcome(): Outcome { return this.result; }

  @Field(() => [FairAccessNeedType], { description: "Accommodations that the job seeker asks for, each with the venue's answer." })
  get needs(): FairAccessNeedType[] { return this.list.map((need) => new FairAccessNeedType(need, this.locale)); }
}
