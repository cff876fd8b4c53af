import { firstEdition } from '../../domain/measures-document/terms.js';
import type { VacancyFilter } from '../../domain/vacancies/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import { changedPerson, openChanges, touchedByPersonChange, type ClaimedFact, type PersonChange } from '../changes/person-change.js';
import { changedPost, postChanges, touchedByPostChange, type PostChange } from '../changes/post-change.js';
import { unknownFacts } from '../changes/unknown-fact.js';
import type { OpportunityFacts, SeekerFacts } from '../facts.js';
import type { MatchingModel } from '../model/model.js';
import { demandsConfirmed } from '../rules/demands-confirmed.js';
import { rulesOn } from '../rules/rule-set.js';
import type { ScoringContext } from '../scoring-context.js';
import type { SuggestionList } from '../suggestions/index.js';
import { JobSeekerEvaluators, VacancyEvaluators } from './evaluation/evaluators.js';
import { assertHomes } from './evaluation/criteria.js';
import { RankingQuery, type RankingRequest } from './ranking-query.js';
import { residenceFilter, vacancyFilter } from './row-filter.js';
import { JobSeekerEncoder } from './rows/job-seeker-rows.js';
import { RowLoader } from './rows/row-loader.js';
import { VacancyEncoder } from './rows/vacancy-rows.js';
import { Top, type PageWindow, type RankedRow } from './search/top.js';
import type { CopyRow } from './storage/copy-row.js';
import type { Viewer } from './storage/field-dictionary.js';
import { Side } from './storage/side.js';
import { ChangeEffects } from './what-if/change-effects.js';
import { OpenQuestionsSearch, type AnswersFound } from './what-if/open-questions.js';
import type { SkillChange } from './what-if/core-skill-changes.js';
import { SkillEffects } from './what-if/skill-effects.js';
import type { ChangeFound } from './what-if/tally.js';

interface Views {
  /** The day whose rules hold. */
  readonly day: IsoDate;
  readonly model: MatchingModel;
  /** Ids of the other side with which an application keeps apart. */
  readonly applied: readonly number[];
}

interface ByPerson extends Views { readonly seeker: SeekerFacts }

interface ByPost extends Views {
  readonly opportunity: OpportunityFacts;
  readonly viewer: Viewer;
  /** The day on which consents must hold. */
  readonly today: IsoDate;
}

interface Ranking {
  readonly eligibleOnly: boolean;
  /** Only pairs of which the demands alone are not confirmed, and nothing else is open. */
  readonly onlyUnconfirmed?: boolean;
  readonly part: PageWindow;
  /** One of the two lists; both together without it. */
  readonly list?: SuggestionList;
  /** Whether the length of the whole ranking, and that of the other list, are wanted: then every row is evaluated. */
  readonly wantsCount: boolean;
}

/** Which vacancies fit a job seeker. */
export interface PostsAsked extends ByPerson, Ranking { readonly filter: VacancyFilter }

/** Which job seekers fit a vacancy. */
export interface PeopleAsked extends ByPost, Ranking {
  /** They live in this region; anywhere for null. */
  readonly residence: string | null;
}

export interface PersonChangesAsked extends ByPerson {
  /** What the person claims and nobody confirmed; nothing without it. */
  readonly claims?: readonly ClaimedFact[];
}
export type PostChangesAsked = ByPost;

export interface PlacesFound {
  readonly places: readonly RankedRow[];
  /** The length of the whole ranking; null where it was not asked for. */
  readonly total: number | null;
  /** The length of the other list; null where it was not asked for, or there is none. */
  readonly ofOtherList: number | null;
}

export interface PersonEffect extends ChangeFound { readonly change: PersonChange }
export interface PostEffect extends ChangeFound { readonly change: PostChange }

/** What changes of a person bring, but for skills; and by number of each skill how many open vacancies ask for it, and to how many it brings something as a core skill. */
export interface PersonChangesFound {
  readonly effects: readonly PersonEffect[];
  readonly asked: readonly number[];
  readonly gated: readonly number[];
}

/** A question about a person under a number, to which a second question refers. */
export interface PersonChangesNumbered { readonly number: number; readonly asked: PersonChangesAsked }

/** The gates are the same on every day. */
const anyDay = firstEdition;

/** So many people's open vacancies are kept until their skills are asked about: each may take tens of megabytes. */
const maxKept = 4;

/** A question as if the demands were confirmed: who is eligible then is uncertain for this reason alone. */
function withoutConfirmation<Asked extends { readonly model: MatchingModel }>(asked: Asked): Asked {
  const { model } = asked;
  return { ...asked, eligibleOnly: true, model: { ...model, gates: model.gates.filter((id) => id !== demandsConfirmed.id) } };
}

/** The list that is asked for, with what tells it from the other one. */
function listAsked({ list }: Pick<Ranking, 'list'>, source: VacancyEvaluators | JobSeekerEvaluators): RankingRequest['list'] {
  return list === undefined ? null : { name: list, suggestions: source.suggestions() };
}

/** What was found as if the demands were confirmed is not eligible yet. */
function asUncertain({ onlyUnconfirmed }: Pick<Ranking, 'onlyUnconfirmed'>, found: PlacesFound): PlacesFound {
  return onlyUnconfirmed === true ? { ...found, places: found.places.map((place) => ({ ...place, isEligible: false })) } : found;
}

/** Every open vacancy and everybody who agreed to be matched, as rows of numbers: nobody's name is among them. */
export class MatchIndex {
  readonly vacancyEncoder = new VacancyEncoder();
  readonly jobSeekerEncoder = new JobSeekerEncoder();
  private readonly vacancies = new Side(this.vacancyEncoder.layout);
  private readonly jobSeekers = new Side(this.jobSeekerEncoder.layout);
  /** The people who were asked about last, by number of the question. */
  private readonly kept = new Map<number, SkillEffects>();

  /** @param rules gives the rules of a day @throws Error where a rule reads what no field holds */
  constructor(private readonly rules: (day: IsoDate) => ScoringContext['rules'] = rulesOn) {
    const context = { on: anyDay, today: anyDay, viewer: 'ANY' } as const;
    assertHomes(rules(anyDay).gates, { jobSeeker: this.jobSeekerEncoder.views(context), vacancy: this.vacancyEncoder.views(context) });
  }

  get size(): { readonly posts: number; readonly people: number; readonly bytes: number } {
    const { vacancies, jobSeekers, vacancyEncoder, jobSeekerEncoder } = this;
    const bytes = [vacancies, jobSeekers, ...vacancyEncoder.internTables, ...jobSeekerEncoder.internTables, jobSeekerEncoder.places].reduce((sum, each) => sum + each.bytes, 0);
    return { posts: vacancies.size, people: jobSeekers.size, bytes };
  }

  /** Takes an employer's columns. */
  upsertEmployer(row: CopyRow): void {
    this.vacancyEncoder.employers.upsert(row);
  }

  newVacancies(): RowLoader {
    return new RowLoader(this.vacancies, this.vacancyEncoder);
  }

  newJobSeekers(): RowLoader {
    return new RowLoader(this.jobSeekers, this.jobSeekerEncoder);
  }

  postsFor(question: PostsAsked): PlacesFound {
    const { filter, ...asked } = question.onlyUnconfirmed === true ? withoutConfirmation({ ...question, filter: { ...question.filter, areDemandsConfirmed: false } }) : question;
    const source = this.vacanciesFor(asked);
    const rowFilter = vacancyFilter(filter, this.vacancyEncoder, { on: asked.day, today: asked.day, viewer: 'ANY' });
    return asUncertain(question, this.ranking(this.vacancies, asked, (top, isExhaustive) => new RankingQuery(source.base, { ...asked, applied: new Set(asked.applied), filter: rowFilter, list: listAsked(asked, source) }, top, isExhaustive)));
  }

  peopleFor(question: PeopleAsked): PlacesFound {
    const isAnswered = question.onlyUnconfirmed === true && question.opportunity.areDemandsConfirmed;
    if (isAnswered) return { places: [], total: question.wantsCount ? 0 : null, ofOtherList: question.wantsCount && question.list !== undefined ? 0 : null };
    const { residence, ...asked } = question.onlyUnconfirmed === true ? withoutConfirmation(question) : question;
    const source = this.jobSeekersFor(asked);
    const rowFilter = residenceFilter(residence, this.jobSeekerEncoder, { on: asked.day, today: asked.today, viewer: asked.viewer });
    return asUncertain(question, this.ranking(this.jobSeekers, asked, (top, isExhaustive) => new RankingQuery(source.base, { ...asked, applied: new Set(asked.applied), filter: rowFilter, list: listAsked(asked, source) }, top, isExhaustive)));
  }

  /** What each change of a person brings, but for skills, and how many vacancies ask for which skills. */
  personChanges({ number, asked }: PersonChangesNumbered): PersonChangesFound {
    const { effects, skills } = this.effectsFor(asked);
    this.kept.set(number, skills);
    const [oldest] = this.kept.keys();
    if (this.kept.size > maxKept && oldest !== undefined) this.kept.delete(oldest);
    return { effects: effects.found(), asked: [...skills.asked], gated: [...skills.gated] };
  }

  /** What some skills bring to the person who was asked about under a number. */
  skills({ number, asked, codes }: PersonChangesNumbered & { readonly codes: readonly string[] }): PersonEffect[] {
    // Where too many others were asked about meanwhile, all vacancies are scanned once more.
    const skills = this.kept.get(number) ?? this.effectsFor(asked).skills;
    this.kept.delete(number);
    return skills.learning(codes);
  }

  /** The first vacancies of a person now, and after each answer to each open question. */
  openQuestions(asked: PersonChangesAsked): AnswersFound {
    const search = new OpenQuestionsSearch(this.vacanciesFor(asked), unknownFacts(asked.seeker), new Set(asked.applied), asked.day);
    this.vacancies.answer(search);
    return search.found();
  }

  /** What each change of a vacancy brings, over everybody. */
  postChanges(asked: PostChangesAsked): PostEffect[] {
    const changes = postChanges(asked.opportunity).map((change) => ({ change, facts: changedPost(asked.opportunity, change), touches: touchedByPostChange(change) }));
    const effects = new ChangeEffects(this.jobSeekersFor(asked), changes, new Set(asked.applied));
    for (const segment of this.jobSeekers.all()) effects.scan(segment);
    return effects.found();
  }

  private ranking(side: Side, { part, wantsCount, list }: Ranking, query: (top: Top, isExhaustive: boolean) => RankingQuery): PlacesFound {
    const top = new Top(part);
    const asked = query(top, wantsCount || part.fromEnd);
    side.answer(asked);
    return { places: top.inOrder(), total: wantsCount ? asked.offered : null, ofOtherList: wantsCount && list !== undefined ? asked.ofOtherList : null };
  }

  private effectsFor(asked: PersonChangesAsked): { readonly effects: ChangeEffects<SeekerFacts, PersonChange, SkillChange>; readonly skills: SkillEffects } {
    const { seeker, day, applied, claims } = asked;
    const source = this.vacanciesFor(asked);
    const skills = new SkillEffects(source);
    const changes = openChanges(seeker, day, claims).map((change) => ({ change, facts: changedPerson(seeker, change), touches: touchedByPersonChange(change) }));
    const effects = new ChangeEffects<SeekerFacts, PersonChange, SkillChange>(source, changes, new Set(applied), skills);
    for (const segment of this.vacancies.all()) {
      skills.open(segment);
      effects.scan(segment);
    }
    return { effects, skills };
  }

  private vacanciesFor({ seeker, day, model }: ByPerson): VacancyEvaluators {
    return new VacancyEvaluators(seeker, { model, rules: this.rules(day).askedBy(model.gates) }, this.vacancyEncoder);
  }

  private jobSeekersFor({ opportunity, day, model, today, viewer }: ByPost): JobSeekerEvaluators {
    return new JobSeekerEvaluators(opportunity, { model, rules: this.rules(day).askedBy(model.gates) }, this.jobSeekerEncoder, { today, viewer });
  }
}
