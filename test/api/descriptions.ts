import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** A part of the schema, by its coordinate, as "Vacancy.title" or "Query.vacancy(id:)". */
export interface Described {
  readonly coordinate: string;
  /** Last part of the coordinate: what the description must not merely repeat. */
  readonly name: string;
  readonly description: string | null | undefined;
  readonly isType: boolean;
}

const longest = { ofType: 400, ofPart: 160 } as const;
const fewestWords = 3;

/** Phrases that fit every field, and so say nothing of the one that they stand at. */
const emptyPhrases: ReadonlySet<string> = new Set([
  'as it is now', 'counts its changes', 'counts its changes send it with a change', 'how it goes on', 'how it is', 'how it stands', 'how many there are',
  'it in words', 'its global id', 'what comes next', 'what else is to be said', 'what happened', 'what is to be done', 'what is to be said of it',
  'what it comes to', 'what it found', 'what it is', 'what it is about', 'what it is called', 'what it is for', 'what it is of', 'what it says', 'what was done',
  'when it is', 'when it was', 'when it was done', 'where it comes from', 'where it is', 'where it stands', 'which one it is', 'which ones are wanted',
  'who did it', 'who does it', 'who it is', 'who wrote it', 'whose it is', 'why it is so',
]);

/** A subject that no noun stands for: whoever reads the description alone does not know who or what is meant. */
const danglingSubject = /^(?:its?|they|their|them|those)\b/i;

/** Words that add nothing to a name that is repeated. */
const fillers: ReadonlySet<string> = new Set(['a', 'an', 'and', 'are', 'as', 'for', 'in', 'is', 'its', 'of', 'on', 'or', 'that', 'the', 'this', 'to', 'whether', 'which', 'with']);

/** Words of a text, small; a run of Chinese characters is a word. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

const singular = (word: string): string => word.replace(/s$/, '');

/** Words of a name of the schema: "jobFairId" and "JOB_FAIR_ID" have three. */
const wordsOfName = (name: string): ReadonlySet<string> => new Set(wordsOf(name.replaceAll('_', ' ').replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')).map(singular));

function repeats(name: string, description: string): boolean {
  const known = wordsOfName(name);
  return wordsOf(description).every((word) => fillers.has(word) || known.has(singular(word)));
}

/** The bound of a text or a list, which the program adds to what the source says (src/platform/graphql/bounds). */
const addedBound = / (?:At most|[\d,]+ to) [\d,]+ (?:characters|entry|entries)(?:, of at most [\d,]+ characters each)?\.$/;

/** What is wrong with a description; null where nothing is. */
export function faultOf({ name, description: whole, isType }: Omit<Described, 'coordinate'>): string | null {
  const description = (whole ?? '').replace(addedBound, '').trim();
  if (description === '') return 'is missing';
  const words = wordsOf(description);
  const most = isType ? longest.ofType : longest.ofPart;
  if (words.length < fewestWords) return `has fewer than ${fewestWords} words`;
  if (emptyPhrases.has(words.join(' '))) return 'is an empty phrase';
  if (danglingSubject.test(description)) return 'begins with a pronoun that stands for no noun';
  if (repeats(name, description)) return 'repeats the name';
  return description.length > most ? `has ${description.length} characters, more than ${most}` : null;
}

/** Every type, enum value, field, argument and input field of a schema; the types of the introspection are left out. */
export function describedParts(schema: GraphQLSchema): Described[] {
  return Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__')).flatMap((type): Described[] => {
    const part = (name: string, description: string | null | undefined, coordinate = `${type.name}.${name}`): Described => ({ coordinate, name, description, isType: false });
    const own: Described = { coordinate: type.name, name: type.name, description: type.description, isType: true };
    if (isEnumType(type)) return [own, ...type.getValues().map(({ name, description }) => part(name, description))];
    if (isInputObjectType(type)) return [own, ...Object.values(type.getFields()).map(({ name, description }) => part(name, description))];
    if (!isObjectType(type) && !isInterfaceType(type)) return [own];
    return [own, ...Object.values(type.getFields()).flatMap((field) => [
      part(field.name, field.description), ...field.args.map((arg) => part(arg.name, arg.description, `${type.name}.${field.name}(${arg.name}:)`)),
    ])];
  });
}
