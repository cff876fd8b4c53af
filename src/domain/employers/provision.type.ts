import { Field, InputType, ObjectType } from 'type-graphql';
import type { InputValidator } from '../../platform/errors/index.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import type { Locale } from '../../platform/i18n/text.js';
import { text } from '../../platform/i18n/text.js';
import { accommodations, AccommodationType, accommodationCode } from '../accommodations/index.js';
import { ProvisionStates } from './employer.enums.js';
import type { Provision, Provisions } from './employer.entity.js';

@ObjectType('AccommodationProvision', { simpleResolvers: true, description: 'Answer of an employer, a vacancy or a fair on one accommodation: provided, willing or refused (合理便利的提供情况).' })
export class ProvisionType {
  constructor(private readonly accommodationCode: string, readonly provision: Provision, private readonly locale: Locale) {}

  @Field(() => AccommodationType, { description: 'Accommodation that the answer is about.' })
  get accommodation(): AccommodationType { return new AccommodationType(accommodations.get(this.accommodationCode), this.locale); }

  @Field(() => ProvisionStates, { description: 'Whether the accommodation is in place, offered or refused.' })
  get state(): Provision { return this.provision; }
}

export function provisionList(provisions: Provisions, locale: Locale): ProvisionType[] {
  return Object.entries(provisions).map(([code, provision]) => new ProvisionType(code, provision, locale));
}

@InputType({ description: 'Answer on one accommodation: provided, willing or refused.' })
export class ProvisionInput {
  @Bounded(accommodationCode)
  @Field(() => String, { description: 'Code of the accommodation, such as "screenReader".' })
  accommodation!: string;

  @Field(() => ProvisionStates, { description: 'Whether the accommodation is in place, offered or refused.' })
  state!: Provision;
}

/** Checks and converts a list of provisions; the same accommodation twice is a contradiction. */
export function provisionsOf(inputs: readonly ProvisionInput[], path: readonly (string | number)[], validator: InputValidator): Provisions {
  const provisions: Record<string, Provision> = {};
  for (const [index, { accommodation, state }] of inputs.entries()) {
    const here = [...path, index, 'accommodation'];
    validator.code(here, accommodation, accommodationCode);
    if (accommodation in provisions) {
      validator.add(here, 'DUPLICATE', text(`合理便利“${accommodation}”写了两次。`, `The accommodation "${accommodation}" stands twice.`));
    }
    provisions[accommodation] = state;
  }
  return provisions;
}
