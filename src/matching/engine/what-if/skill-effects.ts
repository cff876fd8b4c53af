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
import { coreSkillChanges, type SkillChange } from './core-skill-changes.js';
import { Tally, type ChangeFound } from './tally.js';
import type { FactChange, GainsTaken, RowTaker } from './variant.js';

interface Learned {
  readonly change: SkillChange;
  readonly number: number;
  readonly tally: Tally;
  readonly evaluator: Evaluator;
  /** What the better answers contribute beyond the answers now. */
  readonly contributions: VacancySkillContributions;
}

type Gains = GainsTaken<SkillChange>;

/** Rows, and of each an upper bound of 100 times its score. */
interface BoundRows { readonly rows: number[]; readonly bounds: number[] }

interface OpenRows {
  readonly segment: Segment;
  /** By row: the bound without its occupation, where no gate excludes it; `closed` elsewhere. */
  readonly bounds: Int32Array;
  /** The rows to which core skills bring something, by what they bring, with the same bounds. */
  readonly gaining: Map<Gains, BoundRows>;
}

const closed = -1;

/** So many vacancies with the highest bounds are rated first. */
const firstLook = 64;
const histogram = new BoundHistogram();

/**
 * What learning a skill brings: first all open vacancies are counted by the skills that they ask for, and all vacancies by the core skills that the gate
 * CORE_SKILLS misses; then those of the skills that count most are rated.
 */
export class SkillEffects implements RowTaker<SeekerFacts, SkillChange> {
  readonly changes: readonly FactChange<SeekerFacts, SkillChange>[];
  /** By skill: how many open vacancies ask for it, which would be answered better with it. */
  readonly asked = new Int32Array(skillCodes.size);
  /** By skill and level: 1 where the job seeker would answer it better with that skill. */
  private readonly isBetter = new Uint8Array(skillCodes.size * skillLevels);
  private readonly openRows: OpenRows[] = [];
  private readonly bounds: SignatureBounds;

  constructor(private readonly source: EvaluatorSource<SeekerFacts>) {
    const { facts, base } = source;
    this.changes = coreSkillChanges(facts);
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
    this.openRows.push({ segment, bounds: new Int32Array(segment.count).fill(closed), gaining: new Map() });
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

  /** Takes a vacancy of the segment that was opened last to which core skills bring something. */
  takeGain(row: number, bound: number, gains: Gains): void {
    const { gaining } = this.openRows.at(-1)!;
    let known = gaining.get(gains);
    if (known === undefined) gaining.set(gains, known = { rows: [], bounds: [] });
    known.rows.push(row);
    known.bounds.push(bound);
  }

  /** By skill: to how many vacancies it brings something by the gate. */
  get gated(): Int32Array {
    const counts = new Int32Array(skillCodes.size);
    for (const { gaining } of this.openRows) {
      for (const [{ gains }, { rows }] of gaining) for (const { change } of gains) counts[skillCodes.of(change.code)]! += rows.length;
    }
    return counts;
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
    const change: SkillChange = { kind: 'SKILL', code };
    const evaluator = this.source.changed(changedPerson(facts, change), ['skills']);
    const { answers: now } = base.parts.skills as VacancySkills;
    const { answers, answered } = evaluator.parts.skills as VacancySkills;
    const better = answers.map((each, cell) => Math.max(0, each - now[cell]!));
    return { change, number: skillCodes.of(code), tally: new Tally(), evaluator, contributions: new VacancySkillContributions(better, 0, base.model, answered) };
  }

  /** Rates the vacancies to which the skill brings something: first those with the highest bounds, to learn how good the best are. */
  private learn(learned: Learned, open: OpenRows): void {
    const gained = allSkillScores(open.segment, learned.contributions);
    const { rows, bounds } = joined([this.lifted(learned, open, gained), ...this.gaining(learned, open, gained)]);
    histogram.clear();
    for (const bound of bounds) histogram.add(bound);
    const threshold = histogram.thresholdFor(firstLook);
    /** A vacancy may ask for the skill by name, and as a core skill. */
    const offered = new Set<number>();
    const offer = (row: number): void => {
      if (offered.has(row)) return;
      offered.add(row);
      this.offer(row, learned, open.segment);
    };
    for (const [place, bound] of bounds.entries()) if (bound >= threshold) offer(rows[place]!);
    for (const [place, bound] of bounds.entries()) if (bound < threshold && bound >= learned.tally.minScore * 100) offer(rows[place]!);
  }

  /** The open vacancies that ask for the skill by name, with their bounds once it is learnt. They are counted. */
  private lifted({ number, tally }: Learned, { segment, bounds }: OpenRows, gained: Int32Array): BoundRows {
    const { postings: { start, rows, notes } } = segment;
    const found: BoundRows = { rows: [], bounds: [] };
    for (let posting = start[number]!; posting < start[number + 1]!; posting++) {
      const row = rows[posting]!;
      if (bounds[row] === closed || this.isBetter[number * skillLevels + levelOfNote(notes[posting]!)] === 0) continue;
      found.rows.push(row);
      found.bounds.push(this.boundOf(row, bounds[row]!, segment, gained));
    }
    tally.countLifted(found.rows.length);
    return found;
  }

  /** The vacancies of which the skill is what the gate misses. They are counted. */
  private gaining({ change: { code }, tally }: Learned, { segment, gaining }: OpenRows, gained: Int32Array): BoundRows[] {
    return [...gaining].flatMap(([{ now, gains }, { rows, bounds }]) => {
      const gain = gains.find(({ change }) => change.code === code);
      if (gain === undefined) return [];
      tally.count(rows.length, now, gain.after);
      return [{ rows, bounds: rows.map((row, place) => this.boundOf(row, bounds[place]!, segment, gained)) }];
    });
  }

  private boundOf(row: number, withoutWork: number, { signatures }: Segment, gained: Int32Array): number {
    return withoutWork + gained[row]! + this.bounds.byWork[workOf(signatures[row]!)]!;
  }

  private offer(row: number, { tally, evaluator }: Learned, segment: Segment): void {
    const at = row * vacancyLayout.stride;
    evaluator.rate(segment, at);
    const { score, outcome } = evaluator;
    if (score < tally.minScore) return;
    tally.offer({ id: segment.records[at]!, score, confidence: evaluator.confidence(segment, at), since: segment.since[row]!, isEligible: outcome === OutcomeLevel.PASS });
  }
}

function joined([first = { rows: [], bounds: [] }, ...others]: readonly BoundRows[]): BoundRows {
  return others.length === 0 ? first : { rows: first.rows.concat(...others.map(({ rows }) => rows)), bounds: first.bounds.concat(...others.map(({ bounds }) => bounds)) };
}
