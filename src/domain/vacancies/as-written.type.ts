import { Field, ObjectType } from 'type-graphql';
import type { AsWritten, WrittenField } from './as-written.js';
import { WrittenFields } from './vacancy.enums.js';

@ObjectType('AsWritten', { simpleResolvers: true, description: 'What a table says of a field that could not be read for certain.' })
export class AsWrittenType implements AsWritten {
  @Field(() => WrittenFields, { description: 'The field.' })
  field!: WrittenField;

  @Field(() => String, { description: 'The words of the table.' })
  words!: string;
}
