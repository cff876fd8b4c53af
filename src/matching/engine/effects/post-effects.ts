import { changedPost, type PostChange } from '../../changes/post-change.js';
import { full } from '../../model/model.js';
import { accommodationCodes } from '../codes.js';
import { fails, isUnknown, passes } from '../judged.js';
import { occupationBounds } from '../people/occupation-bounds.js';
import { PersonAccessibility } from '../people/person-accessibility.js';
import { PersonLaw } from '../people/person-law.js';
import * as person from '../people/person-rows.js';
import { PostView, type PostViews } from '../people/post-view.js';
import { gainsBySkills } from '../search.js';
import type { Segment } from '../segment.js';
import { AccessFixes, eachAccommodation } from './access-fixes.js';
import { Tally, type ChangeFound } from './tally.js';

/** What a change of the post brings. */
export interface PostEffect extends ChangeFound { readonly change: PostChange }

interface Change { readonly change: PostChange; readonly tally: Tally; readonly opportunity: PostViews['opportunity'] }
interface AccessChange extends Change { readonly accessibility: PersonAccessibility }

/**
 * What each change of one post brings, over everybody who may be matched. A change touches what the post asks by law or by its notice, or how
 * accessible it is; whoever is kept away by both, or by own wishes, is beyond any single change.
 */
export class PostEffects {
  private readonly view: PostView;
  private readonly changes: readonly Change[];
  private readonly laws: readonly { readonly tally: Tally; readonly law: PersonLaw }[];
  private readonly byWork: Int32Array;
  /** Of the person who is looked at: what the law says after each change that touches it. */
  private readonly afterLaws: Uint8Array;
  private readonly fixes: AccessFixes;
  /** By number of the accommodation; null where it is no change. */
  private readonly accommodations: readonly (AccessChange | null)[];
  /** By place among the functions of which something essential is demanded. */
  private readonly demands: readonly AccessChange[];
  /** What the people of the segment gain by their skills, by row. */
  private gains: Int32Array = new Int32Array(0);
  // Of the person who is looked at.
  private row = 0;
  private at = 0;
  private before = passes;
  private others = passes;
  private isJudged = false;
  private isBounded = false;
  /** The most that any change can bring the person to: a hundred times a score. */
  private most = 0;

  constructor(private readonly views: PostViews, changes: readonly PostChange[], encoder: person.PersonEncoder) {
    const { opportunity, rules, today, viewer, model } = views;
    this.view = new PostView(views, encoder);
    this.changes = changes.map((change) => ({ change, tally: new Tally(), opportunity: changedPost(opportunity, change) }));
    this.laws = this.changes.filter(({ change: { kind } }) => kind !== 'ACCOMMODATION' && kind !== 'DEMAND')
      .map(({ tally, opportunity: changed }) => ({ tally, law: new PersonLaw(changed, rules, today, viewer, encoder) }));
    this.afterLaws = new Uint8Array(this.laws.length);
    this.byWork = occupationBounds(encoder.work, this.view.nearness, opportunity, model);
    this.fixes = new AccessFixes(opportunity, encoder);
    const access = (change: Change | undefined): AccessChange | null => (change === undefined ? null : { ...change, accessibility: new PersonAccessibility(change.opportunity, model, rules, encoder) });
    this.accommodations = Array.from({ length: accommodationCodes.size }, (_, number) =>
      access(this.changes.find(({ change }) => change.kind === 'ACCOMMODATION' && change.code === accommodationCodes.code(number))));
    this.demands = this.fixes.functions.flatMap((functionCode) => access(this.changes.find(({ change }) => change.kind === 'DEMAND' && change.functionCode === functionCode)) ?? []);
  }

  /** Looks at the people of a segment. */
  scan(segment: Segment): void {
    const { view } = this;
    if (!view.isOpen) return;
    view.open(segment);
    this.gains = gainsBySkills(segment, view);
    for (const group of segment.groups) {
      if (view.preferences.most(group) < 0) continue;
      const end = segment.groupStart[group + 1]!;
      for (let row = segment.groupStart[group]!; row < end; row++) if (segment.isDead[row] === 0) this.look(row);
    }
  }

  /** What each change brings. */
  found(): PostEffect[] {
    return this.changes.map(({ change, tally }) => ({ change, ...tally.found() }));
  }

  private look(row: number): void {
    const at = row * person.personLayout.stride;
    const { view, fixes } = this;
    const { segment, preferences, accessibility } = view;
    const law = view.law.judge(segment, at);
    if (law !== passes && !this.lookAtLaws(segment, at, law) && law === fails) return;
    fixes.look(segment, at);
    if (law === fails && fixes.outcome === fails) return;
    if (law === passes && fixes.outcome === passes) return;
    preferences.look(segment, at);
    if (preferences.outcome === fails || this.views.applied.has(segment.records[at]!)) return;
    this.row = row;
    this.at = at;
    this.isJudged = false;
    this.isBounded = false;
    const { ACCESSIBILITY, PREFERENCES } = this.views.model.weights;
    this.most = view.leastBySkills + this.gains[row]! + (ACCESSIBILITY + PREFERENCES) * full + this.byWork[segment.work[row]!]!;
    this.before = Math.max(law, preferences.outcome, fixes.outcome);
    if (law !== passes) {
      this.others = Math.max(preferences.outcome, fixes.outcome);
      for (let index = 0; index < this.laws.length; index++) this.count(this.laws[index]!.tally, this.afterLaws[index]!, accessibility);
    }
    if (fixes.outcome === passes || law === fails) return;
    fixes.lookForFixes(segment, at);
    this.others = Math.max(law, preferences.outcome);
    if (fixes.outcome === fails) this.open();
    else if (this.others === passes) this.settle();
  }

  /** Looks at what the law says after each change that touches it; whether any says better. */
  private lookAtLaws(segment: Segment, at: number, law: number): boolean {
    let isBetter = false;
    for (let index = 0; index < this.laws.length; index++) {
      const after = this.laws[index]!.law.judge(segment, at);
      this.afterLaws[index] = after;
      if (after < law) isBetter = true;
    }
    return isBetter;
  }

  /** Changes that let somebody in who is kept away by what the post asks of functions, or by what it refuses. */
  private open(): void {
    const { opensLow, opensHigh, opensDemands, settlesLow, settlesHigh, settlesDemands } = this.fixes;
    this.each(opensLow & settlesLow, opensHigh & settlesHigh, opensDemands & settlesDemands, passes);
    // Something else stays to be asked.
    this.each(opensLow & ~settlesLow, opensHigh & ~settlesHigh, opensDemands & ~settlesDemands, isUnknown);
  }

  private settle(): void {
    const { settlesLow, settlesHigh, settlesDemands } = this.fixes;
    this.each(settlesLow, settlesHigh, settlesDemands, passes);
  }

  private each(low: number, high: number, demands: number, access: number): void {
    eachAccommodation(low, high, (number) => {
      const change = this.accommodations[number];
      if (change != null) this.count(change.tally, access, change.accessibility);
    });
    for (let left = demands; left !== 0; left &= left - 1) {
      const change = this.demands[31 - Math.clz32(left & -left)];
      if (change !== undefined) this.count(change.tally, access, change.accessibility);
    }
  }

  /** Judges the wishes of the person, and bounds what any change can bring by them. */
  private boundByPreferences(): void {
    if (this.isBounded) return;
    this.isBounded = true;
    const { preferences, segment } = this.view;
    preferences.judge(segment, this.at);
    this.most -= this.views.model.weights.PREFERENCES * (full - preferences.value);
  }

  /** Counts what the person gains by a change, by what the gates say afterwards that it touches. */
  private count(tally: Tally, touched: number, accessibility: PersonAccessibility): void {
    const after = Math.max(this.others, touched);
    if (after === fails || after >= this.before) return;
    const { view, at, row } = this;
    const { segment } = view;
    tally.count(this.before === fails, this.before, after, false);
    if (this.most < tally.least * 100) return;
    this.boundByPreferences();
    if (this.most < tally.least * 100) return;
    if (!this.isJudged) view.judgeSkillsAndWork(at);
    this.isJudged = true;
    if (view.scoreWith(full) < tally.least) return;
    accessibility.judge(segment, at);
    const score = view.score(accessibility);
    if (score < tally.least) return;
    tally.offer({ id: segment.records[at]!, score, confidence: view.confidence(accessibility), since: segment.since[row]!, isEligible: after === passes });
  }
}
