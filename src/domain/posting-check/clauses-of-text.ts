/** A clause of a text: what stands between two marks that end one, made plain, and where each of its characters came from. */
export interface TextClause {
  readonly plain: string;
  /** Place of each character in the text, with the place after the last. */
  readonly places: readonly number[];
  /** The mark that ends it, as "。", or "\n"; empty at the end of the text. */
  readonly end: string;
}

const ends = /[,。;!?\n\r]/;
const blank = /[\s\u200b-\u200d\ufeff·*_~|]/;

/** So many clauses before and behind a clause are read with it: more say nothing of it, and would be read as often as there are clauses. */
const clausesAround = 5;

/** The sentence of each clause, plain: what stands between full stops and line ends; of a very long one what is near the clause. */
export function sentencesOf(clauses: readonly TextClause[]): string[] {
  const starts: number[] = [];
  let start = 0;
  clauses.forEach(({ end }, index) => {
    starts.push(start);
    if (/[。!?\n\r]/.test(end)) start = index + 1;
  });
  return clauses.map((_clause, index) => {
    const from = Math.max(starts[index] ?? 0, index - clausesAround);
    let until = index + 1;
    while (until < clauses.length && until <= index + clausesAround && starts[until] === starts[index]) until += 1;
    return clauses.slice(from, until).map(({ plain }) => plain).join(',');
  });
}

/** A notice without marks has blanks in their place: one between two longer words ends a clause. */
const leastWord = 3;

function endsAtBlank(text: string, at: number): boolean {
  const before = /[^\s,。;!?、]*$/.exec(text.slice(Math.max(0, at - leastWord), at))?.[0] ?? '';
  const after = /^\s*([^\s,。;!?、]*)/.exec(text.slice(at, at + 2 * leastWord))?.[1] ?? '';
  return before.length >= leastWord && after.length >= leastWord;
}

/** Half-width, without blanks and ornaments that only part what belongs together ("五 官 端 正"). */
export function clausesOf(text: string): TextClause[] {
  const clauses: TextClause[] = [];
  let plain = '';
  let places: number[] = [];
  const close = (at: number, end: string): void => {
    if (plain !== '') clauses.push({ plain, places: [...places, at], end });
    plain = '';
    places = [];
  };
  for (let at = 0; at < text.length; at++) {
    const original = text.charAt(at);
    if (original >= '\u4e00' && original <= '\u9fff') {
      // A Chinese character is plain, and ends nothing.
      plain += original;
      places.push(at);
      continue;
    }
    // "、" stays: what it parts belongs to one list. Dots within a number are no end.
    const normal = original === '、' ? original : original.normalize('NFKC');
    if (ends.test(normal) || original === '。') close(at, original === '。' ? original : normal);
    else if (original === ' ' && endsAtBlank(text, at)) close(at, ' ');
    else if (!blank.test(normal)) {
      for (const character of normal) {
        plain += character;
        places.push(at);
      }
    }
  }
  close(text.length, '');
  return clauses;
}
