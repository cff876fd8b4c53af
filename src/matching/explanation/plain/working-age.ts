import { text, type Text } from '../../../platform/i18n/text.js';
import type { PairFacts } from '../../facts.js';
import { jobSeekerView } from '../../facts/views.js';
import { decisivePoint, youthBarOf } from '../../rules/working-age.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { gatePart, lookElsewhere, type GatePart, type GateWords } from './gate-part.js';
import { ageWords } from './gates-of-law.js';

function ofBounds(outcome: 'FAIL' | 'UNKNOWN', pair: PairFacts, rules: RuleSet): GatePart {
  const words = ageWords[outcome];
  return typeof words === 'function' ? words(pair, rules) : words;
}

/** Why the work is kept from young people: the vocabulary's words, or none where the bar is gone. */
function reasonOf({ opportunity }: PairFacts, rules: RuleSet): Text | null {
  return youthBarOf(opportunity, rules)?.reason ?? null;
}

function barred(pair: PairFacts, rules: RuleSet): Text[] {
  const reason = reasonOf(pair, rules);
  return [
    text('没满18岁的人不能做这种工作。', 'Nobody under 18 may do this work.'),
    ...(reason === null ? [] : [text(`原因是:${reason.zh}。`, `The reason: ${reason.en}.`)]),
  ];
}

const retiredWords = text('您到退休年龄了。', 'You have reached the age of retirement.');

export const workingAgeWords: GateWords = {
  PASS: ageWords.PASS,
  FAIL: (pair, rules) => {
    switch (decisivePoint(pair, rules, 'FAIL')) {
      case 'BARRED_WORK':
        return gatePart(barred(pair, rules), { next: lookElsewhere });
      case 'KIND_FOR_WORKING_AGE':
        return gatePart([retiredWords, text('这种岗位只招没到退休年龄的人。', 'This work is for people below that age.')], {
          next: text('灵活就业的岗位您可以报。', 'You can apply for flexible work.'),
        });
      case 'BOUNDS':
      case 'NIGHT_WORK':
      case 'RETIRED':
        return ofBounds('FAIL', pair, rules);
    }
  },
  UNKNOWN: (pair, rules) => {
    switch (decisivePoint(pair, rules, 'UNKNOWN')) {
      case 'BOUNDS':
        return ofBounds('UNKNOWN', pair, rules);
      case 'BARRED_WORK':
        return gatePart(
          text('没满18岁的人,有些工作不能做,要先问单位。', 'Some work is kept from people under 18. Ask the employer first.'),
          { asks: 'EMPLOYER' },
        );
      case 'NIGHT_WORK':
        return gatePart(
          text('要上夜班,您没满18岁,要先问单位。', 'The work has nights, and you are under 18. Ask the employer first.'),
          { asks: 'EMPLOYER' },
        );
      case 'KIND_FOR_WORKING_AGE':
      case 'RETIRED':
        return jobSeekerView(pair.seeker, rules.on).isRetired === null
          ? gatePart(
              [
                text('要看您到没到退休年龄。', 'It depends on whether you have reached the age of retirement.'),
                text('请您回答:您原来是50岁还是55岁退休?', 'Please answer: by the earlier law, at 50 or at 55?'),
              ],
              { asks: 'YOU' },
            )
          : gatePart(
              [
                retiredWords,
                text(
                  '不能签劳动合同,能不能签劳务协议,要问单位。',
                  'A labour contract is not possible. Ask the employer for a contract for services.',
                ),
              ],
              { asks: 'EMPLOYER' },
            );
    }
  },
};
