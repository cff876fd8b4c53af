import { educationLevels } from '../../domain/education/index.js';
import { isOpenWord, plain, read, unclear, type Reading } from './reading.js';
import { remembered } from '../../platform/text/remembered.js';

/** Words for levels, the longer before those that they hold: "博士研究生" is a doctor, "大学专科" no bachelor. */
const levelWords: readonly (readonly [RegExp, string])[] = [
  [/博士(?:研究生)?/, 'DOCTOR'], [/硕士(?:研究生)?|研究生/, 'MASTER'], [/大学专科|大专|专科|高职/, 'JUNIOR_COLLEGE'], [/大学本科|本科|学士|大学/, 'BACHELOR'],
  [/中等职业|职业高中|中专|中技|中职|技校|职高|技工|技师学院/, 'SECONDARY_VOCATIONAL'], [/高中/, 'SENIOR_MIDDLE'], [/初中/, 'JUNIOR_MIDDLE'], [/小学/, 'PRIMARY'], [/文盲|识字|扫盲/, 'NONE'],
];

const rankOf = (code: string): number => educationLevels.get(code).rank;

/** The levels that a text names, the lowest first. */
function levelsIn(text: string): string[] {
  let left = text;
  const found: string[] = [];
  for (const [pattern, code] of levelWords) {
    if (!pattern.test(left)) continue;
    found.push(code);
    left = left.replaceAll(new RegExp(pattern, 'g'), ' ');
  }
  return found.sort((a, b) => rankOf(a) - rankOf(b));
}

/** Conditions of something else than education: "大专,专业不限". */
const ofOther = /专业|年龄|性别|经验|户籍|户口|身高|工龄|年限|地域|民族|婚姻/;
/** A wish, and no condition: "本科优先". */
const isWish = /优先|为佳|更佳|尤佳/;
/** "初中以下", "高中及以下": a level that nobody need reach. */
const isUpperEnd = /(?:及|和|或)?(?:以下|之下)/;
const isNone = /^(?:学历|文化程度|文化)?(?:水平|程度)?(?:不限|无要求|不作要求|不做要求|没有要求|均可|皆可)$|无学历|学历不限|不限学历|不要求学历/;

/**
 * The lowest education accepted; NONE where the posting says that none is asked ("不限", "初中以下", "本科优先"), null where it says nothing. "高中/大专" accepts the
 * lower of the two.
 */
export const readEducation = remembered((given: string): Reading<string | null> => {
  const text = plain(given);
  if (text === '') return read(null);
  if (isOpenWord(text) || isNone.test(text.replaceAll(' ', ''))) return read('NONE');
  // What a table eases for those for whom a post is reserved is read apart: easedEducationIn.
  const clauses = (text.split('放宽', 1)[0] ?? '').split(/[,;。]|(?<=优先)/).map((clause) => clause.trim()).filter((clause) => clause !== '');
  const about = clauses.filter((clause) => levelsIn(clause).length > 0 && !(ofOther.test(clause) && /不限/.test(clause) && levelsIn(clause).length === 0));
  if (about.length === 0) {
    if (clauses.every((clause) => ofOther.test(clause) && /不限|无要求/.test(clause))) return read(null);
    return clauses.some((clause) => isNone.test(clause)) ? read('NONE') : unclear(
      `看不懂学历“${given}”,先留空:请写小学、初中、高中、中专、大专、本科、硕士、博士或“不限”。`,
      `The education "${given}" is not understood and is left open: write 小学, 初中, 高中, 中专, 大专, 本科, 硕士, 博士 or 不限.`,
    );
  }
  const conditions = about.filter((clause) => !isWish.test(clause) && !isUpperEnd.test(clause));
  return read(conditions.flatMap(levelsIn).sort((a, b) => rankOf(a) - rankOf(b))[0] ?? 'NONE');
});

/**
 * What the table of a reserved post says of an easing ("本科,专岗可放宽至大专"): the usual level and the one that holds; null where the cell tells
 * no two levels, or no easing.
 */
export function easedEducationIn(given: string): { readonly usual: string; readonly eased: string } | null {
  const [before = '', after] = plain(given).split('放宽', 2);
  if (after === undefined) return null;
  const [usual, eased] = [before, after].map((part) => levelsIn(part)[0]);
  return usual === undefined || eased === undefined || rankOf(eased) >= rankOf(usual) ? null : { usual, eased };
}
