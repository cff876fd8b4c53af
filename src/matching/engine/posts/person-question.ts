import type { VacancyFilter } from '../../../domain/vacancies/index.js';
import { full } from '../../model/model.js';
import { regionCodes, regionRun } from '../codes.js';
import type { SkillGains } from '../gains.js';
import { fails, passes } from '../judged.js';
import type { Question } from '../search.js';
import type { Segment } from '../segment.js';
import type { Top } from '../top.js';
import type { TraitBounds } from '../traits.js';
import { PersonView, type PersonViews } from './person-view.js';
import { conditionsOf, type PostCondition } from './post-filter.js';
import * as post from './post-rows.js';

/** What a person asks of posts. */
export interface PersonAsks extends PersonViews {
  readonly filter: VacancyFilter;
  readonly eligibleOnly: boolean;
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

/** Which posts fit one person. */
export class PersonQuestion implements Question {
  readonly leastBySkills: number;
  readonly bounds: TraitBounds;
  readonly skillGains: SkillGains;
  /** How many were offered; all that there are, where the question is exhaustive. */
  offered = 0;
  private readonly view: PersonView;
  private readonly conditions: readonly PostCondition[];
  private readonly isAsked: (group: number) => boolean;

  constructor(private readonly asks: PersonAsks, encoder: post.PostEncoder, readonly top: Top, readonly isExhaustive: boolean) {
    const { filter } = asks;
    this.view = new PersonView(asks, encoder);
    this.bounds = this.view.bounds;
    this.leastBySkills = this.view.leastBySkills;
    this.skillGains = this.view.skillGains;
    this.conditions = conditionsOf(filter, encoder);
    this.isAsked = groupScope(filter);
  }

  open(segment: Segment): void {
    this.view.open(segment);
  }

  reach(group: number): number {
    if (!this.asks.seeker.consentsToMatching || !this.isAsked(group)) return -1;
    const preferences = this.view.preferences.most(group);
    const { weights } = this.asks.model;
    return preferences < 0 ? -1 : this.leastBySkills + weights.ACCESSIBILITY * full + weights.PREFERENCES * preferences;
  }

  judge(row: number, bySkillsAndWork: number): void {
    const at = row * post.postLayout.stride;
    const { view, top, asks: { model: { weights }, eligibleOnly } } = this;
    const { accessibility, preferences, segment, skills } = view;
    const least = top.least * 100;
    if (!view.isOpen(at) || !this.isWanted(at)) return;
    const law = view.lawOf(at);
    if (law === fails) return;
    preferences.judge(segment, at);
    if (preferences.outcome === fails || bySkillsAndWork + weights.PREFERENCES * preferences.value + weights.ACCESSIBILITY * full < least) return;
    accessibility.judge(segment, at);
    const outcome = Math.max(law, accessibility.outcome, preferences.outcome);
    if (outcome === fails || (eligibleOnly && outcome !== passes)) return;
    this.offered++;
    if (bySkillsAndWork + weights.ACCESSIBILITY * accessibility.value + weights.PREFERENCES * preferences.value < least) return;
    const score = view.score(at, view.skillValue(at, skills), accessibility, preferences);
    if (score < top.least) return;
    const confidence = view.confidence(at, skills, accessibility, preferences);
    top.offer({ id: view.records[at]!, score, confidence, since: segment.since[row]!, isEligible: outcome === passes });
  }

  private isWanted(at: number): boolean {
    for (const condition of this.conditions) if (!condition(this.view.segment, at)) return false;
    return true;
  }
}
