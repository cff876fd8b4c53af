import { ageOn } from '../../platform/calendar.js';
import { listText, text, type Text } from '../../platform/i18n/text.js';
import { certificateSatisfies, certificateTypes } from '../../domain/certificates/terms.js';
import { disabilityKinds, multipleKinds } from '../../domain/disabilities/terms.js';
import { fullName, isWithin } from '../../domain/regions/terms.js';
import type { ReservedGroup } from '../../domain/vacancies/index.js';
import type { DisabilityFacts, PairFacts, SeekerFacts } from '../facts.js';
import type { QualificationRule, RuleSet } from '../rules/rules.js';
import { anyHolds, outcomeOf, worst, type Gate, type Outcome } from './gate.js';

const notAsked: Text = text('本岗位没有这项要求。', 'The post does not ask for this.');
const met: Text = text('符合。', 'Met.');
const askCertificate: Text = text('您的残疾人证是哪一类、哪一级,有效期到哪一天?', 'Which kind and grade does your disability certificate state, and until when is it valid?');

function isValid({ validUntil }: { readonly validUntil: string | null }, { on }: RuleSet): boolean {
  return validUntil === null || on <= validUntil;
}

/** Null where a multiple disability does not say what it is made of. */
function isInGroup({ kind, components, grade }: DisabilityFacts, group: ReservedGroup): boolean | null {
  if (group.grades.length > 0 && !group.grades.includes(grade)) return false;
  if (group.kind === kind || components.includes(group.kind)) return true;
  return kind === multipleKinds && components.length === 0 ? null : false;
}

function describeGroups(groups: readonly ReservedGroup[]): Text {
  if (groups.length === 0) return text('持有残疾人证的人', 'holders of a disability certificate');
  return listText(groups.map(({ kind, grades }) => {
    const label = disabilityKinds.entries.find(({ digit }) => digit === kind)?.label ?? text('', '');
    return grades.length === 0 ? label : text(`${label.zh}${grades.join('、')}级`, `${label.en} grade ${grades.join(', ')}`);
  }));
}

export const reservation: Gate = {
  id: 'RESERVATION',
  isAboutStatus: true,
  rule: text('专岗只面向公告所列的残疾类别和等级。', 'A reserved post is for the kinds and grades that its notice names.'),
  source: text('《残疾人就业条例》', 'Regulations on the Employment of Disabled People'),
  judge: ({ seeker: { disability }, opportunity }, rules) => {
    if (opportunity.reservation === null) return 'PASS';
    if (disability === null) return 'UNKNOWN';
    if (!isValid(disability, rules)) return 'FAIL';
    const { groups } = opportunity.reservation;
    return outcomeOf(groups.length === 0 ? true : anyHolds(...groups.map((group) => isInGroup(disability, group))));
  },
  explain: ({ seeker: { disability }, opportunity }, rules, outcome) => {
    if (opportunity.reservation === null) return { reason: notAsked, question: null };
    const { groups, legalGround } = opportunity.reservation;
    const who = describeGroups(groups);
    const rule = {
      rule: text(`本专岗面向:${who.zh}。${legalGround}`, `This post is reserved for: ${who.en}. ${legalGround}`),
      ...(rules.reservation === null ? {} : { source: rules.reservation.source }),
    };
    if (outcome === 'PASS') return { ...rule, reason: text('符合专岗的条件。', 'The conditions of the reservation are met.'), question: null };
    if (outcome === 'UNKNOWN') return { ...rule, reason: text('不知道残疾人证是否符合。', 'It is unknown whether the disability certificate fits.'), question: askCertificate };
    const isExpired = disability !== null && !isValid(disability, rules);
    return {
      ...rule,
      reason: isExpired
        ? text(`残疾人证已于 ${disability.validUntil ?? ''} 到期,换证后可以报名。`, `The disability certificate expired on ${disability.validUntil ?? ''}; with a new one this post opens.`)
        : text('残疾人证上的类别或等级不在保留范围内。', 'The kind or grade on the disability certificate is not among those reserved for.'),
      question: null,
    };
  },
};

function mayTakePublicWelfare(seeker: SeekerFacts, rules: RuleSet): boolean | null {
  const opensToGraduates = rules.publicWelfare?.opensToGraduates === true;
  // A graduate counts with a disability certificate alone.
  const isGraduate = seeker.isGraduate === true && seeker.disability === null ? null : seeker.isGraduate;
  return anyHolds(seeker.hasEmploymentDifficulty, seeker.isZeroEmploymentFamily, opensToGraduates ? isGraduate : false);
}

export const publicWelfare: Gate = {
  id: 'PUBLIC_WELFARE',
  isAboutStatus: true,
  rule: text('公益性岗位面向就业困难人员、零就业家庭成员和符合条件的残疾人高校毕业生。', 'Public-welfare posts are for people with difficulty in finding work, members of zero-employment families, and qualified disabled graduates.'),
  source: text('《中华人民共和国就业促进法》', 'Employment Promotion Law'),
  judge: ({ seeker, opportunity }, rules) => {
    if (opportunity.kind !== 'PUBLIC_WELFARE' || rules.publicWelfare === null) return 'PASS';
    return outcomeOf(mayTakePublicWelfare(seeker, rules));
  },
  explain: ({ opportunity }, rules, outcome) => {
    if (opportunity.kind !== 'PUBLIC_WELFARE' || rules.publicWelfare === null) return { reason: notAsked, question: null };
    const rule = { rule: rules.publicWelfare.text, source: rules.publicWelfare.source };
    if (outcome === 'PASS') return { ...rule, reason: met, question: null };
    if (outcome === 'FAIL') return { ...rule, reason: text('没有被认定为公益性岗位的安置对象。', 'The person is not recognised as one for whom public-welfare posts are meant.'), question: null };
    return {
      ...rule, reason: text('不知道是否属于公益性岗位的安置对象。', 'It is unknown whether public-welfare posts are meant for this person.'),
      question: text('您是否已被认定为就业困难人员,或属于零就业家庭?', 'Have you been recognised as having difficulty in finding work, or do you belong to a zero-employment family?'),
    };
  },
};

function mayTakeSupported({ disability, birthDate }: SeekerFacts, rules: RuleSet): boolean | null {
  const rule = rules.supportedEmployment;
  if (rule === null) return true;
  const age = birthDate === null ? null : ageOn(birthDate, rules.on);
  if (age !== null && (age < rule.minAge || age > rule.maxAge)) return false;
  if (disability === null) return null;
  if (!isValid(disability, rules)) return false;
  const isSevere = rule.severeGrades.includes(disability.grade);
  const isMeant = anyHolds(
    ...rule.anyGradeKinds.map((kind) => isInGroup(disability, { kind, grades: [] })),
    ...rule.severeKinds.map((kind) => isSevere && isInGroup(disability, { kind, grades: [] })),
  );
  return isMeant === true && age === null ? null : isMeant;
}

export const supportedEmployment: Gate = {
  id: 'SUPPORTED_EMPLOYMENT',
  isAboutStatus: true,
  rule: text('辅助性就业面向就业年龄段的智力、精神残疾人和重度肢体残疾人。', 'Supported employment is for people of working age with intellectual, mental or severe physical disability.'),
  source: text('残联发〔2015〕27号', 'Can Lian Fa [2015] 27'),
  judge: ({ seeker, opportunity }, rules) => (opportunity.kind === 'SUPPORTED' ? outcomeOf(mayTakeSupported(seeker, rules)) : 'PASS'),
  explain: ({ opportunity }, rules, outcome) => {
    if (opportunity.kind !== 'SUPPORTED' || rules.supportedEmployment === null) return { reason: notAsked, question: null };
    const rule = { rule: rules.supportedEmployment.text, source: rules.supportedEmployment.source };
    if (outcome === 'PASS') return { ...rule, reason: met, question: null };
    if (outcome === 'FAIL') return { ...rule, reason: text('不属于辅助性就业的对象。', 'Supported employment is not meant for this person.'), question: null };
    return { ...rule, reason: text('不知道是否属于辅助性就业的对象。', 'It is unknown whether supported employment is meant for this person.'), question: askCertificate };
  },
};

/** One of these certificates is asked; by a law, or by the posting alone. */
interface Asked { readonly anyOf: readonly string[]; readonly isPresumed: boolean; readonly law: QualificationRule | null }

/** Certificates asked by the posting, and by each law for its occupation. A law that applies to a presumed occupation only is presumed. */
function askedCertificates({ opportunity }: PairFacts, rules: RuleSet): Asked[] {
  const laws = opportunity.kind === 'INTERNSHIP' ? [] : rules.qualificationsFor(opportunity.occupationCode);
  return [
    ...opportunity.certificates.map((code) => ({ anyOf: [code], isPresumed: false, law: null })),
    ...laws.map((law) => ({ anyOf: law.anyOf, isPresumed: opportunity.occupationBasis === 'PRESUMED', law })),
  ];
}

function judgeCertificate({ anyOf, isPresumed }: Asked, seeker: SeekerFacts, rules: RuleSet): Outcome {
  const holds = seeker.certificates.some((held) => isValid(held, rules) && anyOf.some((code) => certificateSatisfies(held.code, code)));
  if (holds) return 'PASS';
  return seeker.areCertificatesConfirmed && !isPresumed ? 'FAIL' : 'UNKNOWN';
}

function certificateNames(asked: readonly Asked[]): Text {
  const codes = new Set(asked.flatMap(({ anyOf }) => anyOf));
  return listText([...codes].map((code) => certificateTypes.get(code).label));
}

/** The laws that ask for some certificates, with their sources; null where no law does. */
function lawsOf(asked: readonly Asked[]): { readonly rule: Text; readonly source: Text } | null {
  const laws = asked.flatMap(({ law }) => (law === null ? [] : [law]));
  if (laws.length === 0) return null;
  const joined = (texts: readonly Text[], zh: string, en: string): Text => ({ zh: texts.map((each) => each.zh).join(zh), en: texts.map((each) => each.en).join(en) });
  return { rule: joined(laws.map((law) => law.text), '', ' '), source: joined(laws.map(({ source }) => source), ';', '; ') };
}

export const qualification: Gate = {
  id: 'QUALIFICATION',
  rule: text('须持有岗位要求的资格证书,且在有效期内。', 'The certificates that the post asks for must be held and valid.'),
  source: text('招聘公告', 'The notice of the post'),
  judge: (pair, rules) => worst(askedCertificates(pair, rules).map((asked) => judgeCertificate(asked, pair.seeker, rules))),
  explain: (pair, rules, outcome) => {
    const asked = askedCertificates(pair, rules);
    if (asked.length === 0) return { reason: notAsked, question: null };
    const deciding = asked.filter((each) => judgeCertificate(each, pair.seeker, rules) === outcome);
    const rule = lawsOf(deciding) ?? lawsOf(asked) ?? {};
    const named = certificateNames(deciding);
    if (outcome === 'PASS') return { ...rule, reason: text(`持有:${named.zh}。`, `Held: ${named.en}.`), question: null };
    if (outcome === 'FAIL') return { ...rule, reason: text(`缺少:${named.zh}。`, `Missing: ${named.en}.`), question: null };
    return {
      ...rule, reason: text(`不知道是否持有:${named.zh}。`, `It is unknown whether this is held, or asked for: ${named.en}.`),
      question: text(`您是否持有有效的${named.zh}?`, `Do you hold a valid certificate: ${named.en}?`),
    };
  },
};

function ageBounds({ opportunity }: PairFacts, rules: RuleSet): { min: number; max: number | null } {
  return { min: Math.max(rules.workingAge?.minAge ?? 0, opportunity.minAge ?? 0), max: opportunity.maxAge };
}

export const lawfulAge: Gate = {
  id: 'AGE',
  rule: text('须达到法定就业年龄和岗位依法规定的年龄。', 'The lawful age for work, and the age that the post lawfully sets, must be met.'),
  source: text('《中华人民共和国劳动法》第十五条;招聘公告', 'Labour Law, article 15; the notice of the post'),
  judge: (pair, rules) => {
    if (pair.seeker.birthDate === null) return 'UNKNOWN';
    const age = ageOn(pair.seeker.birthDate, rules.on);
    const { min, max } = ageBounds(pair, rules);
    return outcomeOf(age >= min && (max === null || age <= max));
  },
  explain: (pair, rules, outcome) => {
    const { min, max } = ageBounds(pair, rules);
    const bounds = max === null ? text(`满${min}周岁`, `${min} or over`) : text(`${min}至${max}周岁`, `${min} to ${max}`);
    if (outcome === 'UNKNOWN') return { reason: text('不知道出生日期。', 'The date of birth is unknown.'), question: text('您的出生日期是哪一天?', 'What is your date of birth?') };
    return outcome === 'PASS'
      ? { reason: text(`年龄符合(${bounds.zh})。`, `The age is within what is asked (${bounds.en}).`), question: null }
      : { reason: text(`年龄不在要求之内(${bounds.zh})。`, `The age is outside what is asked (${bounds.en}).`), question: null };
  },
};

export const residence: Gate = {
  id: 'RESIDENCE',
  rule: text('公益性岗位可以要求常住当地。', 'A public-welfare post may be for those who live there.'),
  source: text('招聘公告', 'The notice of the post'),
  judge: ({ seeker: { residenceCode }, opportunity }) => {
    if (opportunity.residenceCode === null) return 'PASS';
    if (residenceCode === null) return 'UNKNOWN';
    if (isWithin(residenceCode, opportunity.residenceCode)) return 'PASS';
    return isWithin(opportunity.residenceCode, residenceCode) ? 'UNKNOWN' : 'FAIL';
  },
  explain: ({ opportunity }, _rules, outcome) => {
    if (opportunity.residenceCode === null) return { reason: notAsked, question: null };
    const place = fullName(opportunity.residenceCode);
    if (outcome === 'PASS') return { reason: met, question: null };
    if (outcome === 'FAIL') return { reason: text(`只招收常住${place.zh}的人。`, `Only for those who live in ${place.en}.`), question: null };
    return { reason: text('不知道常住地。', 'The place of residence is unknown.'), question: text(`您是否常住${place.zh}?`, `Do you live in ${place.en}?`) };
  },
};
