import type { WorkMode } from '../../domain/seekers/index.js';
import { plain } from './reading.js';

/** How the work is done, where a text says so: 居家, 线上, 远程; null where it says nothing. */
export function workModeIn(given: string): WorkMode | null {
  const text = plain(given);
  if (/(?:不|非)(?:可|能|支持)?(?:居家|远程|线上)/.test(text)) return 'ON_SITE';
  if (/混合办公|居家与?(?:到岗|坐班)|部分(?:居家|远程)|居家\/坐班/.test(text)) return 'HYBRID';
  if (/^(?:在单位|到岗|坐班|现场|线下)(?:工作|办公|上班)?$/.test(text)) return 'ON_SITE';
  return /居家(?:就业|办公|工作)?|在家(?:办公|工作|上班)|远程|线上(?:办公|工作|兼职)?|云客服|网络兼职/.test(text) ? 'HOME_BASED' : null;
}
