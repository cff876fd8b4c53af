import { text, type Text } from '../../platform/i18n/text.js';
import { clauses } from './clauses.data.js';
import { checkDemands, type StatedDemand } from './check-demands.js';
import { questionsOfText, type RecordedOfWorkplace } from './ask-of-text.js';
import { checkText, type CheckOptions } from './check-text.js';
import type { PostingQuestionCode } from './questions.data.js';
import type { PostingFacts, PostingRule, PostingRuleCode } from './posting-rule.js';
import { judgeStatedPay, minimumWageFor, type StatedPay } from './minimum-wages.js';
import { demandRule, postingRules } from './rules.data.js';

/** All that a check reads of a post. */
export interface Posting extends PostingFacts {
  readonly title: string;
  readonly description: string;
  readonly demands: readonly StatedDemand[];
  /** What it states of its pay outside the text; nothing where it is left out. */
  readonly pay?: StatedPay;
  /** What is recorded with its workplace; nothing where it is left out. */
  readonly recorded?: RecordedOfWorkplace;
}

export type PostingPart = 'TITLE' | 'DESCRIPTION' | 'DEMANDS' | 'PAY';

/**
 * A PROBLEM is a condition that must not be set; LIKELY is a clause that probably sets one, which whoever wrote it should look at; a QUESTION asks the employer to record what the
 * text speaks of. The latter two hold nothing back.
 */
export type FindingLevel = 'PROBLEM' | 'LIKELY' | 'QUESTION';

/** A condition that a post sets and must not set, or a question that its text raises. */
export interface Finding {
  readonly rule: PostingRuleCode | PostingQuestionCode;
  readonly level: FindingLevel;
  readonly label: Text;
  readonly part: PostingPart;
  /** The words as they stand in the post; of a demand, the code of the function; of the pay, its range in yuan. */
  readonly words: string;
  /** Place of the words in their part, from 0; null for a demand and the pay. */
  readonly from: number | null;
  readonly until: number | null;
  readonly why: Text;
  readonly lawful: Text;
  readonly source: Text;
  readonly clause: Text;
}

type Rule = Pick<PostingRule, 'code' | 'label' | 'why' | 'lawful' | 'clause' | 'publicClause'>;

function findingOf(rule: Rule, isPublic: boolean, where: Pick<Finding, 'part' | 'words' | 'from' | 'until'> & { readonly level?: FindingLevel }): Finding {
  const { source, says } = clauses[isPublic ? rule.publicClause : rule.clause];
  return { rule: rule.code, level: 'PROBLEM', label: rule.label, why: rule.why, lawful: rule.lawful, source, clause: says, ...where };
}

/** Facts of the workplace of which the text speaks and nothing is recorded. */
function questionsOf({ title, description, recorded = {} }: Posting): Finding[] {
  const inPart = (part: PostingPart, text: string): Finding[] => questionsOfText(text, recorded).map(({ question, words, from, until }) => {
    const { source, says } = clauses[question.clause];
    return { rule: question.code, level: 'QUESTION', label: question.label, why: question.why, lawful: question.advice, source, clause: says, part, words, from, until };
  });
  const inTitle = inPart('TITLE', title);
  return [...inTitle, ...inPart('DESCRIPTION', description).filter(({ rule }) => !inTitle.some((each) => each.rule === rule))];
}

const wageRule = postingRules.find(({ code }) => code === 'minimumWage');

/** The rule on pay, with the amount that the pay is compared with. */
function wageRuleFor(rule: PostingRule, posting: Posting): PostingRule {
  const minimum = minimumWageFor(posting);
  return minimum === null ? rule : { ...rule, why: text(`${rule.why.zh}${minimum.says.zh}`, `${rule.why.en} ${minimum.says.en}`) };
}

/** The pay that a post states outside its text, where it lies below the minimum wage. */
function payFindings(posting: Posting, isPublic: boolean): Finding[] {
  const { pay } = posting;
  const level = pay === undefined ? null : judgeStatedPay(pay, posting);
  if (pay === undefined || level === null || wageRule === undefined) return [];
  const words = [...new Set([pay.minCny, pay.maxCny])].filter((each) => each !== null).join('-');
  return [findingOf(wageRuleFor(wageRule, posting), isPublic, { part: 'PAY', words, from: null, until: null, level })];
}

/**
 * What a post demands of applicants' bodies that its work does not need, and what bars disabled applicants (measure 1).
 * Questions about the workplace that its text raises come last.
 * @param isPublic whether the employer is a public organ or institution, to whom the measure speaks
 */
export function checkPosting(posting: Posting, isPublic: boolean, { tellsLikely = true }: CheckOptions = {}): Finding[] {
  const inText = (part: PostingPart, text: string): Finding[] => checkText(text, posting, { tellsLikely: tellsLikely && part === 'DESCRIPTION' }).map(({ rule, words, from, until, isLikely }) => findingOf(rule.code === 'minimumWage' ? wageRuleFor(rule, posting) : rule, isPublic, { part, words, from, until, level: isLikely ? 'LIKELY' : 'PROBLEM' }));
  return [
    ...inText('TITLE', posting.title), ...inText('DESCRIPTION', posting.description),
    ...checkDemands(posting.demands, posting.occupationCode).map(({ functionCode, label }) => findingOf(
      { ...demandRule, label: { zh: `${demandRule.label.zh}:${label.zh}`, en: `${demandRule.label.en}: ${label.en}` } }, isPublic, { part: 'DEMANDS', words: functionCode, from: null, until: null },
    )),
    ...payFindings(posting, isPublic),
    ...questionsOf(posting),
  ];
}
