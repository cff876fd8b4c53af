import type { OpportunityFacts } from '../../facts.js';
import { full, type MatchingModel } from '../../model/model.js';
import type { RuleSet } from '../../rules/rules.js';
import { personWith } from '../blank.js';
import { regionRun } from '../codes.js';
import { dayNumber, monthsFrom } from '../days.js';
import { fails, passes, worstOf } from '../judged.js';
import { nearestValues } from '../nearness.js';
import type { Question } from '../search.js';
import { listField, type Range, type Segment } from '../segment.js';
import type { Top } from '../top.js';
import { HeldSkills } from './held-skills.js';
import { occupationBounds } from './occupation-bounds.js';
import { PersonAccessibility } from './person-accessibility.js';
import { PersonLaw, type Viewer } from './person-law.js';
import { PersonPreferences } from './person-preferences.js';
import * as person from './person-rows.js';

/** What a post asks of people. */
export interface PostAsks {
  readonly opportunity: OpportunityFacts;
  /** People whose application here runs or ran, but for those withdrawn. */
  readonly applied: ReadonlySet<number>;
  /** They live in this region; anywhere for null. */
  readonly residence: string | null;
  readonly viewer: Viewer;
  readonly eligibleOnly: boolean;
  readonly model: MatchingModel;
  readonly rules: RuleSet;
  /** The day on which consents must hold. */
  readonly today: string;
}

/** One post against people in columns: the same arithmetic as the reference (`matchPair`), over numbers. */
export class PostQuestion implements Question {
  readonly leastBySkills: number;
  readonly byWork: Int32Array;
  readonly gainfulSkills: readonly number[];
  /** How many were offered; all that there are, where the question is exhaustive. */
  offered = 0;
  private readonly skills: HeldSkills;
  private readonly accessibility: PersonAccessibility;
  private readonly preferences: PersonPreferences;
  private readonly law: PersonLaw;
  /** What an occupation of people is worth, by number. */
  private readonly nearness: Uint16Array;
  private readonly isOpen: boolean;
  private readonly scope: { readonly first: number; readonly last: number };
  private readonly on: number;
  private segment!: Segment;

  constructor(private readonly asks: PostAsks, encoder: person.PersonEncoder, readonly top: Top, readonly isExhaustive: boolean) {
    const { opportunity, model, rules, today, viewer, residence } = asks;
    this.skills = new HeldSkills(opportunity, model);
    this.accessibility = new PersonAccessibility(opportunity, model, rules, encoder);
    this.preferences = new PersonPreferences(opportunity, model, rules, encoder);
    this.law = new PersonLaw(opportunity, rules, today, viewer, encoder);
    this.nearness = nearestValues(opportunity.occupationCode === null ? [] : [opportunity.occupationCode], model.occupation);
    this.byWork = occupationBounds(encoder.work, this.nearness, opportunity, model);
    this.leastBySkills = model.weights.SKILLS * this.skills.least;
    this.gainfulSkills = this.skills.gainful();
    this.isOpen = worstOf(['POST_OPEN', 'SEATS_LEFT'], personWith({}, opportunity), rules) === passes;
    this.scope = residence === null ? { first: 0, last: Infinity } : regionRun(residence);
    this.on = dayNumber(rules.on);
  }

  open(segment: Segment): void {
    this.segment = segment;
  }

  reach(group: number): number {
    if (!this.isOpen) return -1;
    const preferences = this.preferences.most(group);
    const { ACCESSIBILITY, PREFERENCES } = this.asks.model.weights;
    return preferences < 0 ? -1 : this.leastBySkills + ACCESSIBILITY * full + PREFERENCES * preferences;
  }

  gain(skill: number, { from, to }: Range, gains: Int32Array): void {
    const { rows } = this.segment.postings;
    const byLevel = Int32Array.from(this.skills.gains(skill), (gain) => Math.ceil(this.asks.model.weights.SKILLS * gain));
    for (let index = from; index < to; index++) gains[rows[index]! >>> 3]! += byLevel[rows[index]! & 7]!;
  }

  judge(row: number, bySkillsAndWork: number): void {
    const at = row * person.personLayout.stride;
    const { accessibility, preferences, segment, top, asks: { model: { weights }, eligibleOnly, applied } } = this;
    const least = top.least * 100;
    const residence = person.residenceOf(segment.records[at + person.placeField]!);
    if (residence < this.scope.first || residence > this.scope.last) return;
    preferences.judge(segment, at);
    if (preferences.outcome === fails || bySkillsAndWork + weights.PREFERENCES * preferences.value + weights.ACCESSIBILITY * full < least) return;
    accessibility.judge(segment, at);
    const byAccessAndWishes = weights.ACCESSIBILITY * accessibility.value + weights.PREFERENCES * preferences.value;
    if (accessibility.outcome === fails || bySkillsAndWork + byAccessAndWishes < least) return;
    const law = this.law.judge(segment, at);
    const outcome = Math.max(law, preferences.outcome, accessibility.outcome);
    if (outcome === fails || applied.has(segment.records[at]!) || (eligibleOnly && outcome !== passes)) return;
    this.offered++;
    this.skills.judge(segment, at);
    const occupation = this.occupation(at);
    const score = Math.floor((weights.SKILLS * this.skills.value + weights.OCCUPATION * occupation.value + byAccessAndWishes) / 100);
    if (score < top.least) return;
    const confidence = Math.floor((weights.SKILLS * this.skills.known + weights.ACCESSIBILITY * accessibility.known + weights.PREFERENCES * preferences.known + weights.OCCUPATION * occupation.known) / 100);
    top.offer({ id: segment.records[at]!, score, confidence, since: segment.since[row]!, isEligible: outcome === passes });
  }

  /** The nearest of the occupations that the person wants, or has done for long enough: as `occupationFactor` of the reference. */
  private occupation(at: number): { value: number; known: number } {
    const { emptyFactor } = this.asks.model;
    const { occupationCode, occupationBasis } = this.asks.opportunity;
    const best = occupationCode === null ? -1 : this.nearest(at);
    if (best < 0) return { value: emptyFactor, known: 0 };
    // A presumed occupation that lies far off reads as unknown: presumptions never count against anybody.
    return occupationBasis === 'PRESUMED' ? { value: Math.max(best, emptyFactor), known: 0 } : { value: best, known: full };
  }

  /** -1 for somebody who neither wants nor has done anything. */
  private nearest(at: number): number {
    const { records, lists } = this.segment;
    const shape = records[at + person.shapeField]!;
    let cell = records[at + listField]! + person.skillCount(shape);
    let best = -1;
    for (let index = 0; index < person.wantedCount(shape); index++) best = Math.max(best, this.nearness[lists[cell++]!]!);
    const work = person.workCount(shape);
    for (let index = 0; index < work; index++) {
      const occupation = lists[cell + index * person.workCells]!;
      if (this.nearness[occupation]! > best && this.monthsOf(occupation, cell, work) >= this.asks.model.occupation.minMonths) best = this.nearness[occupation]!;
    }
    return best;
  }

  /** Whole months that the person has worked in an occupation by the day asked about, each time counted by itself. */
  private monthsOf(occupation: number, first: number, count: number): number {
    const { lists } = this.segment;
    let months = 0;
    for (let index = 0; index < count; index++) {
      const cell = first + index * person.workCells;
      if (lists[cell] !== occupation) continue;
      const ended = lists[cell + 2]!;
      months += Math.max(0, monthsFrom(lists[cell + 1]!, ended === 0 || ended > this.on ? this.on : ended + 1));
    }
    return months;
  }
}
