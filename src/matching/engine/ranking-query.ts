import { full } from '../model/model.js';
import type { SuggestionList } from '../suggestions/index.js';
import type { Evaluator } from './evaluation/evaluator.js';
import { OutcomeLevel } from './evaluation/outcome-level.js';
import type { Suggestions } from './evaluation/suggestions.js';
import type { RowFilter } from './row-filter.js';
import type { Question } from './search/search.js';
import { SignatureBounds } from './search/signature-bounds.js';
import type { SkillContributions } from './search/skill-contributions.js';
import type { Top } from './search/top.js';
import type { Segment } from './storage/segment.js';

/** Which rows are asked for. */
export interface RankingRequest {
  readonly filter: RowFilter;
  /** Ids of rows with which an application keeps apart. */
  readonly applied: ReadonlySet<number>;
  readonly eligibleOnly: boolean;
  /** The list that is asked for, and what tells the lists apart; null for all rows. */
  readonly list: { readonly name: SuggestionList; readonly suggestions: Suggestions } | null;
}

/** A ranking of the rows of one side for one of the other side: of vacancies for a job seeker, or of job seekers for a vacancy. */
export class RankingQuery implements Question {
  readonly minBySkills: number;
  readonly skillContributions: SkillContributions;
  readonly bounds: SignatureBounds;
  /** How many rows were offered: all that no gate excludes, where the query is exhaustive. */
  offered = 0;
  /** How many of the rest stand in the other list, where the query is exhaustive. */
  ofOtherList = 0;
  private segment!: Segment;

  constructor(private readonly evaluator: Evaluator, private readonly request: RankingRequest, readonly top: Top, readonly isExhaustive: boolean) {
    const { parts } = evaluator;
    this.minBySkills = evaluator.minBySkills;
    this.skillContributions = parts.contributions;
    this.bounds = new SignatureBounds(parts.work.byWork, request.list?.name === 'SUGGESTED' ? request.list.suggestions.needsSkill : null);
  }

  open(segment: Segment): void {
    this.segment = segment;
  }

  groupBound(group: number): number {
    const { evaluator, request: { filter, list }, isExhaustive } = this;
    const { criteria, place } = evaluator.parts;
    if (criteria.constant === OutcomeLevel.FAIL || place.isClosed || !filter.hasGroup(group)) return -1;
    if (list?.name === 'SUGGESTED' && !isExhaustive && list.suggestions.isClosedGroup(group)) return -1;
    return evaluator.groupBound(group);
  }

  evaluate(row: number, bySkillsAndWork: number): void {
    const { segment, top, evaluator, isExhaustive, request: { filter, applied, eligibleOnly } } = this;
    const { parts: { criteria, access, core, place, skills, work }, model: { weights }, side: { layout: { stride } } } = evaluator;
    const at = row * stride;
    const threshold = top.minScore * 100;
    criteria.rate(segment, at);
    evaluator.learnPenalties(this.bounds, segment.records, at);
    if (criteria.outcome === OutcomeLevel.FAIL || !filter.holds(segment, at)) return;
    place.rate(segment, at);
    if (place.outcome === OutcomeLevel.FAIL) return;
    core.rate(segment, at);
    if (core.outcome === OutcomeLevel.FAIL) return;
    const byOthers = weights.PREFERENCES * criteria.value + weights.PLACE * place.value;
    if (bySkillsAndWork + byOthers + weights.ACCESSIBILITY * full < threshold) return;
    access.rate(segment, at);
    const { outcome } = evaluator;
    const id = segment.records[at]!;
    if (outcome === OutcomeLevel.FAIL || (eligibleOnly && outcome !== OutcomeLevel.PASS) || applied.has(id)) return;
    // Where rows are counted, each is looked at; else those that would enter the page.
    if (isExhaustive && !this.isListed(at)) {
      this.ofOtherList++;
      return;
    }
    this.offered++;
    if (bySkillsAndWork + byOthers + weights.ACCESSIBILITY * access.value < threshold) return;
    skills.rate(segment, at);
    work.rate(segment, at);
    const { score } = evaluator;
    if (score < top.minScore || (!isExhaustive && !this.isListed(at))) return;
    top.offer({ id, score, confidence: evaluator.confidence(segment, at), since: segment.since[row]!, isEligible: outcome === OutcomeLevel.PASS });
  }

  private isListed(at: number): boolean {
    const { request: { list }, segment } = this;
    return list === null || list.suggestions.isSuggested(segment, at) === (list.name === 'SUGGESTED');
  }
}
