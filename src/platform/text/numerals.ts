const digits: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const tenThousand = 10_000;

/** The characters of numbers. */
export const numeralCharacters = '零〇一二两三四五六七八九十百千万';

/** A number in characters up to a hundred million, as 三千五 (3,500), 两万 and 一百零五; null for anything else. */
export function numberOf(characters: string): number | null {
  if (characters === '' || [...characters].some((character) => !numeralCharacters.includes(character))) return null;
  const [before = '', after, ...more] = characters.split('万');
  if (more.length > 0) return null;
  if (after === undefined) return below(before, null);
  const high = below(before, null);
  // 一万二 is 12,000, 一万零二 10,002.
  const low = after === '' ? 0 : below(after, 1000);
  return high === null || low === null ? null : high * tenThousand + low;
}

/** A number below ten thousand. @param lastUnit what a last digit without a unit counts where no unit came before it */
function below(characters: string, lastUnit: number | null): number | null {
  let sum = 0;
  let digit: number | null = null;
  let unit = lastUnit === null ? 1 : lastUnit * 10;
  for (const character of characters) {
    const worth = units[character];
    if (worth !== undefined) {
      sum += (digit ?? 1) * worth;
      digit = null;
      unit = worth;
    } else {
      if (digit !== null && digit !== 0) return null; // 三五: two digits side by side are a range, or a list
      digit = digits[character] ?? 0;
      if (digit === 0) unit = 10; // 一百零五: what follows counts ones
    }
  }
  if (digit === null) return sum;
  return sum + digit * (unit >= 100 ? unit / 10 : 1);
}
