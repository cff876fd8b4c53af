import { maxSkillLevel } from '../../../domain/skills/terms.js';
import type { OpportunityFacts } from '../../facts.js';
import { heldValue, weightOf } from '../../factors/skills.js';
import { full, type MatchingModel } from '../../model/model.js';
import { heldLevels, jobSeekerRecord, levelBits, levelOfCell, skillOfCell } from '../rows/job-seeker-rows.js';
import { requiredTimes } from '../rows/asked-skill-cells.js';
import { byContribution, type ContributionSums, type SkillContributions } from '../search/skill-contributions.js';
import { skillCodes } from '../storage/codes.js';
import { listField, type Rows, type Segment } from '../storage/segment.js';
import { LazyTable } from './lazy-table.js';
import { RowPart } from './line-counts.js';
import { answersTo, isOfTrade } from './related-skills.js';

/** How well the skills that job seekers hold answer one vacancy. */
export class JobSeekerSkills extends RowPart {
  value = 0;
  known = 0;
  /** The value of the skills of who answers nothing, at most. */
  readonly minValue: number;
  private readonly weights: readonly number[];
  private readonly allWeights: number;
  /** By line: whether it is a skill of a trade. */
  private readonly areOfTrade: readonly boolean[];
  /** By line: the skill. */
  private readonly numbers: readonly number[];
  private readonly countOfTrade: number;
  /** By line: whether the row that is asked about answers it. */
  private readonly isAnswered: Uint8Array;
  /** By held skill: where its answers begin in `lines` and `values`. */
  private readonly first = new Uint32Array(skillCodes.size + 1);
  /** The lines that a skill answers. */
  private readonly lines: number[] = [];
  /** By answer, then level held: twice the value, and one more where the level is known; so the higher of two is the better answer. */
  private readonly values: number[] = [];
  /** By line: the best answer of the row so far, -1 for none. */
  private readonly best: Int32Array;

  constructor(private readonly asked: OpportunityFacts['skills'], private readonly model: MatchingModel) {
    super();
    this.minValue = asked.length === 0 ? model.skills.nothingAsked : model.skills.openList;
    this.weights = asked.map((each) => weightOf(each, requiredTimes));
    this.allWeights = this.weights.reduce((sum, weight) => sum + weight, 0);
    this.best = new Int32Array(asked.length);
    this.numbers = asked.map(({ code }) => skillCodes.of(code));
    this.areOfTrade = this.numbers.map((number) => isOfTrade[number] === 1);
    this.countOfTrade = this.areOfTrade.filter((each) => each).length;
    this.isAnswered = new Uint8Array(asked.length);
    const answers = asked.flatMap(({ code, level }, line) => answersTo(code).map(({ number, relation }) => ({ number, relation, line, level })));
    for (const { number, relation, line, level } of answers.sort((a, b) => a.number - b.number || a.line - b.line)) {
      this.first[number + 1]!++;
      this.lines.push(line);
      this.values.push(heldValue({ level: null }, relation, { level }, model.skills) * 2);
      for (let own = 1; own < heldLevels; own++) this.values.push(heldValue({ level: Math.min(own, maxSkillLevel) }, relation, { level }, model.skills) * 2 + 1);
    }
    for (let number = 0; number < skillCodes.size; number++) this.first[number + 1]! += this.first[number]!;
  }

  evaluate({ records, lists }: Rows, at: number): void {
    const { best, first, lines, values, asked, weights, allWeights, model: { skills: constants, presumedKnown } } = this;
    best.fill(-1);
    const from = records[at + listField]!;
    const to = from + jobSeekerRecord.skillCount.read(records, at);
    for (let index = from; index < to; index++) {
      const cell = lists[index]!;
      const skill = skillOfCell(cell);
      for (let answer = first[skill]!; answer < first[skill + 1]!; answer++) {
        const value = values[answer * heldLevels + levelOfCell(cell)]!;
        const line = lines[answer]!;
        if (value > best[line]!) best[line] = value;
      }
    }
    const isConfirmed = jobSeekerRecord.areSkillsConfirmed.read(records, at) === 1;
    let sum = 0;
    let knownSum = 0;
    for (let line = 0; line < asked.length; line++) {
      const answer = best[line]!;
      const value = answer < 0 ? 0 : answer >> 1;
      const isBetterThanOpen = isConfirmed || value > constants.openList;
      sum += weights[line]! * (isBetterThanOpen ? value : constants.openList);
      if (isBetterThanOpen && (answer < 0 || (answer & 1) === 1)) knownSum += weights[line]! * (asked[line]!.basis === 'PRESUMED' ? presumedKnown : full);
    }
    this.value = asked.length === 0 ? constants.nothingAsked : Math.floor(sum / allWeights);
    this.known = asked.length === 0 ? 0 : Math.floor(knownSum / allWeights);
  }

  /** The vacancy asks the same of all rows. */
  asksTrade(): boolean {
    return this.areOfTrade.includes(true);
  }

  isShared({ records, lists }: Rows, at: number, least: number, core: Uint8Array): boolean {
    const { first, lines, values, areOfTrade, asked, isAnswered, model: { skills: { openList } } } = this;
    isAnswered.fill(0);
    const from = records[at + listField]!;
    const to = from + jobSeekerRecord.skillCount.read(records, at);
    for (let index = from; index < to; index++) {
      const skill = skillOfCell(lists[index]!);
      if (isOfTrade[skill] === 0) continue;
      for (let answer = first[skill]!; answer < first[skill + 1]!; answer++) {
        const line = lines[answer]!;
        if (areOfTrade[line] === true && values[answer * heldLevels + levelOfCell(lists[index]!)]! >> 1 > openList) isAnswered[line] = 1;
      }
    }
    let answered = 0;
    for (let line = 0; line < asked.length; line++) {
      if (isAnswered[line] === 0) continue;
      if (core[this.numbers[line]!] === 1 || asked[line]!.isCore === true) return true;
      answered++;
    }
    return answered >= Math.max(1, Math.min(least, this.countOfTrade));
  }

  /** `evaluate` works it out. */
  evaluateKnown(): void {
    // Nothing is left to do.
  }

  contributions(): SkillContributions {
    const { weights } = this.model;
    const byLevel = new LazyTable(skillCodes.size, (skill) => Int32Array.from(this.contributionsOf(skill), (each) => Math.ceil(weights.SKILLS * each)));
    const answering = Array.from({ length: skillCodes.size }, (_, skill) => skill).filter((skill) => this.first[skill + 1]! > this.first[skill]!);
    const skills = byContribution(answering, (skill) => byLevel.get(skill)).map(({ skill }) => skill);
    return { skills, maxWithFirst: this.maxWithFirst(skills).map((each) => Math.ceil(weights.SKILLS * each)), add: addLevels(byLevel) };
  }

  /** By level held: what a skill contributes at most, in basis points of the value of all skills. */
  private contributionsOf(skill: number): number[] {
    return Array.from({ length: heldLevels }, (_, level) => {
      let sum = 0;
      for (let answer = this.first[skill]!; answer < this.first[skill + 1]!; answer++) sum += this.contributionAt(answer, level);
      return sum;
    });
  }

  /** Each line counts its best answer. */
  private maxWithFirst(skills: readonly number[]): number[] {
    const byLine = new Float64Array(this.asked.length);
    return [0, ...skills.map((skill) => {
      for (let answer = this.first[skill]!; answer < this.first[skill + 1]!; answer++) {
        const line = this.lines[answer]!;
        for (let level = 0; level < heldLevels; level++) byLine[line] = Math.max(byLine[line]!, this.contributionAt(answer, level));
      }
      return byLine.reduce((total, each) => total + each, 0);
    })];
  }

  private contributionAt(answer: number, level: number): number {
    const value = this.values[answer * heldLevels + level]! >> 1;
    return (this.weights[this.lines[answer]!]! / this.allWeights) * Math.max(0, value - this.model.skills.openList);
  }
}

function addLevels(byLevel: LazyTable<Int32Array>): SkillContributions['add'] {
  return ({ postings: { start, rows } }: Segment, skill: number, from: number, before: number, sums: ContributionSums): number => {
    const contributions = byLevel.get(skill);
    const end = start[skill + 1]!;
    const bound = before << levelBits;
    let index = from;
    for (; index < end && rows[index]! < bound; index++) sums.add(rows[index]! >>> levelBits, contributions[levelOfCell(rows[index]!)]!);
    return index;
  };
}
