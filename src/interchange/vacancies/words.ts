import { disabilityKinds } from '../../domain/disabilities/index.js';
import { educationLevels } from '../../domain/education/index.js';
import type { EmployerKind } from '../../domain/employers/index.js';
import type { ReservedGroup } from '../../domain/vacancies/index.js';
import { fault, isOpenWord, ok, plain, type Parsed } from './parsed.js';

/** Words for education, the longest first; "大专及以上" means its lowest. */
const educationWords: readonly (readonly [RegExp, string])[] = [
  [/博士/, 'DOCTOR'], [/硕士|研究生/, 'MASTER'], [/本科|学士/, 'BACHELOR'], [/大专|专科|高职/, 'JUNIOR_COLLEGE'],
  [/中专|中技|技校|职高|中职|技工/, 'SECONDARY_VOCATIONAL'], [/高中/, 'SENIOR_MIDDLE'], [/初中/, 'JUNIOR_MIDDLE'], [/小学/, 'PRIMARY'], [/文盲|识字/, 'NONE'],
];

/** The lowest education accepted; NONE where the posting says that none is asked, null where it says nothing. */
export function parseEducation(given: string): Parsed<string | null> {
  const text = plain(given);
  if (text === '') return ok(null);
  if (isOpenWord(text) || /不限|无学历/.test(text)) return ok('NONE');
  // "高中/大专" accepts the lower of the two.
  const found = educationWords.filter(([pattern]) => pattern.test(text)).at(-1);
  return found === undefined
    ? fault(`看不懂学历“${given}”:请写小学、初中、高中、中专、大专、本科、硕士、博士或“不限”。`, `The education "${given}" can't be read: write 小学, 初中, 高中, 中专, 大专, 本科, 硕士, 博士 or 不限.`)
    : ok(found[1]);
}

/**
 * What the table of a reserved post says of an easing ("本科,专岗可放宽至大专"): the usual level and the one that holds; null where the cell tells
 * no two levels, or no easing.
 */
export function easedEducationIn(given: string): { readonly usual: string; readonly eased: string } | null {
  const [before = '', after] = plain(given).split('放宽', 2);
  if (after === undefined) return null;
  const [usual, eased] = [before, after].map((part) => educationWords.findLast(([pattern]) => pattern.test(part))?.[1]);
  return usual === undefined || eased === undefined || educationLevels.get(eased).rank >= educationLevels.get(usual).rank ? null : { usual, eased };
}

export function parseSeats(given: string): Parsed<number | null> {
  const text = plain(given);
  if (isOpenWord(text) || /^若干/.test(text)) return ok(null);
  const seats = Number(/^(\d+)\s*(人|名|个)?$/.exec(text)?.[1]);
  return Number.isInteger(seats) && seats >= 1 && seats <= 100_000
    ? ok(seats)
    : fault(`招聘人数“${given}”无效:请写 1 或更大的整数,或“若干”。`, `The number of seats "${given}" is not valid: write a whole number of 1 or more, or 若干.`);
}

const kindWords: readonly (readonly [string, number])[] = disabilityKinds.entries.map(({ label, digit }) => [label.zh.replace('残疾', ''), digit]);
const gradeDigits: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

function parseKinds(given: string): Parsed<number[]> {
  const text = plain(given);
  if (isOpenWord(text) || /不限|各类|均可|所有/.test(text)) return ok([]);
  const kinds = kindWords.filter(([word]) => text.includes(word)).map(([, digit]) => digit);
  return kinds.length > 0 ? ok(kinds)
    : fault(`看不懂残疾类别“${given}”:请写视力、听力、言语、肢体、智力、精神、多重或“不限”。`, `The kinds of disability "${given}" can't be read: write 视力, 听力, 言语, 肢体, 智力, 精神, 多重 or 不限.`);
}

function parseGrades(given: string): Parsed<number[]> {
  const text = plain(given).replaceAll('级', '');
  if (isOpenWord(text) || /不限|各|均可|所有/.test(text)) return ok([]);
  const range = /^([一二三四1-4])\s*(?:-|~|至|到)\s*([一二三四1-4])$/.exec(text);
  const digits = range === null
    ? [...text.matchAll(/[一二三四1-4]/g)].map(([character]) => gradeDigits[character] ?? 0)
    : [1, 2, 3, 4].filter((digit) => digit >= (gradeDigits[range[1] ?? ''] ?? 5) && digit <= (gradeDigits[range[2] ?? ''] ?? 0));
  const rest = text.replaceAll(/[一二三四1-4、,,;;/和及或至到~\s-]/g, '');
  return digits.length > 0 && rest === '' ? ok([...new Set(digits)].sort())
    : fault(`看不懂残疾等级“${given}”:请写一级、二级、三级、四级、“三至四级”或“不限”。`, `The grades "${given}" can't be read: write 一级, 二级, 三级, 四级, 三至四级 or 不限.`);
}

/** Whom a fair's table reserves a post for: kinds and grades; empty for every holder of a certificate. */
export function parseReservedGroups(kindText: string, gradeText: string): Parsed<ReservedGroup[]> & { readonly of?: 'kind' | 'grade' } {
  const kinds = parseKinds(kindText);
  if ('fault' in kinds) return { ...kinds, of: 'kind' };
  const grades = parseGrades(gradeText);
  if ('fault' in grades) return { ...grades, of: 'grade' };
  const chosen = kinds.value.length === 0 && grades.value.length > 0 ? kindWords.map(([, digit]) => digit) : kinds.value;
  return ok(chosen.map((kind) => ({ kind, grades: grades.value })));
}

/** Hours a week from "每天8小时,双休", "每周40小时", "8:00-17:00 单休"; null where they can't be told. Never a fault: it is kept as text too. */
export function parseHours(given: string): number | null {
  const text = plain(given);
  const weekly = /每?周\s*(\d{1,2})\s*(?:个)?小时/.exec(text)?.[1];
  if (weekly !== undefined) return Number(weekly) <= 60 ? Number(weekly) : null;
  const daily = /(?:每天|日|天)\s*(\d{1,2})\s*(?:个)?小时/.exec(text)?.[1] ?? /(\d{1,2})\s*小时(?:制|\/天|工作制)?/.exec(text)?.[1];
  const days = /双休|五天|周一至周五|做五休二/.test(text) ? 5 : /单休|六天|做六休一|周一至周六/.test(text) ? 6 : null;
  const hours = daily === undefined || days === null ? null : Number(daily) * days;
  return hours !== null && hours >= 1 && hours <= 60 ? hours : null;
}

const employerWords: readonly (readonly [RegExp, EmployerKind])[] = [
  [/国企|国有|央企/, 'STATE_OWNED'], [/上市/, 'LISTED'], [/事业单位/, 'PUBLIC_INSTITUTION'], [/机关|政府/, 'PUBLIC_ORGAN'],
  [/非营利|协会|基金会|社会组织/, 'SOCIAL_ORGANISATION'], [/个体/, 'INDIVIDUAL_BUSINESS'],
];

/** The kind of an employer from a column or, failing that, from its name; private where neither tells. */
export function employerKindOf(given: string, name: string): EmployerKind {
  const byWord = employerWords.find(([pattern]) => pattern.test(given))?.[1];
  if (byWord !== undefined) return byWord;
  if (/(局|委员会|人民政府|办公室|法院|检察院)$/.test(name)) return 'PUBLIC_ORGAN';
  if (/(医院|卫生服务中心|学校|学院|大学|图书馆|博物馆|文化馆)$/.test(name)) return 'PUBLIC_INSTITUTION';
  if (/(店|馆|坊|工作室|经营部)$/.test(name)) return 'INDIVIDUAL_BUSINESS';
  return 'PRIVATE';
}
