import { numberOf } from '../../platform/text/numerals.js';
import { isOpenWord, plain, read, unclear, type Reading } from './reading.js';

const mostSeats = 100_000;
const isOpenNumber = /^(?:若干|数|多|不限|不等|几)(?:人|名|个|位)?$/;

function countOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : numberOf(text);
}

/** The seats of a post: "招1人", "两名", "3-5人" (the more), "男2女3" (together); null where it says none, or 若干. */
export function readSeats(given: string): Reading<number | null> {
  const text = plain(given).replaceAll(/\([^)]*\)/g, '').replaceAll(/[\s::]/g, '').replace(/\.0+$/, '').replace(/^(?:拟|计划)?(?:招聘|招收|招|聘|需要?|缺)?(?:人数|名额)?/, '');
  if (isOpenWord(text) || isOpenNumber.test(text)) return read(null);
  const parts = [...text.matchAll(/(?:[男女各]|约)?(\d+|[零一二两三四五六七八九十百]+)(?:人|名|个|位)?(?:以上|以内|左右|余)?/g)];
  const rest = text.replaceAll(/(?:[男女各]|约)?(?:\d+|[零一二两三四五六七八九十百]+)(?:人|名|个|位)?(?:以上|以内|左右|余)?/g, '').replaceAll(/[-~至到、,/;及和]/g, '');
  const counts = parts.map(([, count = '']) => countOf(count));
  const numbers = counts.filter((count) => count !== null);
  const seats = numbers.length === 0 ? null : /[男女]/.test(text) ? numbers.reduce((sum, count) => sum + count, 0) : Math.max(...numbers);
  return seats !== null && numbers.length === counts.length && rest === '' && !text.startsWith('-') && seats >= 1 && seats <= mostSeats
    ? read(seats)
    : unclear(`招聘人数“${given}”没有看懂,先留空:请写整数,或“若干”。`, `The number of seats "${given}" is not understood and is left open: write a whole number, or 若干.`);
}
