import { text } from '../../platform/i18n/text.js';
import type { PairFacts } from '../facts.js';
import type { RuleSet } from '../rules/rules.js';
import { outcomeOf, type Gate } from './gate.js';

const posting = text('招聘公告', 'The notice of the post');

function isWithinDates({ opportunity: { opensOn, closesOn } }: PairFacts, { on }: RuleSet): boolean {
  return opensOn <= on && (closesOn === null || on <= closesOn);
}

export const postOpen: Gate = {
  id: 'POST_OPEN',
  rule: text('岗位须在招聘期内公开招聘。', 'The post must be open on the day.'),
  source: posting,
  judge: (pair, rules) => outcomeOf(pair.opportunity.status === 'OPEN' && isWithinDates(pair, rules)),
  explain: ({ opportunity: { status, opensOn, closesOn } }, { on }) => {
    if (status !== 'OPEN') return { reason: text('岗位没有在公开招聘。', 'The post is not open.'), question: null };
    if (on < opensOn) return { reason: text(`岗位 ${opensOn} 才开始招聘。`, `The post opens on ${opensOn}.`), question: null };
    if (closesOn !== null && on > closesOn) return { reason: text(`岗位已于 ${closesOn} 截止。`, `The post closed on ${closesOn}.`), question: null };
    return {
      reason: closesOn === null ? text('岗位正在招聘。', 'The post is open.') : text(`岗位招聘到 ${closesOn} 为止。`, `The post is open until ${closesOn}.`),
      question: null,
    };
  },
};

/** A posting that names no number offers at least one seat while it is open. */
export const seatsLeft: Gate = {
  id: 'SEATS_LEFT',
  rule: text('岗位须有空余名额。', 'The post must have a seat left.'),
  source: posting,
  judge: ({ opportunity: { seats, hired } }) => outcomeOf(seats === null || hired < seats),
  explain: ({ opportunity: { seats, hired } }, _rules, outcome) => {
    if (outcome === 'FAIL') return { reason: text(`${seats ?? 0} 个名额已招满。`, `All ${seats ?? 0} seats are taken.`), question: null };
    return {
      reason: seats === null ? text('公告没有限定人数。', 'The notice sets no number of seats.') : text(`还有 ${seats - hired} 个名额。`, `Seats left: ${seats - hired}.`),
      question: null,
    };
  },
};
