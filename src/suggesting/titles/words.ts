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

/** The words of a title or a text, in either language, as they are compared. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const chinese = [...plain.matchAll(han)].flatMap(([run]) => pairs(run));
  const western = plain.replaceAll(han, ' ').replaceAll(other, ' ').split(' ').filter((word) => word !== '').map(singular);
  return [...western, ...chinese];
}

/** Pieces of a text of 2 to 4 characters, blanks at its ends among them: they see what words alike in part have in common. */
export function piecesOf(text: string): string[] {
  const plain = ` ${text.normalize('NFKC').toLowerCase().replaceAll(other, ' ').trim()} `;
  return [2, 3, 4].flatMap((length) => Array.from({ length: Math.max(0, plain.length - length + 1) }, (_, from) => plain.slice(from, from + length)));
}
