import { gains, rowsAtOnce, type SkillGains } from './gains.js';
import { Levels } from './levels.js';
import { Marks } from './marks.js';
import { inPieces, type Range, type Segment } from './segment.js';
import { workOf, type TraitBounds } from './traits.js';

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
  readonly skillGains: SkillGains;
  /** The most that a row of a group can reach with that, without its occupations and whatever its terms are; -1 for a group without anything for this question. */
  reach(group: number): number;
  /** What rows bring, or lack, by what they have in common with others. A question may learn of it as it judges. */
  readonly bounds: TraitBounds;
  /**
   * Judges a row, and offers it to the top where no gate excludes it. It is given up as soon as it can't come in any more, where
   * `bySkillsAndWork` is the most that its skills and occupations bring to its potential.
   */
  judge(row: number, bySkillsAndWork: number): void;
}

const levels = new Levels();

/** So many of the rows with the best prospects are judged first, to learn how good the best are. */
const firstLook = 2048;
/** Which bound so many have is told by one row of so many. */
const sampled = 8;
/** They are looked for in the groups with the best prospects: those that make up this share of all rows, and at least so many. */
const nearShare = 1 / 8;
const nearRows = 16_384;

interface Group extends Range { readonly reach: number }

/** The groups that a question is about, those with the best prospects first. */
function groupsOf({ groups, groupStart }: Segment, question: Question): Group[] {
  const asked: Group[] = [];
  for (const group of groups) {
    const reach = question.reach(group);
    if (reach >= 0) asked.push({ reach, from: groupStart[group]!, to: groupStart[group + 1]! });
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

/**
 * Groups in the order of their rows, so many of them together as lie one behind the other and have no more rows than what they gain is added
 * up for at once; of larger groups pieces.
 */
function inBatches(groups: readonly Group[]): Group[][] {
  const batches: Group[][] = [];
  for (const group of groups.toSorted((a, b) => a.from - b.from)) {
    for (const piece of inPieces(group, rowsAtOnce)) {
      const batch = batches.at(-1);
      const [first] = batch ?? [];
      if (first !== undefined && batch?.at(-1)?.to === piece.from && piece.to - first.from <= rowsAtOnce) batch.push({ ...group, ...piece });
      else batches.push([{ ...group, ...piece }]);
    }
  }
  return batches;
}

/** Counts what every few rows of a group can reach. */
function sample({ traits }: Segment, { bounds }: Question, { from, to, reach }: Group): void {
  const bySkills = gains.of;
  for (let row = from; row < to; row += sampled) levels.count(Math.max(0, reach + bySkills[row]! + bounds.most(traits[row]!)));
}

/** Rows of a group that are to be judged. */
let gathered = new Int32Array(rowsAtOnce);

/** Gathers the rows of a group that can reach so much by skills and occupations. Their number. */
function gather({ traits }: Segment, { bounds: { byWork, mostByWork } }: Question, { from, to, reach }: Group, lowest: number): number {
  if (gathered.length < to - from) gathered = new Int32Array(to - from);
  const least = lowest - reach;
  return gains.mostOfOthers + mostByWork < least ? gatherAmong(gains.list({ from, to }, gathered), traits, byWork, least) : gatherFromAll(from, to, traits, byWork, least);
}

/** Rows that lie one behind the other: in a loop of its own over 32-bit numbers alone, as it may go over every row. */
function gatherFromAll(from: number, to: number, traits: Int32Array, byWork: Int32Array, lowest: number): number {
  const rows = gathered;
  const bySkills = gains.of;
  const least = lowest | 0;
  let count = 0;
  for (let row = from; row < to; row++) {
    const gained = (bySkills[row]! + byWork[workOf(traits[row]!)]!) | 0;
    if (gained >= least) rows[count++] = row;
  }
  return count;
}

/** Rows that are listed in what is to be gathered. */
function gatherAmong(listed: number, traits: Int32Array, byWork: Int32Array, lowest: number): number {
  const rows = gathered;
  const bySkills = gains.of;
  const least = lowest | 0;
  let count = 0;
  for (let index = 0; index < listed; index++) {
    const row = rows[index]!;
    const gained = (bySkills[row]! + byWork[workOf(traits[row]!)]!) | 0;
    if (gained >= least) rows[count++] = row;
  }
  return count;
}

/** Rows that were judged: a bound doesn't tell it, as what is learned lowers bounds. */
const judged = new Marks();

/** Of the gathered rows keeps those that can reach so much by their terms too, that nothing rules out, and that were not judged. Their number. */
function narrow({ isDead, traits }: Segment, { bounds }: Question, { reach }: Group, gatheredCount: number, lowest: number): number {
  const bySkills = gains.of;
  let count = 0;
  for (let index = 0; index < gatheredCount; index++) {
    const row = gathered[index]!;
    if (reach + bySkills[row]! + bounds.most(traits[row]!) >= lowest && isDead[row] === 0 && !judged.has(row)) gathered[count++] = row;
  }
  return count;
}

/** Gathered rows are read one after the other before they are judged: memory brings many of them at once then, in a fraction of the time. */
const readAhead = 128;
/** Something of all that was read ahead: what nobody kept would not be read. */
const lastRead = new Int32Array(1);

function bringNear({ records, layout: { stride } }: Segment, from: number, to: number): void {
  let read = 0;
  for (let index = from; index < to; index++) {
    const at = gathered[index]! * stride;
    read ^= records[at]! ^ records[at + stride - 1]!;
  }
  lastRead[0] = read;
}

/** Judges those rows of a group that can still come in, can reach so much, and were not judged yet. */
function sift(segment: Segment, question: Question, group: Group, lowest = 0): void {
  const { traits } = segment;
  const { bounds, top, leastBySkills } = question;
  const bySkills = gains.of;
  const least = Math.max(lowest, top.least * 100);
  const count = narrow(segment, question, group, gather(segment, question, group, least), least);
  for (const { from, to } of inPieces({ from: 0, to: count }, readAhead)) {
    bringNear(segment, from, to);
    for (let index = from; index < to; index++) {
      const row = gathered[index]!;
      const shared = traits[row]!;
      // What was judged meanwhile may have ruled it out.
      if (group.reach + bySkills[row]! + bounds.most(shared) < top.least * 100) continue;
      judged.add(row);
      question.judge(row, leastBySkills + bySkills[row]! + bounds.byWork[workOf(shared)]!);
    }
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

/** Judges of some groups about so few rows as are looked at first, those with the highest bounds, and then the others that can still come in. */
function judgeBest(segment: Segment, question: Question, groups: readonly Group[]): void {
  gains.begin(segment, question.skillGains);
  for (const range of joined(groups)) gains.add(range);
  levels.clear();
  for (const group of groups) sample(segment, question, group);
  const cut = levels.reachedBy(firstLook / sampled);
  for (const group of groups) sift(segment, question, group, cut);
  if (cut > question.top.least * 100) for (const group of groups) sift(segment, question, group);
}

/**
 * Offers to the question's top all rows of a segment that belong there. Exact: what is passed over can't reach what is kept. Rows are
 * bounded by their group, their skills and what they have in common with others, without being read. In the groups with the best prospects the few with the highest
 * bounds are judged first; then of all others, there and in the other groups, those that can still come in.
 */
export function search(segment: Segment, question: Question): void {
  question.open(segment);
  const groups = groupsOf(segment, question);
  if (question.isExhaustive) {
    for (const range of joined(groups)) judgeAll(segment, question, range);
    return;
  }
  judged.begin(segment.count);
  const nearGroups = groups.slice(0, near(groups));
  judgeBest(segment, question, nearGroups);
  gains.begin(segment, question.skillGains);
  for (const batch of inBatches(groups.slice(nearGroups.length))) {
    const reach = batch.reduce((most, group) => Math.max(most, group.reach), 0);
    gains.add({ from: batch[0]!.from, to: batch.at(-1)!.to }, question.top.least * 100 - reach - question.bounds.mostByWork);
    for (const group of batch) sift(segment, question, group);
  }
}
