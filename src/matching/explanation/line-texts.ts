import { listText, text, type Text } from '../../platform/i18n/text.js';
import { accommodations, subsidies } from '../../domain/accommodations/terms.js';
import type { Provision } from '../../domain/employers/index.js';
import { humanFunctions, maxFunctionLevel } from '../../domain/functions/terms.js';
import { occupations } from '../../domain/occupations/terms.js';
import { fullName } from '../../domain/regions/terms.js';
import { employmentLabels, shiftLabels, workModeLabels } from '../../domain/seekers/terms.js';
import { maxSkillLevel, skills, type SkillRelation } from '../../domain/skills/terms.js';
import { demandQuestion } from '../rules/essential-demands.js';
import type { DemandEvidence, Evidence, NeedEvidence, NeedSettledBy, OccupationEvidence, PlaceEvidence, SkillEvidence, WishEvidence } from '../factors/line.js';

/** A line in words, made from its evidence alone, and the question that would settle what is unknown in it. */
export interface LineText {
  readonly text: Text;
  readonly question: Text | null;
}

const relationTexts: Readonly<Record<SkillRelation, (held: Text, asked: Text) => Text>> = {
  SAME: (_held, asked) => text(`会“${asked.zh}”`, `Has the skill "${asked.en}"`),
  NARROWER: (held, asked) => text(`会更专门的“${held.zh}”,包含在“${asked.zh}”之内`, `Has the narrower skill "${held.en}", part of "${asked.en}"`),
  BROADER: (held, asked) => text(`会更宽泛的“${held.zh}”,接近“${asked.zh}”`, `Has the broader skill "${held.en}", near "${asked.en}"`),
  RELATED: (held, asked) => text(`会相关的“${held.zh}”,可以帮助“${asked.zh}”`, `Has the related skill "${held.en}", which helps with "${asked.en}"`),
  SIBLING: (held, asked) => text(`会同类的“${held.zh}”,与“${asked.zh}”相近`, `Has the sibling skill "${held.en}", akin to "${asked.en}"`),
};

function skillText({ asked, held, isListOpen }: SkillEvidence): LineText {
  const askedLabel = skills.get(asked.code).label;
  const kind = asked.isRequired ? text('必需', 'required') : text('优先', 'optional');
  const origin = asked.basis === 'PRESUMED' ? text(',按职业推定', ', presumed from the occupation') : text('', '');
  const demand = text(`(${kind.zh},要求程度 ${asked.level},1 到 ${maxSkillLevel}${origin.zh})`, ` (${kind.en}, level ${asked.level} of ${maxSkillLevel} asked${origin.en})`);
  if (held === null) {
    return isListOpen
      ? {
        text: text(`技能清单尚未确认完整,不知道是否会“${askedLabel.zh}”${demand.zh}。`, `The list of skills is not confirmed as complete; whether it lacks "${askedLabel.en}" is unknown${demand.en}.`),
        question: text(`您会“${askedLabel.zh}”吗?到什么程度?`, `Do you have the skill "${askedLabel.en}", and at which level?`),
      }
      : { text: text(`不会“${askedLabel.zh}”${demand.zh}。`, `Lacks the skill "${askedLabel.en}"${demand.en}.`), question: null };
  }
  const heldLabel = skills.get(held.code).label;
  const relation = relationTexts[held.relation](heldLabel, askedLabel);
  if (held.level === null) {
    return {
      text: text(`${relation.zh},程度未知${demand.zh}。`, `${relation.en}, level unknown${demand.en}.`),
      question: text(`您的“${heldLabel.zh}”到什么程度(1 到 ${maxSkillLevel},${maxSkillLevel} 最熟练)?`, `At which level is your skill "${heldLabel.en}", from 1 to ${maxSkillLevel}, the best?`),
    };
  }
  return { text: text(`${relation.zh},程度 ${held.level}${demand.zh}。`, `${relation.en}, level ${held.level}${demand.en}.`), question: null };
}

export const provisionTexts: Readonly<Record<Provision, Text>> = {
  PROVIDED: text('用人单位已提供', 'the employer provides it'),
  WILLING: text('用人单位愿意提供', 'the employer is willing to provide it'),
  REFUSED: text('用人单位不能提供', 'the employer refuses it'),
};
export const provisionUnknown = text('用人单位没有说明', 'the employer says nothing of it');

/** Typical cost and what pays for it, as "约 1500 元,可申请……补贴". What costs nothing needs no subsidy. */
export function costText(code: string): Text {
  const { onceCny, monthlyCny, subsidyCode } = accommodations.get(code);
  if (onceCny + monthlyCny === 0) return text('不需要费用', 'no cost');
  const parts = [
    ...(onceCny > 0 ? [text(`一次性约 ${onceCny} 元`, `about CNY ${onceCny} once`)] : []),
    ...(monthlyCny > 0 ? [text(`每月约 ${monthlyCny} 元`, `about CNY ${monthlyCny} a month`)] : []),
    ...(subsidyCode === null ? [] : [text(`可申请“${subsidies.get(subsidyCode).label.zh}”`, `the subsidy "${subsidies.get(subsidyCode).label.en}" can pay`)]),
  ];
  return listText(parts);
}

/** What the employer says of an accommodation, with its cost, but for one that is there. */
export function provisionText(code: string, provision: Provision | null): Text {
  const said = provision === null ? provisionUnknown : provisionTexts[provision];
  if (provision === 'PROVIDED') return said;
  const cost = costText(code);
  return text(`${said.zh};${cost.zh}`, `${said.en}; ${cost.en}`);
}

/** How a demand came about that its employer does not state itself. */
export function demandOrigin({ isOfWorkplace, basis }: Pick<DemandEvidence, 'isOfWorkplace' | 'basis'>): Text {
  switch (basis) {
    case 'STATED': return text('', '');
    case 'DERIVED': return isOfWorkplace ? text(',按工作地点', ', from the workplace') : text(',按班次或技能', ', from the shift or a skill');
    case 'PRESUMED': return isOfWorkplace ? text(',工作地点未知,推定', ', presumed: the workplace is unknown') : text(',按职业推定', ', presumed from the occupation');
  }
}

function demandText(evidence: DemandEvidence): LineText {
  const { functionCode, level, isEssential, capacity, ownAid, met, accommodation, isOfWorkplace } = evidence;
  const { label } = humanFunctions.get(functionCode);
  const weight = isEssential ? text('必需', 'essential') : text('非必需', 'not essential');
  const origin = demandOrigin(evidence);
  if (level === 0) return { text: text(`${label.zh}:不需要${origin.zh}。`, `${label.en}: not needed${origin.en}.`), question: null };
  const asked = level === null
    ? text(`${label.zh}:要求多高未知(${weight.zh}${origin.zh})`, `${label.en}: how much is asked is unknown (${weight.en}${origin.en})`)
    : text(`${label.zh}:要求程度 ${level}(0 到 ${maxFunctionLevel};${weight.zh}${origin.zh})`, `${label.en}: level ${level} of ${maxFunctionLevel} asked (${weight.en}${origin.en})`);
  const has = capacity === null ? text('本人能力未知', "the person's capacity is unknown") : text(`本人程度 ${capacity}`, `the person has ${capacity}`);
  const said = (end: Text): Text => text(`${asked.zh},${has.zh},${end.zh}。`, `${asked.en}; ${has.en}; ${end.en}.`);
  const helper = accommodation === null ? null : { label: accommodations.get(accommodation.code).label, cost: costText(accommodation.code), provision: accommodation.provision };
  switch (met) {
    case 'UNAIDED': return { text: said(text('达到', 'met')), question: null };
    case 'WITH_OWN_AID': {
      const aid = ownAid === null ? text('辅具', 'an aid') : accommodations.get(ownAid).label;
      return { text: said(text(`用自带的${aid.zh}达到`, `met with the person's own aid: ${aid.en}`)), question: null };
    }
    case 'LICENSED': return { text: said(text('持有法律为此考核的证书', 'the certificate that the law tests it by is held')), question: null };
    case 'ACCOMMODATED': {
      if (accommodation === null) throw new Error(`nothing accommodates the demand on ${functionCode}`);
      const [{ label: name }, who] = [accommodations.get(accommodation.code), provisionText(accommodation.code, accommodation.provision)];
      return { text: said(text(`用${name.zh}达到(${who.zh})`, `met with ${name.en} (${who.en})`)), question: null };
    }
    case 'UNMET':
      return {
        text: said(helper === null
          ? text('达不到,也没有能弥补的合理便利', 'not met, and no accommodation would do')
          : text(`达不到,${helper.label.zh}可以弥补,但用人单位不能提供`, `not met; ${helper.label.en} would do, but the employer refuses it`)),
        question: null,
      };
    case 'UNKNOWN': {
      const question = demandQuestion(evidence);
      if (level === null || capacity === null) return { text: text(`${asked.zh},${has.zh}。`, `${asked.en}; ${has.en}.`), question };
      return {
        text: said(helper !== null && helper.provision === null
          ? text(`用${helper.label.zh}可以达到,但${provisionUnknown.zh}(${helper.cost.zh})`, `${helper.label.en} would do, but ${provisionUnknown.en} (${helper.cost.en})`)
          : helper !== null && accommodation?.unsureOf != null && helper.provision !== 'REFUSED'
            ? text(`有${helper.label.zh},还不知道本人用不用得了`, `${helper.label.en} is there; whether the person can use it is not known`)
            : isOfWorkplace
              ? text('达不到,工作地点的情况还要问清', 'not met; how the place of work is must be asked')
              : text('推定的要求达不到,是否真的需要还要问清', 'the presumed demand is not met; whether it is real must be asked')),
        question,
      };
    }
  }
}

const settledTexts: Readonly<Record<NeedSettledBy, Text>> = {
  OWN_AID: text('本人自带,不用用人单位提供', 'the person brings it, and the employer need not provide it'),
  WORK_AT_HOME: text('在家工作,用不着用人单位提供', 'the work is done at home, and the employer need not provide it'),
};

/** @param settled what is said of a need that is settled without the employer's word, by what settles it */
export function needText({ accommodationCode, isRequired, settledBy, provision }: NeedEvidence, settled: Readonly<Record<NeedSettledBy, Text>> = settledTexts): LineText {
  const { label } = accommodations.get(accommodationCode);
  const weight = isRequired ? text('必需', 'required') : text('有帮助', 'helpful');
  const answer = settledBy === null ? provisionText(accommodationCode, provision) : settled[settledBy];
  return {
    text: text(`需要${label.zh}(${weight.zh}):${answer.zh}。`, `Asks for ${label.en} (${weight.en}): ${answer.en}.`),
    question: settledBy === null && provision === null ? text(`请问用人单位:能否提供${label.zh}?`, `Ask the employer: can this be provided: ${label.en}?`) : null,
  };
}

const choiceLabels: Readonly<Record<'WORK_MODE' | 'EMPLOYMENT' | 'SHIFT', { readonly title: Text; readonly values: Readonly<Record<string, Text>> }>> = {
  WORK_MODE: { title: text('工作方式', 'Mode of work'), values: workModeLabels },
  EMPLOYMENT: { title: text('用工形式', 'Kind of employment'), values: employmentLabels },
  SHIFT: { title: text('班次', 'Shift'), values: shiftLabels },
};

function wish(title: Text, wished: Text, offered: Text | null, verdict: Text | null): LineText {
  const says = offered === null ? text('公告没有说明', 'the notice does not say') : text(`岗位是 ${offered.zh}`, `the post: ${offered.en}`);
  const end = verdict === null ? text('', '') : text(`,${verdict.zh}`, `; ${verdict.en}`);
  return {
    text: text(`${title.zh}:希望 ${wished.zh},${says.zh}${end.zh}。`, `${title.en}: wished ${wished.en}; ${says.en}${end.en}.`),
    question: offered === null ? text(`请问用人单位:${title.zh}是什么?`, `Ask the employer about: ${title.en}.`) : null,
  };
}

const fits = text('符合', 'it fits');
const differs = text('不符合', 'it differs');
const nearnessTexts = {
  SAME: text('就在希望的地区', 'in a wished region'), SAME_CITY: text('在同一个市', 'in the same city'),
  SAME_PROVINCE: text('在同一个省', 'in the same province'), FAR: text('在外省', 'in another province'),
} as const;

function payRange(minCny: number | null, maxCny: number | null): Text | null {
  if (minCny === null && maxCny === null) return null;
  if (minCny === null || maxCny === null) {
    return minCny === null ? text(`最高 ${maxCny ?? 0} 元`, `up to CNY ${maxCny ?? 0}`) : text(`${minCny} 元起`, `from CNY ${minCny}`);
  }
  return minCny === maxCny ? text(`${minCny} 元`, `CNY ${minCny}`) : text(`${minCny} 至 ${maxCny} 元`, `CNY ${minCny} to ${maxCny}`);
}

function wishText(evidence: WishEvidence): LineText {
  switch (evidence.about) {
    case 'REGION': {
      const wished = listText(evidence.wished.map(fullName));
      if (evidence.isHomeBased) return wish(text('地区', 'Region'), wished, text('在家工作', 'work at home'), fits);
      return wish(text('地区', 'Region'), wished, evidence.offered === null ? null : fullName(evidence.offered), evidence.nearness === null ? null : nearnessTexts[evidence.nearness]);
    }
    case 'PAY': {
      const { wishedCny, offeredMinCny, offeredMaxCny } = evidence;
      const top = offeredMaxCny ?? offeredMinCny ?? 0;
      const offered = payRange(offeredMinCny, offeredMaxCny);
      const told = (verdict: Text | null): LineText => wish(text('月工资', 'Monthly pay'), text(`${wishedCny} 元`, `CNY ${wishedCny}`), offered, verdict);
      if (offered === null) return told(null);
      if (top >= wishedCny) return told(fits);
      // A range without a top may still reach the wish.
      if (offeredMaxCny === null) return { ...told(text('能否达到未知', 'whether it reaches the wish is unknown')), question: text('请问用人单位:每月工资最高多少?', 'Ask the employer: what is the highest monthly pay?') };
      return told(text('低于希望', 'it is below the wish'));
    }
    case 'HOURS': {
      const { maxPerWeek, offered } = evidence;
      return wish(
        text('每周工时', 'Weekly hours'), text(`不超过 ${maxPerWeek} 小时`, `at most ${maxPerWeek}`),
        offered === null ? null : text(`${offered} 小时`, `${offered}`), offered === null ? null : offered <= maxPerWeek ? fits : differs,
      );
    }
    case 'TRADE': {
      const { label } = occupations.get(evidence.offered);
      return { text: text(`本人不想做这一类工作:${label.zh}。`, `The person would rather not do work like this: ${label.en}.`), question: null };
    }
    case 'WORK_MODE':
    case 'EMPLOYMENT':
    case 'SHIFT': {
      const { title, values } = choiceLabels[evidence.about];
      const label = (value: string): Text => values[value] ?? text(value, value);
      const { wished, offered } = evidence;
      return wish(title, listText(wished.map(label)), offered === null ? null : label(offered), offered === null ? null : wished.includes(offered) ? fits : differs);
    }
  }
}

const homeWorkTexts = {
  WANTED: text('本人希望在家工作', 'the person wishes to work at home'), ACCEPTED: text('本人愿意在家工作', 'the person accepts work at home'), NOT_ASKED: text('本人没有说愿不愿意', 'the person says nothing of it'),
  NOT_WISHED: text('本人希望到单位上班', 'the person wishes to work on site'),
} as const;

function placeText({ offered, isHomeBased, homeWork, km, isInSameCity, isWished, providesLodging, isHard, isScarce }: PlaceEvidence): LineText {
  if (isHomeBased) return { text: text(`在家工作:${homeWorkTexts[homeWork].zh}。`, `Work at home: ${homeWorkTexts[homeWork].en}.`), question: null };
  if (offered === null) {
    return { text: text('公告没有写明在哪里上班。', 'The notice does not say where the work is.'), question: text('请问用人单位:在哪个县区上班?', 'Ask the employer: in which county is the work done?') };
  }
  const place = fullName(offered);
  const distance = km === null
    ? isInSameCity ? text('在同一个市,路程不清楚', 'in the same city, the distance is unknown') : text('路程不清楚', 'the distance is unknown')
    : km === 0 ? text('就在本人住的或想去的地方', 'where the person lives or wishes to work') : text(`大约 ${km} 公里`, `about ${km} km away`);
  const parts = [
    distance, ...(isWished ? [text('在本人想去的范围内', 'within the wished regions')] : []), ...(providesLodging ? [text('单位提供住宿', 'lodging is provided')] : []),
    ...(isHard ? [text('本人出行有困难', 'the journey is hard for the person')] : []), ...(isScarce ? [text('本人持有岗位要求的紧缺资格', 'the person holds the scarce qualification that the post needs')] : []),
  ];
  return { text: text(`上班地点在${place.zh}:${parts.map(({ zh }) => zh).join(',')}。`, `The work is in ${place.en}: ${parts.map(({ en }) => en).join(', ')}.`), question: null };
}

const occupationNearnessTexts = {
  SAME: text('职业相同', 'the same occupation'), SMALL_GROUP: text('同属一个小类', 'the same small group'),
  MEDIUM_GROUP: text('同属一个中类', 'the same medium group'), MAJOR_GROUP: text('同属一个大类', 'the same major group'),
} as const;

const occupationVerbs: Readonly<Record<OccupationEvidence['origin'], Text>> = {
  WANTED: text('想做', 'wants'), DONE: text('做过', 'has done'), QUALIFIED: text('有资格做', 'holds the qualification for'), AVOIDED: text('不想做', 'would rather not do'),
};

function occupationText({ offered, basis, nearest, origin, nearness }: OccupationEvidence): LineText {
  const post = occupations.get(offered).label;
  const own = occupations.get(nearest).label;
  const verb = occupationVerbs[origin];
  const verdict = nearness === null ? text('职业相差较远', 'far apart') : occupationNearnessTexts[nearness];
  const presumed = basis === 'PRESUMED' ? text('(按岗位名称推定)', ' (presumed from the title)') : text('', '');
  return {
    text: text(`岗位职业是${post.zh}${presumed.zh},本人${verb.zh}${own.zh}:${verdict.zh}。`, `The post: ${post.en}${presumed.en}; the person ${verb.en}: ${own.en}; ${verdict.en}.`),
    question: basis === 'PRESUMED' ? text(`请问用人单位:这是${post.zh}的工作吗?`, `Ask the employer: is this the work of: ${post.en}?`) : null,
  };
}

/** A line for the person and those who find work for the person: with levels, and with the names of aids. */
export function lineText(evidence: Evidence): LineText {
  switch (evidence.about) {
    case 'SKILL': return skillText(evidence);
    case 'DEMAND': return demandText(evidence);
    case 'NEED': return needText(evidence);
    case 'OCCUPATION': return occupationText(evidence);
    case 'PLACE': return placeText(evidence);
    default: return wishText(evidence);
  }
}
