import { highestLevel, levelOf, Levels } from './levels.js';
import { postingsIn, type Range, type Segment } from './segment.js';

/**
 * A question made ready: what one person asks of posts, or one post of people. Sums of weight and value, a hundred times a score, are
 * called potentials; one is never less than what it bounds.
 */
export interface Question {
  /** What is kept so far: scores below its least can't come in any more. */
  readonly top: { readonly least: number };
  /** Whether every row is to be judged, however low: where the last of a ranking are wanted, or their number. */
  readonly isExhaustive: boolean;
  /** Takes the rows that are asked about from here on. */
  open(segment: Segment): void;
  /** What its skills bring to a row that has none of those asked about. */
  readonly leastBySkills: number;
  /** The most that a row of a group can reach with that, without its occupations; -1 for a group without anything for this question. */
  reach(group: number): number;
  /** The most that a row's occupations bring, by the number that tells them. */
  readonly byWork: Int32Array;
  /** Skills by which rows gain on both. */
  readonly gainfulSkills: readonly number[];
  /** Adds to potentials what rows gain by a skill, for some of its postings. */
  gain(skill: number, postings: Range, gains: Int32Array): void;
  /**
   * Judges a row, and offers it to the top where no gate excludes it. It is given up as soon as it can't come in any more, where
   * `bySkillsAndWork` is the most that its skills and occupations bring to its potential.
   */
  judge(row: number, bySkillsAndWork: number): void;
}

let gains = new Int32Array(0);
const levels = new Levels();

/** So many of the rows with the best prospects are judged first, to learn how good the best are. */
const firstLook = 2048;
/** They are looked for in the groups with the best prospects: those that make up this share of all rows, and at least so many. */
const nearShare = 1 / 8;
const nearRows = 16_384;
/** Gains are added up for so many rows at once: they stay in near memory while skill after skill is added to them. */
const rowsAtOnce = 16_384;
/** Beyond so many ranges it is quicker to go through all postings of a skill than to look for those of each range. */
const fewRanges = 12;

interface Group extends Range { readonly group: number; readonly reach: number }

/** The groups that a question is about, those with the best prospects first. */
function groupsOf({ groups, groupStart }: Segment, question: Question): Group[] {
  const asked: Group[] = [];
  for (const group of groups) {
    const reach = question.reach(group);
    if (reach >= 0) asked.push({ group, reach, from: groupStart[group]!, to: groupStart[group + 1]! });
  }
  return asked.sort((a, b) => b.reach - a.reach || a.from - b.from);
}

/** Those that lie beside each other made one, in the order of the rows. */
function joined(ranges: readonly Range[]): Range[] {
  const all: { from: number; to: number }[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last?.to === from) last.to = to;
    else all.push({ from, to });
  }
  return all;
}

/** The ranges in which postings are looked for: all rows, where there are many. */
function lookedAt({ count }: Segment, ranges: readonly Range[]): readonly Range[] {
  return ranges.length > fewRanges ? [{ from: 0, to: count }] : ranges;
}

/** A range in pieces, none of them longer than so many rows. */
function* inPieces({ from, to }: Range, rows: number): Generator<Range> {
  for (let start = from; start < to; start += rows) yield { from: start, to: Math.min(to, start + rows) };
}

/** What rows gain by their skills, by row; it holds until it is asked for once more. */
export function gainsBySkills(segment: Segment, question: Pick<Question, 'gainfulSkills' | 'gain'>, ranges: readonly Range[] = [{ from: 0, to: segment.count }]): Int32Array {
  if (gains.length < segment.count) gains = new Int32Array(segment.count);
  for (const range of ranges) {
    for (const piece of inPieces(range, rowsAtOnce)) {
      gains.fill(0, piece.from, piece.to);
      for (const skill of question.gainfulSkills) question.gain(skill, postingsIn(segment, skill, piece), gains);
    }
  }
  return gains;
}

/** Writes the level of what each row of a group can reach. */
function bound({ work }: Segment, { byWork }: Question, { from, to, reach }: Group): void {
  const { of } = levels;
  for (let row = from; row < to; row++) of[row] = levelOf(reach + gains[row]! + byWork[work[row]!]!);
}

/** Judges the rows of a range from the highest level of two down to the lowest, or to that below which nothing comes in any more. */
function judge({ isDead, work }: Segment, question: Question, { from, to }: Range, highest: number, lowest: number): void {
  const { of } = levels;
  const { top, byWork, leastBySkills } = question;
  let least = Math.max(lowest, levelOf(top.least * 100));
  for (let row = from; row < to; row++) {
    const level = of[row]!;
    if (level < least || level > highest || isDead[row] === 1) continue;
    question.judge(row, leastBySkills + gains[row]! + byWork[work[row]!]!);
    least = Math.max(lowest, levelOf(top.least * 100));
  }
}

/** Judges those rows of a group that can still come in. */
function sift({ isDead, work }: Segment, question: Question, { from, to, reach }: Group, mostByWork: number): void {
  const { byWork, top, leastBySkills } = question;
  let least = top.least * 100 - reach;
  for (let row = from; row < to; row++) {
    const gain = gains[row]!;
    if (gain < least - mostByWork) continue;
    const gained = gain + byWork[work[row]!]!;
    if (gained < least || isDead[row] === 1) continue;
    question.judge(row, leastBySkills + gained);
    least = top.least * 100 - reach;
  }
}

function judgeAll({ isDead }: Segment, question: Question, { from, to }: Range): void {
  for (let row = from; row < to; row++) if (isDead[row] === 0) question.judge(row, Infinity);
}

/** How many of the groups, from the first on, make up enough rows to learn from them how good the best are. */
function near(groups: readonly Group[]): number {
  const rows = groups.reduce((sum, { from, to }) => sum + to - from, 0);
  let left = Math.max(nearRows, rows * nearShare);
  return groups.findIndex(({ from, to }) => (left -= to - from) <= 0) + 1 || groups.length;
}

/**
 * Offers to the question's top all rows of a segment that belong there. Exact: what is passed over can't reach what is kept. Rows are
 * bounded by their group, skills and occupations, without being read. In the groups with the best prospects the few with the highest
 * bounds are judged first; then of all others, there and in the other groups, those that can still come in.
 */
export function search(segment: Segment, question: Question): void {
  question.open(segment);
  const groups = groupsOf(segment, question);
  const ranges = joined(groups);
  if (question.isExhaustive) {
    for (const range of ranges) judgeAll(segment, question, range);
    return;
  }
  gainsBySkills(segment, question, lookedAt(segment, ranges));
  levels.clear(segment.count);
  const nearGroups = groups.slice(0, near(groups));
  for (const group of nearGroups) bound(segment, question, group);
  const nearRanges = joined(nearGroups);
  for (const { from, to } of nearRanges) levels.count(from, to);
  const cut = levels.from(firstLook);
  for (const range of nearRanges) judge(segment, question, range, highestLevel, cut);
  if (cut > 1) for (const range of nearRanges) judge(segment, question, range, cut - 1, 1);
  const mostByWork = question.byWork.reduce((most, each) => Math.max(most, each), 0);
  for (const group of groups.slice(nearGroups.length)) sift(segment, question, group, mostByWork);
}
