import { text, type Text } from '../../../platform/i18n/text.js';

/** Who has to answer what is open: the job seeker, the employer, or the service centre, which confirms facts. */
export type Answerer = 'YOU' | 'EMPLOYER' | 'CENTRE';

/** What is told of one line or gate: sentences, in the order in which they are read aloud. */
export interface PlainPart {
  readonly says: readonly Text[];
  /** Who answers what is open in it; null where nothing is open. */
  readonly asks: Answerer | null;
}

export function part(...says: readonly Text[]): PlainPart {
  return { says, asks: null };
}

/** Something that the employer has to say. Its sentences end with whom to ask. */
export function askEmployer(...says: readonly Text[]): PlainPart {
  return { says, asks: 'EMPLOYER' };
}

/** A question to the job seeker, after what it is about. */
export function askYou(about: Text, question: Text): PlainPart {
  return { says: [about, text(`请您回答:${question.zh}`, `Please answer: ${lowerFirst(question.en)}`)], asks: 'YOU' };
}

export function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** Words with their full stop. */
export function sentence({ zh, en }: Text): Text {
  return text(`${zh}。`, `${en}.`);
}

/** Sentences as one text. */
export function joinSentences(sentences: readonly Text[]): Text {
  return text(sentences.map(({ zh }) => zh).join(''), sentences.map(({ en }) => en).join(' '));
}

/** Up to `most` names as a list, "A、B" and "A and B". */
export function fewNames(names: readonly Text[], most = 2): Text {
  const few = names.slice(0, most);
  return text(few.map(({ zh }) => zh).join('、'), few.map(({ en }) => en).join(' and '));
}

/** So many alternatives are read aloud; of more, the first two. */
const mostAlternatives = 3;

/** Alternatives, "A、B或C" and "A, B or C". */
export function anyOfNames(names: readonly Text[]): Text {
  if (names.length > mostAlternatives) {
    const [one, two] = names;
    return text(`${one?.zh ?? ''}、${two?.zh ?? ''}等里的一种`, `one such as ${one?.en ?? ''} or ${two?.en ?? ''}`);
  }
  const [first, last] = [names.slice(0, -1), names.at(-1)];
  if (last === undefined || first.length === 0) return last ?? text('', '');
  return text(
    `${first.map(({ zh }) => zh).join('、')}或${last.zh}`,
    `${first.map(({ en }) => en).join(', ')} or ${last.en}`,
  );
}
