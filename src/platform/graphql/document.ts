import { Field, ObjectType } from 'type-graphql';
import type { DocumentFile, DocumentFormat } from '../documents/index.js';
import { graphqlEnum } from './enums.js';

export const DocumentFormats = graphqlEnum<DocumentFormat>('DocumentFormat', 'What a document is written as.', {
  HTML: 'A page that needs nothing else, to be read, printed or published.', DOCX: 'A file for a word processor.', CSV: 'The tables alone, for a spreadsheet, with a mark for UTF-8.',
});

@ObjectType('Document', { simpleResolvers: true, description: 'A document to be downloaded.' })
export class DocumentType {
  constructor(private readonly name: string, private readonly file: DocumentFile) {}

  @Field(() => String, { description: 'A name for the file.' })
  get filename(): string { return `${this.name}.${this.file.extension}`; }

  @Field(() => String, { description: 'Its media type.' })
  get mediaType(): string { return this.file.mediaType; }

  @Field(() => String, { description: 'The file, in base64.' })
  get base64(): string { return this.file.bytes.toString('base64'); }
}
