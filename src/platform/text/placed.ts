import { simplified } from './simplified.js';

/** A text as texts are compared, and where each of its characters came from. */
export interface PlacedText {
  /** In half width, lower case and simplified characters, without what is invisible; blanks stay. */
  readonly plain: string;
  /** Place of each character in the text that was given, with the place behind the last. */
  readonly places: readonly number[];
}

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Makes a text comparable, so that what is found in it can be told as it stands. */
export function placed(text: string): PlacedText {
  const same = simplified(text);
  let plain = '';
  const places: number[] = [];
  for (let at = 0; at < same.length; at++) {
    const character = same.charAt(at);
    if (invisible.test(character)) continue;
    for (const unit of character.normalize('NFKC').toLowerCase()) {
      plain += unit;
      places.push(...Array<number>(unit.length).fill(at));
    }
  }
  return { plain, places: [...places, text.length] };
}
