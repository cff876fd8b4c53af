import { maxSkillLevel } from '../../../domain/skills/terms.js';
import type { SeekerFacts } from '../../facts.js';
import { answerTo } from '../../factors/skills.js';
import { full, type MatchingModel } from '../../model/model.js';
import { isAnsweredByTrade, withTradeSkills } from '../../suggestions/in-common.js';
import { coreSkillBit, fullWeightOf, levelOfAsked, levelOfNote, presumedSkillBit, shareBits, shareOfNote, skillCells, skillLevels, wholeShare } from '../rows/asked-skill-cells.js';
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
    const { skills: constants } = model;
    const unanswered = answerTo({ code: '', level: 1 }, { skills: [], areSkillsConfirmed: jobSeeker.areSkillsConfirmed }, constants);
    this.answers = new Uint16Array(skillCodes.size * skillLevels).fill(unanswered.value);
    this.isKnown = new Uint8Array(this.answers.length).fill(unanswered.isKnown ? 1 : 0);
    this.minValue = unanswered.value;
    this.answers.fill(constants.nothingAsked, 0, skillLevels);
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
    const ofTrades = withTradeSkills(jobSeeker);
    this.shared = new LazyTable(skillCodes.size, (skill) => {
      const code = skillCodes.code(skill);
      return Uint8Array.from({ length: skillLevels }, (_, level) => (code !== null && level > 0 && level <= maxSkillLevel && isAnsweredByTrade({ code, level }, ofTrades, model) ? 1 : 0));
    });
  }

  evaluate(rows: Rows, at: number): void {
    this.value = this.mean(rows, at, this.answers, 1, 1) ?? this.model.skills.nothingAsked;
  }

  evaluateKnown(rows: Rows, at: number): void {
    this.known = this.mean(rows, at, this.isKnown, full, this.model.presumedKnown) ?? 0;
  }

  asksTrade({ records, lists }: Rows, at: number): boolean {
    const from = records[at + listField]!;
    const to = from + vacancyRecord.skillCount.read(records, at) * skillCells;
    for (let cell = from; cell < to; cell += skillCells) if (isOfTrade[lists[cell]!] === 1) return true;
    return false;
  }

  isShared({ records, lists }: Rows, at: number, least: number, core: Uint8Array): boolean {
    const { shared } = this;
    const from = records[at + listField]!;
    const to = from + vacancyRecord.skillCount.read(records, at) * skillCells;
    let asked = 0;
    let answered = 0;
    for (let cell = from; cell < to; cell += skillCells) {
      const skill = lists[cell]!;
      asked += isOfTrade[skill]!;
      if (shared.get(skill)[levelOfAsked(lists[cell + 1]!)] !== 1) continue;
      if (core[skill] === 1 || (lists[cell + 1]! & coreSkillBit) !== 0) return true;
      answered++;
    }
    return answered >= Math.max(1, Math.min(least, asked));
  }

  /** The mean of a table's values, times `unit` or `presumedUnit`, over the skills of a vacancy; null for a vacancy without skills. */
  private mean({ records, lists }: Rows, at: number, table: Uint16Array | Uint8Array, unit: number, presumedUnit: number): number | null {
    const from = records[at + listField]!;
    const to = from + vacancyRecord.skillCount.read(records, at) * skillCells;
    let sum = 0;
    let weights = 0;
    for (let cell = from; cell < to; cell += skillCells) {
      const asked = lists[cell + 1]!;
      const weight = fullWeightOf(asked);
      sum += weight * ((asked & presumedSkillBit) === 0 ? unit : presumedUnit) * table[lists[cell]! * skillLevels + levelOfAsked(asked)]!;
      weights += weight;
    }
    return weights === 0 ? null : Math.floor(sum / weights);
  }
}

/** What skills contribute to vacancies, by how well they are answered. */
export class VacancySkillContributions implements SkillContributions {
  readonly skills: readonly number[];
  readonly maxWithFirst: readonly number[];
  /** By skill, then level asked: the contribution of a skill that is all that is asked. */
  private readonly byLevel: LazyTable<Int32Array>;

  /** @param answers by skill and level @param minValue what the contribution is beyond @param skills that may contribute */
  constructor(answers: Uint16Array, minValue: number, { weights }: Pick<MatchingModel, 'weights'>, skills: readonly number[]) {
    this.byLevel = new LazyTable(skillCodes.size, (skill) => Int32Array.from({ length: skillLevels }, (_, level) => weights.SKILLS * Math.max(0, answers[skill * skillLevels + level]! - minValue)));
    const contributing = byContribution(skills, (skill) => this.byLevel.get(skill));
    this.skills = contributing.map(({ skill }) => skill);
    // The shares make one, but that each is rounded up; and so is each contribution.
    this.maxWithFirst = [0, ...contributing.map(({ most }, index) => Math.ceil((most * (wholeShare + index + 1)) / wholeShare) + index + 1)];
  }

  add({ postings: { start, rows, notes } }: Segment, skill: number, from: number, before: number, sums: ContributionSums): number {
    const byLevel = this.byLevel.get(skill);
    const end = start[skill + 1]!;
    let index = from;
    for (; index < end && rows[index]! < before; index++) {
      const note = notes[index]!;
      // 100 points times the whole share is below 2 ** 32: the product is taken without a sign, and rounded up.
      sums.add(rows[index]!, (Math.imul(byLevel[levelOfNote(note)]!, shareOfNote(note)) + wholeShare - 1) >>> shareBits);
    }
    return index;
  }
}
