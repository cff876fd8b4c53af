import { changedPerson, type OpenChange, type PersonChange } from '../../changes/person-change.js';
import { full } from '../../model/model.js';
import { fails, isUnknown, passes } from '../judged.js';
import { PersonView, type PersonViews, type Worth } from '../posts/person-view.js';
import { PostPreferences, wishBits } from '../posts/post-preferences.js';
import * as post from '../posts/post-rows.js';
import { gainsBySkills } from '../search.js';
import type { Segment } from '../segment.js';
import type { Place } from '../top.js';
import { AidEffects } from './aid-effects.js';
import { LawEffects } from './law-effects.js';
import { SkillEffects } from './skill-effects.js';
import { Tally, type ChangeFound } from './tally.js';

/** What a change of the person brings. */
export interface PersonEffect extends ChangeFound { readonly change: PersonChange }

interface Wish { readonly tally: Tally; readonly bit: number; readonly preferences: PostPreferences }

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
  private readonly law: LawEffects;
  private readonly wishes: readonly Wish[];
  private readonly aids: AidEffects;
  private readonly skills: SkillEffects;
  /** What the posts of the segment gain by the person's skills, by row. */
  private gains: Int32Array = new Int32Array(0);
  /** The most that wishes bring posts of the group to. */
  private mostByWishes = 0;
  /** Of far posts of the group: how many changes let in, by the worst of their gates afterwards. */
  private readonly opened = new Int32Array(fails);
  // Of the post that is looked at.
  private row = 0;
  private at = 0;
  private before = passes;
  private isAccessJudged = false;
  private isJudged = false;
  private skillValue = 0;

  constructor(private readonly views: PersonViews, changes: readonly OpenChange[], encoder: post.PostEncoder) {
    const { seeker, model, rules } = views;
    this.view = new PersonView(views, encoder);
    this.changes = changes.map((change) => ({ change, tally: new Tally() }));
    this.law = new LawEffects(this.changes, this.view, encoder);
    this.wishes = this.changes.flatMap(({ change, tally }) => {
      const bit = bitOfKind[change.kind];
      return bit === undefined ? [] : [{ tally, bit, preferences: new PostPreferences(changedPerson(seeker, change), model, rules) }];
    });
    this.aids = new AidEffects(this.view, this.changes);
    this.skills = new SkillEffects(this.view);
  }

  /** Looks at the posts of a segment. */
  scan(segment: Segment): void {
    if (!this.views.seeker.consentsToMatching) return;
    const { view, wishes } = this;
    view.open(segment);
    this.gains = gainsBySkills(segment, view);
    this.skills.open(segment);
    for (const group of segment.groups) {
      const most = view.preferences.most(group);
      const opening = most >= 0 ? [] : wishes.filter(({ bit, preferences }) => bit === wishBits.regions && preferences.most(group) >= 0);
      if (most < 0 && opening.length === 0) continue;
      this.mostByWishes = this.views.model.weights.PREFERENCES * (most < 0 ? full : most);
      this.scanGroup(segment.groupStart[group]!, segment.groupStart[group + 1]!, opening);
    }
  }

  /** Looks at the posts of a group: near ones; or those beyond the person's limit on regions, which some changes of it take in. */
  private scanGroup(from: number, to: number, opening: readonly Wish[]): void {
    const { view } = this;
    const [first] = opening;
    this.opened.fill(0);
    for (let row = from; row < to; row++) {
      const at = row * post.postLayout.stride;
      if (view.segment.isDead[row] === 1 || !view.isOpen(at)) continue;
      if (first === undefined) this.near(row, at);
      else this.far(row, at, first, opening);
    }
    for (const { tally } of opening) for (const [after, rows] of this.opened.entries()) tally.count(rows, fails, after);
  }

  /** What each change brings, but for skills. */
  found(): PersonEffect[] {
    this.law.count();
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

  /** A far post. Changes that take in its place do so alike: what else keeps it away, or leaves it in doubt, does so for each. */
  private far(row: number, at: number, { preferences }: Wish, opening: readonly Wish[]): void {
    const { accessibility, segment } = this.view;
    const law = this.view.lawOf(at);
    if (law === fails) return;
    preferences.look(segment, at);
    if (preferences.outcome === fails) return;
    accessibility.look(segment, at);
    if (accessibility.outcome === fails) return;
    const after = Math.max(law, preferences.outcome, accessibility.outcome);
    this.opened[after]!++;
    this.begin(row, at, fails);
    for (let index = 0; index < opening.length; index++) this.offer(opening[index]!.tally, after, accessibility, opening[index]!.preferences);
  }

  private near(row: number, at: number): void {
    const { preferences, accessibility, segment, records, leastBySkills, byWork } = this.view;
    const law = this.view.lawOf(at);
    const ofLaw = records[at + post.lawField]!;
    if (law === fails && !this.law.isTouched(ofLaw)) return;
    preferences.look(segment, at);
    if (preferences.outcome === fails && (law === fails || this.wishes.length === 0)) return;
    accessibility.look(segment, at);
    const looked = law === fails || preferences.outcome === fails ? 0 : this.aids.look(at);
    if (accessibility.outcome === fails && looked === 0) return;
    const others = Math.max(preferences.outcome, accessibility.outcome);
    const most = leastBySkills + this.mostByWishes + this.gains[row]! + this.views.model.weights.ACCESSIBILITY * accessibility.most;
    this.begin(row, at, Math.max(law, others));
    // A change of one thing brings nothing where another stands as badly.
    if (law > others) {
      this.law.take(ofLaw, others);
      if (this.law.mayBeBest(ofLaw, most + byWork[segment.work[row]!]!)) this.law.offer(ofLaw, others, this.place(accessibility, preferences));
    }
    const besideWishes = Math.max(law, accessibility.outcome);
    if (preferences.outcome > besideWishes) this.wishesAt(besideWishes);
    if (looked !== 0) this.aidsAt(looked, Math.max(law, preferences.outcome));
    if (this.before !== fails) this.skills.take(row, most);
  }

  private begin(row: number, at: number, before: number): void {
    this.row = row;
    this.at = at;
    this.before = before;
    this.isAccessJudged = false;
    this.isJudged = false;
  }

  /** Judges the post in full: most are only looked at. */
  private judge(): void {
    if (this.isJudged) return;
    this.isJudged = true;
    const { view, at } = this;
    this.judgeAccess();
    view.preferences.judge(view.segment, at);
    this.skillValue = view.skillValue(at, view.skills);
  }

  private judgeAccess(): void {
    if (this.isAccessJudged) return;
    this.isAccessJudged = true;
    this.view.accessibility.judge(this.view.segment, this.at);
  }

  /** Wishes of which one alone keeps the post away, or leaves it in doubt. */
  private wishesAt(others: number): void {
    const { at, view: { preferences, accessibility, segment } } = this;
    const inTheWay = preferences.wishesAt(segment, at, preferences.outcome === fails ? fails : isUnknown);
    for (const wish of this.wishes) {
      if (wish.bit !== inTheWay) continue;
      wish.preferences.look(segment, at);
      this.count(wish.tally, Math.max(others, wish.preferences.outcome), accessibility, wish.preferences);
    }
  }

  private aidsAt(looked: number, others: number): void {
    const { aids, view: { preferences } } = this;
    for (let left = looked; left !== 0; left &= left - 1) {
      aids.takeFirst(left);
      this.count(aids.tally, Math.max(others, aids.outcome), aids, preferences, this.before !== fails && this.isLifted());
    }
  }

  /** Whether the aid that was taken lifts the post. */
  private isLifted(): boolean {
    if (this.aids.isSurelyLifted) return true;
    this.judgeAccess();
    return this.aids.isLifted;
  }

  /** Counts what the post gains by a change, by the worst of its gates afterwards. */
  private count(tally: Tally, after: number, accessibility: Worth, preferences: PostPreferences, isLifted = false): void {
    if (isLifted) tally.countLifted(1);
    if (after < this.before) tally.count(1, this.before, after);
    if (after < this.before || isLifted) this.offer(tally, after, accessibility, preferences);
  }

  /** Offers the post to the best of a change. */
  private offer(tally: Tally, after: number, accessibility: Worth, preferences: PostPreferences): void {
    const { view, row, at, views: { model: { weights } } } = this;
    const { work } = view.segment;
    const isWished = preferences === view.preferences;
    const byWishes = isWished ? this.mostByWishes : weights.PREFERENCES * full;
    // What it would reach if all else were as good as can be.
    if (view.leastBySkills + byWishes + this.gains[row]! + view.byWork[work[row]!]! + weights.ACCESSIBILITY * full < tally.least * 100) return;
    this.judge();
    if (!isWished) preferences.judge(view.segment, at);
    if (view.score(row, this.skillValue, accessibility, preferences) < tally.least) return;
    tally.offer({ ...this.place(accessibility, preferences), isEligible: after === passes });
  }

  /** The place of the post in a ranking, as it is judged in full. */
  private place(accessibility: Worth, preferences: PostPreferences): Place {
    this.judge();
    const { view, row, at } = this;
    return {
      id: view.records[at]!, score: view.score(row, this.skillValue, accessibility, preferences),
      confidence: view.confidence(row, at, view.skills, accessibility, preferences), since: view.segment.since[row]!,
    };
  }
}
