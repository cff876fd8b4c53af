import { full, type MatchingModel } from '../../model/model.js';
import type { BitField } from '../storage/bit-field.js';
import type { Layout, Rows } from '../storage/segment.js';
import type { SignatureBounds } from '../search/signature-bounds.js';
import type { SkillContributions } from '../search/skill-contributions.js';
import type { CellSet, Home } from './cell-set.js';
import type { CoreSkillsPart } from './core-skills.js';
import type { FactorSums, RowPart } from './line-counts.js';
import type { PlaceSums } from './place-sums.js';

/** Skills or occupation: a factor without lines of its own in the index. */
interface ValuePart extends RowPart { readonly value: number; readonly known: number }

interface SkillPart extends ValuePart {
  /** The value of a row that has none of the skills in `contributions`, at most. */
  readonly minValue: number;
  /** Works out `known` of the row that was evaluated. */
  evaluateKnown(rows: Rows, at: number): void;
  /** Whether a vacancy asks for a skill of a trade, and whether enough of these are answered. */
  asksTrade(rows: Rows, at: number): boolean;
  /** @param least so many answered ones are enough, or all where fewer are asked @param core the core skills of the occupation, by number: one is enough */
  isShared(rows: Rows, at: number, least: number, core: Uint8Array): boolean;
}

interface WorkPart extends ValuePart { readonly byWork: Int32Array }

/** Everything that one fixed side asks of rows. */
export interface EvaluatorParts {
  /** Gates and preferences. */
  readonly criteria: CellSet;
  readonly access: FactorSums;
  readonly core: CoreSkillsPart;
  readonly place: PlaceSums;
  readonly skills: SkillPart;
  readonly contributions: SkillContributions;
  readonly work: WorkPart;
}

/** What the rows of one side are like. */
export interface RowSide {
  readonly layout: Layout;
  /** The field by whose numbers rows are grouped. */
  readonly group: Home;
  /** The two fields whose numbers stand in the signatures of rows. */
  readonly signature: readonly [SignatureField, SignatureField];
}

interface SignatureField { readonly home: Home; readonly field: BitField }

/** Rates rows for one fixed side: the same arithmetic as the reference (`matchPair`), over numbers. */
export class Evaluator {
  /** 100 times what skills contribute at least. */
  readonly minBySkills: number;

  constructor(readonly parts: EvaluatorParts, readonly side: RowSide, readonly model: MatchingModel) {
    this.minBySkills = model.weights.SKILLS * parts.skills.minValue;
  }

  /** Rates a row in full. */
  rate(rows: Rows, at: number): void {
    const { criteria, access, core, place, skills, work } = this.parts;
    criteria.rate(rows, at);
    access.rate(rows, at);
    core.rate(rows, at);
    place.rate(rows, at);
    skills.rate(rows, at);
    work.rate(rows, at);
  }

  /** The worst outcome of the row that was rated last. */
  get outcome(): number {
    const { criteria, access, core, place } = this.parts;
    return Math.max(criteria.constant, criteria.outcome, access.outcome, core.outcome, place.outcome);
  }

  /** Basis points, of the row that was rated last. */
  get score(): number {
    const { criteria, access, place, skills, work } = this.parts;
    return this.scoreOf(skills.value, access.value, place.value, criteria.value, work.value);
  }

  scoreOf(skills: number, access: number, place: number, preferences: number, work: number): number {
    const { weights } = this.model;
    return Math.floor((weights.SKILLS * skills + weights.ACCESSIBILITY * access + weights.PLACE * place + weights.PREFERENCES * preferences + weights.OCCUPATION * work) / 100);
  }

  /** Share of what is known, in basis points, of the row that was rated last. */
  confidence(rows: Rows, at: number): number {
    const { criteria, access, place, skills, work } = this.parts;
    skills.evaluateKnown(rows, at);
    return this.scoreOf(skills.known, access.known, place.known, criteria.known, work.known);
  }

  /** Upper bound of 100 times the scores of a group's rows, without what skills contribute beyond `minBySkills`, and without occupations; -1 for none. */
  groupBound(group: number): number {
    const { weights } = this.model;
    const preferences = this.parts.criteria.maxValue(this.side.group, group);
    const place = preferences < 0 ? -1 : this.parts.place.maxValue(group);
    return place < 0 ? -1 : this.minBySkills + weights.ACCESSIBILITY * full + weights.PLACE * place + weights.PREFERENCES * preferences;
  }

  /** Learns what the signature of a row takes from bounds: there may be thousands of numbers, and only those that come are looked at. */
  learnPenalties({ first, second }: SignatureBounds, records: Int32Array, at: number): void {
    const [firstField, secondField] = this.side.signature;
    const firstNumber = firstField.field.read(records, at);
    const secondNumber = secondField.field.read(records, at);
    if (!first.knows(firstNumber)) first.learn(firstNumber, this.penalty(firstField.home, firstNumber));
    if (!second.knows(secondNumber)) second.learn(secondNumber, this.penalty(secondField.home, secondNumber));
  }

  /** 100 times by how much rows with a number in a field fall short of their group's bound at least; null where they are ruled out. */
  private penalty(home: Home, number: number): number | null {
    const shortfall = this.parts.criteria.shortfall(home, number);
    return shortfall === null ? null : this.model.weights.PREFERENCES * shortfall;
  }
}
