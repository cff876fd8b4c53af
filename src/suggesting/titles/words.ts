const han = /\p{Script=Han}+/gu;
const other = /[^\p{Script=Han}\p{L}\p{N}]+/gu;

/** English words in the plural and in the singular are one. */
function singular(word: string): string {
  if (word.length <= 4) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/e?s$/, '');
}

/** Chinese is written without blanks: pairs of characters that stand together are its words. */
function pairs(run: string): string[] {
  const characters = [...run];
  return characters.length < 2 ? characters : characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Pairs of characters, of which one that stands across the border of a word is another than one within: 维护工 is 维护 and 工, and its last two characters are not 护工.
 * Characters of which the segmenter makes no word may be one with their neighbours.
 */
function pairsOfWords(run: string): string[] {
  const segments = [...segmenter.segment(run)].map(({ segment }) => segment);
  const within = segments.flatMap((segment) => (segment.length > 1 ? pairs(segment) : []));
  const between = segments.slice(1).map((segment, index) => {
    const before = segments[index] ?? '';
    return before.length === 1 && segment.length === 1 ? `${before}${segment}` : `${before.slice(-1)}|${segment.slice(0, 1)}`;
  });
  return segments.length === 1 && run.length === 1 ? [run] : [...within, ...between];
}

/** The words of a title or a text, in either language, as they are compared. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const chinese = [...plain.matchAll(han)].flatMap(([run]) => pairsOfWords(run));
  const western = plain.replaceAll(han, ' ').replaceAll(other, ' ').split(' ').filter((word) => word !== '').map(singular);
  return [...western, ...chinese];
}

const hasHan = /\p{Script=Han}/u;

/** Words of Chinese titles that say nothing of the work: how urgent it is, what comes with it, and how high it stands. */
const besidesWork = /\d{2,}届?|校招|社招|急聘|急招|诚聘|高薪|直招|招聘|招募|双休|单休|五险一金|五险|包吃包住|包吃住|包吃|包住|包食宿|白班|夜班|(?:高级|中级|初级)(?!中学)|资深|助理|实习生?|兼职|全职|储备|学徒工?|新手|无经验|可带教/g;
const bracketed = /[([{【<「『].*?[)\]}】>」』]/g;

/** A Chinese title without what says nothing of the work, in half-width lower case; another one, or one of which nothing is left, as it is. */
export function essenceOf(title: string): string {
  const plain = title.normalize('NFKC').toLowerCase();
  if (!hasHan.test(plain)) return title;
  const essence = plain.replaceAll(bracketed, '').replaceAll(besidesWork, '').trim();
  return hasHan.test(essence) ? essence : plain;
}

/** Whether a text is Chinese, in whole or in part. */
export function isChinese(text: string): boolean {
  return hasHan.test(text);
}

/** Letters of a text as they are compared: of a Chinese one single characters and pairs, as one character is a word there; of another pieces of words. */
export function lettersOf(text: string): string[] {
  if (!hasHan.test(text)) return piecesOf(text);
  const plain = text.normalize('NFKC').toLowerCase();
  return [...plain.matchAll(han)].flatMap(([run]) => [...run, ...([...run].length > 1 ? pairs(run) : [])]).concat(wordsOf(plain.replaceAll(han, ' ')));
}

/** Pieces of a text of 2 to 4 characters, blanks at its ends among them: they see what words alike in part have in common. */
export function piecesOf(text: string): string[] {
  const plain = ` ${text.normalize('NFKC').toLowerCase().replaceAll(other, ' ').trim()} `;
  return [2, 3, 4].flatMap((length) => Array.from({ length: Math.max(0, plain.length - length + 1) }, (_, from) => plain.slice(from, from + length)));
}
