import { BoundHistogram } from './bound-histogram.js';
import { rowsAtOnce, skillScores, type SkillContributions } from './skill-contributions.js';
import { workOf, type SignatureBounds } from './signature-bounds.js';
import { VisitedRows } from './visited-rows.js';
import { inPieces, type Range, type Segment } from '../storage/segment.js';

/** A question over rows. Bounds are upper bounds of 100 times the score. */
export interface Question {
  /** The result so far: rows with a score below `minScore` cannot enter it any more. */
  readonly top: { readonly minScore: number };
  /** Whether every row is to be evaluated, however low: where the last of a ranking, or their number, are wanted. */
  readonly isExhaustive: boolean;
  /** Takes the rows of a segment from here on. */
  open(segment: Segment): void;
  /** What skills contribute to a row that has none of those in `skillContributions`. */
  readonly minBySkills: number;
  readonly skillContributions: SkillContributions;
  /** Upper bound of a group's rows without what skills contribute beyond `minBySkills`, and without occupations; -1 for a group that is ruled out. */
  groupBound(group: number): number;
  readonly bounds: SignatureBounds;
  /**
   * Evaluates a row, and offers it to the result. Stops once the row's upper bound falls below the threshold.
   * @param bySkillsAndWork upper bound of what skills and occupations contribute
   */
  evaluate(row: number, bySkillsAndWork: number): void;
}

const histogram = new BoundHistogram();
/** So many of the rows with the highest bounds are evaluated first, to learn how good the best are. */
const firstLook = 2048;
/** The histogram counts one row of so many. */
const sampleStep = 8;
/** They are looked for in the groups with the highest bounds: in this share of all rows, and at least so many. */
const nearShare = 1 / 8;
const minNearRows = 16_384;

interface Group extends Range { readonly bound: number }

/** The groups that are not ruled out, the highest bounds first. */
function groupsOf({ groups, groupStart }: Segment, question: Question): Group[] {
  const asked: Group[] = [];
  for (const group of groups) {
    const bound = question.groupBound(group);
    if (bound >= 0) asked.push({ bound, from: groupStart[group]!, to: groupStart[group + 1]! });
  }
  return asked.sort((a, b) => b.bound - a.bound || a.from - b.from);
}

/** Adjacent ranges made one, in the order of the rows. */
function mergeRanges(ranges: readonly Range[]): Range[] {
  const all: { from: number; to: number }[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last?.to === from) last.to = to;
    else all.push({ from, to });
  }
  return all;
}

/** Groups in the order of their rows: adjacent small ones together, up to `rowsAtOnce` rows; large ones in pieces. */
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

function sample({ signatures }: Segment, { bounds }: Question, { from, to, bound }: Group): void {
  const bySkills = skillScores.byRow;
  for (let row = from; row < to; row += sampleStep) histogram.add(Math.max(0, bound + bySkills[row]! + bounds.upperBound(signatures[row]!)));
}

/** Rows of a group that are to be evaluated. */
let candidates = new Int32Array(rowsAtOnce);

/** Collects the rows of a group that reach a threshold by skills and occupations. @returns their count */
function collectCandidates({ signatures }: Segment, { bounds: { byWork, maxByWork } }: Question, { from, to, bound }: Group, threshold: number): number {
  if (candidates.length < to - from) candidates = new Int32Array(to - from);
  const least = threshold - bound;
  return skillScores.maxOfUnlisted + maxByWork < least
    ? filterListed(skillScores.list({ from, to }, candidates), signatures, byWork, least)
    : filterRange(from, to, signatures, byWork, least);
}

/** A loop of its own over 32-bit numbers alone: it may go over every row. */
function filterRange(from: number, to: number, signatures: Int32Array, byWork: Int32Array, threshold: number): number {
  const rows = candidates;
  const bySkills = skillScores.byRow;
  const least = threshold | 0;
  let count = 0;
  for (let row = from; row < to; row++) {
    const bound = (bySkills[row]! + byWork[workOf(signatures[row]!)]!) | 0;
    if (bound >= least) rows[count++] = row;
  }
  return count;
}

function filterListed(listed: number, signatures: Int32Array, byWork: Int32Array, threshold: number): number {
  const rows = candidates;
  const bySkills = skillScores.byRow;
  const least = threshold | 0;
  let count = 0;
  for (let index = 0; index < listed; index++) {
    const row = rows[index]!;
    const bound = (bySkills[row]! + byWork[workOf(signatures[row]!)]!) | 0;
    if (bound >= least) rows[count++] = row;
  }
  return count;
}

/** The rows that were evaluated. Bounds do not tell them: what is learned meanwhile lowers bounds. */
const evaluated = new VisitedRows();

/** Keeps the candidates that reach the threshold by their whole signature, may be wanted, are alive, and were not evaluated. @returns their count */
function pruneCandidates({ isDead, signatures }: Segment, { bounds }: Question, { bound }: Group, found: number, threshold: number): number {
  const { needsSkill } = bounds;
  const bySkills = skillScores.byRow;
  let count = 0;
  for (let index = 0; index < found; index++) {
    const row = candidates[index]!;
    if (needsSkill !== null && bySkills[row] === 0 && needsSkill[workOf(signatures[row]!)] === 1) continue;
    if (bound + bySkills[row]! + bounds.upperBound(signatures[row]!) >= threshold && isDead[row] === 0 && !evaluated.has(row)) candidates[count++] = row;
  }
  return count;
}

/** So many candidates are read one after the other before they are evaluated: memory brings them at once then, in a fraction of the time. */
const prefetched = 128;
/** Keeps something of what was read, so that the compiler cannot leave the reading out. */
const lastRead = new Int32Array(1);

function prefetchRows({ records, layout: { stride } }: Segment, from: number, to: number): void {
  let read = 0;
  for (let index = from; index < to; index++) {
    const at = candidates[index]! * stride;
    read ^= records[at]! ^ records[at + stride - 1]!;
  }
  lastRead[0] = read;
}

/** Evaluates the rows of a group that reach the threshold and were not evaluated. */
function evaluateCandidates(segment: Segment, question: Question, group: Group, lowest = 0): void {
  const { signatures } = segment;
  const { bounds, top, minBySkills } = question;
  const bySkills = skillScores.byRow;
  const threshold = Math.max(lowest, top.minScore * 100);
  const count = pruneCandidates(segment, question, group, collectCandidates(segment, question, group, threshold), threshold);
  for (const { from, to } of inPieces({ from: 0, to: count }, prefetched)) {
    prefetchRows(segment, from, to);
    for (let index = from; index < to; index++) {
      const row = candidates[index]!;
      const signature = signatures[row]!;
      // The rows before may have raised the threshold, or ruled the signature out.
      if (group.bound + bySkills[row]! + bounds.upperBound(signature) < top.minScore * 100) continue;
      evaluated.add(row);
      question.evaluate(row, minBySkills + bySkills[row]! + bounds.byWork[workOf(signature)]!);
    }
  }
}

function evaluateAll({ isDead }: Segment, question: Question, { from, to }: Range): void {
  for (let row = from; row < to; row++) if (isDead[row] === 0) question.evaluate(row, Infinity);
}

/** How many of the groups, from the first on, have enough rows to learn from them how good the best are. */
function nearCount(groups: readonly Group[]): number {
  const rows = groups.reduce((sum, { from, to }) => sum + to - from, 0);
  let left = Math.max(minNearRows, rows * nearShare);
  return groups.findIndex(({ from, to }) => (left -= to - from) <= 0) + 1 || groups.length;
}

/** Evaluates about `firstLook` rows of some groups, those with the highest bounds, and then the others that still reach the threshold. */
function evaluateBest(segment: Segment, question: Question, groups: readonly Group[]): void {
  skillScores.begin(segment, question.skillContributions);
  for (const range of mergeRanges(groups)) skillScores.add(range);
  histogram.clear();
  for (const group of groups) sample(segment, question, group);
  const threshold = histogram.thresholdFor(firstLook / sampleStep);
  for (const group of groups) evaluateCandidates(segment, question, group, threshold);
  if (threshold > question.top.minScore * 100) for (const group of groups) evaluateCandidates(segment, question, group);
}

/**
 * Offers all rows of a segment to the result that belong there. It is exact: a row is passed over only where its upper bound (by its group, its
 * skills and its signature) lies below the lowest score of a full result.
 */
export function search(segment: Segment, question: Question): void {
  question.open(segment);
  const groups = groupsOf(segment, question);
  if (question.isExhaustive) {
    for (const range of mergeRanges(groups)) evaluateAll(segment, question, range);
    return;
  }
  evaluated.begin(segment.count);
  const nearGroups = groups.slice(0, nearCount(groups));
  evaluateBest(segment, question, nearGroups);
  skillScores.begin(segment, question.skillContributions);
  for (const batch of inBatches(groups.slice(nearGroups.length))) {
    const bound = batch.reduce((most, group) => Math.max(most, group.bound), 0);
    skillScores.add({ from: batch[0]!.from, to: batch.at(-1)!.to }, question.top.minScore * 100 - bound - question.bounds.maxByWork);
    for (const group of batch) evaluateCandidates(segment, question, group);
  }
}
