import { Field, ObjectType } from 'type-graphql';
import type { DocumentFile, DocumentFormat } from '../documents/index.js';
import { graphqlEnum } from './enums.js';

export const DocumentFormats = graphqlEnum<DocumentFormat>('DocumentFormat', 'File format of a document.', {
  HTML: 'A web page in one file, to be read, printed or published.', DOCX: 'A file for a word processor (Office Open XML).', CSV: 'The tables of the document alone, for a spreadsheet: UTF-8 with a byte order mark.',
});

@ObjectType('Document', { simpleResolvers: true, description: 'A generated document, as a file to download.' })
export class DocumentType {
  constructor(private readonly name: string, private readonly file: DocumentFile) {}

  @Field(() => String, { description: 'Suggested name of the file, with its extension.' })
  get filename(): string { return `${this.name}.${this.file.extension}`; }

  @Field(() => String, { description: 'Media type (MIME) of the file, as "text/html".' })
  get mediaType(): string { return this.file.mediaType; }

  @Field(() => String, { description: 'Content of the file, encoded in base64.' })
  get base64(): string { return this.file.bytes.toString('base64'); }
}
