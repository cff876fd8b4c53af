import { changedPost, type PostChange } from '../../changes/post-change.js';
import { full } from '../../model/model.js';
import { fails, passes } from '../judged.js';
import { occupationBounds } from '../people/occupation-bounds.js';
import { PersonAccessibility } from '../people/person-accessibility.js';
import * as person from '../people/person-rows.js';
import { PostView, type PostViews } from '../people/post-view.js';
import { gainsBySkills } from '../gains.js';
import type { Segment } from '../segment.js';
import { mostByWork, workOf } from '../traits.js';
import { askedOfPeople, isOfLaw } from './asked-of-people.js';
import { ByClass } from './by-class.js';
import { blockRows, Classes } from './classes.js';
import { unchanged } from './standing.js';
import { Tally, type ChangeFound } from './tally.js';

/** What a change of the post brings. */
export interface PostEffect extends ChangeFound { readonly change: PostChange }

interface Change {
  readonly change: PostChange;
  readonly tally: Tally;
  /** How accessible the changed post is. */
  readonly accessibility: PersonAccessibility;
}

/**
 * What each change of one post brings, over everybody who may be matched. People are sorted into classes of those who stand alike to all that
 * the post asks, and changes are judged for the classes; of single people only those are looked at who may be among the best of a change.
 */
export class PostEffects {
  private readonly view: PostView;
  private readonly changes: readonly Change[];
  private readonly byWork: Int32Array;
  private readonly classes: Classes;
  private readonly byClass: ByClass;
  /** What the people of the segment gain by their skills, by row. */
  private bySkills: Int32Array = new Int32Array(0);

  constructor(private readonly views: PostViews, changes: readonly PostChange[], encoder: person.PersonEncoder) {
    const { opportunity, model, rules } = views;
    this.view = new PostView(views, encoder);
    this.changes = changes.map((change) => ({
      change, tally: new Tally(),
      accessibility: isOfLaw(change) ? this.view.accessibility : new PersonAccessibility(changedPost(opportunity, change), model, rules, encoder),
    }));
    this.byWork = mostByWork(occupationBounds(encoder.work, this.view.nearness, opportunity, model));
    this.classes = new Classes(askedOfPeople(this.view, changes));
    this.byClass = new ByClass(this.classes, this.changes);
  }

  /** Looks at the people of a segment. */
  scan(segment: Segment): void {
    const { view, classes } = this;
    if (!view.isOpen) return;
    view.open(segment);
    this.bySkills = gainsBySkills(segment, view.skillGains);
    const isPassedOver = this.passedOver(segment);
    for (const group of segment.groups) {
      const outcome = view.preferences.regionsOutcome(group);
      if (outcome === fails) continue;
      const first = classes.number(unchanged(outcome));
      const most = this.mostOf(group);
      const end = segment.groupStart[group + 1]!;
      for (let from = segment.groupStart[group]!; from < end; from += blockRows) {
        const to = Math.min(end, from + blockRows);
        this.take(from, to, classes.sort(segment, from, to, first), isPassedOver, most);
      }
    }
  }

  /** What each change brings. */
  found(): PostEffect[] {
    this.byClass.tell();
    return this.changes.map(({ change, tally }) => ({ change, ...tally.found() }));
  }

  /** By row: 1 for those who are gone, or have applied. */
  private passedOver(segment: Segment): Uint8Array {
    const { applied } = this.views;
    if (applied.size === 0) return segment.isDead;
    const isPassedOver = segment.isDead.slice();
    for (const id of applied) {
      const row = segment.find(id);
      if (row >= 0) isPassedOver[row] = 1;
    }
    return isPassedOver;
  }

  /** The most that people of a group reach by all but skills and occupations. */
  private mostOf(group: number): number {
    const { ACCESSIBILITY, PREFERENCES } = this.views.model.weights;
    return this.view.leastBySkills + ACCESSIBILITY * full + PREFERENCES * this.view.preferences.most(group);
  }

  /** Counts the people of some rows by their classes, and looks at those who may be among the best. */
  private take(from: number, to: number, classes: Int32Array, isPassedOver: Uint8Array, most: number): void {
    this.byClass.learn();
    const { byClass: { counts, least }, bySkills, byWork, view: { segment: { traits } } } = this;
    for (let row = from; row < to; row++) {
      if (isPassedOver[row] === 1) continue;
      const number = classes[row - from]!;
      counts[number]!++;
      const reached = most + bySkills[row]! + byWork[workOf(traits[row]!)]!;
      if (reached >= least[number]!) this.look(row, number, reached);
    }
  }

  /** Offers somebody of a class, who reaches so much at most, to the best of each change. */
  private look(row: number, number: number, most: number): void {
    const { view, views: { model: { weights } } } = this;
    const { segment, preferences } = view;
    const least = this.byClass.leastNow(number);
    if (most < least) return;
    const at = row * person.personLayout.stride;
    const others = view.leastBySkills + this.bySkills[row]! + weights.ACCESSIBILITY * full + this.byWork[workOf(segment.traits[row]!)]!;
    preferences.judge(segment, at);
    if (others + weights.PREFERENCES * preferences.value < least) return;
    view.judgeSkillsAndWork(at);
    for (const { change, after } of this.byClass.gains[number]!) this.offer(this.changes[change]!, row, at, after === passes);
  }

  /** Offers the person whose skills, work and wishes were judged. */
  private offer({ tally, accessibility }: Change, row: number, at: number, isEligible: boolean): void {
    const { view } = this;
    const { segment } = view;
    if (view.scoreWith(full) < tally.least) return;
    accessibility.judge(segment, at);
    const score = view.score(accessibility);
    if (score < tally.least) return;
    tally.offer({ id: segment.records[at]!, score, confidence: view.confidence(accessibility), since: segment.since[row]!, isEligible });
  }
}
