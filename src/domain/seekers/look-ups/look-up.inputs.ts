import { Field, InputType } from 'type-graphql';
import { Bounded } from '../../../platform/graphql/bounds/index.js';
import { MutationInput } from '../../../platform/graphql/payload.js';
import { employerBounds } from '../../employers/index.js';
import { certificateNumber } from '../seeker.bounds.js';

@InputType({ description: 'By what somebody is looked up: exactly one of the two.' })
export class LookUpJobSeekersInput extends MutationInput {
  @Bounded(certificateNumber)
  @Field(() => String, { nullable: true, description: 'The number of the disability certificate (残疾人证号), or the identity number (身份证号) that it begins with.' })
  certificateNumber?: string | null;

  @Bounded(employerBounds.phone)
  @Field(() => String, { nullable: true, description: 'The phone, however it is written.' })
  phone?: string | null;
}
