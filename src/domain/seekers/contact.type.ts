import { Field, ObjectType } from 'type-graphql';

@ObjectType('ContactDetails', { simpleResolvers: true, description: 'Name and phone of a job seeker (联系方式), which a consent for CONTACT opens to an employer.' })
export class ContactDetailsType {
  @Field(() => String, { description: 'Full name of the job seeker.' })
  readonly fullName: string;

  @Field(() => String, { nullable: true, description: 'Phone number of the job seeker; null where none is known.' })
  readonly phone: string | null;

  constructor(fullName: string, phone: string | null) {
    this.fullName = fullName;
    this.phone = phone;
  }
}
