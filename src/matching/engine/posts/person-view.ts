import { ownOccupations } from '../../factors/occupation.js';
import type { SeekerFacts } from '../../facts.js';
import type { GateId } from '../../rules/index.js';
import { full, type MatchingModel } from '../../model/model.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { pairWith } from '../blank.js';
import { dayNumber } from '../days.js';
import { NumberMemo } from '../facets.js';
import { fails, worstOf } from '../judged.js';
import { nearestValues } from '../nearness.js';
import { listField, type Segment } from '../segment.js';
import { TraitBounds } from '../traits.js';
import { AskedSkills } from './asked-skills.js';
import { PostAccessibility } from './post-accessibility.js';
import { PostGains } from './post-gains.js';
import * as post from './post-rows.js';
import { PostProvisions } from './post-provisions.js';
import { PostPreferences } from './post-preferences.js';

/** The gates that look at the law, and at education: of a post they need no more than its `PostLaw`. */
export const lawGates: readonly GateId[] = ['RESERVATION', 'PUBLIC_WELFARE', 'SUPPORTED_EMPLOYMENT', 'QUALIFICATION', 'AGE', 'RESIDENCE', 'EDUCATION'];

/** What a factor of a post is worth, and which share of that is known, in basis points. */
export interface Worth { readonly value: number; readonly known: number }

/** Who looks at posts, and by what they are judged. */
export interface PersonViews {
  readonly seeker: SeekerFacts;
  /** Posts to which the person's application runs or ran, but for those withdrawn. */
  readonly applied: ReadonlySet<number>;
  readonly model: MatchingModel;
  readonly rules: RuleSet;
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

/** Posts in columns as one person stands to them, each gate and factor by itself: the same arithmetic as the reference (`matchPair`), over numbers. */
export class PersonView {
  readonly skills: AskedSkills;
  readonly provisions: PostProvisions;
  readonly accessibility: PostAccessibility;
  readonly preferences: PostPreferences;
  /** The worst of the law's gates, by the number of a post's law. */
  readonly law: NumberMemo;
  /** By the number of a post's occupation: twice the value, and one more where it is known. */
  readonly occupations: Uint16Array;
  /** The same as what it brings to a hundred times a score. */
  readonly byWork: Int32Array;
  readonly bounds: TraitBounds;
  readonly skillGains: PostGains;
  segment!: Segment;
  records!: Int32Array;
  lists!: Uint16Array;
  private readonly on: number;

  constructor(readonly views: PersonViews, readonly encoder: post.PostEncoder) {
    const { seeker, model, rules } = views;
    this.skills = new AskedSkills(seeker, model);
    this.skillGains = new PostGains(this.skills.value, this.skills.least, model, this.skills.answered);
    this.provisions = new PostProvisions(encoder.employers);
    this.accessibility = new PostAccessibility(seeker, model, this.provisions);
    this.preferences = new PostPreferences(seeker, model, rules);
    this.law = new NumberMemo(encoder.laws.size, (number) => worstOf(lawGates, pairWith(seeker, encoder.laws.get(number)), rules));
    this.occupations = occupationAnswers(seeker, model, rules.on);
    this.byWork = Int32Array.from(this.occupations, (answer) => model.weights.OCCUPATION * (answer >>> 1));
    this.bounds = new TraitBounds(this.byWork, model.weights.PREFERENCES);
    this.boundByOffers();
    this.on = dayNumber(rules.on);
  }

  open(segment: Segment): void {
    this.segment = segment;
    this.records = segment.records;
    this.lists = segment.lists;
  }

  /** Whether the post takes people on the day, has a seat left, and the person has not applied. */
  isOpen(at: number): boolean {
    const { records } = this;
    const days = records[at + post.daysField]!;
    return post.opensOf(days) <= this.on && post.closesOf(days) >= this.on && post.hasSeat(records[at + post.shapeField]!) && (this.views.applied.size === 0 || !this.views.applied.has(records[at]!));
  }

  /** The worst that the law's gates say. */
  lawOf(at: number): number {
    const number = this.records[at + post.lawField]!;
    const outcome = this.law.of(number);
    if (outcome === fails) this.bounds.ruleOutLaw(number);
    return outcome;
  }

  /** There are few of them: what each means is known before any post is judged. */
  private boundByOffers(): void {
    const { bounds, preferences, encoder: { offers } } = this;
    for (const [number, offer] of offers.known.entries()) bounds.learnTerms(number, preferences.shortfall(post.termsOfOffer(offer), post.hoursOfOffer(offer)));
  }

  /** What skills bring to a hundred times the score of a post that asks for nothing that the person answers. */
  get leastBySkills(): number {
    return this.views.model.weights.SKILLS * this.skills.least;
  }

  /** What the skills of a post are worth to the person, who has some skills. */
  skillValue(at: number, skills: AskedSkills): number {
    return this.skillMean(at, skills.value, 1) ?? this.views.model.emptyFactor;
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
      const value = weight * unit * table[lists[cell]! * post.levelsOfSkill + post.askedLevel(asked)]!;
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
    const { requiredTenths, optionalTenths } = this.views.model.skills;
    return Math.floor((requiredTenths * Math.floor(required / requiredWeight) + optionalTenths * Math.floor(optional / optionalWeight)) / 10);
  }

  /** Basis points. */
  score(at: number, skillValue: number, { value: access }: Worth, { value: wishes }: Worth): number {
    const { weights } = this.views.model;
    return Math.floor((weights.SKILLS * skillValue + weights.ACCESSIBILITY * access + weights.PREFERENCES * wishes + this.byWork[post.occupationNumber(this.records, at)]!) / 100);
  }

  confidence(at: number, skills: AskedSkills, { known: access }: Worth, { known: wishes }: Worth): number {
    const { weights } = this.views.model;
    const bySkills = this.skillMean(at, skills.isKnown, full) ?? 0;
    const occupation = (this.occupations[post.occupationNumber(this.records, at)]! & 1) * full;
    return Math.floor((weights.SKILLS * bySkills + weights.ACCESSIBILITY * access + weights.PREFERENCES * wishes + weights.OCCUPATION * occupation) / 100);
  }
}
