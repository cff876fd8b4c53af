import { maxSkillLevel } from '../../../domain/skills/terms.js';
import type { SeekerFacts } from '../../facts.js';
import { answerTo, joined } from '../../factors/skills.js';
import { full, type MatchingModel } from '../../model/model.js';
import { isAnsweredByTrade } from '../../suggestions/in-common.js';
import { classOfNote, kindOfClass, levelOfAsked, levelOfNote, presumedSkillBit, noteClasses, requiredBit, shareBits, shareOfNote, skillCells, skillLevels, weightOfAsked, wholeShare, type SkillKind } from '../rows/asked-skill-cells.js';
import { vacancyRecord } from '../rows/vacancy-rows.js';
import { byContribution, type ContributionSums, type SkillContributions } from '../search/skill-contributions.js';
import { skillCodes } from '../storage/codes.js';
import { listField, type Rows, type Segment } from '../storage/segment.js';
import { LazyTable } from './lazy-table.js';
import { RowPart } from './line-counts.js';
import { answeredBy, isOfTrade } from './related-skills.js';

/** How well one job seeker answers every skill that vacancies ask, at every level. */
export class VacancySkills extends RowPart {
  value = 0;
  known = 0;
  /** By skill and level, in basis points; of skill 0, the value of a vacancy without skills. */
  readonly answers: Uint16Array;
  /** Skills that the job seeker answers better than with nothing. */
  readonly answered: readonly number[];
  /** The value of an asked skill that the job seeker does not answer. */
  readonly minValue: number;
  private readonly isKnown: Uint8Array;
  /** By skill, then level, when it is first asked: 1 where a skill of a trade answers it. */
  private readonly shared: LazyTable<Uint8Array>;

  constructor(jobSeeker: Pick<SeekerFacts, 'skills' | 'areSkillsConfirmed'>, private readonly model: MatchingModel) {
    super();
    const { skills: constants, emptyFactor } = model;
    const unanswered = answerTo({ code: '', level: 1 }, { skills: [], areSkillsConfirmed: jobSeeker.areSkillsConfirmed }, constants);
    this.answers = new Uint16Array(skillCodes.size * skillLevels).fill(unanswered.value);
    this.isKnown = new Uint8Array(this.answers.length).fill(unanswered.isKnown ? 1 : 0);
    this.minValue = unanswered.value;
    this.answers.fill(emptyFactor, 0, skillLevels);
    const better = new Set([0]);
    const related = new Map(jobSeeker.skills.flatMap((held) => answeredBy(held.code)).map(({ number, code }) => [number, code]));
    for (const [skill, code] of related) {
      for (let level = 1; level <= maxSkillLevel; level++) {
        const { value, isKnown } = answerTo({ code, level }, jobSeeker, constants);
        this.answers[skill * skillLevels + level] = value;
        this.isKnown[skill * skillLevels + level] = isKnown ? 1 : 0;
        if (value > unanswered.value) better.add(skill);
      }
    }
    this.answered = [...better];
    this.shared = new LazyTable(skillCodes.size, (skill) => {
      const code = skillCodes.code(skill);
      return Uint8Array.from({ length: skillLevels }, (_, level) => (code !== null && level > 0 && level <= maxSkillLevel && isAnsweredByTrade({ code, level }, jobSeeker, model) ? 1 : 0));
    });
  }

  evaluate(rows: Rows, at: number): void {
    this.value = this.mean(rows, at, this.answers, 1, 0) ?? this.model.emptyFactor;
  }

  evaluateKnown(rows: Rows, at: number): void {
    this.known = this.mean(rows, at, this.isKnown, full, presumedSkillBit) ?? 0;
  }

  asksTrade({ records, lists }: Rows, at: number): boolean {
    const from = records[at + listField]!;
    const to = from + vacancyRecord.skillCount.read(records, at) * skillCells;
    for (let cell = from; cell < to; cell += skillCells) if (isOfTrade[lists[cell]!] === 1) return true;
    return false;
  }

  isShared({ records, lists }: Rows, at: number): boolean {
    const { shared } = this;
    const from = records[at + listField]!;
    const to = from + vacancyRecord.skillCount.read(records, at) * skillCells;
    for (let cell = from; cell < to; cell += skillCells) {
      if (shared.get(lists[cell]!)[levelOfAsked(lists[cell + 1]!)] === 1) return true;
    }
    return false;
  }

  /** The mean of a table's values, times `unit`, over the skills of a vacancy, 0 for those that have a bit of `without`; null for a vacancy without skills. */
  private mean({ records, lists }: Rows, at: number, table: Uint16Array | Uint8Array, unit: number, without: number): number | null {
    const count = vacancyRecord.skillCount.read(records, at);
    let [required, requiredWeight, optional, optionalWeight] = [0, 0, 0, 0];
    let cell = records[at + listField]!;
    for (let index = 0; index < count; index++, cell += skillCells) {
      const asked = lists[cell + 1]!;
      const weight = weightOfAsked(asked);
      const value = (asked & without) !== 0 ? 0 : weight * unit * table[lists[cell]! * skillLevels + levelOfAsked(asked)]!;
      if ((asked & requiredBit) !== 0) {
        required += value;
        requiredWeight += weight;
      } else {
        optional += value;
        optionalWeight += weight;
      }
    }
    const meanOf = (sum: number, weight: number): number | null => (weight === 0 ? null : Math.floor(sum / weight));
    return joined(meanOf(required, requiredWeight), meanOf(optional, optionalWeight), this.model.skills);
  }
}

/** Tenths that the skills of a kind count together. */
function tenthsOf(kind: SkillKind, { requiredTenths, optionalTenths }: MatchingModel['skills']): number {
  return kind === 0 ? 10 : kind === 1 ? requiredTenths : optionalTenths;
}

/** What skills contribute to vacancies, by how well they are answered. */
export class VacancySkillContributions implements SkillContributions {
  readonly skills: readonly number[];
  readonly maxWithFirst: readonly number[];
  /** By skill, then class of a note: the contribution of a skill that makes all of its kind. */
  private readonly byClass: LazyTable<Int32Array>;

  /** @param answers by skill and level @param minValue what the contribution is beyond @param skills that may contribute */
  constructor(answers: Uint16Array, minValue: number, { weights, skills: constants }: MatchingModel, skills: readonly number[]) {
    const tenths = Array.from({ length: noteClasses }, (_, noteClass) => tenthsOf(kindOfClass(noteClass), constants));
    this.byClass = new LazyTable(skillCodes.size, (skill) => Int32Array.from({ length: noteClasses }, (_, noteClass) =>
      Math.ceil((weights.SKILLS * Math.max(0, answers[skill * skillLevels + levelOfNote(noteClass)]! - minValue) * tenths[noteClass]!) / 10)));
    const contributing = byContribution(skills, (skill) => this.byClass.get(skill));
    this.skills = contributing.map(({ skill }) => skill);
    // The shares of each kind make one, but that each is rounded up; the kinds together make one, or what their tenths make; and each skill is rounded up twice.
    const whole = Math.max(10, constants.requiredTenths + constants.optionalTenths) / 10;
    this.maxWithFirst = [0, ...contributing.map(({ most }, index) => Math.ceil((most * whole * (wholeShare + index + 1)) / wholeShare) + 2 * (index + 1))];
  }

  add({ postings: { start, rows, notes } }: Segment, skill: number, from: number, before: number, sums: ContributionSums): number {
    const byClass = this.byClass.get(skill);
    const end = start[skill + 1]!;
    let index = from;
    for (; index < end && rows[index]! < before; index++) {
      const note = notes[index]!;
      // 100 points times the whole share is below 2 ** 32: the product is taken without a sign, and rounded up.
      sums.add(rows[index]!, (Math.imul(byClass[classOfNote(note)]!, shareOfNote(note)) + wholeShare - 1) >>> shareBits);
    }
    return index;
  }
}
