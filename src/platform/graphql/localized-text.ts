import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'One text in both languages.' })
export class LocalizedText {
  @Field(() => String, { description: 'The text in Chinese.' })
  zh!: string;

  @Field(() => String, { description: 'The text in English.' })
  en!: string;
}
