/** Longest run of characters that counts as one feature. */
const longest = 3;

/** What a clause says, as the model sees it: its runs of one to three characters, with its ends; figures are alike. @param plain a clause as `clausesOf` gives it */
export function featuresOf(plain: string): string[] {
  const text = `^${plain.toLowerCase().replaceAll(/\d/g, '0')}$`;
  const characters = [...text];
  const found = new Set<string>();
  for (let length = 1; length <= longest; length++) {
    for (let from = 0; from + length <= characters.length; from++) found.add(characters.slice(from, from + length).join(''));
  }
  return [...found];
}
