import { accommodations } from '../../../domain/accommodations/terms.js';
import { humanFunctions } from '../../../domain/functions/terms.js';
import { skills } from '../../../domain/skills/terms.js';
import { text, type Text } from '../../../platform/i18n/text.js';
import type { DemandEvidence, Evidence, NeedEvidence, SkillEvidence } from '../../factors/line.js';
import type { Match } from '../../match.js';
import type { Audience, GateId, GateResult } from '../../rules/index.js';
import { employerDemandQuestion, lineTextFor, metFor, namesNeed, needMetFor, type ShownNeedMet } from '../employer-texts.js';
import { explainGate } from '../gate-texts.js';
import { joinSentences } from './plain-part.js';

/**
 * What an employer reads in place of the sentences for the job seeker. Everything here is made from what the exact texts for employers tell
 * (`employer-texts.ts`): no capacity, no kind or grade, no name of an own aid, and of a need before an application no name.
 */

function skillWords({ asked, held, isListOpen }: SkillEvidence): Text {
  if (held === null)
    return isListOpen
      ? text('求职者会不会,还不知道', 'whether the job seeker has it is not known')
      : text('求职者不会', 'the job seeker does not have it');
  const { label } = skills.get(held.code);
  return held.code === asked.code
    ? text('求职者会', 'the job seeker has it')
    : text(`求职者会相近的${label.zh}`, `the job seeker has a skill near it: ${label.en}`);
}

function plainSkill(evidence: SkillEvidence): Text {
  const [{ label }, words] = [skills.get(evidence.asked.code), skillWords(evidence)];
  return text(`岗位要会${label.zh}:${words.zh}。`, `The skill ${label.en}: ${words.en}.`);
}

function demandWords({ met, accommodation }: DemandEvidence, audience: Audience): Text {
  const name = accommodation === null ? null : accommodations.get(accommodation.code).label;
  switch (metFor(audience, met)) {
    case 'MET':
    case 'UNAIDED':
    case 'LICENSED':
      return text('求职者能做到', 'the job seeker can do it');
    case 'WITH_OWN_AID':
      return text('求职者用自己的辅具能做到', 'the job seeker can do it with an aid of their own');
    case 'ACCOMMODATED':
      return text(`有${name?.zh ?? ''},求职者就能做到`, `the job seeker can do it with: ${name?.en ?? ''}`);
    case 'UNMET':
      return name === null
        ? text('求职者做不到', 'the job seeker cannot do it')
        : text(
            `有${name.zh},求职者就能做到,但单位说不能提供`,
            `the job seeker could do it with this, which the employer refuses: ${name.en}`,
          );
    case 'UNKNOWN':
      return text('求职者能不能做到,还不知道', 'whether the job seeker can do it is not known');
  }
}

function plainDemand(evidence: DemandEvidence, audience: Audience): Text {
  const [{ label }, words] = [humanFunctions.get(evidence.functionCode), demandWords(evidence, audience)];
  const said = evidence.isOfWorkplace
    ? text(`到工作地点要${label.zh}:${words.zh}。`, `${label.en} to get to the place of work: ${words.en}.`)
    : text(`岗位要求${label.zh}:${words.zh}。`, `${label.en}: ${words.en}.`);
  const question = evidence.met === 'UNKNOWN' ? employerDemandQuestion(evidence) : null;
  return question === null ? said : joinSentences([said, question]);
}

const needWords: Readonly<Record<ShownNeedMet, Text>> = {
  MET: text('单位不用另外安排', 'there is nothing more for the employer to arrange'),
  PROVIDED: text('单位有', 'the employer has it'),
  WILLING: text('单位愿意提供', 'the employer is willing to provide it'),
  REFUSED: text('单位说不能提供', 'the employer says that it cannot provide it'),
  UNKNOWN: text('请单位说明能不能提供', 'the employer has to say whether it can provide it'),
};

function plainNeed(evidence: NeedEvidence, audience: Audience): Text {
  const [name, words] = [accommodations.get(evidence.accommodationCode).label, needWords[needMetFor(audience, evidence)]];
  return namesNeed(audience)
    ? text(`求职者需要${name.zh}:${words.zh}。`, `The job seeker needs: ${name.en}; ${words.en}.`)
    : text(`求职者需要一项帮助:${words.zh}。`, `The job seeker needs some help; ${words.en}.`);
}

/** A line for an employer. */
export function employerLine(evidence: Evidence, audience: Audience): Text {
  switch (evidence.about) {
    case 'SKILL':
      return plainSkill(evidence);
    case 'DEMAND':
      return plainDemand(evidence, audience);
    case 'NEED':
      return plainNeed(evidence, audience);
    default:
      return lineTextFor(evidence, audience).text;
  }
}

/** Gates whose open question is one to the employer, whatever is known of the job seeker. */
const answeredByEmployer: ReadonlySet<GateId> = new Set([
  'DEMANDS_CONFIRMED',
  'ESSENTIAL_DEMANDS',
  'REQUIRED_ACCOMMODATIONS',
  'REGION_LIMIT',
  'PAY_LIMIT',
  'HOURS_LIMIT',
  'SHIFT_LIMIT',
  'WORK_MODE_LIMIT',
  'EMPLOYMENT_LIMIT',
  'TRADE_LIMIT',
]);

/** A gate for an employer: its own question where it has one, else the reason. */
export function employerGate(
  gate: GateResult,
  { pair, rules }: Pick<Match, 'pair' | 'rules'>,
  audience: Audience,
): Text {
  const { reason, question } = explainGate(gate, pair, rules, audience);
  return gate.outcome === 'UNKNOWN' && answeredByEmployer.has(gate.id) ? (question ?? reason) : reason;
}

const verdicts: Readonly<Record<Match['eligibility'], Text>> = {
  ELIGIBLE: text('这位求职者符合岗位的条件。', 'This job seeker meets the conditions of the vacancy.'),
  UNCERTAIN: text(
    '这位求职者可能符合,有的事要先弄清。',
    'This job seeker may meet the conditions. Some things must be found out first.',
  ),
  EXCLUDED: text('这位求职者有的条件不符合。', 'This job seeker does not meet every condition.'),
};

const onlyConfirmationOpen = text(
  '这位求职者看来能做,单位还没确认要求。',
  'It looks as if this job seeker can do it. The employer has not confirmed yet what the work asks.',
);
const confirmNext = text(
  '下一步:请单位逐项确认工作的要求。',
  'Next: confirm what the work asks, one demand after another.',
);
const inviteNext = text('下一步:可以邀请面试。', 'Next: you can invite the job seeker to an interview.');
const answerNext = text(
  '下一步:单位能答的请先答,别的由服务中心了解。',
  'Next: answer what you can; the service centre finds out the rest.',
);

/** A match for an employer: whether the job seeker meets the conditions, what is open, what to do next. */
export function employerMatch(match: Match, audience: Audience): Text[] {
  const { eligibility, gates } = match;
  if (match.isOnlyConfirmationOpen) return [onlyConfirmationOpen, confirmNext];
  const told = (outcome: GateResult['outcome']): Text[] =>
    gates.filter((gate) => gate.outcome === outcome).map((gate) => employerGate(gate, match, audience));
  switch (eligibility) {
    case 'ELIGIBLE':
      return [verdicts.ELIGIBLE, inviteNext];
    case 'UNCERTAIN':
      return [verdicts.UNCERTAIN, ...told('UNKNOWN'), answerNext];
    case 'EXCLUDED':
      return [verdicts.EXCLUDED, ...told('FAIL')];
  }
}
