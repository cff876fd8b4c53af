import type { ParticipationOutcome } from '../../domain/programmes/index.js';
import { isOpenWord, plain, read, unclear, type Reading } from './reading.js';

/** What came of a part in a programme, as people write it; the first word is the one that a table says. */
export const outcomeWords: Readonly<Record<ParticipationOutcome, readonly string[]>> = {
  EMPLOYED: ['就业', '已就业', '实现就业', '上岗', '录用', '入职'], STARTED_BUSINESS: ['创业', '自主创业', '开店'], FLEXIBLE_WORK: ['灵活就业'], REFERRED: ['推荐', '已推荐', '推荐上岗', '推荐就业'],
  TRAINED: ['结业', '培训合格', '合格', '完成培训', '已结业'], CERTIFIED: ['取得证书', '取证', '获证', '发证', '持证', '取得职业资格证书'], MEASURE_AGREED: ['商定帮扶措施', '已商定措施', '制定帮扶措施'],
  POSTS_FOUND: ['提供岗位', '落实岗位', '开发岗位'], LOAN_GRANTED: ['发放贷款', '获得贷款', '贷款已发放'], MOVED_ON: ['转入其他就业', '转为公开就业', '转出'], NO_RESULT: ['未就业', '无结果', '不合格', '未结业'],
};

/** Null for a cell that says nothing. */
export function readOutcome(given: string): Reading<ParticipationOutcome | null> {
  const text = plain(given).replaceAll(' ', '');
  if (isOpenWord(text)) return read(null);
  const found = (Object.keys(outcomeWords) as ParticipationOutcome[]).find((outcome) => outcomeWords[outcome].includes(text));
  return found === undefined
    ? unclear(`结果“${given}”没有看懂,先留空:请写“就业”“结业”“取得证书”“推荐”“未就业”等。`, `The result "${given}" is not understood and is left open: write 就业, 结业, 取得证书, 推荐 or 未就业.`)
    : read(found);
}

/** Whether somebody was there: "到课", "结业", "缺席"; null for a cell that says nothing. */
export function readAttendance(given: string): Reading<boolean | null> {
  const text = plain(given).replaceAll(' ', '');
  if (isOpenWord(text)) return read(null);
  if (/^(?:到课|出勤|参加|已参加|全勤|到场|到|是|√|✓|结业)$/.test(text)) return read(true);
  if (/^(?:缺席|缺勤|未参加|未到|没来|缺课|退出|否|×|✗)$/.test(text)) return read(false);
  return unclear(`“${given}”没有看懂,先留空:请写“到课”或“缺席”。`, `"${given}" is not understood and is left open: write 到课 or 缺席.`);
}
