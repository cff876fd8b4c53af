import type { OpportunityFacts } from '../../facts.js';
import { full, type MatchingModel } from '../../model/model.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { personWith } from '../blank.js';
import { dayNumber, monthsFrom } from '../days.js';
import { passes, worstOf } from '../judged.js';
import { nearestValues } from '../nearness.js';
import { listField, type Segment } from '../segment.js';
import { HeldSkills } from './held-skills.js';
import { PersonAccessibility } from './person-accessibility.js';
import { PersonGains } from './person-gains.js';
import { PersonLaw, type Viewer } from './person-law.js';
import { PersonPreferences } from './person-preferences.js';
import * as person from './person-rows.js';

/** Which post looks at people, for whom, and by what they are judged. */
export interface PostViews {
  readonly opportunity: OpportunityFacts;
  /** People whose application here runs or ran, but for those withdrawn. */
  readonly applied: ReadonlySet<number>;
  readonly viewer: Viewer;
  readonly model: MatchingModel;
  readonly rules: RuleSet;
  /** The day on which consents must hold. */
  readonly today: string;
}

/** People in columns as they stand to one post, each gate and factor by itself: the same arithmetic as the reference (`matchPair`), over numbers. */
export class PostView {
  readonly skills: HeldSkills;
  readonly skillGains: PersonGains;
  readonly accessibility: PersonAccessibility;
  readonly preferences: PersonPreferences;
  readonly law: PersonLaw;
  /** What an occupation of people is worth, by number. */
  readonly nearness: Uint16Array;
  /** Whether the post takes people on the day. */
  readonly isOpen: boolean;
  segment!: Segment;
  // Of the person whose occupations were judged last.
  private occupation = 0;
  private occupationKnown = 0;
  private readonly on: number;

  constructor(readonly views: PostViews, readonly encoder: person.PersonEncoder) {
    const { opportunity, model, rules, today, viewer } = views;
    this.skills = new HeldSkills(opportunity, model);
    this.skillGains = new PersonGains(this.skills, model.weights.SKILLS);
    this.accessibility = new PersonAccessibility(opportunity, model, rules, encoder);
    this.preferences = new PersonPreferences(opportunity, model, rules, encoder);
    this.law = new PersonLaw(opportunity, rules, today, viewer, encoder);
    this.nearness = nearestValues(opportunity.occupationCode === null ? [] : [opportunity.occupationCode], model.occupation);
    this.isOpen = worstOf(['POST_OPEN', 'SEATS_LEFT'], personWith({}, opportunity), rules) === passes;
    this.on = dayNumber(rules.on);
  }

  open(segment: Segment): void {
    this.segment = segment;
  }

  /** What the skills of people bring at least to a hundred times their scores. */
  get leastBySkills(): number {
    return this.views.model.weights.SKILLS * this.skills.least;
  }

  /** Judges what a person can and has done, beside what has been judged already. */
  judgeSkillsAndWork(at: number): void {
    this.skills.judge(this.segment, at);
    const { emptyFactor } = this.views.model;
    const { occupationCode, occupationBasis } = this.views.opportunity;
    const best = occupationCode === null ? -1 : this.nearest(at);
    // A presumed occupation that lies far off reads as unknown: presumptions never count against anybody.
    this.occupation = best < 0 ? emptyFactor : occupationBasis === 'PRESUMED' ? Math.max(best, emptyFactor) : best;
    this.occupationKnown = best < 0 || occupationBasis === 'PRESUMED' ? 0 : full;
  }

  /** Basis points, of the person who was judged last. */
  score({ value }: PersonAccessibility): number {
    return this.scoreWith(value);
  }

  /** The same with another value of accessibility. */
  scoreWith(access: number): number {
    const { weights } = this.views.model;
    return Math.floor((weights.SKILLS * this.skills.value + weights.ACCESSIBILITY * access + weights.PREFERENCES * this.preferences.value + weights.OCCUPATION * this.occupation) / 100);
  }

  confidence({ known: access }: PersonAccessibility): number {
    const { weights } = this.views.model;
    return Math.floor((weights.SKILLS * this.skills.known + weights.ACCESSIBILITY * access + weights.PREFERENCES * this.preferences.known + weights.OCCUPATION * this.occupationKnown) / 100);
  }

  /** The nearest of the occupations that the person wants, or has done for long enough, as `occupationFactor` of the reference has it; -1 where there is none. */
  private nearest(at: number): number {
    const { records, lists } = this.segment;
    const shape = records[at + person.shapeField]!;
    let cell = records[at + listField]! + person.skillCount(shape);
    let best = -1;
    for (let index = 0; index < person.wantedCount(shape); index++) best = Math.max(best, this.nearness[lists[cell++]!]!);
    const work = person.workCount(shape);
    for (let index = 0; index < work; index++) {
      const occupation = lists[cell + index * person.workCells]!;
      if (this.nearness[occupation]! > best && this.monthsOf(occupation, cell, work) >= this.views.model.occupation.minMonths) best = this.nearness[occupation]!;
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
