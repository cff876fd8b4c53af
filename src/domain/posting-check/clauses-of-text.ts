/** A clause of a text: what stands between two marks that end one, made plain, and where each of its characters came from. */
export interface TextClause {
  readonly plain: string;
  /** Place of each character in the text, with the place after the last. */
  readonly places: readonly number[];
}

const ends = /[,。;!?\n\r]/;
const blank = /[\s\u200b-\u200d\ufeff·*_~|]/;

/** Half-width, without blanks and ornaments that only part what belongs together ("五 官 端 正"). */
export function clausesOf(text: string): TextClause[] {
  const clauses: TextClause[] = [];
  let plain = '';
  let places: number[] = [];
  const close = (at: number): void => {
    if (plain !== '') clauses.push({ plain, places: [...places, at] });
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
    if (ends.test(normal) || original === '。') close(at);
    else if (!blank.test(normal)) {
      for (const character of normal) {
        plain += character;
        places.push(at);
      }
    }
  }
  close(text.length);
  return clauses;
}
