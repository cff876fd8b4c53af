import { namedOccupation } from '../../domain/occupations/terms.js';
import { remembered } from '../../platform/text/remembered.js';
import { vocabularyFinder } from './vocabulary-finder.js';
import { essenceOf } from './words.js';

/** An occupation that a title probably means. */
export interface LinkedOccupation {
  readonly code: string;
  /** How sure that is, in basis points (0 to 10,000). */
  readonly confidence: number;
}

const basisPoints = 10_000;
/** Below this a link says too little. */
const leastConfidence = 3500;
/** From this on the occupation's usual demands are presumed of the post: of a hundred titles at most two are linked so and wrongly (`bench -- titles`). */
export const presumingConfidence = 5500;

/** Words that tell a level, a kind of contract or an industry, and no work. */
const noWork = /总?经理|主管|专员|总监|助理|主任|组长|班长|干部|领班|员工|普工|杂工|小工|操作[工员]?|工人|人员|技术[员工]|技工|工程师|管理(?:岗|人员|层)?|岗位?|若干|文职|一线|车间|生产|工厂|公司|企业|其[他它]|兼职|全职|临时工?|正式工?|合同工|劳务派遣|实习生?|应届生?|毕业生|储备|学徒|负责人|[员工师]|男|女|[\s\p{P}\d]/gu;

/** How sure a suggestion is: as far as it lies near, and as the next other one lies behind it. Chosen on titles that `bench/titles` does not judge by. */
function confidenceOf(nearness: number, margin: number): number {
  return Math.round(basisPoints * Math.min(nearness + 0.05, 0.4 + 1.5 * margin, 1));
}

function linkOf(title: string): LinkedOccupation | null {
  const essence = essenceOf(title);
  if (essence.replaceAll(noWork, '') === '') return null;
  const named = namedOccupation(essence);
  if (named !== null) return { code: named, confidence: basisPoints };
  const [first, second] = vocabularyFinder().suggest(title, 2);
  if (first === undefined) return null;
  const confidence = confidenceOf(first.nearness, first.nearness - (second?.nearness ?? 0));
  return confidence < leastConfidence ? null : { code: first.code, confidence };
}

/** Tables say the same titles again and again, of posts and of the work that people want. */
const links = remembered((title: string) => ({ link: linkOf(title) }));

/** The occupation that a title probably means; null where nothing lies near enough, and for a title that tells no work. */
export function linkTitle(title: string): LinkedOccupation | null {
  return links(title).link;
}
