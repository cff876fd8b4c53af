import { Field, ObjectType } from 'type-graphql';

@ObjectType('Attendee', { simpleResolvers: true, description: 'Name and phone of a job seeker who has a place in a programme or an interview at a fair, shown to the host.' })
export class AttendeeType {
  @Field(() => String, { description: 'Full name of the attendee.' })
  readonly fullName: string;

  @Field(() => String, { nullable: true, description: 'Phone number of the attendee; null where none is known.' })
  readonly phone: string | null;

  constructor(readonly personId: number, fullName: string, phone: string | null) {
    this.fullName = fullName;
    this.phone = phone;
  }
}
