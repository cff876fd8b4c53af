import { answersTo, touchedByAnswer, largestShift, rankingShift, comparedPlaces, type RankingShift, type UnknownFact } from '../../changes/unknown-fact.js';
import { prerequisiteFunctions } from '../../factors/prerequisites.js';
import { full } from '../../model/model.js';
import type { SeekerFacts } from '../../facts.js';
import type { Cell } from '../evaluation/cell-set.js';
import type { Evaluator } from '../evaluation/evaluator.js';
import type { EvaluatorSource } from '../evaluation/evaluators.js';
import { LineCounts } from '../evaluation/line-counts.js';
import { OutcomeLevel } from '../evaluation/outcome-level.js';
import type { PlaceSums } from '../evaluation/place-sums.js';
import { VacancySkillContributions, type VacancySkills } from '../evaluation/vacancy-skills.js';
import { functionOf } from '../rows/demand-cells.js';
import { firstDemand, vacancyLayout, vacancyRecord } from '../rows/vacancy-rows.js';
import type { Question } from '../search/search.js';
import { SignatureBounds } from '../search/signature-bounds.js';
import { compareRankKeys, mergeRankings, Top, type RankedRow } from '../search/top.js';
import { functionCodes } from '../storage/codes.js';
import type { Segment } from '../storage/segment.js';

const firstPlaces = { count: comparedPlaces, after: null, before: null, fromEnd: false } as const;

/** A question about an unknown fact, with how much its answer could change. */
export interface OpenQuestion { readonly fact: UnknownFact; readonly moved: RankingShift }

/** The first vacancies now, and after each answer to each question; null where they are the same. */
export interface AnswersFound {
  readonly facts: readonly UnknownFact[];
  readonly now: readonly RankedRow[];
  readonly answers: readonly (readonly (readonly RankedRow[] | null)[])[];
}

/** The questions of which an answer could change something, from what was found in all shares of the vacancies. */
export function openQuestions(shares: readonly AnswersFound[]): OpenQuestion[] {
  const [first] = shares;
  if (first === undefined) return [];
  const merged = (rows: (share: AnswersFound) => readonly RankedRow[]): RankedRow[] => mergeRankings(shares.map(rows), firstPlaces);
  const now = merged((share) => share.now);
  const moved = (fact: number): RankingShift => largestShift(first.answers[fact]!.map((_, answer) => rankingShift(now, merged((share) => share.answers[fact]![answer] ?? share.now))));
  return first.facts.map((fact, index) => ({ fact, moved: moved(index) })).filter(({ moved: { places, score } }) => places + score > 0);
}



/** Whether an answer matters for demands on one function alone: places of work ask for travelling, and accommodations for their prerequisites. */
function isOfOneFunction(fact: UnknownFact): fact is Extract<UnknownFact, { readonly kind: 'CAPACITY' }> {
  return fact.kind === 'CAPACITY' && fact.code !== 'travelling' && !prerequisiteFunctions.has(fact.code);
}

/** One answer to a question: what it changes of the evaluation, and the first vacancies with it. */
interface Answer {
  readonly top: Top;
  readonly evaluator: Evaluator;
  /** The cells that may answer otherwise, now and then. */
  readonly cells: readonly { readonly now: Cell | undefined; readonly then: Cell | undefined }[];
  /** The function that it is about, by number; 0 for another answer, and for functions that more than demands on them ask for. A vacancy that does not demand it is rated as now. */
  readonly functionNumber: number;
}

/**
 * The first vacancies for one job seeker, now and after each answer to each open question, in one search. What is unknown excludes nothing: so a
 * vacancy that is excluded now is excluded after every answer.
 */
export class OpenQuestionsSearch implements Question {
  readonly top = { minScore: 0 };
  readonly isExhaustive = false;
  readonly minBySkills: number;
  readonly bounds: SignatureBounds;
  /** By the best that each skill is answered now or after any answer. */
  readonly skillContributions: VacancySkillContributions;
  private readonly base: Evaluator;
  private readonly now = new Top(firstPlaces);
  private readonly answers: readonly (readonly Answer[])[];
  private readonly all: readonly Answer[];
  /** How places of work lie now, and after answers that tell otherwise. */
  private readonly places: readonly PlaceSums[];
  /** By function: 1 where the vacancy that is evaluated demands it. */
  private readonly isDemanded = new Uint8Array(functionCodes.size);
  private segment!: Segment;

  constructor(source: EvaluatorSource<SeekerFacts>, private readonly facts: readonly UnknownFact[], private readonly applied: ReadonlySet<number>, on: string) {
    const { base } = source;
    this.base = base;
    this.answers = facts.map((fact) => answersTo(fact, source.facts, on).map((answered) => this.answerOf(fact, source.changed(answered, touchedByAnswer(fact)))));
    this.all = this.answers.flat();
    const tables = [base, ...this.all.map(({ evaluator }) => evaluator)].map(({ parts }) => parts.skills as VacancySkills);
    const distinct = [...new Set(tables)];
    const best = Uint16Array.from(distinct[0]!.answers, (_, cell) => Math.max(...distinct.map(({ answers }) => answers[cell]!)));
    this.minBySkills = base.minBySkills;
    this.skillContributions = new VacancySkillContributions(best, distinct[0]!.minValue, base.model, [...new Set(distinct.flatMap(({ answered }) => answered))]);
    this.bounds = new SignatureBounds(base.parts.work.byWork);
    this.places = [...new Set([base, ...this.all.map(({ evaluator }) => evaluator)].map(({ parts }) => parts.place))];
  }

  open(segment: Segment): void {
    this.segment = segment;
  }

  groupBound(group: number): number {
    const { base, places } = this;
    if (base.parts.criteria.constant === OutcomeLevel.FAIL) return -1;
    const bound = base.groupBound(group);
    if (bound < 0 || places.length === 1) return bound;
    // An answer may bring the place of work nearer.
    const now = base.parts.place.maxValue(group);
    return bound + base.model.weights.PLACE * (Math.max(...places.map((place) => place.maxValue(group))) - now);
  }

  evaluate(row: number, bySkillsAndWork: number): void {
    const { segment, base, base: { parts: { criteria, access, place }, model: { weights } } } = this;
    const at = row * vacancyLayout.stride;
    criteria.rate(segment, at);
    base.learnPenalties(this.bounds, segment.records, at);
    if (criteria.outcome === OutcomeLevel.FAIL || this.applied.has(segment.records[at]!)) return;
    place.rate(segment, at);
    if (place.outcome === OutcomeLevel.FAIL) return;
    const byPlace = weights.PLACE * (this.places.length === 1 ? place.value : full);
    if (bySkillsAndWork + weights.PREFERENCES * criteria.value + byPlace + weights.ACCESSIBILITY * full < this.top.minScore * 100) return;
    access.rate(segment, at);
    if (access.outcome === OutcomeLevel.FAIL) return;
    base.rate(segment, at);
    const now: RankedRow = {
      id: segment.records[at]!, since: segment.since[row]!, score: base.score, confidence: base.confidence(segment, at), isEligible: base.outcome === OutcomeLevel.PASS,
    };
    this.now.offer(now);
    this.markDemands(at);
    for (const answer of this.all) this.offer(answer, now, at);
    this.top.minScore = this.all.reduce((least, { top }) => Math.min(least, top.minScore), this.now.minScore);
  }

  /** The first vacancies now and after each answer. */
  found(): AnswersFound {
    const now = this.now.inOrder();
    const isNow = (rows: readonly RankedRow[]): boolean => rows.length === now.length && rows.every((row, index) => compareRankKeys(row, now[index]!) === 0);
    return {
      facts: this.facts, now,
      answers: this.answers.map((answers) => answers.map(({ top }) => {
        const rows = top.inOrder();
        return isNow(rows) ? null : rows;
      })),
    };
  }

  private answerOf(fact: UnknownFact, evaluator: Evaluator): Answer {
    const [now, then] = [this.base.parts.criteria.byHome, evaluator.parts.criteria.byHome];
    const homes = new Set([...now.keys(), ...then.keys()]);
    return {
      top: new Top(firstPlaces), evaluator, functionNumber: isOfOneFunction(fact) ? functionCodes.of(fact.code) : 0,
      cells: [...homes].filter((home) => now.get(home) !== then.get(home)).map((home) => ({ now: now.get(home), then: then.get(home) })),
    };
  }

  /** Offers the vacancy that was evaluated to the ranking after an answer. */
  private offer({ top, evaluator, cells, functionNumber }: Answer, now: RankedRow, at: number): void {
    const { segment, base: { parts } } = this;
    if (functionNumber > 0 && this.isDemanded[functionNumber] === 0) {
      if (now.score >= top.minScore) top.offer(now);
      return;
    }
    const { access, place, skills } = evaluator.parts;
    access.rate(segment, at);
    skills.rate(segment, at);
    place.rate(segment, at);
    const outcome = Math.max(evaluator.parts.criteria.constant, this.criteriaOutcome(cells, at), access.outcome, place.outcome);
    const score = evaluator.scoreOf(skills.value, access.value, place.value, parts.criteria.value, parts.work.value);
    if (outcome === OutcomeLevel.FAIL || score < top.minScore) return;
    skills.evaluateKnown(segment, at);
    const confidence = evaluator.scoreOf(skills.known, access.known, place.known, parts.criteria.known, parts.work.known);
    top.offer({ id: now.id, since: now.since, score, confidence, isEligible: outcome === OutcomeLevel.PASS });
  }

  /** The outcome of the criteria with some cells answering otherwise. */
  private criteriaOutcome(cells: Answer['cells'], at: number): number {
    const { segment: { records }, base: { parts: { criteria } } } = this;
    let { counts } = criteria;
    for (const { now, then } of cells) {
      const key = (now ?? then)!.key;
      const number = key.read(records, at);
      now?.table.ensure(number);
      then?.table.ensure(number);
      counts += (then?.table.counts[number] ?? 0) - (now?.table.counts[number] ?? 0);
    }
    return LineCounts.outcome(counts);
  }

  private markDemands(at: number): void {
    const { records, lists } = this.segment;
    const first = firstDemand(records, at);
    const after = first + vacancyRecord.demandCount.read(records, at);
    this.isDemanded.fill(0);
    for (let cell = first; cell < after; cell++) this.isDemanded[functionOf(lists[cell]!)] = 1;
  }
}
