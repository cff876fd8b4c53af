import type { TextClause } from './clauses-of-text.js';
import { refusingHeading } from './refusal-words.data.js';

const heading = new RegExp(refusingHeading);
const enumerated = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[①-⑳]|\(\d{1,2}\)|\([一二三四五六七八九十]{1,2}\)|[-—•●■◆·*])[.、,)::]?/;
/** What begins another part of a notice. */
const another = /^(?:[一二三四五六七八九十]+、|\d+[.、])?(?:岗位|任职|工作|职责|待遇|薪资|工资|薪酬|福利|报名|联系|地点|时间|要求|条件|其他|备注|欢迎|我们|公司|本店|另)/;

/**
 * Which clauses of a text stand in a list of those who are turned away: behind a heading that says so, to the end of its sentence, and of the entries that are numbered
 * behind it.
 */
export function refusedClauses(clauses: readonly TextClause[]): readonly boolean[] {
  let isOpen = false;
  let isPaused = false;
  return clauses.map(({ plain, end }, index) => {
    const before = clauses[index - 1];
    // A heading may have two clauses: "有下列情况之一的,视为不合格:".
    const isHeading = heading.test(before?.end === ',' ? `${before.plain}${plain}` : plain) && !isOpen;
    const colon = plain.search(/[::]/);
    if (isPaused && !enumerated.test(plain)) isOpen = false;
    if (isOpen && another.test(plain)) isOpen = false;
    const isListed = isOpen || (isHeading && colon >= 0 && colon < plain.length - 1);
    if (isHeading) isOpen = true;
    isPaused = isOpen && (end === '。' || end === '\n') && !(isHeading && /[::]$/.test(plain));
    if (isHeading && end === '。') isOpen = false;
    return isListed;
  });
}
