import { text } from '../../../src/platform/i18n/text.js';
import type { Absurdity } from '../absurdity.js';
import { isWishedTrade } from '../common-ground.js';
import { examplePair, type JobSeeker, type Pair, type Vacancy } from '../pair.js';
import { isSameCity, isWishedPlace, kmFromHome, usualReachKm } from '../reach.js';

/** The most that a vacancy pays in a month; null where it says nothing. */
const topPay = ({ payMinCny, payMaxCny }: Vacancy): number | null => payMaxCny ?? payMinCny;

function paysLess({ wishes: { pay } }: JobSeeker, vacancy: Vacancy, share: number): boolean {
  const top = topPay(vacancy);
  return pay !== undefined && top !== null && top < pay.monthlyCny * share;
}

function asksMore({ wishes: { hours } }: JobSeeker, { hoursPerWeek }: Vacancy, share: number): boolean {
  return hours !== undefined && hoursPerWeek !== null && hoursPerWeek > hours.maxPerWeek * share;
}

/** Whether a value is stated, a wish is made, and the wish leaves it out. */
function isLeftOut<Value>(wish: { readonly accepted: readonly Value[] } | undefined, value: Value | null): boolean {
  return wish !== undefined && value !== null && !wish.accepted.includes(value);
}

function isAgainstPlace(seeker: JobSeeker, { regionCode, workMode }: Vacancy): boolean {
  return workMode !== 'HOME_BASED' && regionCode !== null && seeker.wishes.regions !== undefined && !isWishedPlace(seeker, regionCode);
}

/** How many wishes a vacancy goes against: mode, kind of employment, shift, hours, pay, place and trade. */
function wishesAgainst({ seeker, vacancy }: Pair): number {
  const { wishes } = seeker;
  return [
    isLeftOut(wishes.workModes, vacancy.workMode), isLeftOut(wishes.employment, vacancy.employmentKind), isLeftOut(wishes.shifts, vacancy.shift),
    asksMore(seeker, vacancy, 1), paysLess(seeker, vacancy, 1), isAgainstPlace(seeker, vacancy), !isWishedTrade(seeker, vacancy),
  ].filter((isAgainst) => isAgainst).length;
}

const wantsSupported = ({ wishes }: JobSeeker): boolean => wishes.employment?.accepted.includes('SUPPORTED') === true;

/** What the job seeker wants, and what is offered. */
export const termAbsurdities: readonly Absurdity[] = [
  {
    id: 'threeWishesAgainstIt',
    sentence: text('有三个以上的意愿都不合。', 'Three wishes or more are against it.'),
    finds: (pair) => wishesAgainst(pair) >= 3,
    example: examplePair(
      { wishes: { shifts: { accepted: ['DAY'], isLimit: false }, pay: { monthlyCny: 4000, isLimit: false }, occupations: ['2-06-03-00'] } }, { shift: 'EVENING', title: '缝纫工', occupationCode: '6-05-01-03' },
    ),
    counterExample: examplePair(
      { wishes: { shifts: { accepted: ['DAY'], isLimit: false }, pay: { monthlyCny: 4000, isLimit: false }, occupations: ['6-05-01-03'] } }, { shift: 'EVENING', title: '缝纫工', occupationCode: '6-05-01-03' },
    ),
  },
  {
    id: 'payUnderHalf',
    sentence: text('工资最高也不到想要的一半。', 'It pays at most less than half of what is wished.'),
    finds: ({ seeker, vacancy }) => paysLess(seeker, vacancy, 0.5) && !(vacancy.kind === 'SUPPORTED' && wantsSupported(seeker)),
    example: examplePair({ wishes: { pay: { monthlyCny: 6000, isLimit: false } } }, { payMinCny: 2500, payMaxCny: 2900 }),
    counterExample: examplePair({ wishes: { pay: { monthlyCny: 6000, isLimit: false } } }, { payMinCny: 2500, payMaxCny: 3100 }),
  },
  {
    id: 'hoursOverByAThird',
    sentence: text('每周工时比想要的多出三分之一以上。', 'It asks more than a third more hours a week than are wished.'),
    finds: ({ seeker, vacancy }) => asksMore(seeker, vacancy, 4 / 3),
    example: examplePair({ wishes: { hours: { maxPerWeek: 20, isLimit: false } } }, { hoursPerWeek: 40 }),
    counterExample: examplePair({ wishes: { hours: { maxPerWeek: 36, isLimit: false } } }, { hoursPerWeek: 40 }),
  },
  {
    id: 'onSiteElsewhereForHome',
    sentence: text('想在家工作的人,去外市到岗,天天来回太远,或者只肯在家工作。', 'Somebody who wants to work at home works on site in another city: too far for each day, or against a limit.'),
    finds: ({ seeker, vacancy }) => {
      const { residenceCode, wishes: { workModes } } = seeker;
      const { regionCode, workMode } = vacancy;
      if (workMode !== 'ON_SITE' || !isLeftOut(workModes, workMode) || residenceCode === null || regionCode === null || isSameCity(residenceCode, regionCode)) return false;
      return workModes?.isLimit === true || (kmFromHome(seeker, vacancy) ?? 0) > usualReachKm;
    },
    example: examplePair({ wishes: { workModes: { accepted: ['HOME_BASED'], isLimit: true } } }, { regionCode: '140702' }),
    counterExample: examplePair({ wishes: { workModes: { accepted: ['HOME_BASED'], isLimit: false } } }, { regionCode: '140702' }),
  },
];
