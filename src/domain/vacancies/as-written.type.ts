import { Field, ObjectType } from 'type-graphql';
import type { AsWritten, WrittenField } from './as-written.js';
import { WrittenFields } from './vacancy.enums.js';

@ObjectType('AsWritten', { simpleResolvers: true, description: 'Original words of an imported table for a field that could not be read with certainty.' })
export class AsWrittenType implements AsWritten {
  @Field(() => WrittenFields, { description: 'Field that could not be read.' })
  field!: WrittenField;

  @Field(() => String, { description: 'Words of the table for the field.' })
  words!: string;
}
