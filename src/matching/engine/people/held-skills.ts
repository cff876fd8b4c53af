import { maxSkillLevel } from '../../../domain/skills/terms.js';
import type { OpportunityFacts } from '../../facts.js';
import { heldValue, joined } from '../../factors/skills.js';
import { full, type MatchingModel } from '../../model/model.js';
import { skillCodes } from '../codes.js';
import { answersTo } from '../skill-answers.js';
import { listField, type Rows } from '../segment.js';
import { areSkillsConfirmed, levelOf, levelsOfSkill, shapeField, skillCount, skillOf } from './person-rows.js';

function sharesOf(asked: OpportunityFacts['skills'], { requiredTenths, optionalTenths }: MatchingModel['skills']): number[] {
  const sum = (isRequired: boolean): number => asked.reduce((total, each) => total + (each.isRequired === isRequired ? each.weight : 0), 0);
  const required = sum(true);
  const optional = sum(false);
  const areBoth = required > 0 && optional > 0;
  return asked.map(({ weight, isRequired }) => (isRequired ? (weight / required) * (areBoth ? requiredTenths / 10 : 1) : (weight / optional) * (areBoth ? optionalTenths / 10 : 1)));
}

/** What the skills that people hold are worth to one post. */
export class HeldSkills {
  // Of the person who was judged last.
  value = 0;
  known = 0;
  /** What the skills of those are worth at most who answer nothing. */
  readonly least: number;
  /** Of each line, its share in the value of all: the required ones together make eight tenths where there are both. */
  private readonly shares: readonly number[];
  private readonly asked: OpportunityFacts['skills'];
  /** By held skill: where its answers begin in `lines` and `values`. */
  private readonly first = new Uint32Array(skillCodes.size + 1);
  /** The post's lines that a skill answers to. */
  private readonly lines: number[] = [];
  /** For each answer and level held: twice the value, and one more where the level is known; so the higher of two is the better answer. */
  private readonly values: number[] = [];
  /** The best answer to each line so far, -1 for none. */
  private readonly best: Int32Array;

  constructor({ skills: asked }: OpportunityFacts, private readonly model: MatchingModel) {
    this.asked = asked;
    this.least = asked.length === 0 ? model.emptyFactor : model.skills.openList;
    this.shares = sharesOf(asked, model.skills);
    this.best = new Int32Array(asked.length);
    const answers = asked.flatMap(({ code, level }, line) => answersTo(code).map(({ number, relation }) => ({ number, relation, line, level })));
    for (const { number, relation, line, level } of answers.sort((a, b) => a.number - b.number || a.line - b.line)) {
      this.first[number + 1]!++;
      this.lines.push(line);
      this.values.push(heldValue({ level: null }, relation, { level }, model.skills) * 2);
      for (let own = 1; own < levelsOfSkill; own++) this.values.push(heldValue({ level: Math.min(own, maxSkillLevel) }, relation, { level }, model.skills) * 2 + 1);
    }
    for (let number = 0; number < skillCodes.size; number++) this.first[number + 1]! += this.first[number]!;
  }

  judge({ records, lists }: Rows, at: number): void {
    const { best, first, lines, values, asked, model: { skills: constants, emptyFactor } } = this;
    const shape = records[at + shapeField]!;
    best.fill(-1);
    const from = records[at + listField]!;
    const to = from + skillCount(shape);
    for (let index = from; index < to; index++) {
      const cell = lists[index]!;
      const skill = skillOf(cell);
      for (let answer = first[skill]!; answer < first[skill + 1]!; answer++) {
        const value = values[answer * levelsOfSkill + levelOf(cell)]!;
        const line = lines[answer]!;
        if (value > best[line]!) best[line] = value;
      }
    }
    const isConfirmed = areSkillsConfirmed(shape);
    const required = { weight: 0, value: 0, known: 0 };
    const optional = { weight: 0, value: 0, known: 0 };
    for (let line = 0; line < asked.length; line++) {
      const { weight, isRequired } = asked[line]!;
      const answer = best[line]!;
      const value = answer < 0 ? 0 : answer >> 1;
      const isBetterThanOpen = isConfirmed || value > constants.openList;
      const sums = isRequired ? required : optional;
      sums.weight += weight;
      sums.value += weight * (isBetterThanOpen ? value : constants.openList);
      if (isBetterThanOpen && (answer < 0 || (answer & 1) === 1)) sums.known += weight;
    }
    const mean = (part: { weight: number }, sum: number): number | null => (part.weight === 0 ? null : Math.floor(sum / part.weight));
    this.value = joined(mean(required, required.value), mean(optional, optional.value), constants) ?? emptyFactor;
    this.known = joined(mean(required, required.known * full), mean(optional, optional.known * full), constants) ?? 0;
  }

  /** Skills that answer to any that the post asks. */
  answering(): number[] {
    return Array.from({ length: skillCodes.size }, (_, skill) => skill).filter((skill) => this.first[skill + 1]! > this.first[skill]!);
  }

  /** By level held: the most that a person gains by a skill on those who answer nothing, in basis points of the value of all skills. */
  gains(skill: number): number[] {
    return Array.from({ length: levelsOfSkill }, (_, level) => {
      let gain = 0;
      for (let answer = this.first[skill]!; answer < this.first[skill + 1]!; answer++) gain += this.gainAt(answer, level);
      return gain;
    });
  }

  /** The most that people gain who hold none of some skills but the first so many, from none to all of them: each line counts its best answer. */
  mostByFirst(skills: readonly number[]): number[] {
    const byLine = new Float64Array(this.asked.length);
    const sum = (): number => byLine.reduce((total, gain) => total + gain, 0);
    return [0, ...skills.map((skill) => {
      for (let answer = this.first[skill]!; answer < this.first[skill + 1]!; answer++) {
        const line = this.lines[answer]!;
        for (let level = 0; level < levelsOfSkill; level++) byLine[line] = Math.max(byLine[line]!, this.gainAt(answer, level));
      }
      return sum();
    })];
  }

  /** What an answer at a level brings more than none, in basis points of the value of all skills. */
  private gainAt(answer: number, level: number): number {
    const value = this.values[answer * levelsOfSkill + level]! >> 1;
    return this.shares[this.lines[answer]!]! * Math.max(0, value - this.model.skills.openList);
  }
}
