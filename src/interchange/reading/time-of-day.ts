import { isOpenWord, plain, read, unclear, type Reading } from './reading.js';

/** From when until when on a day, as "09:00". */
export interface DaySpan { readonly from: string; readonly until: string }

const pad = (part: string | number): string => String(part).padStart(2, '0');

/** The times of a day in a text: "9:00-12:00", "上午9点至11点半", "下午2:30—5:00". */
function timesIn(text: string): string[] {
  let isAfternoon = false;
  return [...text.matchAll(/(上午|早上|下午|晚上|中午)|(\d{1,2})(?:[::](\d{2})|(?:点|时)(半|\d{1,2}分?)?)/g)].flatMap(([, part, hour, minutes, half]) => {
    if (part !== undefined) {
      isAfternoon = part === '下午' || part === '晚上';
      return [];
    }
    const told = Number(hour);
    const at = isAfternoon && told < 12 ? told + 12 : told;
    const minute = half === '半' ? '30' : (minutes ?? half ?? '00').replace('分', '');
    return at < 24 && Number(minute) < 60 ? [`${pad(at)}:${pad(minute)}`] : [];
  });
}

/** When something begins and ends on its day; null for a cell that says nothing. */
export function readDaySpan(given: string): Reading<DaySpan | null> {
  const text = plain(given);
  if (isOpenWord(text)) return read(null);
  const times = timesIn(text);
  const [from, until] = [times[0], times.at(-1)];
  if (from !== undefined && until !== undefined && times.length > 1 && from < until) return read({ from, until });
  return unclear(`时间“${given}”没有看懂,先按 9:00-17:00:请写成“9:00-12:00”。`, `The time "${given}" is not understood and is taken as 9:00 to 17:00: write it as 9:00-12:00.`);
}
