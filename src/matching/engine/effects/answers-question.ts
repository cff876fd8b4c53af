import { answersTo, askedBy, mostMoved, movedBy, placesLookedAt, type Moved, type UnknownFact } from '../../changes/unknown-fact.js';
import { full } from '../../model/model.js';
import { pairWith } from '../blank.js';
import { functionCodes } from '../codes.js';
import { NumberMemo } from '../facets.js';
import { fails, passes, worstOf } from '../judged.js';
import { AskedSkills } from '../posts/asked-skills.js';
import { lawGates, PersonView, type PersonViews } from '../posts/person-view.js';
import { PostAccessibility } from '../posts/post-accessibility.js';
import { PostGains } from '../posts/post-gains.js';
import * as post from '../posts/post-rows.js';
import type { Question } from '../search.js';
import type { Segment } from '../segment.js';
import { comparePlaces, Top, type Placed } from '../top.js';
import type { TraitBounds } from '../traits.js';

const firstPlaces = { count: placesLookedAt, after: null, before: null, fromEnd: false } as const;

/** One answer to a question: what it changes of the view, and the first posts with it. */
interface Answer {
  readonly top: Top;
  /** Of a function, by number; 0 for answers about something else. */
  readonly function: number;
  readonly accessibility: PostAccessibility | null;
  readonly skills: AskedSkills | null;
  readonly law: NumberMemo | null;
}

/** A question about an unknown fact, with how much its answer could change. */
export interface OpenQuestion { readonly fact: UnknownFact; readonly moved: Moved }

/** The first posts now, and after each answer to each question; null where they are the same. */
export interface AnswersFound {
  readonly facts: readonly UnknownFact[];
  readonly now: readonly Placed[];
  readonly answers: readonly (readonly (readonly Placed[] | null)[])[];
}

/** The questions of which an answer could change something, from what was found in all shares of the posts. */
export function openQuestions(shares: readonly AnswersFound[]): OpenQuestion[] {
  const [first] = shares;
  if (first === undefined) return [];
  const joined = (places: (share: AnswersFound) => readonly Placed[]): Placed[] => shares.flatMap(places).sort(comparePlaces).slice(0, placesLookedAt);
  const now = joined((share) => share.now);
  const moved = (fact: number): Moved => mostMoved(first.answers[fact]!.map((_, answer) => movedBy(now, joined((share) => share.answers[fact]![answer] ?? share.now))));
  return first.facts.map((fact, index) => ({ fact, moved: moved(index) })).filter(({ moved: { places, score } }) => places + score > 0);
}

/**
 * The first posts for one person, now and after each answer to each open question, all in one search: an answer changes one thing, and
 * most posts do not ask for it. What is unknown excludes nothing; so a post that is closed now is closed after every answer.
 */
export class AnswersQuestion implements Question {
  /** The least of all that is kept. */
  readonly top = { least: 0 };
  readonly isExhaustive = false;
  readonly leastBySkills: number;
  readonly bounds: TraitBounds;
  /** By the most that each skill is worth now or after any answer. */
  readonly skillGains: PostGains;
  private readonly view: PersonView;
  private readonly now = new Top(firstPlaces);
  private readonly answers: readonly (readonly Answer[])[];
  private readonly all: readonly Answer[];
  /** Functions, by number, that the post asks which is judged. */
  private readonly isDemanded = new Uint8Array(functionCodes.size);

  constructor(private readonly views: PersonViews, private readonly facts: readonly UnknownFact[], encoder: post.PostEncoder) {
    const { seeker, model, rules } = views;
    this.view = new PersonView(views, encoder);
    this.answers = facts.map((fact) => answersTo(fact, seeker, rules.on).map((answered): Answer => {
      const by = askedBy[fact.kind];
      return {
        top: new Top(firstPlaces),
        function: fact.kind === 'CAPACITY' ? functionCodes.of(fact.code) : 0,
        accessibility: by === 'FUNCTIONS' ? new PostAccessibility(answered, model, this.view.provisions) : null,
        skills: by === 'SKILLS' ? new AskedSkills(answered, model) : null,
        law: by === 'LAW' ? new NumberMemo(encoder.laws.size, (number) => worstOf(lawGates, pairWith(answered, encoder.laws.get(number)), rules)) : null,
      };
    }));
    this.all = this.answers.flat();
    const tables = [this.view.skills, ...this.all.flatMap(({ skills }) => skills ?? [])];
    const mostBySkill = Uint16Array.from(this.view.skills.value, (_, cell) => Math.max(...tables.map(({ value }) => value[cell]!)));
    this.skillGains = new PostGains(mostBySkill, this.view.skills.least, model, [...new Set(tables.flatMap(({ answered }) => answered))]);
    this.leastBySkills = this.view.leastBySkills;
    this.bounds = this.view.bounds;
  }

  open(segment: Segment): void {
    this.view.open(segment);
  }

  reach(group: number): number {
    const { seeker, model: { weights } } = this.views;
    const preferences = seeker.consentsToMatching ? this.view.preferences.most(group) : -1;
    return preferences < 0 ? -1 : this.leastBySkills + weights.ACCESSIBILITY * full + weights.PREFERENCES * preferences;
  }

  judge(row: number, bySkillsAndWork: number): void {
    const at = row * post.postLayout.stride;
    const { view, views: { model: { weights } } } = this;
    const { accessibility, preferences, segment, skills } = view;
    if (!view.isOpen(at)) return;
    const law = view.lawOf(at);
    if (law === fails) return;
    preferences.judge(segment, at);
    if (preferences.outcome === fails || bySkillsAndWork + weights.PREFERENCES * preferences.value + weights.ACCESSIBILITY * full < this.top.least * 100) return;
    accessibility.judge(segment, at);
    if (accessibility.outcome === fails) return;
    const skillValue = view.skillValue(at, skills);
    const score = view.score(at, skillValue, accessibility, preferences);
    const confidence = view.confidence(at, skills, accessibility, preferences);
    const base = { id: view.records[at]!, since: segment.since[row]!, score, confidence };
    const others = Math.max(preferences.outcome, accessibility.outcome);
    this.now.offer({ ...base, isEligible: Math.max(law, others) === passes });
    const number = view.records[at + post.lawField]!;
    this.markDemands(at);
    for (const answer of this.all) {
      if (answer.law !== null) {
        const outcome = Math.max(answer.law.of(number), others);
        if (outcome !== fails && score >= answer.top.least) answer.top.offer({ ...base, isEligible: outcome === passes });
      } else if (answer.skills !== null) {
        const changed = view.score(at, view.skillValue(at, answer.skills), accessibility, preferences);
        if (changed < answer.top.least) continue;
        answer.top.offer({ ...base, score: changed, confidence: view.confidence(at, answer.skills, accessibility, preferences), isEligible: Math.max(law, others) === passes });
      } else if (answer.accessibility !== null && this.isDemanded[answer.function] === 1) {
        answer.accessibility.judge(segment, at);
        const outcome = Math.max(law, preferences.outcome, answer.accessibility.outcome);
        const changed = outcome === fails ? -1 : view.score(at, skillValue, answer.accessibility, preferences);
        if (changed < answer.top.least) continue;
        answer.top.offer({ ...base, score: changed, confidence: view.confidence(at, skills, answer.accessibility, preferences), isEligible: outcome === passes });
      } else if (score >= answer.top.least) answer.top.offer({ ...base, isEligible: Math.max(law, others) === passes });
    }
    this.top.least = this.leastKept();
  }

  private leastKept(): number {
    let { least } = this.now;
    for (const { top } of this.all) least = Math.min(least, top.least);
    return least;
  }

  found(): AnswersFound {
    const now = this.now.inOrder();
    const isNow = (places: readonly Placed[]): boolean => places.length === now.length && places.every((place, index) => comparePlaces(place, now[index]!) === 0);
    const told = ({ top }: Answer): readonly Placed[] | null => {
      const places = top.inOrder();
      return isNow(places) ? null : places;
    };
    return { facts: this.facts, now, answers: this.answers.map((answers) => answers.map(told)) };
  }

  private markDemands(at: number): void {
    const { records, lists } = this.view;
    const first = post.firstDemandOf(records, at);
    const after = first + post.demandCount(records[at + post.shapeField]!);
    this.isDemanded.fill(0);
    for (let cell = first; cell < after; cell++) this.isDemanded[post.functionOf(lists[cell]!)] = 1;
  }
}
