import { full } from '../../model/model.js';
import { regionRun } from '../codes.js';
import type { SkillGains } from '../gains.js';
import { fails, passes } from '../judged.js';
import type { Question } from '../search.js';
import type { Segment } from '../segment.js';
import type { Top } from '../top.js';
import { TraitBounds } from '../traits.js';
import { occupationBounds } from './occupation-bounds.js';
import * as person from './person-rows.js';
import { PostView, type PostViews } from './post-view.js';

/** What a post asks of people. */
export interface PostAsks extends PostViews {
  /** They live in this region; anywhere for null. */
  readonly residence: string | null;
  readonly eligibleOnly: boolean;
}

/** Which people fit one post. */
export class PostQuestion implements Question {
  readonly leastBySkills: number;
  readonly bounds: TraitBounds;
  readonly skillGains: SkillGains;
  /** How many were offered; all that there are, where the question is exhaustive. */
  offered = 0;
  private readonly view: PostView;
  private readonly scope: { readonly first: number; readonly last: number };

  constructor(private readonly asks: PostAsks, encoder: person.PersonEncoder, readonly top: Top, readonly isExhaustive: boolean) {
    const { opportunity, model, residence } = asks;
    this.view = new PostView(asks, encoder);
    this.bounds = new TraitBounds(occupationBounds(encoder.work, this.view.nearness, opportunity, model), model.weights.PREFERENCES);
    this.leastBySkills = this.view.leastBySkills;
    this.skillGains = this.view.skillGains;
    this.scope = residence === null ? { first: 0, last: Infinity } : regionRun(residence);
  }

  open(segment: Segment): void {
    this.view.open(segment);
  }

  reach(group: number): number {
    if (!this.view.isOpen) return -1;
    const preferences = this.view.preferences.most(group);
    const { ACCESSIBILITY, PREFERENCES } = this.asks.model.weights;
    return preferences < 0 ? -1 : this.leastBySkills + ACCESSIBILITY * full + PREFERENCES * preferences;
  }

  judge(row: number, bySkillsAndWork: number): void {
    const at = row * person.personLayout.stride;
    const { view, top, asks: { model: { weights }, eligibleOnly, applied } } = this;
    const { accessibility, preferences, segment } = view;
    const least = top.least * 100;
    const residence = person.residenceOf(segment.records[at + person.placeField]!);
    if (residence < this.scope.first || residence > this.scope.last) return;
    preferences.judge(segment, at);
    this.learnTerms(segment.records[at + person.termsField]!);
    if (preferences.outcome === fails || bySkillsAndWork + weights.PREFERENCES * preferences.value + weights.ACCESSIBILITY * full < least) return;
    // Looked up, where accessibility is reckoned.
    const law = view.law.judge(segment, at);
    if (law === fails) {
      this.learnLaw(segment.records[at + person.statusField]!);
      return;
    }
    accessibility.judge(segment, at);
    if (accessibility.outcome === fails || bySkillsAndWork + weights.ACCESSIBILITY * accessibility.value + weights.PREFERENCES * preferences.value < least) return;
    const outcome = Math.max(law, preferences.outcome, accessibility.outcome);
    if (applied.has(segment.records[at]!) || (eligibleOnly && outcome !== passes)) return;
    this.offered++;
    view.judgeSkillsAndWork(at);
    const score = view.score(accessibility);
    if (score < top.least) return;
    top.offer({ id: segment.records[at]!, score, confidence: view.confidence(accessibility), since: segment.since[row]!, isEligible: outcome === passes });
  }

  /** There may be thousands of wishes for terms and of statuses: what they mean for the post is learned of those that come. */
  private learnTerms(terms: number): void {
    if (this.bounds.byTerms[terms] === 0) this.bounds.learnTerms(terms, this.view.preferences.shortfall(terms));
  }

  private learnLaw(status: number): void {
    if (this.bounds.byLaw[status] === 0 && this.view.law.rulesOut(status)) this.bounds.ruleOutLaw(status);
  }
}
