import { Field, ID, InterfaceType, ObjectType, Int } from 'type-graphql';
import { keyedId } from '../../platform/graphql/global-id.js';
import { LocalizedText } from '../../platform/graphql/localized-text.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import type { Locale, Text } from '../../platform/i18n/text.js';
import type { Concept } from './concept.js';

/** An entry of a vocabulary, as it is read over GraphQL. */
@InterfaceType('Concept', {
  description: 'An entry of a versioned vocabulary (参考数据). It is never deleted: it is deprecated, and names what replaces it.',
})
export abstract class ConceptType<Entry extends Concept = Concept> {
  abstract readonly __typename: string;

  constructor(readonly entry: Entry, readonly locale: Locale) {}

  @Field(() => ID, { description: 'Key of the entry among all objects, for normalising caches. The entry is asked for by its code, and not by `node`.' })
  get id(): string { return keyedId(this.__typename, this.entry.code); }

  @Field(() => String, { description: 'Code of the entry, unique in its vocabulary and never used for another entry.' })
  get code(): string { return this.entry.code; }

  @Field(() => String, { description: "Name of the entry in the reader's language (header Accept-Language)." })
  get label(): string { return this.entry.label[this.locale]; }

  @Field(() => LocalizedText, { description: 'Name of the entry in Chinese and in English.' })
  get labels(): Text { return this.entry.label; }

  @Field(() => DateScalar, { description: 'First day on which the entry is part of the vocabulary.' })
  get since(): string { return this.entry.since; }

  @Field(() => DateScalar, { nullable: true, description: 'Day from which the entry must no longer be used; null while it is in use.' })
  get deprecatedOn(): string | null { return this.entry.deprecatedOn; }

  @Field(() => String, { nullable: true, description: 'Code of the entry that replaces a deprecated one; null while the entry is not deprecated.' })
  get replacedBy(): string | null { return this.entry.replacedBy; }
}

@ObjectType('Vocabulary', { simpleResolvers: true, description: 'A dated edition of one vocabulary (参考数据).' })
export class VocabularyType {
  @Field(() => String, { description: 'Name of the vocabulary, such as "skill".' })
  scheme!: string;

  @Field(() => String, { description: 'Edition of the vocabulary, such as "2026.2" or the number of a national standard.' })
  version!: string;

  @Field(() => Int, { description: 'Number of entries in the vocabulary, deprecated ones included.' })
  size!: number;
}
