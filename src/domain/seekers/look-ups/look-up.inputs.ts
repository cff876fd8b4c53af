import { Field, InputType } from 'type-graphql';
import { Bounded } from '../../../platform/graphql/bounds/index.js';
import { MutationInput } from '../../../platform/graphql/payload.js';
import { employerBounds } from '../../employers/index.js';
import { certificateNumber } from '../seeker.bounds.js';

@InputType({ description: 'The number by which job seekers are looked up: exactly one of certificate number and phone.' })
export class LookUpJobSeekersInput extends MutationInput {
  @Bounded(certificateNumber)
  @Field(() => String, { nullable: true, description: 'Number of the disability certificate (残疾人证号), or the identity number (身份证号) that is its beginning.' })
  certificateNumber?: string | null;

  @Bounded(employerBounds.phone)
  @Field(() => String, { nullable: true, description: 'Phone number in any common notation; the whole number must match.' })
  phone?: string | null;
}
