import { listText, text, type Text } from '../../platform/i18n/text.js';
import { fullName, isWithin } from '../../domain/regions/terms.js';
import type { Reach } from '../../domain/seekers/index.js';
import { employmentLabels, reachLabels, shiftLabels, workModeLabels } from '../../domain/seekers/terms.js';
import { nearestRegion } from '../factors/preferences.js';
import type { PairFacts } from '../facts.js';
import { keepsApart, outcomeOf, type Finding, type Gate, type GateId, type Outcome } from './gate.js';

const ownWish = text('本人的求职意愿', "The person's own wishes");
const noLimit: Finding = { reason: text('本人没有设这项硬性条件。', 'The person sets no such limit.'), question: null };

/** A finding in the same three sentences for every limit. */
function limitFinding(outcome: Outcome, limit: Text, question: Text): Finding {
  switch (outcome) {
    case 'PASS': return { reason: text(`在本人的条件之内:${limit.zh}。`, `Within the person's limit: ${limit.en}.`), question: null };
    case 'FAIL': return { reason: text(`超出本人的条件:${limit.zh}。`, `Outside the person's limit: ${limit.en}.`), question: null };
    case 'UNKNOWN': return { reason: text(`公告没有说明,本人的条件是:${limit.zh}。`, `The notice does not say; the person's limit: ${limit.en}.`), question };
  }
}

const reachedNearness: Readonly<Record<Reach, readonly string[]>> = {
  COUNTY: ['SAME'],
  CITY: ['SAME', 'SAME_CITY'],
  PROVINCE: ['SAME', 'SAME_CITY', 'SAME_PROVINCE'],
  ANYWHERE: ['SAME', 'SAME_CITY', 'SAME_PROVINCE', 'FAR'],
};

export const regionLimit: Gate = {
  id: 'REGION_LIMIT',
  rule: text('工作地点须在本人能去的范围内,居家工作除外。', 'The place of work must lie where the person can go; work from home always does.'),
  source: ownWish,
  judge: ({ seeker: { wishes: { regions } }, opportunity: { regionCode, workMode } }) => {
    if (regions === undefined || !regions.isLimit || regions.codes.length === 0 || workMode === 'HOME_BASED') return 'PASS';
    if (regionCode === null) return 'UNKNOWN';
    if (reachedNearness[regions.reach].includes(nearestRegion(regionCode, regions.codes))) return 'PASS';
    // A post that names only a city or province may still lie in the wished county.
    return regions.codes.some((code) => isWithin(code, regionCode)) ? 'UNKNOWN' : 'FAIL';
  },
  explain: ({ seeker: { wishes: { regions } }, opportunity: { workMode } }, _rules, outcome) => {
    if (regions === undefined || !regions.isLimit) return noLimit;
    if (workMode === 'HOME_BASED') return { reason: text('在家工作,地点不受限制。', 'The work is done at home.'), question: null };
    const places = listText(regions.codes.map(fullName));
    return limitFinding(
      outcome,
      text(`${places.zh}(${reachLabels[regions.reach].zh}范围)`, `${places.en} (${reachLabels[regions.reach].en})`),
      text('请问用人单位:具体在哪个县区上班?', 'Ask the employer: in which county is the work done?'),
    );
  },
};

export const payLimit: Gate = {
  id: 'PAY_LIMIT',
  rule: text('工资须能达到本人的最低要求。', 'The pay must be able to reach the least that the person accepts.'),
  source: ownWish,
  judge: ({ seeker: { wishes: { pay } }, opportunity: { payMinCny, payMaxCny } }) => {
    if (pay === undefined || !pay.isLimit) return 'PASS';
    if (payMaxCny !== null) return outcomeOf(payMaxCny >= pay.monthlyCny);
    return payMinCny !== null && payMinCny >= pay.monthlyCny ? 'PASS' : 'UNKNOWN';
  },
  explain: ({ seeker: { wishes: { pay } } }, _rules, outcome) => {
    if (pay === undefined || !pay.isLimit) return noLimit;
    return limitFinding(
      outcome, text(`每月至少 ${pay.monthlyCny} 元`, `at least CNY ${pay.monthlyCny} a month`),
      text('请问用人单位:每月工资最高多少?', 'Ask the employer: what is the highest monthly pay?'),
    );
  },
};

export const hoursLimit: Gate = {
  id: 'HOURS_LIMIT',
  rule: text('每周工时不能超过本人的上限。', "The weekly hours must not exceed the person's limit."),
  source: ownWish,
  judge: ({ seeker: { wishes: { hours } }, opportunity: { hoursPerWeek } }) => {
    if (hours === undefined || !hours.isLimit) return 'PASS';
    return outcomeOf(hoursPerWeek === null ? null : hoursPerWeek <= hours.maxPerWeek);
  },
  explain: ({ seeker: { wishes: { hours } } }, _rules, outcome) => {
    if (hours === undefined || !hours.isLimit) return noLimit;
    return limitFinding(
      outcome, text(`每周最多 ${hours.maxPerWeek} 小时`, `at most ${hours.maxPerWeek} hours a week`),
      text('请问用人单位:每周工作多少小时?', 'Ask the employer: how many hours a week is the work?'),
    );
  },
};

interface Choice { readonly accepted: readonly string[]; readonly isLimit: boolean }

interface ChoiceLimit {
  readonly id: GateId;
  readonly rule: Text;
  readonly question: Text;
  readonly labels: Readonly<Record<string, Text>>;
  readonly wish: (pair: PairFacts) => Choice | undefined;
  readonly offered: (pair: PairFacts) => string | null;
}

/** A limit to some of several values. */
function choiceLimit({ id, rule, question, labels, wish, offered }: ChoiceLimit): Gate {
  const limitOf = (pair: PairFacts): Choice | null => {
    const choice = wish(pair);
    return choice === undefined || !choice.isLimit || choice.accepted.length === 0 ? null : choice;
  };
  return {
    id,
    rule,
    source: ownWish,
    judge: (pair) => {
      const choice = limitOf(pair);
      if (choice === null) return 'PASS';
      const value = offered(pair);
      return outcomeOf(value === null ? null : choice.accepted.includes(value));
    },
    explain: (pair, _rules, outcome) => {
      const choice = limitOf(pair);
      if (choice === null) return noLimit;
      return limitFinding(outcome, listText(choice.accepted.map((value) => labels[value] ?? text(value, value))), question);
    },
  };
}

export const shiftLimit = choiceLimit({
  id: 'SHIFT_LIMIT',
  rule: text('班次须是本人能上的。', 'The shift must be one that the person can work.'),
  question: text('请问用人单位:上什么班次?', 'Ask the employer: which shift is it?'),
  labels: shiftLabels,
  wish: ({ seeker }) => seeker.wishes.shifts,
  offered: ({ opportunity }) => opportunity.shift,
});

export const workModeLimit = choiceLimit({
  id: 'WORK_MODE_LIMIT',
  rule: text('工作方式须是本人能接受的。', 'The mode of work must be one that the person accepts.'),
  question: text('请问用人单位:能否居家工作?', 'Ask the employer: can the work be done at home?'),
  labels: workModeLabels,
  wish: ({ seeker }) => seeker.wishes.workModes,
  offered: ({ opportunity }) => opportunity.workMode,
});

export const employmentLimit = choiceLimit({
  id: 'EMPLOYMENT_LIMIT',
  rule: text('用工形式须是本人能接受的。', 'The kind of employment must be one that the person accepts.'),
  question: text('请问用人单位:是什么用工形式?', 'Ask the employer: which kind of employment is it?'),
  labels: employmentLabels,
  wish: ({ seeker }) => seeker.wishes.employment,
  offered: ({ opportunity }) => opportunity.employmentKind,
});

export const consent: Gate = {
  id: 'CONSENT',
  rule: text('匹配须经本人同意。', 'Matching needs the consent of the person.'),
  source: text('《中华人民共和国个人信息保护法》第二十九条', 'Personal Information Protection Law, article 29'),
  judge: ({ seeker }) => outcomeOf(seeker.consentsToMatching),
  explain: (_pair, rules, outcome) => ({
    ...(rules.consent === null ? {} : { rule: rules.consent.text, source: rules.consent.source }),
    reason: outcome === 'PASS' ? text('本人已同意匹配。', 'The person consents to being matched.') : text('本人没有同意匹配,或已撤回。', 'The person has not consented to being matched, or withdrew.'),
    question: null,
  }),
};

export const notApplied: Gate = {
  id: 'NOT_APPLIED',
  rule: text('同一岗位只匹配尚未申请的人;撤回申请后可以再次匹配,中心推荐的不算申请。', 'A person is matched to a post only while no application runs or ran here; a withdrawn one does not count, nor does a referral.'),
  source: text('平台规则', 'Rule of this service'),
  judge: ({ application }) => outcomeOf(!keepsApart(application)),
  explain: ({ application }) => ({
    reason: !keepsApart(application) ? text('没有在办的申请。', 'No application is under way.')
      : application === 'HIRED' ? text('已被录用。', 'The person was hired here.')
      : application === 'REJECTED' ? text('此前未被录用。', 'An earlier application was turned down.')
      : text('已经申请。', 'The person has applied already.'),
    question: null,
  }),
};
