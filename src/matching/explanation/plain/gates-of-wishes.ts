import { occupations } from '../../../domain/occupations/terms.js';
import { text, type Text } from '../../../platform/i18n/text.js';
import type { OpportunityFacts, SeekerFacts } from '../../facts.js';
import { gatePart, type GateWords } from './gate-part.js';
import { employmentWords, placeName, shiftWords, workModeWords } from './wishes.js';

const noLimit = gatePart(text('您没有定这个条件。', 'You have set no such limit.'));
const changeWishes = text(
  '您愿意放宽的话,可以改您的求职意愿。',
  'If you are willing to accept this, change your wishes.',
);

interface LimitWords {
  readonly isSet: (seeker: SeekerFacts) => boolean;
  readonly holds: Text;
  /** What the vacancy offers, without a full stop. */
  readonly offers: (opportunity: OpportunityFacts, seeker: SeekerFacts) => Text;
  readonly unstated: Text;
}

/** A limit that the job seeker set says the same three things whatever it is about. */
function limit({ isSet, holds, offers, unstated }: LimitWords): GateWords {
  return {
    PASS: ({ seeker }) => (isSet(seeker) ? gatePart(holds) : noLimit),
    FAIL: ({ seeker, opportunity }) => {
      const offered = offers(opportunity, seeker);
      return gatePart(
        text(`${offered.zh},超出了您定的条件。`, `${offered.en}. That is outside the limit that you set.`),
        { next: changeWishes },
      );
    },
    UNKNOWN: gatePart(unstated, { asks: 'EMPLOYER' }),
  };
}

export const regionLimitWords = limit({
  isSet: ({ wishes: { regions } }) => regions?.isLimit === true,
  holds: text('上班的地方您能去。', 'You can get to the place of work.'),
  offers: ({ regionCode }) => {
    const place = regionCode === null ? text('别的地方', 'another place') : placeName(regionCode);
    return text(`上班在${place.zh}`, `The work is in ${place.en}`);
  },
  unstated: text('到底在哪个县区上班,先问单位。', 'Ask the employer first in which county the work is.'),
});

export const payLimitWords = limit({
  isSet: ({ wishes: { pay } }) => pay?.isLimit === true,
  holds: text('工资够您定的数。', 'The pay reaches what you asked for.'),
  offers: ({ payMinCny, payMaxCny }, { wishes: { pay } }) => {
    const [most, least] = [payMaxCny ?? payMinCny ?? 0, pay?.monthlyCny ?? 0];
    return text(
      `工资每月最多${most}元,您要${least}元`,
      `The pay is at most ${most} yuan a month, and you ask for ${least} yuan`,
    );
  },
  unstated: text('工资最多能给多少,先问单位。', 'Ask the employer first how much it can pay at most.'),
});

export const hoursLimitWords = limit({
  isSet: ({ wishes: { hours } }) => hours?.isLimit === true,
  holds: text('一周干的时间您接受得了。', 'You accept the hours.'),
  offers: ({ hoursPerWeek }, { wishes: { hours } }) =>
    text(
      `一周干${hoursPerWeek ?? 0}个小时,您最多干${hours?.maxPerWeek ?? 0}个小时`,
      `The work takes ${hoursPerWeek ?? 0} hours a week, and you work at most ${hours?.maxPerWeek ?? 0} hours`,
    ),
  unstated: text('一周干几个小时,先问单位。', 'Ask the employer first how many hours a week it is.'),
});

export const shiftLimitWords = limit({
  isSet: ({ wishes: { shifts } }) => shifts?.isLimit === true && shifts.accepted.length > 0,
  holds: text('上班的时间您能接受。', 'You accept the time of day.'),
  offers: ({ shift }) =>
    shift === null
      ? text('上班的时间和您想的不同', 'The time of day is another one')
      : text(`这个岗位是${shiftWords[shift].zh}的`, `You would ${shiftWords[shift].en}`),
  unstated: text('上什么班,先问单位。', 'Ask the employer first at what time of day it is.'),
});

export const workModeLimitWords = limit({
  isSet: ({ wishes: { workModes } }) => workModes?.isLimit === true && workModes.accepted.length > 0,
  holds: text('在单位干还是在家干,合您定的条件。', 'You accept where the work is done.'),
  offers: ({ workMode }) =>
    workMode === null
      ? text('干活的地方和您想的不同', 'The work is done elsewhere')
      : text(`要${workModeWords[workMode].zh}`, `You would ${workModeWords[workMode].en}`),
  unstated: text('能不能在家干,先问单位。', 'Ask the employer first whether the work can be done at home.'),
});

export const employmentLimitWords = limit({
  isSet: ({ wishes: { employment } }) => employment?.isLimit === true && employment.accepted.length > 0,
  holds: text('是全职还是别的,合您定的条件。', 'You accept this kind of employment.'),
  offers: ({ employmentKind }) =>
    employmentKind === null
      ? text('用工的办法和您想的不同', 'The kind of employment is another one')
      : text(`这是${employmentWords[employmentKind].zh}`, `This is ${employmentWords[employmentKind].en}`),
  unstated: text('是全职还是别的,先问单位。', 'Ask the employer first whether it is full-time.'),
});

export const tradeLimitWords = limit({
  isSet: ({ wishes: { avoidedTrades } }) => avoidedTrades?.isLimit === true,
  holds: text('您不做的工作里没有这一样。', 'It is none of the work that you rule out.'),
  offers: ({ occupationCode }) => {
    const label = occupationCode === null ? text('别的工作', 'other work') : occupations.get(occupationCode).label;
    return text(`这是${label.zh}的工作`, `This is the work of: ${label.en}`);
  },
  unstated: text('到底是什么工作,先问单位。', 'Ask the employer first which work it is.'),
});
