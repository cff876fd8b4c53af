import { listText, text, type Text } from '../../platform/i18n/text.js';
import { accommodations } from '../../domain/accommodations/terms.js';
import { educationLevels } from '../../domain/education/terms.js';
import { humanFunctions } from '../../domain/functions/terms.js';
import type { Need } from '../../domain/seekers/index.js';
import { demandEvidence } from '../factors/accessibility.js';
import type { DemandEvidence } from '../factors/line.js';
import type { PairFacts } from '../facts.js';
import { outcomeOf, worst, type Gate, type Outcome } from './gate.js';

export const education: Gate = {
  id: 'EDUCATION',
  rule: text('须达到岗位要求的最低学历。', 'The lowest education that the post accepts must be reached.'),
  source: text('招聘公告', 'The notice of the post'),
  judge: ({ seeker: { educationLevel }, opportunity: { minEducation } }) => {
    const asked = minEducation === null ? 0 : educationLevels.get(minEducation).rank;
    if (asked === 0) return 'PASS';
    return outcomeOf(educationLevel === null ? null : educationLevels.get(educationLevel).rank >= asked);
  },
  explain: ({ seeker: { educationLevel }, opportunity: { minEducation } }, _rules, outcome) => {
    if (minEducation === null || educationLevels.get(minEducation).rank === 0) return { reason: text('没有学历要求。', 'No education is asked for.'), question: null };
    const asked = educationLevels.get(minEducation).label;
    if (educationLevel === null) {
      return {
        reason: text(`岗位要求${asked.zh}以上,本人学历未知。`, `The post asks for: ${asked.en}. The person's education is unknown.`),
        question: text('您的最高学历是什么?', 'What is your highest education?'),
      };
    }
    const own = educationLevels.get(educationLevel).label;
    return {
      reason: outcome === 'PASS'
        ? text(`学历${own.zh},达到要求的${asked.zh}。`, `${own.en} reaches what is asked: ${asked.en}.`)
        : text(`学历${own.zh},未达到要求的${asked.zh}。`, `${own.en} does not reach what is asked: ${asked.en}.`),
      question: null,
    };
  },
};

function demandOutcome({ met, accommodation }: DemandEvidence): Outcome {
  switch (met) {
    case 'UNAIDED':
    case 'WITH_OWN_AID': return 'PASS';
    case 'ACCOMMODATED': return accommodation?.provision === 'PROVIDED' || accommodation?.provision === 'WILLING' ? 'PASS' : 'UNKNOWN';
    case 'UNMET': return 'FAIL';
    case 'UNKNOWN': return 'UNKNOWN';
  }
}

function essentialDemands(pair: PairFacts): DemandEvidence[] {
  return pair.opportunity.demands.filter(({ isEssential }) => isEssential).map((demand) => demandEvidence(demand, pair));
}

function functionNames(evidence: readonly DemandEvidence[]): Text {
  return listText(evidence.map(({ functionCode }) => humanFunctions.get(functionCode).label));
}

/** The question that settles an unknown demand: to the person about a capacity, to the employer about a level or an accommodation. */
export function demandQuestion({ functionCode, level, capacity, accommodation, basis }: DemandEvidence): Text {
  const { label, question } = humanFunctions.get(functionCode);
  if (level === null) return text(`请问用人单位:这份工作对${label.zh}要求多高?`, `Ask the employer: how much does the work ask of this function: ${label.en}?`);
  if (capacity === null) return question;
  if (accommodation !== null && accommodation.provision === null) {
    const name = accommodations.get(accommodation.code).label;
    return text(`请问用人单位:能否提供${name.zh}?`, `Ask the employer: can this be provided: ${name.en}?`);
  }
  return basis === 'PRESUMED'
    ? text(`请问用人单位:这份工作是否真的要求${label.zh}?`, `Ask the employer: does the work really ask for this function: ${label.en}?`)
    : question;
}

/** The essential demand that is asked about first where one is unknown; null where all are known. */
export function firstUnknownDemand(pair: PairFacts): DemandEvidence | null {
  return essentialDemands(pair).find((each) => demandOutcome(each) === 'UNKNOWN') ?? null;
}

export const essentialDemandsMet: Gate = {
  id: 'ESSENTIAL_DEMANDS',
  rule: text('岗位必需的功能要求须由本人能力或合理便利达到。', 'Every essential demand must be met, unaided or with an accommodation.'),
  source: text('《中华人民共和国残疾人保障法》', 'Law on the Protection of Disabled Persons'),
  judge: (pair) => worst(essentialDemands(pair).map(demandOutcome)),
  explain: (pair, rules, outcome) => {
    const all = essentialDemands(pair);
    if (all.length === 0) return { reason: text('岗位没有列出必需的功能要求。', 'The post names no essential demand.'), question: null };
    const rule = rules.demands === null ? {} : { rule: rules.demands.text, source: rules.demands.source };
    const concerned = all.filter((each) => demandOutcome(each) === outcome);
    const names = functionNames(concerned);
    if (outcome === 'PASS') return { ...rule, reason: text(`必需的功能要求都能达到:${names.zh}。`, `Every essential demand is met: ${names.en}.`), question: null };
    if (outcome === 'FAIL') return { ...rule, reason: text(`达不到,也没有能提供的合理便利:${names.zh}。`, `Not met, and no accommodation that is offered would do: ${names.en}.`), question: null };
    const [first] = concerned;
    return { ...rule, reason: text(`还要问清:${names.zh}。`, `To be asked: ${names.en}.`), question: first === undefined ? null : demandQuestion(first) };
  },
};

function needOutcome({ accommodationCode }: Need, { opportunity }: PairFacts): Outcome {
  const provision = opportunity.provisions[accommodationCode];
  return provision === undefined ? 'UNKNOWN' : provision === 'REFUSED' ? 'FAIL' : 'PASS';
}

export const requiredAccommodations: Gate = {
  id: 'REQUIRED_ACCOMMODATIONS',
  rule: text('本人必需的合理便利不能被拒绝。', 'No accommodation that the person requires may be refused.'),
  source: text('《无障碍环境建设法》第二十条', 'Law on Building a Barrier-free Environment, article 20'),
  judge: (pair) => worst(pair.seeker.needs.filter(({ isRequired }) => isRequired).map((need) => needOutcome(need, pair))),
  explain: (pair, _rules, outcome) => {
    const required = pair.seeker.needs.filter(({ isRequired }) => isRequired);
    if (required.length === 0) return { reason: text('本人没有必需的合理便利。', 'The person requires no accommodation.'), question: null };
    const names = listText(required.filter((need) => needOutcome(need, pair) === outcome).map(({ accommodationCode }) => accommodations.get(accommodationCode).label));
    if (outcome === 'PASS') return { reason: text(`必需的合理便利都有或愿意提供:${names.zh}。`, `Every required accommodation is there or offered: ${names.en}.`), question: null };
    if (outcome === 'FAIL') return { reason: text(`用人单位表示不能提供:${names.zh}。`, `The employer refuses: ${names.en}.`), question: null };
    return {
      reason: text(`不知道能否提供:${names.zh}。`, `It is unknown whether this is provided: ${names.en}.`),
      question: text(`请问用人单位:能否提供${names.zh}?`, `Ask the employer: can this be provided: ${names.en}?`),
    };
  },
};
