import { accommodations } from '../../domain/accommodations/terms.js';
import type { Provisions } from '../../domain/employers/index.js';
import { humanFunctions } from '../../domain/functions/terms.js';
import type { Demand } from '../../domain/vacancies/index.js';
import { listText, text, type Text } from '../../platform/i18n/text.js';
import { demandEvidence, type DemandReads } from '../factors/accessibility.js';
import type { DemandEvidence } from '../factors/line.js';
import type { PairFacts } from '../facts.js';
import { jobSeekerView } from '../facts/views.js';
import type { DatedRule } from './dated.js';
import { condition, gate, worst, type Outcome } from './gate.js';
import type { RuleSet } from './rule-set.js';

/** A duty that the employer meets: bodily conditions must come from the work. */
export const demandRules: readonly DatedRule<object>[] = [{
  validFrom: '2008-07-01', validUntil: null,
  text: {
    zh: '岗位必需的功能要求,由本人能力或合理便利达到即可。',
    en: 'What the work must ask of a function is met by the person alone or with a reasonable accommodation.',
  },
  source: {
    zh: '《中华人民共和国残疾人保障法》第三十八条;晋政办发〔2025〕35号第一条',
    en: 'Law on the Protection of Disabled Persons, article 38; Jin Zheng Ban Fa [2025] 35, measure 1',
  },
}];

/** What an essential demand answers by how it is met. */
export function demandOutcome({ met }: Pick<DemandEvidence, 'met'>): Outcome {
  switch (met) {
    case 'UNAIDED':
    case 'WITH_OWN_AID':
    case 'LICENSED':
    case 'ACCOMMODATED': return 'PASS';
    case 'UNMET': return 'FAIL';
    case 'UNKNOWN': return 'UNKNOWN';
  }
}

function essentialEvidence(
  demands: readonly Demand[], jobSeeker: DemandReads, provisions: Provisions,
): DemandEvidence[] {
  return demands.filter(({ isEssential }) => isEssential)
    .map((demand) => demandEvidence(demand, jobSeeker, provisions));
}

function evidenceOf({ seeker, opportunity }: PairFacts, { on }: RuleSet): DemandEvidence[] {
  return essentialEvidence(opportunity.demands, jobSeekerView(seeker, on), opportunity.provisions);
}

function functionNames(evidence: readonly DemandEvidence[]): Text {
  return listText(evidence.map(({ functionCode }) => humanFunctions.get(functionCode).label));
}

/** What is presumed of the way to the place of work ends when its workplace is recorded. */
const questionOfWorkplace = text(
  '请问用人单位:上班在几楼、有没有电梯、门口有没有台阶?',
  'Ask the employer: on which floor is the work, is there a lift, are there steps at the entrance?',
);

/**
 * The question that settles an unknown demand: to the job seeker about a capacity, to the employer about a level
 * or an accommodation.
 */
export function demandQuestion({ functionCode, level, capacity, accommodation, basis, isOfWorkplace }: DemandEvidence): Text {
  const { label, question } = humanFunctions.get(functionCode);
  if (level === null) {
    return text(
      `请问用人单位:这份工作对${label.zh}要求多高?`,
      `Ask the employer: how much does the work ask of this function: ${label.en}?`,
    );
  }
  if (capacity === null) return question;
  if (isOfWorkplace && basis === 'PRESUMED') return questionOfWorkplace;
  if (accommodation !== null && accommodation.provision === null) {
    const name = accommodations.get(accommodation.code).label;
    return text(`请问用人单位:能否提供${name.zh}?`, `Ask the employer: can this be provided: ${name.en}?`);
  }
  if (accommodation !== null && accommodation.unsureOf !== null && accommodation.provision !== 'REFUSED') return humanFunctions.get(accommodation.unsureOf).question;
  if (basis !== 'PRESUMED') return question;
  return text(
    `请问用人单位:这份工作是否真的要求${label.zh}?`,
    `Ask the employer: does the work really ask for this function: ${label.en}?`,
  );
}

/** The essential demands that answer so. */
export function essentialDemandsOf(pair: PairFacts, rules: RuleSet, outcome: Outcome): DemandEvidence[] {
  return evidenceOf(pair, rules).filter((each) => demandOutcome(each) === outcome);
}

/** The essential demand that is asked about first where one is unknown; null where all are known. */
export function firstUnknownDemand(pair: PairFacts, rules: RuleSet): DemandEvidence | null {
  return essentialDemandsOf(pair, rules, 'UNKNOWN')[0] ?? null;
}

export const essentialDemands = gate({
  id: 'ESSENTIAL_DEMANDS',
  description: 'Every essential demand is met, unaided or with an accommodation.',
  rule: text(
    '岗位必需的功能要求须由本人能力或合理便利达到。',
    'Every essential demand must be met, unaided or with an accommodation.',
  ),
  source: text('《中华人民共和国残疾人保障法》', 'Law on the Protection of Disabled Persons'),
  conditions: [condition({
    reads: { jobSeeker: ['capacities', 'aids', 'prerequisites', 'licences'], vacancy: ['demands', 'provisions'] },
    judge: (jobSeeker, vacancy) =>
      worst(essentialEvidence(vacancy.demands, jobSeeker, vacancy.provisions).map(demandOutcome)),
  })],
  explain: (pair, rules, outcome) => {
    const all = evidenceOf(pair, rules);
    if (all.length === 0) {
      return { reason: text('岗位没有列出必需的功能要求。', 'The post names no essential demand.'), question: null };
    }
    const rule = rules.demands === null ? {} : { rule: rules.demands.text, source: rules.demands.source };
    const concerned = all.filter((each) => demandOutcome(each) === outcome);
    const names = functionNames(concerned);
    if (outcome === 'PASS') {
      const reason = text(`必需的功能要求都能达到:${names.zh}。`, `Every essential demand is met: ${names.en}.`);
      return { ...rule, reason, question: null };
    }
    if (outcome === 'FAIL') {
      const reason = text(
        `达不到,也没有能提供的合理便利:${names.zh}。`,
        `Not met, and no accommodation that is offered would do: ${names.en}.`,
      );
      return { ...rule, reason, question: null };
    }
    const [first] = concerned;
    return {
      ...rule,
      reason: text(`还要问清:${names.zh}。`, `To be asked: ${names.en}.`),
      question: first === undefined ? null : demandQuestion(first),
    };
  },
});
