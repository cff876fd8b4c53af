import { ownOccupations } from '../../factors/occupation.js';
import type { SeekerFacts } from '../../facts.js';
import type { VacancyFilter } from '../../../domain/vacancies/index.js';
import type { GateId } from '../../gates/index.js';
import { full, type MatchingModel } from '../../model/model.js';
import type { RuleSet } from '../../rules/rules.js';
import { pairWith } from '../blank.js';
import { regionCodes, regionRun } from '../codes.js';
import { dayNumber } from '../days.js';
import { NumberMemo } from '../facets.js';
import { fails, passes, worstOf } from '../judged.js';
import { nearestValues } from '../nearness.js';
import type { Question } from '../search.js';
import { listField, type Range, type Segment } from '../segment.js';
import type { Top } from '../top.js';
import { AskedSkills } from './asked-skills.js';
import { PostAccessibility } from './post-accessibility.js';
import { conditionsOf, type PostCondition } from './post-filter.js';
import * as post from './post-rows.js';
import { PostPreferences } from './post-preferences.js';

const lawGates: readonly GateId[] = ['RESERVATION', 'PUBLIC_WELFARE', 'SUPPORTED_EMPLOYMENT', 'QUALIFICATION', 'AGE', 'RESIDENCE', 'EDUCATION'];

/** What a person asks of posts. */
export interface PersonAsks {
  readonly seeker: SeekerFacts;
  /** Posts to which the person's application runs or ran, but for those withdrawn. */
  readonly applied: ReadonlySet<number>;
  readonly filter: VacancyFilter;
  readonly eligibleOnly: boolean;
  readonly model: MatchingModel;
  readonly rules: RuleSet;
}

/** Whether a group of posts is asked about at all. */
function groupScope({ region, orHomeBased }: VacancyFilter): (group: number) => boolean {
  if (region == null) return () => true;
  const { first, last } = regionRun(region);
  return (group) => {
    const isHome = group >= regionCodes.size;
    const number = isHome ? group - regionCodes.size : group;
    return (isHome && orHomeBased === true) || (number >= first && number <= last);
  };
}

/** What each occupation of posts is worth to a person, as `occupationFactor` of the reference has it. */
function occupationAnswers(seeker: SeekerFacts, { occupation, emptyFactor }: MatchingModel, on: string): Uint16Array {
  const own = ownOccupations(seeker, occupation.minMonths, on).map(({ code }) => code);
  const unknown = emptyFactor * 2;
  const answers = new Uint16Array(post.occupationNumbers).fill(unknown);
  if (own.length === 0) return answers;
  const presumed = answers.length / 2;
  for (const [number, value] of nearestValues(own, occupation).entries()) {
    if (number === 0) continue;
    answers[number] = value * 2 + 1;
    // A presumed occupation that lies far off reads as unknown: presumptions never count against anybody.
    answers[presumed + number] = Math.max(value, emptyFactor) * 2;
  }
  return answers;
}

/** One person against posts in columns: the same arithmetic as the reference (`matchPair`), over numbers. */
export class PersonQuestion implements Question {
  readonly leastBySkills: number;
  readonly byWork: Int32Array;
  readonly gainfulSkills: readonly number[];
  /** How many were offered; all that there are, where the question is exhaustive. */
  offered = 0;
  private readonly skills: AskedSkills;
  private readonly accessibility: PostAccessibility;
  private readonly preferences: PostPreferences;
  private readonly law: NumberMemo;
  /** By the number of a post's occupation: twice the value, and one more where it is known. */
  private readonly occupations: Uint16Array;
  private readonly conditions: readonly PostCondition[];
  private readonly isAsked: (group: number) => boolean;
  private readonly on: number;
  private segment!: Segment;
  private records!: Int32Array;
  private lists!: Uint16Array;

  constructor(private readonly asks: PersonAsks, encoder: post.PostEncoder, readonly top: Top, readonly isExhaustive: boolean) {
    const { seeker, model, rules, filter } = asks;
    this.skills = new AskedSkills(seeker, model);
    this.accessibility = new PostAccessibility(seeker, model, encoder.employers);
    this.preferences = new PostPreferences(seeker, model, rules);
    this.law = new NumberMemo(encoder.laws.size, (number) => worstOf(lawGates, pairWith(seeker, encoder.laws.get(number)), rules));
    this.occupations = occupationAnswers(seeker, model, rules.on);
    this.byWork = Int32Array.from(this.occupations, (answer) => model.weights.OCCUPATION * (answer >>> 1));
    this.leastBySkills = model.weights.SKILLS * this.skills.least;
    this.gainfulSkills = this.skills.answered;
    this.conditions = conditionsOf(filter, encoder);
    this.isAsked = groupScope(filter);
    this.on = dayNumber(rules.on);
  }

  open(segment: Segment): void {
    this.segment = segment;
    this.records = segment.records;
    this.lists = segment.lists;
  }

  reach(group: number): number {
    if (!this.asks.seeker.consentsToMatching || !this.isAsked(group)) return -1;
    const preferences = this.preferences.most(group);
    const { weights } = this.asks.model;
    return preferences < 0 ? -1 : this.leastBySkills + weights.ACCESSIBILITY * full + weights.PREFERENCES * preferences;
  }

  gain(skill: number, { from, to }: Range, gains: Int32Array): void {
    const { rows, notes } = this.segment.postings;
    const { value, least } = this.skills;
    const weight = this.asks.model.weights.SKILLS / post.wholeShare;
    const byLevel = Float64Array.from({ length: post.levelsOfSkill }, (_, level) => weight * Math.max(0, value[skill * post.levelsOfSkill + level]! - least));
    for (let index = from; index < to; index++) {
      const note = notes[index]!;
      gains[rows[index]!]! += Math.ceil(byLevel[post.noteLevel(note)]! * post.noteShare(note));
    }
  }

  /** The mean of a table's values over the skills of a post, each times `unit`; null for a post without any. */
  private skillMean(at: number, table: Uint16Array | Uint8Array, unit: number): number | null {
    const { records, lists } = this;
    const count = post.skillCount(records[at + post.shapeField]!);
    let required = 0;
    let requiredWeight = 0;
    let optional = 0;
    let optionalWeight = 0;
    let cell = records[at + listField]!;
    for (let index = 0; index < count; index++, cell += post.skillCells) {
      const asked = lists[cell + 1]!;
      const weight = post.skillWeight(asked);
      const value = weight * unit * table[lists[cell]! * post.levelsOfSkill + (asked & 7)]!;
      if ((asked & post.requiredBit) !== 0) {
        required += value;
        requiredWeight += weight;
      } else {
        optional += value;
        optionalWeight += weight;
      }
    }
    if (optionalWeight === 0) return requiredWeight === 0 ? null : Math.floor(required / requiredWeight);
    if (requiredWeight === 0) return Math.floor(optional / optionalWeight);
    const { requiredTenths, optionalTenths } = this.asks.model.skills;
    return Math.floor((requiredTenths * Math.floor(required / requiredWeight) + optionalTenths * Math.floor(optional / optionalWeight)) / 10);
  }

  judge(row: number, bySkillsAndWork: number): void {
    const at = row * post.postLayout.stride;
    const { accessibility, preferences, segment, top, asks: { model: { weights, emptyFactor }, eligibleOnly } } = this;
    const least = top.least * 100;
    const openness = this.openness(at);
    if (openness === fails) return;
    preferences.judge(segment, at);
    if (preferences.outcome === fails || bySkillsAndWork + weights.PREFERENCES * preferences.value + weights.ACCESSIBILITY * full < least) return;
    accessibility.judge(segment, at);
    const outcome = Math.max(openness, accessibility.outcome, preferences.outcome);
    if (outcome === fails || (eligibleOnly && outcome !== passes)) return;
    this.offered++;
    const byAccessAndWishes = weights.ACCESSIBILITY * accessibility.value + weights.PREFERENCES * preferences.value;
    if (bySkillsAndWork + byAccessAndWishes < least) return;
    const skills = this.skillMean(at, this.skills.value, 1) ?? emptyFactor;
    const occupation = this.occupations[segment.work[row]!]!;
    const score = Math.floor((weights.SKILLS * skills + weights.OCCUPATION * (occupation >>> 1) + byAccessAndWishes) / 100);
    if (score < top.least) return;
    const skillsKnown = this.skillMean(at, this.skills.isKnown, full) ?? 0;
    const occupationKnown = (occupation & 1) * full;
    const confidence = Math.floor((weights.SKILLS * skillsKnown + weights.ACCESSIBILITY * accessibility.known + weights.PREFERENCES * preferences.known + weights.OCCUPATION * occupationKnown) / 100);
    top.offer({ id: this.records[at]!, score, confidence, since: segment.since[row]!, isEligible: outcome === passes });
  }

  /** Whether the post may be taken at all: its days, its seats, the filter, applications and the law. */
  private openness(at: number): number {
    const { records } = this;
    const days = records[at + post.daysField]!;
    if (post.opensOf(days) > this.on || post.closesOf(days) < this.on || !post.hasSeat(records[at + post.shapeField]!)) return fails;
    for (const condition of this.conditions) if (!condition(this.segment, at)) return fails;
    if (this.asks.applied.has(records[at]!)) return fails;
    return this.law.of(records[at + post.lawField]!);
  }
}
