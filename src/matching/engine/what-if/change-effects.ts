import { full } from '../../model/model.js';
import type { Cell, Home } from '../evaluation/cell-set.js';
import { noCoreSkills } from '../evaluation/core-skills.js';
import type { Criterion, RowFacts } from '../evaluation/criterion.js';
import type { Evaluator, EvaluatorParts } from '../evaluation/evaluator.js';
import type { EvaluatorSource } from '../evaluation/evaluators.js';
import { OutcomeLevel, outcomeLevels } from '../evaluation/outcome-level.js';
import { VacancyAccess } from '../evaluation/vacancy-access.js';
import { allSkillScores } from '../search/skill-contributions.js';
import { SignatureBounds, workOf } from '../search/signature-bounds.js';
import type { Segment } from '../storage/segment.js';
import { AccessVariants } from './access-variants.js';
import { blockRows, EquivalencePartition, type PartitionCriterion } from './equivalence-partition.js';
import type { ChangeFound } from './tally.js';
import { criteriaAfterOf, ratedVariant, setOf, type CriteriaAfter, type FactChange, type GainsTaken, type RatedVariant, type RowTaker, type SetName } from './variant.js';
import { gainsOf, intersect, isClosed, unchanged, whatIf, type Gain, type WhatIfOutcome } from './what-if-outcome.js';

/** What is known of the rows of one class. */
interface ClassGains<Taken> {
  count: number;
  readonly now: number;
  readonly isClosed: boolean;
  readonly gains: readonly Gain[];
  /** What changes bring that the taker rates; null for nothing. */
  readonly taken: GainsTaken<Taken> | null;
  /** Whether a change that brings them something may raise what they are worth by accessibility, preferences, place, and occupation. */
  readonly byAccess: boolean;
  readonly byPreferences: boolean;
  readonly byPlace: boolean;
  readonly byWork: boolean;
  /** 100 times the score below which none is among the best of any change. */
  threshold: number;
}

/** Above 100 times any score. */
const beyond = 2 ** 30;

/**
 * What each change of one fixed side brings, over all rows. Rows are sorted into classes of equal outcomes, and changes are judged for the
 * classes; single rows are rated only where they may be among the best of a change, or where a change raises their value.
 */
export class ChangeEffects<Facts, Change, Taken = never> {
  readonly base: Evaluator;
  private readonly variants: readonly RatedVariant<Change>[];
  /** Of all changes, those that the taker rates last. */
  private readonly criteriaAfter: readonly CriteriaAfter[];
  private readonly partition: EquivalencePartition;
  private readonly classes: ClassGains<Taken>[] = [];
  private readonly bounds: SignatureBounds;
  private readonly access: AccessVariants | null;
  private readonly changesByFact = new Map<string, number[]>();
  private readonly touching = new Map<Criterion, ReadonlySet<number>>();
  /** Of the criteria that say the same of every row. */
  private readonly constant: WhatIfOutcome;
  // Of the segment and the group that are scanned.
  private segment!: Segment;
  private isSkipped: Uint8Array = new Uint8Array(0);
  private bySkills: Int32Array = new Int32Array(0);
  private maxByPreferences = 0;
  private maxByPlace = 0;

  constructor(source: EvaluatorSource<Facts>, changes: readonly FactChange<Facts, Change>[], private readonly applied: ReadonlySet<number>, private readonly taker: RowTaker<Facts, Taken> | null = null) {
    this.base = source.base;
    this.variants = changes.map((each) => ratedVariant(source, each));
    this.criteriaAfter = [...this.variants.map(({ criteriaAfter }) => criteriaAfter), ...(taker?.changes ?? []).map((each) => criteriaAfterOf(source, each))];
    for (const [change, { touches }] of [...changes, ...taker?.changes ?? []].entries()) for (const fact of touches) this.changesByFact.set(fact, [...this.changesByFact.get(fact) ?? [], change]);
    const constantOf = ({ criteria, place }: EvaluatorParts): number => Math.max(criteria.constant, place.sums.constant);
    this.constant = whatIf(constantOf(this.base.parts), this.variants.map(({ evaluator }, change) => ({ change, outcome: constantOf(evaluator.parts) })));
    this.bounds = new SignatureBounds(this.base.parts.work.byWork);
    this.access = this.accessVariants();
    this.partition = new EquivalencePartition([
      ...this.criteriaOf('criteria'), ...this.criteriaOf('place'), ...this.coreSkills(),
      ...(this.access === null ? this.criteriaOf('access') : [this.access.criterion((_, row, place) => this.isOpen(row, place))]),
    ]);
  }

  /** Looks at the rows of a segment. */
  scan(segment: Segment): void {
    const { base, partition } = this;
    const { stride } = base.side.layout;
    this.segment = segment;
    this.bySkills = allSkillScores(segment, base.parts.contributions);
    this.isSkipped = this.skippedRows(segment);
    for (const group of segment.groups) {
      const outcome = this.groupOutcome(group);
      if (isClosed(outcome)) continue;
      const most = base.parts.criteria.maxValue(base.side.group, group);
      this.maxByPreferences = base.model.weights.PREFERENCES * (most < 0 ? full : most);
      const place = base.parts.place.maxValue(group);
      this.maxByPlace = base.model.weights.PLACE * (place < 0 ? full : place);
      const first = partition.classOf(outcome);
      const end = segment.groupStart[group + 1]!;
      for (let from = segment.groupStart[group]!; from < end; from += blockRows) {
        const to = Math.min(end, from + blockRows);
        this.learnClasses();
        partition.sort(segment, from, to, first);
        this.learnClasses();
        this.count(from, to, stride);
      }
    }
  }

  /** What each change brings. */
  found(): (ChangeFound & { readonly change: Change })[] {
    for (const { count, now, gains } of this.classes) for (const { change, after } of gains) this.variants[change]!.tally.count(count, now, after);
    for (const each of this.classes) each.count = 0;
    return this.variants.map(({ change, tally }) => ({ change, ...tally.found() }));
  }

  private accessVariants(): AccessVariants | null {
    const { access } = this.base.parts;
    if (!(access instanceof VacancyAccess)) return null;
    return new AccessVariants(access, this.variants.flatMap(({ evaluator: { parts } }, change) => (parts.access !== access && parts.access instanceof VacancyAccess ? [{ change, access: parts.access }] : [])));
  }

  /** The cells of a set, but for the one by which rows are grouped. */
  private criteriaOf(name: SetName): PartitionCriterion[] {
    const { byHome } = setOf(this.base.parts, name);
    const asked = [...byHome].filter(([home, { criteria }]) => home !== this.base.side.group && criteria.some(({ isCondition }) => isCondition));
    return asked.map(([home, cell]) => ({
      size: cell.key.size,
      read: ({ records }, from, to, numbers) => {
        const { key } = cell;
        const { stride } = this.base.side.layout;
        for (let row = from; row < to; row++) numbers[row - from] = key.read(records, row * stride);
      },
      outcome: (number) => this.cellOutcome(name, home, cell, number),
    }));
  }

  /** The condition on core skills, where a list of each row decides it: no change of the fixed side does. */
  private coreSkills(): PartitionCriterion[] {
    const { parts: { core }, side: { layout: { stride } } } = this.base;
    return core === noCoreSkills ? [] : [{
      size: outcomeLevels,
      read: (rows, from, to, numbers) => {
        for (let row = from; row < to; row++) {
          const isAsked = this.isOpen(row, row - from);
          if (isAsked) core.rate(rows, row * stride);
          numbers[row - from] = isAsked ? core.outcome : OutcomeLevel.PASS;
        }
      },
      outcome: unchanged,
    }];
  }

  /** The outcome of a cell for a number now, and after each change that touches everything which is as bad as that. */
  private cellOutcome(name: SetName, home: Home, { key, criteria }: Cell, number: number): WhatIfOutcome {
    const facts = key.facts(number);
    const outcomes = criteria.map((criterion) => OutcomeLevel[criterion.outcome(facts)]);
    const now = Math.max(...outcomes);
    if (now === OutcomeLevel.PASS) return unchanged(now);
    const touched = criteria.map((criterion) => this.touchedBy(criterion, facts));
    const [first, ...others] = touched.filter((_, place) => outcomes[place] === now);
    const improving = [...first!].filter((change) => others.every((each) => each.has(change)));
    return whatIf(now, improving.map((change) => {
      const changed = this.criteriaAfter[change]!(name, home);
      const outcomeOf = (place: number): number => {
        if (!touched[place]!.has(change)) return outcomes[place]!;
        const after = changed.find((each) => each.name === criteria[place]!.name);
        // A criterion that is gone asks nothing any more.
        return after === undefined ? OutcomeLevel.PASS : OutcomeLevel[after.outcome(facts)];
      };
      return { change, outcome: Math.max(...criteria.map((_, place) => outcomeOf(place))) };
    }));
  }

  /** The changes that touch what the answer of a criterion for some facts depends on. */
  private touchedBy(criterion: Criterion, facts: RowFacts): ReadonlySet<number> {
    const changesOf = (reads: readonly string[]): ReadonlySet<number> => new Set(reads.flatMap((fact) => this.changesByFact.get(fact) ?? []));
    if (criterion.dependsOn !== undefined) return changesOf(criterion.dependsOn(facts));
    const known = this.touching.get(criterion) ?? changesOf(criterion.fixedReads);
    this.touching.set(criterion, known);
    return known;
  }

  private groupOutcome(group: number): WhatIfOutcome {
    const { side, parts: { criteria } } = this.base;
    const cell = criteria.byHome.get(side.group);
    return cell === undefined ? this.constant : intersect(this.constant, this.cellOutcome('criteria', side.group, cell, group));
  }

  /** By row: 1 for those that are dead, and those with which an application keeps apart. */
  private skippedRows(segment: Segment): Uint8Array {
    if (this.applied.size === 0) return segment.isDead;
    const isSkipped = segment.isDead.slice();
    for (const id of this.applied) {
      const row = segment.find(id);
      if (row >= 0) isSkipped[row] = 1;
    }
    return isSkipped;
  }

  /** Whether a change may let a row in, by the criteria that were read so far. */
  private isOpen(row: number, place: number): boolean {
    this.learnClasses();
    return this.isSkipped[row] === 0 && !this.classes[this.partition.classes[place]!]!.isClosed;
  }

  private learnClasses(): void {
    const { classes, partition: { outcomes }, variants, base, taker } = this;
    for (let number = classes.length; number < outcomes.length; number++) {
      const { now } = outcomes[number]!;
      const all = gainsOf(outcomes[number]!);
      const gains = all.filter(({ change }) => change < variants.length);
      const taken = all.slice(gains.length).map(({ change, after }) => ({ change: taker!.changes[change - variants.length]!.change, after }));
      const gaining = gains.map(({ change }) => variants[change]!.evaluator.parts);
      classes.push({
        count: 0, now, isClosed: isClosed(outcomes[number]!), gains, taken: taken.length === 0 ? null : { now, gains: taken },
        byAccess: gaining.some((parts) => parts.access !== base.parts.access), byPreferences: gaining.some((parts) => parts.criteria.hasOtherLines),
        byPlace: gaining.some((parts) => parts.place !== base.parts.place), byWork: gaining.some((parts) => parts.work !== base.parts.work),
        threshold: this.thresholdOf(gains),
      });
    }
  }

  private thresholdOf(gains: readonly Gain[]): number {
    return gains.reduce((least, { change }) => Math.min(least, this.variants[change]!.tally.minScore * 100), beyond);
  }

  /** Counts the rows of a block by their classes, and rates those that may be among the best. */
  private count(from: number, to: number, stride: number): void {
    const { classes, partition, isSkipped, bySkills, bounds: { byWork }, base, access, maxByPreferences, maxByPlace, taker, segment: { signatures } } = this;
    const { weights } = base.model;
    const maxByAccess = weights.ACCESSIBILITY * full;
    const preferences = weights.PREFERENCES * full;
    for (let row = from; row < to; row++) {
      if (isSkipped[row] === 1) continue;
      const place = row - from;
      const known = classes[partition.classes[place]!]!;
      if (known.isClosed) continue;
      known.count++;
      const bySkillsThen = base.minBySkills + bySkills[row]!;
      const bySkillsAndWork = bySkillsThen + byWork[workOf(signatures[row]!)]!;
      const byAccess = access === null ? maxByAccess : weights.ACCESSIBILITY * access.values[place]!;
      const byPlace = known.byPlace ? weights.PLACE * full : maxByPlace;
      const bound = (known.byWork ? bySkillsThen + weights.OCCUPATION * full : bySkillsAndWork) + byPlace + (known.byAccess ? maxByAccess : byAccess) + (known.byPreferences ? preferences : maxByPreferences);
      if (bound >= known.threshold) this.look(row, row * stride, known, bound);
      if (known.taken !== null) taker!.takeGain(row, bySkillsThen + byAccess + maxByPreferences + maxByPlace, known.taken);
      if (known.now === OutcomeLevel.FAIL) continue;
      taker?.take(row, bySkillsThen + byAccess + maxByPreferences + maxByPlace);
      if (access !== null && access.lifting[place] !== 0) this.lift(row, row * stride, known, access.lifting[place]!, bySkillsAndWork + maxByAccess + maxByPreferences + weights.PLACE * full);
    }
  }

  private look(row: number, at: number, known: ClassGains<Taken>, bound: number): void {
    known.threshold = this.thresholdOf(known.gains);
    if (bound < known.threshold) return;
    for (const { change, after } of known.gains) this.offer(this.variants[change]!, row, at, after === OutcomeLevel.PASS);
  }

  /** Counts a row whose value changes of accessibility raise, as bits of their variants; `bound` with the best of them. */
  private lift(row: number, at: number, known: ClassGains<Taken>, lifting: number, bound: number): void {
    for (const [place, { change }] of this.access!.variants.entries()) {
      if ((lifting & (1 << place)) === 0) continue;
      const variant = this.variants[change]!;
      variant.tally.countLifted(1);
      const isOffered = known.gains.some((gain) => gain.change === change);
      if (!isOffered && bound >= variant.tally.minScore * 100) this.offer(variant, row, at, known.now === OutcomeLevel.PASS);
    }
  }

  /** Offers a row to the best of a change, as it would be rated after it. */
  private offer({ evaluator, tally }: RatedVariant<Change>, row: number, at: number, isEligible: boolean): void {
    const { segment } = this;
    evaluator.rate(segment, at);
    const { score } = evaluator;
    if (score < tally.minScore) return;
    tally.offer({ id: segment.records[at]!, score, confidence: evaluator.confidence(segment, at), since: segment.since[row]!, isEligible });
  }
}
