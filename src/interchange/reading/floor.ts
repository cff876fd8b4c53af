import { numberOf, numeralCharacters } from '../../platform/text/numerals.js';
import { isOpenWord, plain, read, unclear, type Reading } from './reading.js';

const numerals = new RegExp(`[${numeralCharacters}]+`, 'g');

/** Floors that a building here may have. */
const [lowest, highest] = [-10, 150];

/** A floor: "3", "3楼", "三层", "一楼门面", "B1", "地下一层", "-1". The ground floor is 1. */
export function readFloor(given: string): Reading<number | null> {
  const text = plain(given).replaceAll(numerals, (word) => String(numberOf(word) ?? word)).replaceAll(/\s/g, '').toUpperCase();
  if (isOpenWord(text)) return read(null);
  const match = /^(B|-|负|地下)?(?:第)?(\d{1,3})(?:\.0)?(?:楼|层|F)?(?:门面|商铺|室内)?$/.exec(text);
  const floor = Number(match?.[2]) * (match?.[1] === undefined ? 1 : -1);
  return match !== null && floor !== 0 && floor >= lowest && floor <= highest ? read(floor)
    : unclear(`楼层“${given}”没有看懂,先留空:请写数字,一楼写 1,地下一层写 -1。`, `The floor "${given}" is not understood and is left open: write a number, 1 for the ground floor, -1 for the first below it.`);
}
