import { disabilityGrades, disabilityKinds } from '../../domain/disabilities/index.js';
import type { ReservedGroup } from '../../domain/vacancies/index.js';
import { isOpenWord, plain, read, unclear, type Reading } from './reading.js';
import { remembered } from '../../platform/text/remembered.js';

/*
 * Whom a table reserves a post for: "肢体、听力均可", "听力残疾3,4级;精神残疾4级", "除智力、精神外". Read by words one after the other; a cell in which a
 * single word is not known is not read at all: it must not open a post for everybody, nor turn into its opposite.
 */

/** A word of such a cell. */
type Word =
  | { readonly is: 'KIND'; readonly digits: readonly number[] }
  | { readonly is: 'GRADES'; readonly digits: readonly number[] }
  /** 均可, 不限, 各类: all of what it stands behind, or of everything. */
  | { readonly is: 'ALL' }
  /** 其他, 其余: all but what is left out. */
  | { readonly is: 'REST' }
  /** 除, 不含, 非: what follows is left out. */
  | { readonly is: 'WITHOUT' }
  /** 外, 除外: what came before it is left out; ends an exclusion. */
  | { readonly is: 'OUT' }
  /** Ends a group of kinds and grades. */
  | { readonly is: 'END' }
  | { readonly is: 'NOTHING' };

const everyKind: readonly number[] = disabilityKinds.entries.map(({ digit }) => digit);
const everyGrade: readonly number[] = disabilityGrades.entries.map(({ digit }) => digit);

const gradeDigits: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
const gradeMark = '[一二三四1-4]';
const gradesBetween = (first: string, last: string): number[] => everyGrade.filter((grade) => grade >= (gradeDigits[first] ?? 0) && grade <= (gradeDigits[last] ?? 0));

/** The words, tried in this order where the one before has ended. */
const words: readonly (readonly [RegExp, (...found: string[]) => Word | readonly Word[]])[] = [
  [/^\s+/, () => ({ is: 'NOTHING' })],
  [/^[;。\n]/, () => ({ is: 'END' })],
  [/^(?:除外|以外|之外|外)/, () => ({ is: 'OUT' })],
  [/^(?:不含|不包括|不包含|不接受|不接收|不招收|不招|不收|不要|除了?|非)/, () => ({ is: 'WITHOUT' })],
  [/^(?:其他|其它|其余)/, () => ({ is: 'REST' })],
  // Of every holder of a certificate, where nothing else stands.
  [/^残疾(?:人|人员|人士)$/, () => ({ is: 'ALL' })],
  [/^(?:持(?:有)?(?:第[二三]代)?(?:中华人民共和国)?残疾(?:人)?证(?:者|人员|人)?|持证残疾人)/, () => ({ is: 'ALL' })],
  [/^(?:(?:各类|各种|所有|全部|任何|任意|各级|各)(?:类|种)?(?:别|型)?(?:的)?(?:残疾)?(?:人|者|人员|类别|类型|等级|级别)*(?:均可|都可以?|皆可|不限)?)/, () => ({ is: 'ALL' })],
  [/^(?:(?:残疾)?(?:类别|类型|等级|级别|种类)*(?:均可以?|都可以?|皆可|不限(?:残疾)?(?:类别|类型|等级|级别)*|无要求|无限制))/, () => ({ is: 'ALL' })],
  // Grades 3 and 4 of GB/T 26341-2010; 盲人 is whoever holds a certificate of visual disability (盲人医疗按摩管理办法).
  [/^低视力(?:残疾)?(?:人|者|人员)?/, () => [{ is: 'KIND', digits: [1] }, { is: 'GRADES', digits: [3, 4] }]],
  [/^(?:视力|视障|视残|盲人?)(?:残疾|障碍|残障)?(?:人|者|人员)?/, () => ({ is: 'KIND', digits: [1] })],
  [/^聋哑(?:残疾|障碍)?(?:人|者|人员)?/, () => ({ is: 'KIND', digits: [2, 3] })],
  [/^(?:听力|听障|听残|聋)(?:残疾|障碍|残障)?(?:人|者|人员)?/, () => ({ is: 'KIND', digits: [2] })],
  [/^(?:言语|语言|言障|哑)(?:残疾|障碍|残障)?(?:人|者|人员)?/, () => ({ is: 'KIND', digits: [3] })],
  [/^(?:肢体|肢残|肢障)(?:残疾|障碍|残障)?(?:人|者|人员)?/, () => ({ is: 'KIND', digits: [4] })],
  [/^(?:智力|智障|智残)(?:残疾|障碍|残障)?(?:人|者|人员)?/, () => ({ is: 'KIND', digits: [5] })],
  [/^(?:精神|精障|精残)(?:残疾|障碍|残障)?(?:人|者|人员)?/, () => ({ is: 'KIND', digits: [6] })],
  [/^多重(?:残疾|障碍)?(?:人|者|人员)?/, () => ({ is: 'KIND', digits: [7] })],
  // "3-4级", "三至四级"; a range counts as one with 级 behind either end.
  [new RegExp(`^(${gradeMark})级?(?:-|~|至|到)(${gradeMark})级?`), (_all, first = '', last = '') => ({ is: 'GRADES', digits: gradesBetween(first, last) })],
  // "3,4级", "三、四级", "三四级", "三级"
  [new RegExp(`^(${gradeMark}(?:级?[、,和及或/]?${gradeMark})*)级?`), (_all, marks = '') => ({ is: 'GRADES', digits: [...new Set([...marks].flatMap((mark) => gradeDigits[mark] ?? []))].sort() })],
  [/^轻度/, () => ({ is: 'GRADES', digits: [3, 4] })],
  [/^重度/, () => ({ is: 'GRADES', digits: [1, 2] })],
  [/^(?:[、,/:()]|和|及|或|与|以及|的|类别?|型|残疾人?(?:员|士)?|残障|等级|级别|仅限|仅|限|招收|招聘|招|接受|接收|适合|面向|可)/, () => ({ is: 'NOTHING' })],
];

/** The cell's words; null where one is not known. */
function wordsOf(cell: string): Word[] | null {
  const found: Word[] = [];
  let left = cell;
  while (left !== '') {
    const next = words.map(([pattern, make]) => ({ match: pattern.exec(left), make })).find(({ match }) => match !== null && match[0] !== '');
    if (next?.match == null) return null;
    found.push(...[next.make(...next.match)].flat());
    left = left.slice(next.match[0].length);
  }
  return found.filter(({ is }) => is !== 'NOTHING');
}

/** Kinds that are named together, with the grades behind them; no kinds where grades alone stand, no grades for all. */
interface Group { readonly kinds: number[]; readonly grades: number[] }

/** What a cell says: groups that are meant, groups that are left out, and whether it says "all". */
interface Said { readonly meant: Group[]; readonly left: Group[]; readonly saysAll: boolean }

const isNamed = ({ kinds, grades }: Group): boolean => kinds.length > 0 || grades.length > 0;

/** Gathers words into groups: kinds until grades come, then the grades; a kind behind grades begins the next group. */
class Gathering {
  readonly meant: Group[] = [];
  readonly left: Group[] = [];
  saysAll = false;
  /** Words that could be meant in two ways: "一级视力,二级听力", "不限(肢体)", "视力一级,其他均可". */
  isAmbiguous = false;
  private saysRest = false;
  private isExcluding = false;
  private group: Group = { kinds: [], grades: [] };

  take(word: Word): void {
    switch (word.is) {
      case 'KIND':
        if (this.group.grades.length > 0) {
          // Grades before a kind may be its own, or those of the kinds before.
          if (this.group.kinds.length === 0) this.isAmbiguous = true;
          this.endGroup();
        }
        this.group.kinds.push(...word.digits);
        return;
      case 'GRADES':
        this.group.grades.push(...word.digits);
        return;
      case 'ALL':
        this.endExclusion();
        this.saysAll = true;
        return;
      case 'REST':
        this.saysRest = true;
        return;
      case 'WITHOUT':
        this.endGroup();
        this.isExcluding = true;
        return;
      case 'OUT':
        // "智力、精神除外" says it behind, "除智力、精神外" before and behind.
        this.isExcluding = true;
        this.endExclusion();
        return;
      case 'END':
        this.endExclusion();
        return;
      case 'NOTHING':
    }
  }

  /** Null where it could be meant in two ways. */
  said(): Said | null {
    this.endExclusion();
    if (this.saysRest && (this.left.length === 0 || this.meant.some(({ kinds }) => kinds.length > 0))) return null;
    return this.isAmbiguous ? null : { meant: this.meant, left: this.left, saysAll: this.saysAll };
  }

  private endGroup(): void {
    if (!this.isExcluding && this.saysAll && this.group.kinds.length > 0) this.isAmbiguous = true;
    if (isNamed(this.group)) (this.isExcluding ? this.left : this.meant).push(this.group);
    this.group = { kinds: [], grades: [] };
  }

  private endExclusion(): void {
    this.endGroup();
    this.isExcluding = false;
  }
}

function saidIn(cell: string): Said | null {
  const found = wordsOf(cell);
  if (found === null) return null;
  const gathering = new Gathering();
  for (const word of found) gathering.take(word);
  return gathering.said();
}

/** The grades of each kind that are meant. */
type Meant = ReadonlyMap<number, ReadonlySet<number>>;

function meantBy({ meant, left }: Said): Meant {
  const named = meant.filter(({ kinds }) => kinds.length > 0);
  const ofAll = meant.filter(({ kinds }) => kinds.length === 0).flatMap(({ grades }) => grades);
  const gradesOf = (grades: readonly number[]): readonly number[] => (grades.length > 0 ? grades : ofAll.length > 0 ? ofAll : everyGrade);
  const groups = named.length > 0 ? named : [{ kinds: [...everyKind], grades: [] }];
  const result = new Map<number, Set<number>>();
  for (const { kinds, grades } of groups) for (const kind of kinds) result.set(kind, new Set([...(result.get(kind) ?? []), ...gradesOf(grades)]));
  for (const { kinds, grades } of left) {
    for (const kind of kinds.length > 0 ? kinds : everyKind) for (const grade of grades.length > 0 ? grades : everyGrade) result.get(kind)?.delete(grade);
  }
  return result;
}

/** As a vacancy keeps it: no groups for every holder of a certificate, no grades for all of a kind. */
function groupsOf(meant: Meant): ReservedGroup[] {
  const groups = [...meant].filter(([, grades]) => grades.size > 0).sort(([a], [b]) => a - b)
    .map(([kind, grades]) => ({ kind, grades: grades.size === everyGrade.length ? [] : [...grades].sort() }));
  return groups.length === everyKind.length && groups.every(({ grades }) => grades.length === 0) ? [] : groups;
}

/** Both columns as one: grades in a column of their own belong to all kinds of the other one, unless they name kinds themselves. */
function together(kinds: Said, grades: Said): Said | null {
  if (grades.meant.length === 0 && grades.left.length === 0) return kinds;
  if (kinds.meant.length === 0 && kinds.left.length === 0) return grades;
  const gradesNameKinds = [...grades.meant, ...grades.left].some((group) => group.kinds.length > 0);
  const kindsHaveGrades = [...kinds.meant, ...kinds.left].some((group) => group.grades.length > 0);
  if (!gradesNameKinds && !kindsHaveGrades) return { meant: [...kinds.meant, ...grades.meant], left: [...kinds.left, ...grades.left], saysAll: kinds.saysAll || grades.saysAll };
  // Both say the same in full, or one of them says more of the same kinds; else nobody can tell what holds.
  const named = (said: Said): string => [...new Set(said.meant.flatMap((group) => group.kinds))].sort().join();
  if (gradesNameKinds && !kindsHaveGrades && named(kinds) === named(grades) && kinds.left.length === 0) return grades;
  return JSON.stringify(groupsOf(meantBy(kinds))) === JSON.stringify(groupsOf(meantBy(grades))) ? kinds : null;
}

function unreadable(cells: readonly string[]): Reading<ReservedGroup[]> {
  const shown = cells.filter((cell) => cell !== '').join(' / ');
  return unclear(
    `残疾类别和等级“${shown}”没有完全看懂,先存为草稿:请写成“听力三级、四级;肢体四级”“除精神外均可”或“不限”。`,
    `The kinds and grades "${shown}" are not understood for certain, so the row is kept as a draft: write them as 听力三级、四级;肢体四级, 除精神外均可 or 不限.`,
  );
}

function reservationIn(kindCell: string, gradeCell: string): Reading<ReservedGroup[]> {
  const cells = [plain(kindCell.replaceAll(/[\r\n]+/g, ';')), plain(gradeCell.replaceAll(/[\r\n]+/g, ';'))].map((cell) => (isOpenWord(cell) ? '' : cell));
  const [kinds, grades] = cells.map(saidIn);
  const said = kinds == null || grades == null ? null : together(kinds, grades);
  if (said === null) return unreadable(cells);
  const isEmpty = said.meant.length === 0 && said.left.length === 0 && !said.saysAll;
  if (isEmpty && cells.some((cell) => cell !== '')) return unreadable(cells);
  const meant = meantBy(said);
  const groups = groupsOf(meant);
  const reachesNobody = [...meant.values()].every(({ size }) => size === 0);
  return reachesNobody ? unreadable(cells) : read(groups);
}

const between = '\u0000';
const reservations = remembered((cells: string): Reading<ReservedGroup[]> => {
  const [kinds = '', grades = ''] = cells.split(between);
  return reservationIn(kinds, grades);
});

/**
 * Whom a table reserves a post for; no groups for every holder of a certificate. Unclear where a word is not known, nobody is left, or the columns
 * contradict each other.
 */
export function readReservation(kindCell: string, gradeCell: string): Reading<ReservedGroup[]> {
  return reservations(`${kindCell}${between}${gradeCell}`);
}
