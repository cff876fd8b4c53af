import { isOpenWord, plain, read, unclear, type Reading } from './reading.js';

const most = 10_000_000;

/** A number of people or posts: "86", "86人", "约 80 人"; null for a cell that says nothing. A range ("50-99人") tells no number. */
export function readCount(given: string): Reading<number | null> {
  const text = plain(given).replaceAll(/[,\s]/g, '');
  if (isOpenWord(text)) return read(null);
  const match = /^(?:约|大约|共)?(\d{1,8})(?:\.0+)?(?:人|名|个)?(?:左右)?$/.exec(text);
  const count = Number(match?.[1]);
  return match !== null && count <= most ? read(count) : unclear(`人数“${given}”没有看懂,先留空:请写整数,如“86”。`, `The number "${given}" is not understood and is left open: write a whole number, as 86.`);
}
