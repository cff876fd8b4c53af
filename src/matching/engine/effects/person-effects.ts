import { changedPerson, openChanges, type OpenChange, type PersonChange } from '../../changes/person-change.js';
import { full } from '../../model/model.js';
import { fails, passes } from '../judged.js';
import { PersonView, type PersonViews } from '../posts/person-view.js';
import type { PostAccessibility } from '../posts/post-accessibility.js';
import { PostPreferences } from '../posts/post-preferences.js';
import * as post from '../posts/post-rows.js';
import { gainsBySkills } from '../gains.js';
import type { ReadNumbers, Segment } from '../segment.js';
import { workOf } from '../traits.js';
import { AccessOfPosts } from './access-of-posts.js';
import { AidsAtPosts, firstOf } from './aids-at-posts.js';
import { askedOfPosts, standingByWishes, type ChangedWishes } from './asked-of-posts.js';
import { ByClass } from './by-class.js';
import { blockRows, Classes } from './classes.js';
import { SkillEffects } from './skill-effects.js';
import { isClosed } from './standing.js';
import { Tally, type ChangeFound } from './tally.js';

/** What a change of the person brings. */
export interface PersonEffect extends ChangeFound { readonly change: PersonChange }

interface Change {
  readonly change: OpenChange;
  readonly tally: Tally;
  /** How accessible posts are to the changed person, and what that person wishes. */
  readonly accessibility: PostAccessibility;
  readonly preferences: PostPreferences;
}

const none = -1;

const isWish: Readonly<Partial<Record<OpenChange['kind'], true>>> = { REACH: true, HOURS: true, SHIFT: true, WORK_MODE: true, EMPLOYMENT: true };

/**
 * What each change of one person brings, over every open post. Posts are sorted into classes of those that stand alike to the person, and
 * changes are judged for the classes; of single posts only those are looked at that may be among the best of a change, or that an aid lifts.
 */
export class PersonEffects {
  private readonly view: PersonView;
  private readonly changes: readonly Change[];
  private readonly wishes: readonly ChangedWishes[];
  private readonly access: AccessOfPosts;
  private readonly aids: AidsAtPosts;
  private readonly skills: SkillEffects;
  private readonly classes: Classes;
  private readonly byClass: ByClass;
  // By class: whether no change lets its posts in; of the changes that bring them anything the aids, as bits, and whether wishes are among them.
  private readonly areClosed: boolean[] = [];
  private readonly gainingAids: number[] = [];
  private readonly areByWishes: boolean[] = [];
  // Of the segment, the group and the block that are looked at.
  private gained: Int32Array = new Int32Array(0);
  private mostByWishes = 0;
  /** The places of open posts that some change may let in; so many. */
  private readonly open = new Int32Array(blockRows);
  private openCount = 0;
  /** The row that was judged last, and what its skills are worth. */
  private judged = none;
  private skillValue = 0;

  constructor(private readonly views: PersonViews, encoder: post.PostEncoder) {
    const { seeker, model, rules } = views;
    const changes = openChanges(seeker, rules.on);
    const view = new PersonView(views, encoder);
    this.view = view;
    this.wishes = changes.flatMap((change, place) => (isWish[change.kind] === true ? [{ change: place, preferences: new PostPreferences(changedPerson(seeker, change), model, rules) }] : []));
    this.access = new AccessOfPosts(view.accessibility, encoder.employers);
    const aids = new AidsAtPosts(view, changes, this.access);
    this.aids = aids;
    this.changes = changes.map((change, place) => ({
      change, tally: new Tally(),
      accessibility: aids.aids.find((aid) => aid.change === place)?.accessibility ?? view.accessibility,
      preferences: this.wishes.find((wish) => wish.change === place)?.preferences ?? view.preferences,
    }));
    this.classes = new Classes([...askedOfPosts(view, changes, this.wishes), { size: aids.size, read: this.readAccess, standing: (number) => aids.standing(number) }]);
    this.byClass = new ByClass(this.classes, this.changes);
    this.skills = new SkillEffects(view);
  }

  /** Looks at the posts of a segment. */
  scan(segment: Segment): void {
    const { view, classes, wishes, views: { seeker, model: { weights } } } = this;
    if (!seeker.consentsToMatching) return;
    view.open(segment);
    this.gained = gainsBySkills(segment, view.skillGains);
    this.skills.open(segment);
    this.judged = none;
    for (const group of segment.groups) {
      const standing = standingByWishes(view.preferences, wishes, (of) => of.placeOutcome(group));
      if (isClosed(standing)) continue;
      const most = view.preferences.most(group);
      this.mostByWishes = weights.PREFERENCES * (most < 0 ? full : most);
      const first = classes.number(standing);
      const end = segment.groupStart[group + 1]!;
      for (let from = segment.groupStart[group]!; from < end; from += blockRows) {
        classes.sort(segment, from, Math.min(end, from + blockRows), first);
        this.take(from);
      }
    }
  }

  /** What each change brings, but for skills. */
  found(): PersonEffect[] {
    this.byClass.tell();
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

  /** Finds the open posts of a block that some change may let in, and reads how accessible they are. */
  private readonly readAccess: ReadNumbers = (_, from, to, numbers) => {
    this.learnClasses();
    const { open, areClosed, view, classes: { classes } } = this;
    const { segment: { isDead } } = view;
    let count = 0;
    for (let row = from; row < to; row++) {
      if (!areClosed[classes[row - from]!]! && isDead[row] === 0 && view.isOpen(row * post.postLayout.stride)) open[count++] = row - from;
    }
    this.openCount = count;
    numbers.fill(0);
    this.access.read(view.segment, from, open, count);
    this.aids.read(open, count, numbers);
  };

  /** Counts the open posts of a block by their classes, and looks at those that may be among the best. */
  private take(from: number): void {
    this.learnClasses();
    const { byClass: { counts, outcomes, least }, gainingAids, areByWishes, gained, open, openCount, mostByWishes, skills } = this;
    const { access: { values }, aids: { lifting }, classes: { classes }, view: { leastBySkills, bounds: { byWork }, segment: { traits } }, views: { model: { weights } } } = this;
    const mostByAccess = weights.ACCESSIBILITY * full;
    for (let index = 0; index < openCount; index++) {
      const place = open[index]!;
      const row = from + place;
      const number = classes[place]!;
      counts[number]!++;
      const bySkills = leastBySkills + gained[row]!;
      const bySkillsAndWork = bySkills + byWork[workOf(traits[row]!)]!;
      const byAccess = weights.ACCESSIBILITY * values[place]!;
      const reached = bySkillsAndWork + (gainingAids[number] === 0 ? byAccess : mostByAccess) + (areByWishes[number]! ? weights.PREFERENCES * full : mostByWishes);
      if (reached >= least[number]!) this.look(row, number, reached);
      if (outcomes[number] === fails) continue;
      skills.take(row, bySkills + byAccess + mostByWishes);
      if (lifting[place] !== 0) this.lift(row, number, lifting[place]!, bySkillsAndWork + mostByAccess + mostByWishes);
    }
  }

  private learnClasses(): void {
    const { byClass, classes: { standings }, wishes, aids: { aids }, areClosed, gainingAids, areByWishes } = this;
    byClass.learn();
    for (let number = areClosed.length; number < standings.length; number++) {
      const gaining = new Set(byClass.gains[number]!.map(({ change }) => change));
      areClosed.push(isClosed(standings[number]!));
      gainingAids.push(aids.reduce((bits, { change }, aid) => (gaining.has(change) ? bits | (1 << aid) : bits), 0));
      areByWishes.push(wishes.some(({ change }) => gaining.has(change)));
    }
  }

  /** Offers a post of a class, which reaches so much at most, to the best of each change. */
  private look(row: number, number: number, most: number): void {
    const { byClass, changes } = this;
    if (most < byClass.leastNow(number)) return;
    for (const { change, after } of byClass.gains[number]!) this.offer(changes[change]!, row, after === passes);
  }

  /** Counts a post that aids lift, as bits, and which with one reaches so much at most. */
  private lift(row: number, number: number, lifting: number, most: number): void {
    const { aids: { aids }, changes, gainingAids, byClass: { outcomes } } = this;
    for (let left = lifting; left !== 0; left &= left - 1) {
      const aid = firstOf(left);
      const change = changes[aids[aid]!.change]!;
      change.tally.countLifted(1);
      const isOffered = (gainingAids[number]! & (1 << aid)) !== 0;
      if (!isOffered && most >= change.tally.least * 100) this.offer(change, row, outcomes[number] === passes);
    }
  }

  /** Offers a post to the best of a change. */
  private offer({ tally, accessibility, preferences }: Change, row: number, isEligible: boolean): void {
    this.judge(row);
    const { view, skillValue } = this;
    const { segment } = view;
    const at = row * post.postLayout.stride;
    if (accessibility !== view.accessibility) accessibility.judge(segment, at);
    if (preferences !== view.preferences) preferences.judge(segment, at);
    const score = view.score(at, skillValue, accessibility, preferences);
    if (score < tally.least) return;
    tally.offer({ id: view.records[at]!, score, confidence: view.confidence(at, view.skills, accessibility, preferences), since: segment.since[row]!, isEligible });
  }

  /** Judges a post in full, as the person is now. */
  private judge(row: number): void {
    if (this.judged === row) return;
    this.judged = row;
    const { view } = this;
    const at = row * post.postLayout.stride;
    view.accessibility.judge(view.segment, at);
    view.preferences.judge(view.segment, at);
    this.skillValue = view.skillValue(at, view.skills);
  }
}
