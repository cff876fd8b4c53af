import { Field, InterfaceType, ObjectType, Int } from 'type-graphql';
import { LocalizedText } from '../../platform/graphql/localized-text.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import type { Locale, Text } from '../../platform/i18n/text.js';
import type { Concept } from './concept.js';

/** An entry of a vocabulary, as it is read over GraphQL. */
@InterfaceType('Concept', {
  description: 'An entry of a versioned vocabulary (参考数据). It is never deleted: it is deprecated, and names what replaces it.',
})
export abstract class ConceptType<Entry extends Concept = Concept> {
  constructor(readonly entry: Entry, readonly locale: Locale) {}

  @Field(() => String, { description: 'Its code, unique in the vocabulary and never used for anything else.' })
  get code(): string { return this.entry.code; }

  @Field(() => String, { description: "Its name in the reader's language (Accept-Language)." })
  get label(): string { return this.entry.label[this.locale]; }

  @Field(() => LocalizedText, { description: 'Its name in both languages.' })
  get labels(): Text { return this.entry.label; }

  @Field(() => DateScalar, { description: 'The day from which it is in the vocabulary.' })
  get since(): string { return this.entry.since; }

  @Field(() => DateScalar, { nullable: true, description: 'The day from which it is no longer to be used; null while it is.' })
  get deprecatedOn(): string | null { return this.entry.deprecatedOn; }

  @Field(() => String, { nullable: true, description: 'Code of the entry to use instead; null while it is not deprecated.' })
  get replacedBy(): string | null { return this.entry.replacedBy; }
}

@ObjectType('Vocabulary', { simpleResolvers: true, description: 'A dated edition of one vocabulary (参考数据).' })
export class VocabularyType {
  @Field(() => String, { description: 'Its name, as "skill".' })
  scheme!: string;

  @Field(() => String, { description: 'Its edition.' })
  version!: string;

  @Field(() => Int, { description: 'How many entries it has, deprecated ones included.' })
  size!: number;
}
