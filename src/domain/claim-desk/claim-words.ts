import { text, listText, type Text } from '../../platform/i18n/text.js';
import { certificateTypes } from '../certificates/index.js';
import type { FactKind, FactValue } from '../claims/index.js';
import { disabilityGrades, kindOf } from '../disabilities/index.js';
import { educationLevels } from '../education/index.js';
import { employerKinds, type EmployerKind } from '../employers/index.js';
import { humanFunctions } from '../functions/index.js';
import { fullName } from '../regions/index.js';
import type { StatedCertificateValue } from '../seekers/index.js';
import { massageTitleNames, organLevelNames } from './claim-words.data.js';

type Parts = Readonly<Record<string, string | boolean | null>>;

const unknown = text('未填写', 'not stated');
const dayOr = (day: string | boolean | null | undefined): Text => (typeof day === 'string' ? text(day, day) : unknown);
const yesNo = (value: FactValue): Text => (value === true ? text('是', 'yes') : text('否', 'no'));

/** "肢体残疾二级,2019-05-01 发证,有效期至 2029-05-01" */
function certificateWords(value: FactValue): Text {
  const { kind, grade, components, issuedOn, validUntil, birthDate } = value as unknown as StatedCertificateValue;
  const [label, level] = [kindOf(kind).label, disabilityGrades.get(String(grade)).label];
  const of = listText(components.map((digit) => kindOf(digit).label));
  const made = components.length === 0 ? text('', '') : text(`(${of.zh})`, ` (${of.en})`);
  const [issued, until, born] = [dayOr(issuedOn), dayOr(validUntil), dayOr(birthDate)];
  return text(
    `${label.zh}${made.zh}${level.zh};发证日期:${issued.zh};有效期至:${until.zh};证号中的出生日期:${born.zh}`,
    `${label.en}${made.en}, ${level.en}; issued on: ${issued.en}; valid until: ${until.en}; date of birth in the number: ${born.en}`,
  );
}

function qualificationWords(key: string, value: FactValue): Text {
  const { issuedOn, validUntil } = value as Parts;
  const { label } = certificateTypes.get(key);
  const [issued, until] = [dayOr(issuedOn), dayOr(validUntil)];
  return text(`${label.zh};发证日期:${issued.zh};有效期至:${until.zh}`, `${label.en}; issued on: ${issued.en}; valid until: ${until.en}`);
}

function graduationWords(value: FactValue): Text {
  const { university, major, degree, graduatedOn, hasHadPost } = value as Parts;
  const level = educationLevels.get(String(degree)).label;
  const post = hasHadPost === null || hasHadPost === undefined ? unknown : yesNo(hasHadPost);
  return text(
    `${String(university)},${String(major)},${level.zh},${String(graduatedOn)} 毕业;毕业后是否有过工作:${post.zh}`,
    `${String(university)}, ${String(major)}, ${level.en}, graduated on ${String(graduatedOn)}; a post since: ${post.en}`,
  );
}

function practiceWords(value: FactValue): Text {
  const { branch, practisingSince, reviewedOn, professionalTitle, filedOn, filedAt } = value as Parts;
  const kind = branch === 'MEDICAL' ? text('医疗按摩', 'medical massage') : text('保健按摩', 'health-care massage');
  const title = typeof professionalTitle === 'string' ? massageTitleNames[professionalTitle] ?? unknown : unknown;
  const [since, reviewed, filed] = [dayOr(practisingSince), dayOr(reviewedOn), dayOr(filedOn)];
  const where = typeof filedAt === 'string' ? filedAt : '';
  return text(
    `${kind.zh};从业起始:${since.zh};年审:${reviewed.zh};职称:${title.zh};备案:${filed.zh}${where === '' ? '' : `(${where})`}`,
    `${kind.en}; practising since: ${since.en}; reviewed on: ${reviewed.en}; title: ${title.en}; filed on: ${filed.en}${where === '' ? '' : ` (${where})`}`,
  );
}

function assessmentWords(value: FactValue): Text {
  return listText(Object.entries(value as Readonly<Record<string, number>>).map(([code, level]) => {
    const { label } = humanFunctions.get(code);
    return text(`${label.zh} ${level}`, `${label.en} ${level}`);
  }));
}

/** A value that is a text or a number, as it is. */
const written = (value: FactValue): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));
const plain = (value: FactValue): Text => text(written(value), written(value));

function employerKindWords(value: FactValue): Text {
  const described = employerKinds[value as EmployerKind];
  const [, en = described, zh = described] = /^(.*) \((.*)\)\.$/.exec(described) ?? [];
  return text(zh, en);
}

const wordsOf: Readonly<Record<FactKind, (value: FactValue, key: string) => Text>> = {
  DISABILITY_CERTIFICATE: certificateWords,
  QUALIFICATION: (value, key) => qualificationWords(key, value),
  EMPLOYMENT_DIFFICULTY: yesNo,
  ZERO_EMPLOYMENT_FAMILY: yesNo,
  RETIREMENT_GROUP: (value) => text(`${written(value)} 周岁`, `at ${written(value)}`),
  GRADUATION: graduationWords,
  RURAL_DIFFICULTY: yesNo,
  MASSAGE_PRACTICE: practiceWords,
  ABILITY_ASSESSMENT: assessmentWords,
  EMPLOYER_NAME: plain,
  EMPLOYER_KIND: employerKindWords,
  ORGAN_LEVEL: (value) => organLevelNames[written(value)] ?? plain(value),
  EMPLOYER_REGION: (value) => fullName(written(value)),
  PROVINCE_CONTROLLED: yesNo,
  SCHOOL: yesNo,
  NEW_INDUSTRY: yesNo,
  ESTABLISHED_POSTS: plain,
  FOUNDING_DAY: plain,
};

/** A value of a fact in words; one that takes the fact away says so. */
export function factWords(kind: FactKind, key: string, value: FactValue): Text {
  if (value !== null) return wordsOf[kind](value, key);
  return kind === 'QUALIFICATION' ? text(`不再持有:${certificateTypes.get(key).label.zh}`, `no longer held: ${certificateTypes.get(key).label.en}`) : text('没有,或不再具备', 'none, or no longer');
}
