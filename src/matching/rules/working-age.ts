import { occupations, type YouthBar } from '../../domain/occupations/terms.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { jobSeekerView, vacancyView, type JobSeekerFact, type JobSeekerView, type VacancyFact, type VacancyView } from '../facts/views.js';
import type { PairFacts } from '../facts.js';
import { age, withinAgeBounds } from './age.js';
import { askWomensGroup } from './shared-texts.js';
import { condition, gate, outcomeOf, type Condition, type Finding, type Outcome } from './gate.js';
import type { RuleSet } from './rule-set.js';

/** What about the age decides. */
export type AgePoint = 'BOUNDS' | 'BARRED_WORK' | 'NIGHT_WORK' | 'KIND_FOR_WORKING_AGE' | 'RETIRED';

interface Point {
  readonly point: AgePoint;
  readonly condition: Condition;
}

function point<const S extends JobSeekerFact, const V extends VacancyFact>(name: AgePoint, definition: Condition<S, V>): Point {
  return { point: name, condition: condition(definition) };
}

/** Whether somebody is known to be too young for what is kept from young people. An unknown age is asked about by the first condition. */
function isYoung({ age: years }: Pick<JobSeekerView, 'age'>, rules: RuleSet): boolean {
  return years !== null && rules.youth !== null && years < rules.youth.fullAge;
}

/** The bar on an occupation in force on a day. */
export function youthBarOf({ occupationCode }: Pick<VacancyView, 'occupationCode'>, rules: RuleSet): YouthBar | null {
  const { youthBar } = occupationCode === null ? { youthBar: null } : occupations.get(occupationCode);
  return youthBar !== null && youthBar.validFrom <= rules.on ? youthBar : null;
}

const points: readonly Point[] = [
  { point: 'BOUNDS', condition: withinAgeBounds },
  point('BARRED_WORK', {
    reads: { jobSeeker: ['age'], vacancy: ['occupationCode', 'occupationBasis'] },
    judge: (jobSeeker, vacancy, rules) => {
      if (!isYoung(jobSeeker, rules) || youthBarOf(vacancy, rules) === null) return 'PASS';
      // A guess bars nobody.
      return vacancy.occupationBasis === 'STATED' ? 'FAIL' : 'UNKNOWN';
    },
  }),
  point('NIGHT_WORK', {
    reads: { jobSeeker: ['age'], vacancy: ['shift'] },
    judge: (jobSeeker, vacancy, rules) =>
      (isYoung(jobSeeker, rules) && vacancy.shift !== null && rules.youth?.nightShifts.includes(vacancy.shift) === true ? 'UNKNOWN' : 'PASS'),
  }),
  point('KIND_FOR_WORKING_AGE', {
    reads: { jobSeeker: ['age', 'isRetired'], vacancy: ['kind'] },
    judge: (jobSeeker, vacancy, rules) => {
      if (jobSeeker.age === null || rules.retired?.kindsOfWorkingAge.includes(vacancy.kind) !== true) return 'PASS';
      return outcomeOf(jobSeeker.isRetired === null ? null : !jobSeeker.isRetired);
    },
  }),
  point('RETIRED', {
    reads: { jobSeeker: ['age', 'isRetired'], vacancy: ['employmentKind'] },
    judge: (jobSeeker, vacancy, rules) => {
      if (jobSeeker.age === null || jobSeeker.isRetired === false || rules.retired === null) return 'PASS';
      // An agreement to stay longer is possible, and nobody here knows of it.
      return vacancy.employmentKind === 'FLEXIBLE' ? 'PASS' : 'UNKNOWN';
    },
  }),
];

/** The first point that answers as the gate does. */
export function decisivePoint({ seeker, opportunity }: PairFacts, rules: RuleSet, outcome: Outcome): AgePoint {
  const [jobSeeker, vacancy] = [jobSeekerView(seeker, rules.on), vacancyView(opportunity, rules.on)];
  return points.find((each) => each.condition.judge(jobSeeker, vacancy, rules) === outcome)?.point ?? 'BOUNDS';
}

const asksEmployer = (question: Text): Text => text(`请问用人单位:${question.zh}`, `Ask the employer: ${question.en}`);

function found(pair: PairFacts, rules: RuleSet, outcome: Outcome): Finding {
  const isGroupOpen = jobSeekerView(pair.seeker, rules.on).isRetired === null;
  switch (decisivePoint(pair, rules, outcome)) {
    case 'BOUNDS': return age.explain(pair, rules, outcome);
    case 'BARRED_WORK': {
      const bar = youthBarOf(pair.opportunity, rules);
      const reason = bar === null
        ? text('未满18周岁不能做这类工作。', 'Nobody under 18 may do such work.')
        : text(`未满18周岁不能做这类工作:${bar.reason.zh}。`, `Nobody under 18 may do such work: ${bar.reason.en}.`);
      return { rule: rules.youth?.text ?? age.rule, source: bar?.source ?? rules.youth?.source ?? age.source, reason, question: outcome === 'UNKNOWN' ? asksEmployer(text('是这种职业吗?', 'is it this occupation?')) : null };
    }
    case 'NIGHT_WORK': return {
      ...rules.youth === null ? {} : { rule: rules.youth.text, source: rules.youth.source },
      reason: text('本人未满18周岁,岗位要上夜班。', 'The person is under 18, and the work has nights.'),
      question: asksEmployer(text('未满18周岁的人能不能不上夜班?', 'can somebody under 18 do without nights?')),
    };
    case 'KIND_FOR_WORKING_AGE':
    case 'RETIRED': {
      const rule = rules.retired === null ? {} : { rule: rules.retired.text, source: rules.retired.source };
      if (isGroupOpen) return { ...rule, reason: text('不知道是否到了法定退休年龄。', 'It is unknown whether the statutory age of retirement is reached.'), question: askWomensGroup };
      return outcome === 'FAIL'
        ? { ...rule, reason: text('已到法定退休年龄,这类岗位面向劳动年龄内的人。', 'The statutory age of retirement is reached, and such a post is for people of working age.'), question: null }
        : { ...rule, reason: text('已到法定退休年龄,不能签劳动合同。', 'The statutory age of retirement is reached: a labour contract is not possible.'), question: asksEmployer(text('能不能签劳务协议?', 'is a contract for services possible?')) };
    }
  }
}

export const workingAge = gate({
  id: 'WORKING_AGE',
  description: "The job seeker's age is lawful for the work, within the vacancy's limits, and below the retirement age.",
  rule: age.rule,
  source: age.source,
  conditions: points.map((each) => each.condition),
  explain: found,
});
