import { occupations } from '../../../domain/occupations/terms.js';
import { homeProvince, lineage, type Region } from '../../../domain/regions/terms.js';
import type { EmploymentKind, Shift, WorkMode } from '../../../domain/seekers/index.js';
import { text, type Text } from '../../../platform/i18n/text.js';
import type { WishEvidence } from '../../factors/line.js';
import { anyOfNames, askEmployer, part, type PlainPart } from './plain-part.js';

type RegionWish = Extract<WishEvidence, { readonly about: 'REGION' }>;
type PayWish = Extract<WishEvidence, { readonly about: 'PAY' }>;
type HoursWish = Extract<WishEvidence, { readonly about: 'HOURS' }>;
type TradeWish = Extract<WishEvidence, { readonly about: 'TRADE' }>;
type ChoiceWish = Extract<WishEvidence, { readonly about: 'WORK_MODE' | 'EMPLOYMENT' | 'SHIFT' }>;

/** After 要 and "you": how the work is done, as people speak of it. */
export const workModeWords: Readonly<Record<WorkMode, Text>> = {
  ON_SITE: text('到单位上班', "work at the employer's place"),
  HYBRID: text('有时到单位,有时在家', 'work partly at home'),
  HOME_BASED: text('在家干活', 'work at home'),
};
export const employmentWords: Readonly<Record<EmploymentKind, Text>> = {
  FULL_TIME: text('全职', 'full-time work'),
  PART_TIME: text('钟点工', 'part-time work'),
  SEASONAL: text('季节工', 'seasonal work'),
  INTERNSHIP: text('实习', 'an internship'),
  FLEXIBLE: text('灵活就业', 'flexible work'),
  SUPPORTED: text('辅助性就业', 'supported employment'),
};
export const shiftWords: Readonly<Record<Shift, Text>> = {
  DAY: text('上白班', 'work by day'),
  EVENING: text('上晚班', 'work in the evening'),
  NIGHT: text('上夜班', 'work at night'),
  ROTATING: text('倒班', 'work changing shifts'),
  FLEXIBLE: text('时间灵活', 'work at flexible times'),
};

/** A place as people of the home province name it, "太原市小店区": without the province's own name. */
export function placeName(code: string): Text {
  const isNear = (region: Region): boolean =>
    region.level !== 'PROVINCE' || region.code !== homeProvince() || code === region.code;
  const line = lineage(code).filter(isNear);
  return text(
    line
      .toReversed()
      .map(({ label }) => label.zh)
      .join(''),
    line.map(({ label }) => label.en).join(', '),
  );
}

const nearnessWords: Readonly<Record<NonNullable<RegionWish['nearness']>, Text>> = {
  SAME: text('是您想去的地方', 'where you want to work'),
  SAME_CITY: text('和您想去的地方在一个市', 'in the same city as the place that you want'),
  SAME_PROVINCE: text('和您想去的地方不在一个市', 'in another city than the place that you want'),
  FAR: text('离您想去的地方很远', 'far from the place that you want'),
};

function plainRegion({ offered, isHomeBased, nearness }: RegionWish): PlainPart {
  if (isHomeBased) return part(text('在家干活,不用出门上班。', 'You work at home, and need not travel.'));
  if (offered === null || nearness === null)
    return askEmployer(
      text('在哪里上班,单位没写,先问单位。', 'The employer does not say where the work is. Ask the employer first.'),
    );
  const place = placeName(offered);
  return part(
    text(
      `上班在${place.zh},${nearnessWords[nearness].zh}。`,
      `The work is in ${place.en}, ${nearnessWords[nearness].en}.`,
    ),
  );
}

/** A monthly pay range in words; null where it is open. */
function payWords(minCny: number | null, maxCny: number | null): Text | null {
  if (minCny === null) return maxCny === null ? null : text(`每月最多${maxCny}元`, `up to ${maxCny} yuan a month`);
  if (maxCny === null) return text(`每月${minCny}元起`, `from ${minCny} yuan a month`);
  return minCny === maxCny
    ? text(`每月${minCny}元`, `${minCny} yuan a month`)
    : text(`每月${minCny}到${maxCny}元`, `${minCny} to ${maxCny} yuan a month`);
}

function plainPay({ wishedCny, offeredMinCny, offeredMaxCny }: PayWish): PlainPart {
  const offered = payWords(offeredMinCny, offeredMaxCny);
  if (offered === null)
    return askEmployer(
      text('工资多少,单位没写,先问单位。', 'The employer does not say what it pays. Ask the employer first.'),
    );
  if (offeredMaxCny === null && (offeredMinCny ?? 0) < wishedCny) {
    return askEmployer(
      text(`工资${offered.zh}。`, `The pay is ${offered.en}.`),
      text(
        `能不能到您想要的${wishedCny}元,先问单位。`,
        `Ask the employer first whether it can reach your ${wishedCny} yuan.`,
      ),
    );
  }
  return (offeredMaxCny ?? offeredMinCny ?? 0) >= wishedCny
    ? part(
        text(
          `工资${offered.zh},够您想要的${wishedCny}元。`,
          `The pay is ${offered.en}, which reaches your ${wishedCny} yuan.`,
        ),
      )
    : part(
        text(
          `工资${offered.zh},比您想要的${wishedCny}元少。`,
          `The pay is ${offered.en}, less than your ${wishedCny} yuan.`,
        ),
      );
}

function plainHours({ maxPerWeek, offered }: HoursWish): PlainPart {
  if (offered === null)
    return askEmployer(
      text('一周干几个小时,单位没写,先问单位。', 'The employer does not say how many hours. Ask the employer first.'),
    );
  return offered <= maxPerWeek
    ? part(text(`一周干${offered}个小时,您接受得了。`, `The work takes ${offered} hours a week, which you accept.`))
    : part(
        text(
          `一周干${offered}个小时,比您想要的${maxPerWeek}个小时多。`,
          `The work takes ${offered} hours a week, more than your ${maxPerWeek}.`,
        ),
      );
}

interface ChoiceWords {
  readonly values: Readonly<Record<string, Text>>;
  readonly offers: (offered: Text) => Text;
  readonly unstated: Text;
}

const choices: Readonly<Record<ChoiceWish['about'], ChoiceWords>> = {
  WORK_MODE: {
    values: workModeWords,
    offers: ({ zh, en }) => text(zh, `You would ${en}`),
    unstated: text(
      '在单位干还是在家干,单位没写,先问单位。',
      'The employer does not say whether you can work at home. Ask the employer first.',
    ),
  },
  EMPLOYMENT: {
    values: employmentWords,
    offers: ({ zh, en }) => text(`这是${zh}`, `This is ${en}`),
    unstated: text(
      '是全职还是别的,单位没写,先问单位。',
      'The employer does not say whether it is full-time. Ask the employer first.',
    ),
  },
  SHIFT: {
    values: shiftWords,
    offers: ({ zh, en }) => text(zh, `You would ${en}`),
    unstated: text(
      '上什么班,单位没写,先问单位。',
      'The employer does not say at what time of day. Ask the employer first.',
    ),
  },
};

function plainChoice({ about, wished, offered }: ChoiceWish): PlainPart {
  const { values, offers, unstated } = choices[about];
  if (offered === null) return askEmployer(unstated);
  const wordsOf = (value: string): Text => values[value] ?? text(value, value);
  const said = offers(wordsOf(offered));
  if (wished.includes(offered)) return part(text(`${said.zh},合您的意。`, `${said.en}, as you wish.`));
  const own = anyOfNames(wished.map(wordsOf));
  return part(text(`${said.zh}。`, `${said.en}.`), text(`您想要的是${own.zh}。`, `You wish to have: ${own.en}.`));
}

function plainTrade({ offered }: TradeWish): PlainPart {
  const { label } = occupations.get(offered);
  return part(text(`您说过不想做这样的工作:${label.zh}。`, `You said that you would rather not do work like this: ${label.en}.`));
}

/** A wish, and what the vacancy offers. */
export function plainWish(evidence: WishEvidence): PlainPart {
  switch (evidence.about) {
    case 'REGION':
      return plainRegion(evidence);
    case 'PAY':
      return plainPay(evidence);
    case 'HOURS':
      return plainHours(evidence);
    case 'TRADE':
      return plainTrade(evidence);
    case 'WORK_MODE':
    case 'EMPLOYMENT':
    case 'SHIFT':
      return plainChoice(evidence);
  }
}
