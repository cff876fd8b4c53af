import { isOpenWord, plain, read, unclear, type Reading } from './reading.js';

/** Ages that are asked for, in completed years; null for no bound. */
export interface AgeBounds { readonly min: number | null; readonly max: number | null }

/** What a post may name (`Vacancy.minAge`, `Vacancy.maxAge`). */
const [youngest, latestStart, oldest] = [16, 65, 70];

const open: AgeBounds = { min: null, max: null };

/** "18-55岁", "45周岁以下", "18周岁(含)以上,50周岁以下", "不超过50岁", "年满18周岁". */
function boundsIn(text: string): AgeBounds | null {
  const range = /^(\d{2})(?:岁)?[-~至到—](\d{2})(?:岁)?(?:之间|以内)?$/.exec(text);
  if (range !== null) return { min: Number(range[1]), max: Number(range[2]) };
  const parts = text.split(/[,,;;、且]/).filter((part) => part !== '').map((part): AgeBounds | null => {
    const below = /^(?:不超过|不大于|小于|低于|最大|至多)(\d{2})岁?$/.exec(part) ?? /^(\d{2})岁?(?:及)?(?:以下|以内|封顶)$/.exec(part);
    if (below !== null) return { min: null, max: Number(below[1]) };
    const above = /^(?:年满|满|不低于|不小于|大于|至少|已满)(\d{2})岁?(?:以上)?$/.exec(part) ?? /^(\d{2})岁?(?:及)?(?:以上|起)$/.exec(part);
    return above === null ? null : { min: Number(above[1]), max: null };
  });
  const mins = parts.flatMap((part) => (part?.min == null ? [] : [part.min]));
  const maxs = parts.flatMap((part) => (part?.max == null ? [] : [part.max]));
  if (parts.length === 0 || parts.includes(null) || mins.length > 1 || maxs.length > 1) return null;
  return { min: mins[0] ?? null, max: maxs[0] ?? null };
}

/** Ages as tables write them. Bounds for one sex, about an age, or outside of what a post may name are not understood: whoever reads the words decides. */
export function readAge(given: string): Reading<AgeBounds> {
  const text = plain(given).replaceAll(/\s/g, '').replaceAll(/周岁/g, '岁').replaceAll(/[((](?:含|含本数|包含)[))]/g, '').replace(/^年龄[::]?(?:要求)?[::]?(?:在)?/, '').replace(/[。.]$/, '');
  if (isOpenWord(text) || /^年?龄?(?:不限|无要求|没有要求)$/.test(text)) return read(open);
  const bounds = boundsIn(text);
  const isNameable = bounds !== null && (bounds.min === null || (bounds.min >= youngest && bounds.min <= latestStart)) && (bounds.max === null || (bounds.max >= youngest && bounds.max <= oldest))
    && (bounds.min === null || bounds.max === null || bounds.min <= bounds.max);
  return isNameable ? read(bounds) : unclear(
    `年龄“${given}”没有看懂,先留空:请写成“18-55岁”或“50岁以下”。`, `The age "${given}" is not understood and is left open: write it as 18-55岁 or 50岁以下.`);
}
