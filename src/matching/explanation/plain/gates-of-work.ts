import type { ApplicationStatus } from '../../../domain/applications/index.js';
import { educationLevels } from '../../../domain/education/terms.js';
import { text, type Text } from '../../../platform/i18n/text.js';
import type { OpportunityFacts, PairFacts } from '../../facts.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { essentialDemandsOf } from '../../rules/essential-demands.js';
import { requiredNeedsOf } from '../../rules/required-accommodations.js';
import { plainDemand } from './demand.js';
import { gatePart, gatePartOf, lookElsewhere, notAsked, type GatePart, type GateWords } from './gate-part.js';
import { plainNeed } from './need.js';
import { part, type PlainPart } from './plain-part.js';
import { accommodationWordsOf } from './words.js';

/** "2026年12月1日", "1 December 2026". */
function dayWords(day: string): Text {
  const [year = '', month = '', date = ''] = day.split('-').map((each) => String(Number(each)));
  const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return text(`${year}年${month}月${date}日`, `${date} ${monthName} ${year}`);
}

export const postOpenWords: GateWords = {
  PASS: gatePart(text('岗位正在招人。', 'The work is open.')),
  FAIL: ({ opportunity: { status, opensOn } }, { on }) => {
    if (status !== 'OPEN' || on >= opensOn)
      return gatePart(text('这个岗位已经不招人了。', 'This work is no longer open.'), { next: lookElsewhere });
    const first = dayWords(opensOn);
    return gatePart(
      text(`这个岗位还没开始招人,${first.zh}开始。`, `This work is not open yet. It opens on ${first.en}.`),
      { next: text('到时候再来报名。', 'Apply then.') },
    );
  },
  UNKNOWN: gatePart(text('还招不招人,先问单位。', 'Ask the employer first whether it is still open.'), {
    asks: 'EMPLOYER',
  }),
};

export const seatsLeftWords: GateWords = {
  PASS: gatePart(text('还有名额。', 'There is still a place.')),
  FAIL: gatePart(text('这个岗位招满了。', 'All places are taken.'), { next: lookElsewhere }),
  UNKNOWN: gatePart(text('还有没有名额,先问单位。', 'Ask the employer first whether there is a place left.'), {
    asks: 'EMPLOYER',
  }),
};

function educationName(code: string | null): Text {
  return code === null ? text('一定的学历', 'some schooling') : educationLevels.get(code).label;
}

const easedEducation = text('这个岗位专门放宽了学历。', 'This work asks for less schooling than is usual.');

/** That a reserved post eases the education, not that it is reserved: a helper reads it too. Nothing where it does not. */
function easedWords({ easedFrom }: OpportunityFacts): Text[] {
  return easedFrom?.minEducation === undefined ? [] : [easedEducation];
}

export const educationWords: GateWords = {
  PASS: ({ opportunity }) => {
    const { minEducation } = opportunity;
    const eased = easedWords(opportunity);
    if (minEducation !== null && educationLevels.get(minEducation).rank > 0)
      return gatePart([text('您的学历够了。', 'Your schooling is enough.'), ...eased]);
    return eased.length === 0 ? notAsked : gatePart(eased);
  },
  FAIL: ({ seeker, opportunity }) => {
    const [asked, own] = [educationName(opportunity.minEducation), educationName(seeker.educationLevel)];
    return gatePart(
      [
        text(`岗位要的学历是${asked.zh},您是${own.zh}。`, `The work asks for: ${asked.en}. You have: ${own.en}.`),
        ...easedWords(opportunity),
      ],
      {
        next: text('可以看看学历要求低一些的岗位。', 'You can look at work that asks for less schooling.'),
      },
    );
  },
  UNKNOWN: ({ opportunity }) => {
    const asked = educationName(opportunity.minEducation);
    return gatePart(
      [
        text(`岗位要的学历是${asked.zh}。`, `The work asks for: ${asked.en}.`),
        ...easedWords(opportunity),
        text('请您回答:您的最高学历是什么?', 'Please answer: what is your highest schooling?'),
      ],
      { asks: 'YOU' },
    );
  },
};

const unconfirmed = gatePart(
  text(
    '单位还没确认工作的要求,这要等单位。',
    'The employer has not confirmed yet what the work asks. That is up to the employer.',
  ),
  { asks: 'EMPLOYER' },
);

export const demandsConfirmedWords: GateWords = {
  PASS: gatePart(text('单位已经确认了工作的要求。', 'The employer has confirmed what the work asks.')),
  FAIL: unconfirmed,
  UNKNOWN: unconfirmed,
};

function demandParts(pair: PairFacts, rules: RuleSet, outcome: 'FAIL' | 'UNKNOWN'): PlainPart[] {
  return essentialDemandsOf(pair, rules, outcome).map(plainDemand);
}

export const essentialDemandsWords: GateWords = {
  PASS: (pair, rules) =>
    gatePart(
      essentialDemandsOf(pair, rules, 'PASS').length === 0
        ? text('这个工作没有写对身体的要求。', 'Nothing is said of what this work asks of the body.')
        : text('工作上要紧的,您都能做到。', 'You can do everything that the work needs most.'),
    ),
  FAIL: (pair, rules) => gatePartOf(demandParts(pair, rules, 'FAIL'), lookElsewhere),
  UNKNOWN: (pair, rules) => gatePartOf(demandParts(pair, rules, 'UNKNOWN')),
};

export const requiredAccommodationsWords: GateWords = {
  PASS: (pair) => {
    const needs = requiredNeedsOf(pair, 'PASS');
    const settled = needs.filter(({ settledBy }) => settledBy !== null);
    if (needs.length === 0)
      return gatePart(text('您没有一定要单位提供的东西。', 'There is nothing that the employer must provide for you.'));
    if (settled.length === 0)
      return gatePart(
        text('您一定要有的,单位都有或愿意提供。', 'The employer has what you need, or is willing to provide it.'),
      );
    const others = text(
      '别的您一定要有的,单位都有或愿意提供。',
      'Whatever else you need, the employer has it, or is willing to provide it.',
    );
    return gatePartOf([...settled.map(plainNeed), ...(settled.length < needs.length ? [part(others)] : [])]);
  },
  FAIL: (pair) =>
    gatePartOf(
      requiredNeedsOf(pair, 'FAIL').map(({ accommodationCode }) => {
        const { give } = accommodationWordsOf(accommodationCode);
        return part(
          text(
            `单位说不能${give.zh},可是您离不开这个。`,
            `The employer says that it cannot ${give.en}. You need this.`,
          ),
        );
      }),
      lookElsewhere,
    ),
  UNKNOWN: (pair) =>
    gatePartOf(requiredNeedsOf(pair, 'UNKNOWN').map(plainNeed)),
};

function applicationWords(application: ApplicationStatus | null): GatePart {
  switch (application) {
    case 'HIRED':
      return gatePart(text('这个岗位已经录用您了。', 'You have been hired here.'), { isWhole: true });
    case 'REJECTED':
      return gatePart(
        [text('这个岗位您以前报过,没有录用。', 'You applied here before and were not hired.'), lookElsewhere],
        { isWhole: true },
      );
    default:
      return gatePart(
        [
          text('您已经报了这个岗位。', 'You have applied here.'),
          text('下一步:等单位回复。', 'Next: wait for the employer to answer.'),
        ],
        { isWhole: true },
      );
  }
}

export const notAppliedWords: GateWords = {
  PASS: gatePart(text('您还没报过这个岗位。', 'You have not applied here yet.')),
  FAIL: ({ application }) => applicationWords(application),
  UNKNOWN: gatePart(text('请您回答:这个岗位您报过吗?', 'Please answer: have you applied here?'), { asks: 'YOU' }),
};
