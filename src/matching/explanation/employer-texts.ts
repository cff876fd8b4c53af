import { text, type Text } from '../../platform/i18n/text.js';
import { accommodations } from '../../domain/accommodations/terms.js';
import type { Provision } from '../../domain/employers/index.js';
import { humanFunctions } from '../../domain/functions/terms.js';
import type { DemandEvidence, DemandMet, Evidence, NeedEvidence } from '../factors/line.js';
import { isEmployers, type Audience, type Finding, type Outcome } from '../rules/index.js';
import { costText, demandOrigin, lineText, needText, provisionText, provisionTexts, provisionUnknown, type LineText } from './line-texts.js';

/** How a demand is met, as its reader hears it. */
export type ShownDemandMet = DemandMet | 'MET';

/**
 * Before somebody applies, an employer does not hear whether a demand is met with an aid of the person's own: there is nothing for the employer to
 * arrange, and that there is an aid tells of a disability.
 */
export function metFor(audience: Audience, met: DemandMet): ShownDemandMet {
  // The certificate tells that the function would not be met without it.
  if (met === 'LICENSED' && isEmployers(audience)) return 'MET';
  return audience === 'EMPLOYER' && (met === 'UNAIDED' || met === 'WITH_OWN_AID') ? 'MET' : met;
}

/** Whether the reader hears which accommodation a need is for. */
export function namesNeed(audience: Audience): boolean {
  return audience !== 'EMPLOYER';
}

const placeToRecord = text(
  '请用人单位写明:上班在几楼、有没有电梯、门口有没有台阶?',
  'For the employer to state: on which floor is the work, is there a lift, are there steps at the entrance?',
);

/**
 * What an employer, or the centre for it, has to find out about a demand that is unknown. It is never a question to the person: an employer does not ask
 * about health. Of a presumed demand it is the same whether the person's level is unknown or too low.
 */
export function employerDemandQuestion(evidence: DemandEvidence | null): Text | null {
  if (evidence === null) return null;
  const { functionCode, level, accommodation, basis, isOfWorkplace } = evidence;
  const { label } = humanFunctions.get(functionCode);
  if (level === null) return text(`请用人单位写明:这份工作对${label.zh}要求多高?`, `For the employer to state: how much does the work ask of this function: ${label.en}?`);
  if (basis === 'PRESUMED' && isOfWorkplace) return placeToRecord;
  if (accommodation !== null && accommodation.provision === null) {
    const name = accommodations.get(accommodation.code).label;
    return text(`请用人单位说明:能否提供${name.zh}?`, `For the employer to say: can this be provided: ${name.en}?`);
  }
  return basis === 'PRESUMED'
    ? text(`请用人单位说明:这份工作是否真的要求${label.zh}?`, `For the employer to say: does the work really ask for this function: ${label.en}?`)
    : text(`由服务中心向本人了解能否达到这项要求:${label.zh}。请用人单位不要直接询问身体情况。`, `The service centre asks the person whether this demand is met: ${label.en}. The employer does not ask about health.`);
}

function demandWords(evidence: DemandEvidence, audience: Audience): Text {
  const { level, met, accommodation } = evidence;
  const helper = accommodation === null ? null : { ...accommodations.get(accommodation.code), provision: accommodation.provision };
  switch (met) {
    case 'UNAIDED':
    case 'LICENSED': return text('达到要求', 'meets it');
    case 'WITH_OWN_AID':
      return namesNeed(audience)
        ? text('用本人自带的辅具达到要求,要为辅具准备什么,请问本人', 'meets it with an aid of their own; ask the person whether anything must be made ready for it')
        : text('达到要求', 'meets it');
    case 'ACCOMMODATED': {
      if (helper === null) throw new Error(`nothing accommodates the demand on ${evidence.functionCode}`);
      const who = provisionText(helper.code, helper.provision);
      return text(`借助${helper.label.zh}达到要求(${who.zh})`, `meets it with: ${helper.label.en} (${who.en})`);
    }
    case 'UNMET':
      return helper === null
        ? text('达不到要求', 'does not meet it')
        : text(`达不到要求;${helper.label.zh}可以弥补,但用人单位不能提供`, `does not meet it; this would do, but the employer refuses it: ${helper.label.en}`);
    case 'UNKNOWN': {
      if (level === null) return text('岗位没有写明要求多高,不知道能否达到', 'not known, as the post does not say how much it asks');
      if (helper === null || helper.provision !== null) return text('还不知道能否达到要求', 'not known');
      const cost = costText(helper.code);
      return text(`借助${helper.label.zh}可以达到要求,但${provisionUnknown.zh}(${cost.zh})`, `would meet it with: ${helper.label.en}, but ${provisionUnknown.en} (${cost.en})`);
    }
  }
}

function demandText(evidence: DemandEvidence, audience: Audience): LineText {
  const { functionCode, level, isEssential, met, isOfWorkplace } = evidence;
  const what = isOfWorkplace ? text('到工作地点', 'The way to the place of work') : text('岗位', 'The post');
  const { label } = humanFunctions.get(functionCode);
  const weight = isEssential ? text('必需', 'essential') : text('非必需', 'not essential');
  const origin = demandOrigin(evidence);
  if (level === 0) return { text: text(`${what.zh}不要求${label.zh}${origin.zh}。`, `${what.en} does not ask for ${label.en}${origin.en}.`), question: null };
  const words = demandWords(evidence, audience);
  return {
    text: text(`${what.zh}要求${label.zh}(${weight.zh}${origin.zh}):${words.zh}。`, `${what.en} asks for ${label.en} (${weight.en}${origin.en}): ${words.en}.`),
    question: met === 'UNKNOWN' ? employerDemandQuestion(evidence) : null,
  };
}

const unstatedNeed = text(
  '请用人单位把各种便利能否提供逐项写明;本人需要哪一项,要等本人申请岗位后才告诉用人单位。',
  'For the employer to state, for each accommodation, whether it can be provided; which one is asked for is told once the person applies.',
);

/** Nobody asks the employer: an aid of the person's own settles it, or work at home, and which of both it is says more than the employer needs. */
const nothingToArrange = text('用人单位不用另外安排', 'there is nothing more for the employer to arrange');

/** How a need is met, as its reader hears it. */
export type ShownNeedMet = Provision | 'MET' | 'UNKNOWN';

/** Before somebody applies, an employer does not hear whether a need is met by what it provides, or without it. */
export function needMetFor(audience: Audience, { settledBy, provision }: NeedEvidence): ShownNeedMet {
  if (settledBy !== null || (provision === 'PROVIDED' && !namesNeed(audience))) return 'MET';
  return provision ?? 'UNKNOWN';
}

/** A need before the person applies: whether it can be had here, without its name or its cost, which would name it. */
function unnamedNeedText(evidence: NeedEvidence): LineText {
  const weight = evidence.isRequired ? text('必需', 'required') : text('有帮助', 'helpful');
  const met = needMetFor('EMPLOYER', evidence);
  const answer = met === 'MET' ? nothingToArrange : met === 'UNKNOWN' ? provisionUnknown : provisionTexts[met];
  return { text: text(`本人提出一项便利(${weight.zh}):${answer.zh}。`, `The person asks for an accommodation (${weight.en}): ${answer.en}.`), question: met === 'UNKNOWN' ? unstatedNeed : null };
}

/** A line in the words of its reader: an employer reads what the post asks and how it is met, no level and no name of an aid. */
export function lineTextFor(evidence: Evidence, audience: Audience): LineText {
  if (!isEmployers(audience)) return lineText(evidence);
  switch (evidence.about) {
    case 'DEMAND': return demandText(evidence, audience);
    // That somebody can hardly travel is not told to an employer.
    case 'PLACE': return lineText({ ...evidence, isHard: false });
    case 'NEED': return namesNeed(audience) ? needText(evidence, { OWN_AID: nothingToArrange, WORK_AT_HOME: nothingToArrange }) : unnamedNeedText(evidence);
    default: return lineText(evidence);
  }
}

const needsFindings: Readonly<Record<Outcome, Pick<Finding, 'reason' | 'question'>>> = {
  PASS: { reason: text('本人必需的便利都有、愿意提供或不用另外安排,或者没有必需的便利。', 'Every accommodation that the person requires, if any, is there or offered, or there is nothing more to arrange for it.'), question: null },
  FAIL: { reason: text('用人单位表示不能提供本人必需的一项便利。', 'The employer refuses an accommodation that the person requires.'), question: null },
  UNKNOWN: { reason: text('本人必需的便利中,有的用人单位没有说明能否提供。', 'Of what the person requires, the employer does not say of everything whether it is provided.'), question: unstatedNeed },
};

/** What the people of an employer hear of the required accommodations before the person applies. */
export function employerNeedsFinding(outcome: Outcome): Pick<Finding, 'reason' | 'question'> {
  return needsFindings[outcome];
}
