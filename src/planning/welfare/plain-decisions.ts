import { joinSentences, plainGateText, type GateId, type Match, type Outcome } from '../../matching/index.js';
import { text, type Text } from '../../platform/i18n/text.js';

/** Decisions on public-welfare posts as they are read to the person. They tell nobody's priority or score, and nothing of anybody else. */

const offered = text('这个公益性岗位安排给您了。', 'This public-welfare post goes to you.');
const stillOpen = text('上班以前,还有事要弄清。', 'Some things must be settled before you start.');
const waitForEmployer = text('下一步:等单位跟您联系。', 'Next: wait for the employer to call you.');
const noSeatLeft = text('这个岗位没有名额了。', 'This post has no place left.');
const othersFirst = text('这个岗位的名额给了排在前面的人。', 'The places at this post went to people who come first.');

/** Said of somebody who is offered none of the posts. */
export const plainNone = joinSentences([
  text('这次没有给您安排到岗位。', 'No post could be given to you this time.'),
  text('下一步:可以请服务中心帮您看看别的岗位。', 'Next: the service centre can help you to look at other work.'),
]);

function plainGates(match: Match, wanted: Outcome, among: ReadonlySet<GateId> | null = null): Text[] {
  return match.gates
    .filter(({ id, outcome }) => outcome === wanted && (among === null || among.has(id)))
    .map((gate) => plainGateText(gate, match, 'PERSON'));
}

export function plainOffer(match: Match): Text {
  const open = plainGates(match, 'UNKNOWN');
  return joinSentences([offered, ...(open.length === 0 ? [] : [stillOpen, ...open]), waitForEmployer]);
}

/** @param isGivenToOthers whether there was a seat, and others had it */
export function plainFull(isGivenToOthers: boolean): Text {
  return isGivenToOthers ? othersFirst : noSeatLeft;
}

/** Why an application was not considered: a gate that fails, or a condition of the law that nobody has confirmed. */
export function plainOut(match: Match, lawful: ReadonlySet<GateId>): Text {
  return joinSentences(
    match.eligibility === 'EXCLUDED' ? plainGates(match, 'FAIL') : plainGates(match, 'UNKNOWN', lawful),
  );
}
