import { Field, ObjectType } from 'type-graphql';

@ObjectType('Attendee', { simpleResolvers: true, description: 'Whoever has a place in a programme or an interview at a fair, as its host must know them.' })
export class AttendeeType {
  @Field(() => String, { description: 'The full name.' })
  readonly fullName: string;

  @Field(() => String, { nullable: true, description: 'The phone number; null where none is known.' })
  readonly phone: string | null;

  constructor(readonly personId: number, fullName: string, phone: string | null) {
    this.fullName = fullName;
    this.phone = phone;
  }
}
