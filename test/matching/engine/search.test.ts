import { expect, test } from '@jest/globals';
import { Random } from '../../../src/demonstration/random.js';
import { search, type Question } from '../../../src/matching/engine/search.js';
import { idField, listField, RowBuffer, Segment, type Layout } from '../../../src/matching/engine/segment.js';
import { TraitBounds, traitsOf } from '../../../src/matching/engine/traits.js';

const groupField = 2;
const countField = 3;
const workField = 4;
const termsField = 5;
const lawField = 6;
const stride = 7;
const layout: Layout = {
  stride,
  groupOf: (records, at) => records[at + groupField] ?? 0,
  besideOf: (records, at) => records[at + idField] ?? 0,
  listLength: (records, at) => records[at + countField] ?? 0,
  noteBits: 3,
  hasLongNotes: false,
  // A cell is a skill and its level.
  eachSkill: ({ records, lists }, row, take) => {
    const from = records[row * stride + listField] ?? 0;
    for (const cell of lists.subarray(from, from + (records[row * stride + countField] ?? 0))) take(cell >>> 3, cell & 7);
  },
};

/** Groups from tiny to far larger than what is added up at once. */
const sizes = [30_000, 150, 17_000, 16_384, 3, 9000, 700];
/** Numbers of traits: the last of each are among those that are not told apart. */
const works = [0, 1, 2, 3, 4, 5, 6, 7, 4094, 4095, 4096, 5000];
const terms = [0, 1, 2, 3, 1022, 1023, 2000];
const laws = [0, 1, 2, 1022, 1023, 3000];
const random = new Random(20_261_128);

function rows(): Segment {
  const buffer = new RowBuffer(layout);
  let id = 0;
  for (const [group, size] of sizes.entries()) {
    for (let index = 0; index < size; index++) {
      const skills = Array.from({ length: random.between(0, 4) }, () => (random.between(1, 40) << 3) | random.between(1, 4));
      const [work, term, law] = [random.pick(works), random.pick(terms), random.pick(laws)];
      buffer.add(Int32Array.of(++id, 0, group, skills.length, work, term, law), id, traitsOf(work, term, law), skills);
    }
  }
  const segment = Segment.of(buffer);
  for (let row = 0; row < segment.count; row += 97) segment.kill(row);
  return segment;
}

interface Kept { readonly id: number; readonly score: number }

/** A question with bounds made up, and rows that each fall short of theirs by something of their own. */
class MadeUp implements Question {
  readonly leastBySkills = random.between(0, 80_000);
  private readonly byWork = Int32Array.from({ length: Math.max(...works) + 1 }, () => random.between(0, 100_000));
  /** Of some terms it is known at first what they take; of others when a row is judged; null rules out. */
  private readonly losses = new Map(terms.map((term) => [term, random.pick([0, random.between(1, 30_000), random.between(30_000, 150_000), null])]));
  private readonly closedLaws = new Set(laws.filter(() => random.between(0, 2) === 0));
  readonly bounds = new TraitBounds(this.byWork, 1);
  readonly gainfulSkills = Array.from({ length: 40 }, (_, index) => index + 1).filter(() => random.between(0, 2) > 0);
  readonly top = { least: 0 };
  readonly judged: number[] = [];
  kept: Kept[] = [];
  private readonly reaches = sizes.map((_, group) => (group === 3 ? -1 : this.leastBySkills + random.between(100_000, 400_000)));
  private readonly gains = this.gainfulSkills.map(() => random.between(1000, 60_000));
  private segment!: Segment;

  constructor(readonly isExhaustive: boolean, private readonly shortfalls: Int32Array) {}

  open(segment: Segment): void {
    this.segment = segment;
    for (const term of terms.slice(0, 2)) this.bounds.learnTerms(term, this.losses.get(term) ?? null);
  }

  reach(group: number): number {
    return this.reaches[group] ?? -1;
  }

  gain(skill: number, from: number, before: number, gains: Int32Array): number {
    const { rows: postings, start } = this.segment.postings;
    let place = from;
    for (; place < (start[skill + 1] ?? 0) && (postings[place] ?? 0) >>> 3 < before; place++) {
      const posting = postings[place] ?? 0;
      gains[posting >>> 3] = (gains[posting >>> 3] ?? 0) + this.gainOf(skill, posting & 7);
    }
    return place;
  }

  judge(row: number): void {
    this.judged.push(row);
    const { term, law } = this.traits(row);
    this.bounds.learnTerms(term, this.losses.get(term) ?? null);
    if (this.closedLaws.has(law)) this.bounds.ruleOutLaw(law);
    const score = this.score(row);
    if (score < 0) return;
    if (score < this.top.least) return;
    this.kept = [...this.kept, { id: this.segment.records[row * stride] ?? 0, score }].sort((a, b) => b.score - a.score || a.id - b.id).slice(0, 20);
    this.top.least = this.kept.length < 20 ? 0 : this.kept.at(-1)?.score ?? 0;
  }

  private traits(row: number): { work: number; term: number; law: number } {
    const { records } = this.segment;
    const [work = 0, term = 0, law = 0] = [workField, termsField, lawField].map((field) => records[row * stride + field]);
    return { work, term, law };
  }

  /** Reads the row's own skills and traits, where the search goes by postings and by those that are told apart. Less than nothing for what is ruled out. */
  score(row: number): number {
    const { work, term, law } = this.traits(row);
    const loss = this.losses.get(term) ?? null;
    if (loss === null || this.closedLaws.has(law)) return -1;
    let potential = this.reach(this.segment.records[row * stride + groupField] ?? 0) + (this.byWork[work] ?? 0) - loss;
    layout.eachSkill(this.segment, row, (skill, level) => { potential += this.gainOf(skill, level); });
    return Math.floor(Math.max(0, potential - (this.shortfalls[row] ?? 0)) / 100);
  }

  private gainOf(skill: number, level: number): number {
    const index = this.gainfulSkills.indexOf(skill);
    return index < 0 ? 0 : (this.gains[index] ?? 0) * level;
  }
}

test('a search finds what going over every row finds, in groups of any size', () => {
  const segment = rows();
  // By how much rows stay below their bounds: in the second half of the rounds nearly all by so much that those looked at first are not enough.
  const shortfalls = [
    () => random.between(0, 200_000),
    () => (random.between(1, 500) === 1 ? 0 : random.between(500_000, 900_000)),
  ].map((shortfall) => Int32Array.from({ length: segment.count }, shortfall));
  const open = Array.from({ length: segment.count }, (_, row) => row).filter((row) => segment.isDead[row] === 0 && segment.records[row * stride + groupField] !== 3);
  for (let round = 0; round < 24; round++) {
    const question = new MadeUp(round % 4 === 3, shortfalls[Number(round >= 12)] ?? new Int32Array());
    search(segment, question);
    const all = open.map((row) => ({ id: segment.records[row * stride] ?? 0, score: question.score(row) })).filter(({ score }) => score >= 0);
    expect(question.kept).toEqual(all.sort((a, b) => b.score - a.score || a.id - b.id).slice(0, 20));
    expect(new Set(question.judged).size).toBe(question.judged.length);
    if (question.isExhaustive) expect(question.judged).toHaveLength(open.length);
    else expect(question.judged.length).toBeLessThan(round < 12 ? open.length / 2 : open.length);
  }
});

test('a skill is looked for from wherever one was, up to whichever row', () => {
  const segment = rows();
  const { start, rows: postings } = segment.postings;
  for (const skill of [1, 17, 40]) {
    const first = start[skill] ?? 0;
    const end = start[skill + 1] ?? 0;
    for (let from = first; from <= end; from += 701) {
      for (const row of [0, 1, 29_999, 30_000, segment.count - 1, segment.count]) {
        const found = postings.subarray(from, end).findIndex((posting) => posting >>> 3 >= row);
        expect(segment.postingFrom(skill, from, row)).toBe(found < 0 ? end : from + found);
      }
    }
  }
});
