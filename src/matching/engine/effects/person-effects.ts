import { changedPerson, type OpenChange, type PersonChange } from '../../changes/person-change.js';
import { full } from '../../model/model.js';
import { fails, isUnknown, passes } from '../judged.js';
import { PersonView, type PersonViews, type Worth } from '../posts/person-view.js';
import { PostPreferences, wishBits } from '../posts/post-preferences.js';
import * as post from '../posts/post-rows.js';
import { gainsBySkills } from '../search.js';
import type { Segment } from '../segment.js';
import { AidEffects } from './aid-effects.js';
import { lawFixes, type LawFix } from './law-fixes.js';
import { SkillEffects } from './skill-effects.js';
import { Tally, type ChangeFound } from './tally.js';

/** What a change of the person brings. */
export interface PersonEffect extends ChangeFound { readonly change: PersonChange }

interface Wish { readonly tally: Tally; readonly bit: number; readonly preferences: PostPreferences }

const bitOfKind: Readonly<Partial<Record<OpenChange['kind'], number>>> = {
  REACH: wishBits.regions, HOURS: wishBits.hours, SHIFT: wishBits.shifts, WORK_MODE: wishBits.workModes, EMPLOYMENT: wishBits.employment,
};

const none: readonly LawFix[] = [];

/**
 * What each change of one person brings, over every open post. A change touches one thing: the law's gates, the wishes, what the person
 * has of functions, or the skills. So a post that is closed for two of them is beyond any single change, and is passed over.
 */
export class PersonEffects {
  private readonly view: PersonView;
  private readonly changes: readonly { readonly change: OpenChange; readonly tally: Tally }[];
  private readonly law: ReturnType<typeof lawFixes>;
  private readonly wishes: readonly Wish[];
  private readonly aids: AidEffects;
  private readonly skills: SkillEffects;
  /** What the posts of the segment gain by the person's skills, by row. */
  private gains: Int32Array = new Int32Array(0);
  // Of the post that is looked at.
  private row = 0;
  private at = 0;
  private before = passes;
  private isJudged = false;
  private skillValue = 0;

  constructor(private readonly views: PersonViews, changes: readonly OpenChange[], encoder: post.PostEncoder) {
    const { seeker, model, rules } = views;
    this.view = new PersonView(views, encoder);
    this.changes = changes.map((change) => ({ change, tally: new Tally() }));
    this.law = lawFixes(changes, views, encoder);
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
    this.skills.count();
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
    let isLookedAt = false;
    for (const { tally, preferences } of opening) {
      preferences.look(segment, at);
      // They take in the place alike: whatever else keeps the post away does so for each.
      if (preferences.outcome === fails) return;
      if (!isLookedAt) {
        accessibility.look(segment, at);
        if (accessibility.outcome === fails) return;
        this.begin(row, at, fails);
      }
      isLookedAt = true;
      this.count(tally, Math.max(law, preferences.outcome, accessibility.outcome), accessibility, preferences);
    }
  }

  private near(row: number, at: number): void {
    const { preferences, accessibility, segment, records } = this.view;
    const law = this.view.lawOf(at);
    const fixes = law === passes ? none : this.law.of(records[at + post.lawField]!);
    if (law === fails && fixes.length === 0) return;
    preferences.look(segment, at);
    if (preferences.outcome === fails && (law === fails || this.wishes.length === 0)) return;
    accessibility.look(segment, at);
    const looked = law === fails || preferences.outcome === fails ? 0 : this.aids.look(at);
    if (accessibility.outcome === fails && looked === 0) return;
    const others = Math.max(preferences.outcome, accessibility.outcome);
    this.begin(row, at, Math.max(law, others));
    for (let index = 0; index < fixes.length; index++) {
      const { change, outcome } = fixes[index]!;
      this.count(this.changes[change]!.tally, Math.max(outcome, others), accessibility, preferences);
    }
    if (preferences.outcome !== passes) this.wishesAt(Math.max(law, accessibility.outcome));
    if (looked !== 0) this.aidsAt(looked, Math.max(law, preferences.outcome));
    if (this.before !== fails) this.skills.take(row);
  }

  private begin(row: number, at: number, before: number): void {
    this.row = row;
    this.at = at;
    this.before = before;
    this.isJudged = false;
  }

  /** Judges the post in full: most are only looked at. */
  private judge(): void {
    if (this.isJudged) return;
    this.isJudged = true;
    const { view, at } = this;
    view.accessibility.judge(view.segment, at);
    view.preferences.judge(view.segment, at);
    this.skillValue = view.skillValue(at, view.skills);
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
    this.judge();
    return this.aids.isLifted;
  }

  /** Counts what the post gains by a change, by the worst of its gates afterwards. */
  private count(tally: Tally, after: number, accessibility: Worth, preferences: PostPreferences, isLifted = false): void {
    if (isLifted) tally.countLifted();
    if (after < this.before) tally.count(1, this.before, after);
    else if (!isLifted) return;
    const { view, row, at, views: { model: { weights } } } = this;
    const { work, since } = view.segment;
    // What it would reach if all else were as good as can be.
    if (view.leastBySkills + this.gains[row]! + view.byWork[work[row]!]! + (weights.ACCESSIBILITY + weights.PREFERENCES) * full < tally.least * 100) return;
    this.judge();
    if (preferences !== view.preferences) preferences.judge(view.segment, at);
    const score = view.score(row, this.skillValue, accessibility, preferences);
    if (score < tally.least) return;
    const confidence = view.confidence(row, at, view.skills, accessibility, preferences);
    tally.offer({ id: view.records[at]!, score, confidence, since: since[row]!, isEligible: after === passes });
  }
}
