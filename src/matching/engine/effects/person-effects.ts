import { changedPerson, type OpenChange, type PersonChange } from '../../changes/person-change.js';
import { full } from '../../model/model.js';
import { fails, isUnknown, passes } from '../judged.js';
import { PersonView, type PersonViews } from '../posts/person-view.js';
import type { DemandAnswers } from '../posts/demand-answers.js';
import { PostAccessibility } from '../posts/post-accessibility.js';
import { PostPreferences, wishBits } from '../posts/post-preferences.js';
import * as post from '../posts/post-rows.js';
import { listField, type Segment } from '../segment.js';
import { lawFixes } from './law-fixes.js';
import { SkillEffects } from './skill-effects.js';
import { Tally, type ChangeFound } from './tally.js';

/** What a change of the person brings. */
export interface PersonEffect extends ChangeFound { readonly change: PersonChange }

interface Wish { readonly tally: Tally; readonly bit: number; readonly preferences: PostPreferences }
/** @property differs by function and level: 1 where it makes a difference */
interface Aid { readonly tally: Tally; readonly accessibility: PostAccessibility; readonly differs: Uint8Array }

const bitOfKind: Readonly<Partial<Record<OpenChange['kind'], number>>> = {
  REACH: wishBits.regions, HOURS: wishBits.hours, SHIFT: wishBits.shifts, WORK_MODE: wishBits.workModes, EMPLOYMENT: wishBits.employment,
};

/**
 * What each change of one person brings, over every open post. A change touches one thing: the law's gates, the wishes, what the person
 * has of functions, or the skills. So a post that is closed for two of them is beyond any single change, and is passed over.
 */
export class PersonEffects {
  private readonly view: PersonView;
  private readonly changes: readonly { readonly change: OpenChange; readonly tally: Tally }[];
  private readonly law: ReturnType<typeof lawFixes>;
  private readonly wishes: readonly Wish[];
  private readonly aids: readonly Aid[];
  /** By function and level asked: the aids, as bits, that make a difference there. */
  private readonly aidsAt: Int32Array;
  private readonly skills: SkillEffects;
  private skillValue = 0;
  private valuedRow = -1;

  constructor(private readonly views: PersonViews, changes: readonly OpenChange[], encoder: post.PostEncoder) {
    const { seeker, model, rules } = views;
    this.view = new PersonView(views, encoder);
    this.changes = changes.map((change) => ({ change, tally: new Tally() }));
    this.law = lawFixes(changes, views, encoder);
    this.wishes = this.changes.flatMap(({ change, tally }) => {
      const bit = bitOfKind[change.kind];
      return bit === undefined ? [] : [{ tally, bit, preferences: new PostPreferences(changedPerson(seeker, change), model, rules) }];
    });
    this.aids = this.changes.flatMap(({ change, tally }) => {
      if (change.kind !== 'AID') return [];
      const accessibility = new PostAccessibility(changedPerson(seeker, change), model, this.view.provisions);
      return [{ tally, accessibility, differs: differences(this.view.accessibility.demands, accessibility.demands) }];
    });
    this.aidsAt = this.aids.reduce((bits, { differs }, index) => bits.map((each, cell) => each | (differs[cell]! << index)), new Int32Array(this.view.accessibility.demands.standing.length));
    this.skills = new SkillEffects(this.view);
  }

  /** Looks at the posts of a segment. */
  scan(segment: Segment): void {
    if (!this.views.seeker.consentsToMatching) return;
    const { view, wishes } = this;
    view.open(segment);
    this.valuedRow = -1;
    this.skills.open(segment);
    for (const group of segment.groups) {
      const isNear = view.preferences.most(group) >= 0;
      const opening = isNear ? [] : wishes.filter(({ bit, preferences }) => bit === wishBits.regions && preferences.most(group) >= 0);
      if (!isNear && opening.length === 0) continue;
      const end = segment.groupStart[group + 1]!;
      for (let row = segment.groupStart[group]!; row < end; row++) {
        const at = row * post.postLayout.stride;
        if (segment.isDead[row] === 1 || !view.isOpen(at)) continue;
        if (isNear) this.near(row, at);
        else this.far(row, at, opening);
      }
    }
  }

  /** What each change brings, but for skills. */
  found(): PersonEffect[] {
    return this.changes.map(({ change, tally }) => ({ change, ...tally.found() }));
  }

  /** By number of each skill: how many open posts ask for it, and would be answered better with it. */
  get askedSkills(): number[] {
    return [...this.skills.asked];
  }

  /** What some skills bring, by their codes. */
  learning(codes: readonly string[]): PersonEffect[] {
    return this.skills.learning(codes).map(({ change, tally }) => ({ change, ...tally.found() }));
  }

  /** A post beyond the person's limit on regions, which some changes of it take in. */
  private far(row: number, at: number, opening: readonly Wish[]): void {
    const { accessibility, segment } = this.view;
    const law = this.view.lawOf(at);
    if (law === fails) return;
    let isJudged = false;
    for (const { tally, preferences } of opening) {
      preferences.judge(segment, at);
      // They take in the place alike: whatever else keeps the post away does so for each.
      if (preferences.outcome === fails) return;
      if (!isJudged) accessibility.judge(segment, at);
      isJudged = true;
      if (accessibility.outcome === fails) return;
      this.count(tally, row, at, fails, Math.max(law, preferences.outcome, accessibility.outcome), accessibility, preferences);
    }
  }

  private near(row: number, at: number): void {
    const { preferences, accessibility, segment } = this.view;
    const law = this.view.lawOf(at);
    const isOut = law === fails;
    const number = this.view.records[at + post.lawField]!;
    if (isOut && this.law.of(number).length === 0) return;
    preferences.judge(segment, at);
    if (preferences.outcome === fails && (isOut || this.wishes.length === 0)) return;
    const aids = this.aidsFor(at);
    accessibility.judge(segment, at);
    const isClosed = isOut || preferences.outcome === fails;
    if (accessibility.outcome === fails && (isClosed || aids === 0)) return;
    const others = Math.max(preferences.outcome, accessibility.outcome);
    const before = Math.max(law, others);
    if (law !== passes) for (const { change, outcome } of this.law.of(number)) this.count(this.changes[change]!.tally, row, at, before, Math.max(outcome, others), accessibility, preferences);
    if (preferences.outcome !== passes) this.wishesAt(row, at, before, Math.max(law, accessibility.outcome));
    if (aids !== 0 && !isClosed) this.aidsAtRow(row, at, aids, before, Math.max(law, preferences.outcome));
    if (before !== fails) this.skills.take(row, at, before);
  }

  /** Wishes of which one alone keeps the post away, or leaves it in doubt. */
  private wishesAt(row: number, at: number, before: number, others: number): void {
    const { view: { preferences, accessibility, segment } } = this;
    const inTheWay = preferences.wishesAt(segment, at, preferences.outcome === fails ? fails : isUnknown);
    for (const wish of this.wishes) {
      if (wish.bit !== inTheWay) continue;
      wish.preferences.judge(segment, at);
      this.count(wish.tally, row, at, before, Math.max(others, wish.preferences.outcome), accessibility, wish.preferences);
    }
  }

  private aidsAtRow(row: number, at: number, aids: number, before: number, others: number): void {
    const { segment, preferences } = this.view;
    for (let left = aids; left !== 0; left &= left - 1) {
      const { tally, accessibility, differs } = this.aids[31 - Math.clz32(left & -left)]!;
      accessibility.judgeBeside(this.view.accessibility, differs, segment, at);
      this.count(tally, row, at, before, Math.max(others, accessibility.outcome), accessibility, preferences);
    }
  }

  /** Counts what a row gains by a change, by the worst of its gates before and after. */
  private count(tally: Tally, row: number, at: number, before: number, after: number, accessibility: PostAccessibility, preferences: PostPreferences): void {
    if (after === fails) return;
    const { view, views: { model: { weights } } } = this;
    const isLifted = before !== fails && accessibility.value > view.accessibility.value;
    if (!tally.count(before === fails, before, after, isLifted)) return;
    // What it would reach if the person had every skill that is asked.
    if (view.potential(row, 0, accessibility, preferences) + weights.SKILLS * full < tally.least * 100) return;
    const score = view.score(row, this.skillValueOf(row, at), accessibility, preferences);
    if (score < tally.least) return;
    const confidence = view.confidence(row, at, view.skills, accessibility, preferences);
    tally.offer({ id: view.records[at]!, score, confidence, since: view.segment.since[row]!, isEligible: after === passes });
  }

  /** What the skills of a post are worth to the person: several changes ask for it. */
  private skillValueOf(row: number, at: number): number {
    if (this.valuedRow !== row) this.skillValue = this.view.skillValue(at, this.view.skills);
    this.valuedRow = row;
    return this.skillValue;
  }

  /** The aids that make a difference to what a post asks, as bits. */
  private aidsFor(at: number): number {
    if (this.aids.length === 0) return 0;
    const { records, lists } = this.view;
    const shape = records[at + post.shapeField]!;
    const first = records[at + listField]! + post.skillCount(shape) * post.skillCells;
    let aids = 0;
    for (let cell = first; cell < first + post.demandCount(shape); cell++) aids |= this.aidsAt[post.demandCell(lists[cell]!)]!;
    return aids;
  }
}

/** By function and level asked: 1 where answers differ. */
function differences(before: DemandAnswers, after: DemandAnswers): Uint8Array {
  return before.standing.map((standing, cell) =>
    (standing === after.standing[cell] && before.helpLow[cell] === after.helpLow[cell] && before.helpHigh[cell] === after.helpHigh[cell] ? 0 : 1));
}
