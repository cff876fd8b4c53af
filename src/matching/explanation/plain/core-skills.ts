import { text, type Text } from '../../../platform/i18n/text.js';
import type { PairFacts } from '../../facts.js';
import { coreSkillNames } from '../../rules/core-skills.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { gatePart, notAsked, type GateWords } from './gate-part.js';
import { fewNames } from './plain-part.js';

/** The core skills that the job seeker lacks. */
function lacking(pair: PairFacts, rules: RuleSet): Text {
  return fewNames(coreSkillNames(pair, rules, false));
}

export const coreSkillsWords: GateWords = {
  PASS: (pair, rules) => {
    const held = coreSkillNames(pair, rules, true);
    const names = fewNames(held);
    return held.length === 0
      ? notAsked
      : gatePart(text(`这个工作一定要会${names.zh},您会。`, `The work needs this skill above all: ${names.en}. You have it.`));
  },
  FAIL: (pair, rules) => {
    const names = lacking(pair, rules);
    return gatePart(
      [
        text(`这个工作一定要会${names.zh}。`, `The work needs this skill above all: ${names.en}.`),
        text('您还不会。', 'You do not have it yet.'),
      ],
      { next: text('想做这一行,可以先去学。', 'If you want this kind of work, learn it first.') },
    );
  },
  UNKNOWN: (pair, rules) => {
    const names = lacking(pair, rules);
    return pair.seeker.areSkillsConfirmed
      ? gatePart(
          text(
            `这类工作一般要会${names.zh},要先问单位。`,
            `Such work usually needs this skill: ${names.en}. Ask the employer first.`,
          ),
          { asks: 'EMPLOYER' },
        )
      : gatePart(
          [
            text(`这个工作一定要会${names.zh}。`, `The work needs this skill above all: ${names.en}.`),
            text('请您回答:这个您会吗?', 'Please answer: do you have this skill?'),
          ],
          { asks: 'YOU' },
        );
  },
};
