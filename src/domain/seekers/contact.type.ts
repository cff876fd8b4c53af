import { Field, ObjectType } from 'type-graphql';

@ObjectType('ContactDetails', { simpleResolvers: true, description: 'How to reach a person (联系方式): what a consent (CONTACT) opens, and nothing else of the person.' })
export class ContactDetailsType {
  @Field(() => String, { description: 'The full name.' })
  readonly fullName: string;

  @Field(() => String, { nullable: true, description: 'The phone number; null where none is known.' })
  readonly phone: string | null;

  constructor(fullName: string, phone: string | null) {
    this.fullName = fullName;
    this.phone = phone;
  }
}
