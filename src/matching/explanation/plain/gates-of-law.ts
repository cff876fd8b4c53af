import { certificateTypes } from '../../../domain/certificates/terms.js';
import { disabilityKinds, isInGroup } from '../../../domain/disabilities/terms.js';
import type { ReservedGroup } from '../../../domain/vacancies/index.js';
import { text, type Text } from '../../../platform/i18n/text.js';
import type { OpportunityFacts, PairFacts } from '../../facts.js';
import { jobSeekerView } from '../../facts/views.js';
import { welfareDoubt, type WelfareDoubt } from '../../rules/public-welfare.js';
import { certificateDoubt, certificatesOf, heldOf } from '../../rules/qualification.js';
import type { Outcome } from '../../rules/index.js';
import type { RuleSet } from '../../rules/rule-set.js';
import {
  bringCertificate,
  gatePart,
  lookElsewhere,
  notAsked,
  renewCertificate,
  type GatePart,
  type GateWords,
} from './gate-part.js';
import { anyOfNames } from './plain-part.js';
import { placeName } from './wishes.js';

const expired = gatePart(text('您的残疾人证过期了。', 'Your disability certificate has expired.'), {
  next: renewCertificate,
});

function hasExpired({ seeker }: PairFacts, rules: RuleSet): boolean {
  return !jobSeekerView(seeker, rules.on).isDisabilityCertificateValid;
}

/** More kinds than these are not read out. */
const mostKinds = 3;

function reservedFor(groups: readonly ReservedGroup[]): Text {
  const kinds = [...new Set(groups.map(({ kind }) => kind))];
  if (kinds.length === 0 || kinds.length > mostKinds)
    return text('只招几类残疾人', 'only for some kinds of disability');
  return anyKindOf(
    kinds
      .map((digit) => disabilityKinds.entries.find((each) => each.digit === digit)?.label)
      .filter((label) => label !== undefined),
  );
}

function anyKindOf(labels: readonly Text[]): Text {
  const names = anyOfNames(labels);
  return text(`只招${names.zh}的人`, `only for people with: ${names.en}`);
}

export const reservationWords: GateWords = {
  PASS: ({ opportunity }) =>
    opportunity.reservation === null
      ? notAsked
      : gatePart(text('这是专岗,您的残疾人证符合。', 'This work is reserved, and your disability certificate fits.')),
  FAIL: (pair, rules) => {
    if (hasExpired(pair, rules)) return expired;
    const who = reservedFor(pair.opportunity.reservation?.groups ?? []);
    return gatePart(
      [
        text(`这是专岗,${who.zh}。`, `This work is reserved, ${who.en}.`),
        text('您的残疾人证不在这个范围。', 'Your disability certificate is for another kind or grade.'),
      ],
      { next: lookElsewhere },
    );
  },
  UNKNOWN: gatePart(
    text('这是专岗,要看您的残疾人证是哪一类。', 'This work is reserved; it depends on your disability certificate.'),
    { asks: 'CENTRE', next: bringCertificate },
  ),
};

const welfareFails: Readonly<Record<WelfareDoubt, GatePart>> = {
  NO_TARGET: gatePart(
    [
      text(
        '这是公益性岗位,留给就业有困难的人。',
        'This is a public-welfare post, kept for people who have great difficulty in finding work.',
      ),
      text('您还没有被认定为这样的人。', 'You have not been recognised as one of them.'),
    ],
    {
      next: text(
        '您觉得自己有困难的话,可以到就业服务中心申请认定。',
        'If you have great difficulty, apply to the employment service centre to be recognised.',
      ),
    },
  ),
  EMPLOYED: gatePart([
    text('这是公益性岗位,只安排没有工作的人。', 'This is a public-welfare post, for people without work.'),
    text('您现在有工作。', 'You are in work now.'),
  ]),
  USED_UP: gatePart(
    [
      text('这是公益性岗位,每个人安排的时间有限。', 'This is a public-welfare post. Nobody may hold one for long.'),
      text('您的时间已经用完了。', 'You have used your time.'),
    ],
    { next: lookElsewhere },
  ),
};

export const publicWelfareWords: GateWords = {
  PASS: ({ opportunity }) =>
    opportunity.kind === 'PUBLIC_WELFARE'
      ? gatePart(text('这是公益性岗位,您符合条件。', 'This is a public-welfare post, and you may take it.'))
      : notAsked,
  FAIL: (pair, rules) => welfareFails[welfareDoubt(pair, rules, 'FAIL') ?? 'NO_TARGET'],
  UNKNOWN: gatePart(
    [
      text(
        '这是公益性岗位,要先核实您的情况。',
        'This is a public-welfare post. Your situation must be confirmed first.',
      ),
      text(
        '就业有困难,或家里没人上班,都可以报。',
        'It is for people with great difficulty in finding work, or whose family has nobody in work.',
      ),
    ],
    {
      asks: 'CENTRE',
      next: text(
        '请您带上证件,到就业服务中心核实。',
        'Please take your papers to the employment service centre to have it confirmed.',
      ),
    },
  ),
};

function supportedFails(pair: PairFacts, rules: RuleSet): GatePart {
  const { disability } = pair.seeker;
  const groups = rules.supportedEmployment?.groups ?? [];
  if (disability !== null && groups.every((group) => isInGroup(disability, group) === false)) {
    return gatePart(
      text(
        '辅助性就业主要面向智力、精神和重度肢体残疾人,这个岗位您报不了,可以看看别的岗位。',
        'Supported employment is mainly for people with intellectual, mental or severe physical disability. You cannot apply here. You can look at other work.',
      ),
      { isWhole: true },
    );
  }
  if (hasExpired(pair, rules)) return expired;
  return gatePart(
    text(
      '这是辅助性就业,对年龄有规定,您的年龄不符合。',
      'This is supported employment. It has an age limit, and your age is outside it.',
    ),
    { next: lookElsewhere },
  );
}

export const supportedEmploymentWords: GateWords = {
  PASS: ({ opportunity }) =>
    opportunity.kind === 'SUPPORTED'
      ? gatePart(text('这是辅助性就业,您可以报。', 'This is supported employment, and you may take it.'))
      : notAsked,
  FAIL: supportedFails,
  UNKNOWN: gatePart(
    text(
      '这是辅助性就业,要看您的残疾人证和年龄。',
      'This is supported employment; it depends on your disability certificate and age.',
    ),
    { asks: 'CENTRE', next: bringCertificate },
  ),
};

/** The first certificate that is asked for and answers so. */
function certificateName(pair: PairFacts, rules: RuleSet, outcome: Outcome): Text | null {
  const [first] = certificatesOf(pair, rules, outcome);
  return first === undefined ? null : anyOfNames(first.anyOf.map((code) => certificateTypes.get(code).label));
}

export const qualificationWords: GateWords = {
  PASS: (pair, rules) => {
    const [first] = certificatesOf(pair, rules, 'PASS');
    const held = first === undefined ? null : heldOf(first.anyOf, pair.seeker, rules.on);
    if (held === null) return notAsked;
    const { label } = certificateTypes.get(held);
    return gatePart(text(`岗位要的证您有:${label.zh}。`, `You hold the certificate that is asked for: ${label.en}.`));
  },
  FAIL: (pair, rules) => {
    const name = certificateName(pair, rules, 'FAIL') ?? text('一种证', 'a certificate');
    return gatePart(
      [
        text(`做这个工作要有证:${name.zh}。`, `This work needs a certificate: ${name.en}.`),
        text('您还没有。', 'You do not have it.'),
      ],
      { next: text('想做这一行,可以先去考这个证。', 'If you want this kind of work, get the certificate first.') },
    );
  },
  UNKNOWN: (pair, rules) => {
    const name = certificateName(pair, rules, 'UNKNOWN') ?? text('一种证', 'a certificate');
    const [first] = certificatesOf(pair, rules, 'UNKNOWN');
    const doubt = first === undefined ? 'HELD_UNKNOWN' : certificateDoubt(first, pair.seeker, rules);
    if (doubt === 'CLAIMED') {
      return gatePart(
        [
          text(`做这个工作要有证:${name.zh}。`, `This work needs a certificate: ${name.en}.`),
          text('您说过您有,服务中心还没有核实。', 'You said that you have it. The service centre has not confirmed it yet.'),
        ],
        { asks: 'CENTRE', next: text('请您把证和身份证带到就业服务中心。', 'Please take it and your identity card to the employment service centre.') },
      );
    }
    if (doubt === 'VEHICLE') {
      return gatePart(
        text('您有驾驶证,能不能开这个车,先问单位是什么车。', 'You have a driving licence. Ask the employer first which vehicle it is.'),
        { asks: 'EMPLOYER' },
      );
    }
    const step = first?.step ?? null;
    return gatePart(
      [
        text(`做这个工作要有证:${name.zh}。`, `This work needs a certificate: ${name.en}.`),
        step === null
          ? text('请您回答:这个证您有吗?', 'Please answer: do you have it?')
          : text('请您回答:这个证您有吗?没有也能办。', 'Please answer: do you have it? If not, you can get it.'),
      ],
      step === null ? { asks: 'YOU' } : { asks: 'YOU', next: step },
    );
  },
};

/** That a reserved post eases the age, not that it is reserved: a helper reads it too. Nothing where it does not. */
function easedAge({ easedFrom }: OpportunityFacts): Text[] {
  return easedFrom?.maxAge === undefined
    ? []
    : [text('这个岗位专门放宽了年龄。', 'This work has a higher age limit than is usual.')];
}

export const ageWords: GateWords = {
  PASS: ({ opportunity }) => gatePart([text('您的年龄符合。', 'Your age is right for it.'), ...easedAge(opportunity)]),
  FAIL: ({ seeker, opportunity }, rules) => {
    const { minAge, maxAge } = opportunity;
    const { age } = jobSeekerView(seeker, rules.on);
    const least = rules.workingAge?.minAge ?? 0;
    if (age !== null && age < least)
      return gatePart(text(`您还没满${least}岁,现在还不能上班。`, `You are not yet ${least}, and may not work yet.`));
    const bounds =
      maxAge === null
        ? text(`${minAge ?? least}岁以上`, `people of ${minAge ?? least} or over`)
        : text(`${minAge ?? least}到${maxAge}岁`, `people of ${minAge ?? least} to ${maxAge}`);
    return gatePart(
      [
        text(`岗位要${bounds.zh}的人,您的年龄不符合。`, `The work is for ${bounds.en}, and your age is outside this.`),
        ...easedAge(opportunity),
      ],
      { next: lookElsewhere },
    );
  },
  UNKNOWN: ({ opportunity }) =>
    gatePart(
      [
        text('岗位对年龄有规定。', 'The work has an age limit.'),
        ...easedAge(opportunity),
        text('请您回答:您是哪一年出生的?', 'Please answer: when were you born?'),
      ],
      { asks: 'YOU' },
    ),
};

export const residenceWords: GateWords = {
  PASS: ({ opportunity }) =>
    opportunity.residenceCode === null
      ? notAsked
      : gatePart(text('岗位要当地人,您住的地方符合。', 'The work is for people who live there, as you do.')),
  FAIL: ({ opportunity: { residenceCode } }) => {
    const place = residenceCode === null ? text('当地', 'the place') : placeName(residenceCode);
    return gatePart(text(`岗位只招住在${place.zh}的人。`, `The work is only for people who live in ${place.en}.`), {
      next: lookElsewhere,
    });
  },
  UNKNOWN: ({ opportunity: { residenceCode } }) => {
    const place = residenceCode === null ? text('当地', 'the place') : placeName(residenceCode);
    return gatePart(
      [
        text(`岗位只招住在${place.zh}的人。`, `The work is only for people who live in ${place.en}.`),
        text('请您回答:您长年住在那里吗?', 'Please answer: do you live there?'),
      ],
      { asks: 'YOU' },
    );
  },
};

export const consentWords: GateWords = {
  PASS: gatePart(text('您同意我们用您的信息找工作。', 'You agree that we use your data to find work.')),
  FAIL: gatePart(
    [
      text('您还没有同意我们用您的信息找工作。', 'You have not agreed that we use your data to find work.'),
      text('下一步:您同意以后,我们才能帮您找。', 'Next: once you agree, we can look for work for you.'),
    ],
    { isWhole: true },
  ),
  UNKNOWN: gatePart(text('您同不同意我们用您的信息找工作?', 'Do you agree that we use your data to find work?'), {
    asks: 'YOU',
  }),
};
