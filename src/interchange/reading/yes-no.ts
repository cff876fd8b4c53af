import { isOpenWord, plain, read, unclear, type Reading } from './reading.js';

/** "是" or "否", as people write them; null for a cell that says nothing. */
export function readYesNo(given: string): Reading<boolean | null> {
  const text = plain(given).toLowerCase();
  if (/^(?:是|有|√|✓|对|y|yes|true|1)$/.test(text)) return read(true);
  if (/^(?:否|不是|没有|无|×|✗|x|n|no|false|0)$/.test(text)) return read(false);
  return isOpenWord(text) ? read(null) : unclear(`“${given}”没有看懂,先留空:请写“是”或“否”。`, `"${given}" is not understood and is left open: write 是 or 否.`);
}
