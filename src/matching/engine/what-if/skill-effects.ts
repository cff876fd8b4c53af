import { maxSkillLevel, skills as skillTree } from '../../../domain/skills/terms.js';
import { changedPerson, type PersonChange } from '../../changes/person-change.js';
import type { SeekerFacts } from '../../facts.js';
import { heldValue } from '../../factors/skills.js';
import type { Evaluator } from '../evaluation/evaluator.js';
import type { EvaluatorSource } from '../evaluation/evaluators.js';
import { OutcomeLevel } from '../evaluation/outcome-level.js';
import { VacancySkillContributions, VacancySkills } from '../evaluation/vacancy-skills.js';
import { levelOfAsked, levelOfNote, skillCells, skillLevels } from '../rows/asked-skill-cells.js';
import { vacancyLayout, vacancyRecord } from '../rows/vacancy-rows.js';
import { BoundHistogram } from '../search/bound-histogram.js';
import { SignatureBounds, workOf } from '../search/signature-bounds.js';
import { allSkillScores } from '../search/skill-contributions.js';
import { skillCodes } from '../storage/codes.js';
import { listField, type Segment } from '../storage/segment.js';
import { Tally, type ChangeFound } from './tally.js';

interface Learned {
  readonly change: PersonChange;
  readonly number: number;
  readonly tally: Tally;
  readonly evaluator: Evaluator;
  /** What the better answers contribute beyond the answers now. */
  readonly contributions: VacancySkillContributions;
}

/** By row of a segment: upper bound of 100 times the score without its occupation, where no gate excludes it; `closed` elsewhere. */
interface OpenRows { readonly segment: Segment; readonly bounds: Int32Array }

const closed = -1;

/** So many vacancies with the highest bounds are rated first. */
const firstLook = 64;
const histogram = new BoundHistogram();

/** What learning a skill brings: first all open vacancies are counted by the skills that they ask for, then those of the most asked skills are rated. */
export class SkillEffects {
  /** By skill: how many open vacancies ask for it, which would be answered better with it. */
  readonly asked = new Int32Array(skillCodes.size);
  /** By skill and level: 1 where the job seeker would answer it better with that skill. */
  private readonly isBetter = new Uint8Array(skillCodes.size * skillLevels);
  private readonly openRows: OpenRows[] = [];
  private readonly bounds: SignatureBounds;

  constructor(private readonly source: EvaluatorSource<SeekerFacts>) {
    const { facts, base } = source;
    this.bounds = new SignatureBounds(base.parts.work.byWork);
    const held = new Set(facts.skills.map(({ code }) => code));
    const { answers } = base.parts.skills as VacancySkills;
    for (let level = 1; level <= maxSkillLevel; level++) {
      const learned = heldValue({ level: null }, 'SAME', { level }, base.model.skills);
      for (const { code } of skillTree.entries) {
        const cell = skillCodes.of(code) * skillLevels + level;
        if (!held.has(code) && learned > answers[cell]!) this.isBetter[cell] = 1;
      }
    }
  }

  open(segment: Segment): void {
    this.openRows.push({ segment, bounds: new Int32Array(segment.count).fill(closed) });
  }

  /** Takes a vacancy of the segment that was opened last, which no gate excludes, with an upper bound of 100 times its score without its occupation. */
  take(row: number, bound: number): void {
    const { asked, isBetter } = this;
    const { segment: { records, lists }, bounds } = this.openRows.at(-1)!;
    bounds[row] = bound;
    const at = row * vacancyLayout.stride;
    const from = records[at + listField]!;
    const to = from + vacancyRecord.skillCount.read(records, at) * skillCells;
    for (let cell = from; cell < to; cell += skillCells) asked[lists[cell]!]! += isBetter[lists[cell]! * skillLevels + levelOfAsked(lists[cell + 1]!)]!;
  }

  /** What some skills bring, by their codes. */
  learning(codes: readonly string[]): (ChangeFound & { readonly change: PersonChange })[] {
    return codes.map((code) => {
      const learned = this.learned(code);
      for (const rows of this.openRows) this.learn(learned, rows);
      return { change: learned.change, ...learned.tally.found() };
    });
  }

  private learned(code: string): Learned {
    const { source: { facts, base } } = this;
    const change: PersonChange = { kind: 'SKILL', code };
    const evaluator = this.source.changed(changedPerson(facts, change), ['skills']);
    const { answers: now } = base.parts.skills as VacancySkills;
    const { answers, answered } = evaluator.parts.skills as VacancySkills;
    const better = answers.map((each, cell) => Math.max(0, each - now[cell]!));
    return { change, number: skillCodes.of(code), tally: new Tally(), evaluator, contributions: new VacancySkillContributions(better, 0, base.model, answered) };
  }

  /** Rates the open vacancies that ask for the skill by name: first those with the highest bounds, to learn how good the best are. */
  private learn(learned: Learned, open: OpenRows): void {
    const { start, rows } = open.segment.postings;
    const first = start[learned.number]!;
    histogram.clear();
    const bounds = this.boundsOf(learned, open);
    const threshold = histogram.thresholdFor(firstLook);
    for (const [place, bound] of bounds.entries()) if (bound >= threshold) this.offer(rows[first + place]!, learned, open.segment);
    for (const [place, bound] of bounds.entries()) {
      if (bound < threshold && bound >= learned.tally.minScore * 100) this.offer(rows[first + place]!, learned, open.segment);
    }
  }

  /** By place of the posting: the upper bound with the skill; `closed` for those that do not gain. The others are counted. */
  private boundsOf({ number, tally, contributions }: Learned, { segment, bounds }: OpenRows): Int32Array {
    const { bounds: { byWork } } = this;
    const { postings: { start, rows, notes }, signatures } = segment;
    const gained = allSkillScores(segment, contributions);
    const first = start[number]!;
    const found = new Int32Array(start[number + 1]! - first).fill(closed);
    let lifted = 0;
    for (let place = 0; place < found.length; place++) {
      const row = rows[first + place]!;
      if (bounds[row] === closed || this.isBetter[number * skillLevels + levelOfNote(notes[first + place]!)] === 0) continue;
      lifted++;
      found[place] = bounds[row]! + gained[row]! + byWork[workOf(signatures[row]!)]!;
      histogram.add(found[place]!);
    }
    tally.countLifted(lifted);
    return found;
  }

  private offer(row: number, { tally, evaluator }: Learned, segment: Segment): void {
    const at = row * vacancyLayout.stride;
    evaluator.rate(segment, at);
    const { score, outcome } = evaluator;
    if (score < tally.minScore) return;
    tally.offer({ id: segment.records[at]!, score, confidence: evaluator.confidence(segment, at), since: segment.since[row]!, isEligible: outcome === OutcomeLevel.PASS });
  }
}
