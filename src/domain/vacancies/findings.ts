import { isPublicEmployer, type EmployerKind } from '../employers/index.js';
import { InputFaults } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import { checkPosting, type CheckOptions, type Posting } from '../posting-check/index.js';
import type { FindingState, JudgedFinding } from './finding.type.js';

/** So many findings of a post or text are told: whoever has mended those asks again. All of them are judged. */
export const mostFindings = 100;

/** What was said of a condition, as it lies in the table or comes from it. */
export interface Justified {
  readonly rule: string;
  readonly words: string;
  readonly reason: string;
  readonly isAccepted: boolean | null;
  readonly decidedAt: Date | null;
}

function stateOf(justified: Justified | undefined): FindingState {
  if (justified === undefined) return 'OPEN';
  return justified.isAccepted === null ? 'ASKED' : justified.isAccepted ? 'ACCEPTED' : 'REFUSED';
}

/** What a post sets and must not set, and what became of each; and the questions that its text raises. */
export function judgedFindings(posting: Posting, employerKind: EmployerKind | null, justifications: readonly Justified[], options: CheckOptions = {}): JudgedFinding[] {
  return checkPosting(posting, isPublicEmployer(employerKind), options).map((finding) => {
    const justified = justifications.find(({ rule, words }) => rule === finding.rule && words === finding.words);
    return { ...finding, state: stateOf(justified), reason: justified?.reason ?? null, decidedAt: justified?.decidedAt ?? null };
  });
}

/** Those that stand: not accepted by the centre. A question is none. */
export function standing(findings: readonly JudgedFinding[]): JudgedFinding[] {
  return findings.filter(({ level, state }) => level === 'PROBLEM' && state !== 'ACCEPTED');
}

/** A public employer publishes nothing that a finding stands against (measure 1). @throws InputFaults one for each finding that is told */
export function checkPublishable(findings: readonly JudgedFinding[], employerKind: EmployerKind | null): void {
  const open = standing(findings);
  if (!isPublicEmployer(employerKind) || open.length === 0) return;
  throw new InputFaults(open.slice(0, mostFindings).map(({ words, label, clause, source, lawful, part }) => ({
    code: 'NOT_ELIGIBLE', path: ['input', { TITLE: 'title', DESCRIPTION: 'description', DEMANDS: 'demands', PAY: 'pay' }[part]],
    text: text(
      `“${words}”:${label.zh}。${source.zh}:${clause.zh}。可以这样写:${lawful.zh}确为岗位必需的,请用 justifyFinding 说明理由,由就业服务中心认定。`,
      `"${words}": ${label.en}. ${source.en}: ${clause.en}. Write instead: ${lawful.en} Where it is essential, say why with justifyFinding, and have the centre accept it.`,
    ),
  })));
}
