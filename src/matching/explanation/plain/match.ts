import { text, type Text } from '../../../platform/i18n/text.js';
import type { Match } from '../../match.js';
import { isEmployers, type Audience, type Outcome } from '../../rules/index.js';
import { employerMatch } from './employer.js';
import { lookElsewhere, type GatePart } from './gate-part.js';
import { plainGate } from './gates.js';
import { lowerFirst, type Answerer, type PlainPart } from './plain-part.js';
import { openLines, reasonAgainstIt, reasonsForIt } from './reasons.js';
import { objectionsOf } from '../../suggestions/index.js';
import { plainSuggestion } from './suggestion.js';

/** Below this share of known facts, in basis points, nothing is said of how well a vacancy fits. */
const leastConfidence = 2_500;
/** So many reasons of an exclusion are read out, and so many open points of each who answers. */
const most = 2;

const onlyConfirmationOpen = text(
  '看来能做,单位还没确认要求。',
  'It looks as if you can do it. The employer has not confirmed yet what the work asks.',
);
const eligible = text('这个岗位您可以报名。', 'You can apply for this work.');
const uncertain = text(
  '您能不能做,现在还说不准,有的事要先问清。',
  'It is not certain yet whether you can do this work. Some things must be asked first.',
);
const excluded = text('这个岗位您现在报不了。', 'You cannot apply for this work at present.');
const unknownAll = text(
  '您能不能做、合不合适,知道得太少,还说不准。',
  'Too little is known to say whether you can do this work, and how well it suits you.',
);
const unknownFit = text('合不合适,知道得太少,还说不准。', 'Too little is known to say how well it suits you.');
const moreIsOpen: Readonly<Record<Answerer, Text>> = {
  YOU: text('还有别的事要问您。', 'There is more to ask you.'),
  EMPLOYER: text('还有别的事要问单位。', 'There is more to ask the employer.'),
  CENTRE: text('还有别的事要核实。', 'There is more to confirm.'),
};

const applyNow = text('下一步:想去的话,现在就报名。', 'Next: apply now if you want this work.');
const answerFirst = text(
  '下一步:请回答问您的问题,自己填或告诉服务中心都行。',
  'Next: answer what you were asked, here or at the service centre.',
);
const remindEmployer = text(
  '下一步:可以先报名,也可以请服务中心催一催单位。',
  'Next: apply, or let the service centre remind the employer.',
);
const employerFirst = text(
  '下一步:可以先报名,也可以请服务中心帮您问单位。',
  'Next: apply, or let the service centre ask the employer for you.',
);

function gateParts({ gates, pair, rules }: Match, outcome: Outcome, audience: Audience): GatePart[] {
  return gates.filter((gate) => gate.outcome === outcome).map((gate) => plainGate(gate, pair, rules, audience));
}

function asStep({ zh, en }: Text): Text {
  return text(`下一步:${zh}`, `Next: ${lowerFirst(en)}`);
}

function excludedSentences(match: Match, audience: Audience): Text[] {
  const failed = gateParts(match, 'FAIL', audience);
  const whole = failed.find(({ isWhole }) => isWhole);
  if (whole !== undefined) return whole.parts.flatMap(({ says }) => says);
  // A step helps only where nothing else keeps the vacancy closed.
  const steps = failed.map((each) => each.next ?? lookElsewhere);
  const next = steps.includes(lookElsewhere) ? lookElsewhere : (steps[0] ?? lookElsewhere);
  return [
    excluded,
    ...failed
      .flatMap(({ parts }) => parts)
      .slice(0, most)
      .flatMap(({ says }) => says),
    asStep(next),
  ];
}

/** Whether it can be done, without a word on the fit where too little is known of it. */
function verdictOf({ eligibility, isOnlyConfirmationOpen }: Match, isKnownEnough: boolean): Text[] {
  if (eligibility === 'UNCERTAIN' && !isOnlyConfirmationOpen) return [isKnownEnough ? uncertain : unknownAll];
  return [isOnlyConfirmationOpen ? onlyConfirmationOpen : eligible, ...(isKnownEnough ? [] : [unknownFit])];
}

/** The first open points of one who answers, and whether there are more. */
function openSentences(open: readonly PlainPart[], by: Answerer): Text[] {
  const own = open.filter(({ asks }) => asks === by);
  return [...own.slice(0, most).flatMap(({ says }) => says), ...(own.length > most ? [moreIsOpen[by]] : [])];
}

function nextStep(open: readonly PlainPart[], gates: readonly GatePart[]): Text {
  if (open.some(({ asks }) => asks === 'YOU')) return answerFirst;
  const told = gates.map(({ next }) => next).find((next) => next !== null);
  if (told != null) return asStep(told);
  return open.length === 0 ? applyNow : employerFirst;
}

/** What speaks against the vacancy, after what speaks for it. */
function howeverSentences(forIt: readonly PlainPart[], against: PlainPart | null): Text[] {
  const [first, ...others] = against?.says ?? [];
  if (first === undefined || forIt.length === 0) return [...(against?.says ?? [])];
  return [text(`不过,${first.zh}`, `However, ${lowerFirst(first.en)}`), ...others];
}

/** Each part once, where it comes first: a gate and a line may be about the same. */
function once(parts: readonly PlainPart[]): PlainPart[] {
  const keyOf = ({ says }: PlainPart): string => says.map(({ zh }) => zh).join('');
  return parts.filter((each, index) => parts.findIndex((other) => keyOf(other) === keyOf(each)) === index);
}

/** Each sentence where it comes first: two open points may end in the same question. */
function saidOnce(sentences: readonly Text[]): Text[] {
  return sentences.filter(({ zh }, index) => sentences.findIndex((other) => other.zh === zh) === index);
}

/**
 * The whole match, sentence by sentence, in the order in which it is read aloud: whether the job seeker can take the work, why, what is open and who
 * answers it, and what to do next. An employer reads its own sentences, without what the job seeker can do.
 */
export function plainMatch(match: Match, audience: Audience): Text[] {
  if (isEmployers(audience)) return employerMatch(match, audience);
  if (match.eligibility === 'EXCLUDED') return excludedSentences(match, audience);
  const { factors, confidence } = match;
  const isKnownEnough = confidence >= leastConfidence;
  const gates = gateParts(match, 'UNKNOWN', audience);
  // That the confirmation is open is the verdict then, and is not said twice.
  const openGates = match.isOnlyConfirmationOpen ? [] : gates.flatMap(({ parts }) => parts);
  const open = once([...openGates, ...(isKnownEnough ? [] : openLines(factors))]);
  // Where too little is known, nothing is praised.
  const forIt = isKnownEnough ? reasonsForIt(factors) : [];
  return saidOnce([
    ...verdictOf(match, isKnownEnough),
    ...forIt.flatMap(({ says }) => says),
    ...howeverSentences(forIt, reasonAgainstIt(factors)),
    ...plainSuggestion(objectionsOf(match)),
    ...openSentences(open, 'YOU'),
    ...openSentences(open, 'EMPLOYER'),
    ...openSentences(open, 'CENTRE'),
    match.isOnlyConfirmationOpen && open.length === 0 ? remindEmployer : nextStep(open, gates),
  ]);
}
