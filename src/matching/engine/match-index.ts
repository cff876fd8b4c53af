import type { VacancyFilter } from '../../domain/vacancies/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import type { OpportunityFacts, SeekerFacts } from '../facts.js';
import type { MatchingModel } from '../model/model.js';
import { postChanges } from '../changes/post-change.js';
import { unknownFacts } from '../changes/unknown-fact.js';
import { certifiedOccupations, rulesOn, type RuleSet } from '../rules/rule-set.js';
import type { PersonChangesNumbered } from './protocol.js';
import { Arriving } from './arriving.js';
import type { Cells } from './cells.js';
import { AnswersQuestion, type AnswersFound } from './effects/answers-question.js';
import { PersonEffects, type PersonEffect } from './effects/person-effects.js';
import { PostEffects, type PostEffect } from './effects/post-effects.js';
import { PersonEncoder, personLayout } from './people/person-rows.js';
import type { Viewer } from './people/person-law.js';
import { PostQuestion } from './people/post-question.js';
import { PersonQuestion } from './posts/person-question.js';
import { PostEncoder, postLayout } from './posts/post-rows.js';
import { Side } from './side.js';
import { Top, type Part, type Placed } from './top.js';

interface Views {
  /** The day whose rules hold. */
  readonly day: IsoDate;
  readonly model: MatchingModel;
  /** Those with whom an application runs or ran, but for those withdrawn. */
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
  readonly part: Part;
  /** Whether it matters how many there are: then every pair is judged. */
  readonly wantsCount: boolean;
}

/** Which posts fit a person. */
export interface PostsAsked extends ByPerson, Ranking { readonly filter: VacancyFilter }

/** Which people fit a post. */
export interface PeopleAsked extends ByPost, Ranking {
  /** They live in this region; anywhere for null. */
  readonly residence: string | null;
}

/** What changes of a person bring; or how much the answers to what is not known of the person. */
export type PersonChangesAsked = ByPerson;

/** What changes of a post bring. */
export type PostChangesAsked = ByPost;

/** What changes of a person bring, but for skills; and by number of each skill how many open posts ask for it. */
export interface PersonChangesFound {
  readonly effects: readonly PersonEffect[];
  readonly asked: readonly number[];
}

/** So many people's open posts are kept until their skills are asked about: each may take tens of millions of bytes. */
const mostLooked = 4;

export interface PlacesFound {
  readonly places: readonly Placed[];
  /** How many there are in the whole ranking; null where it was not asked. */
  readonly total: number | null;
}

/** Every open post and everybody who agreed to be matched, in columns: numbers alone, and nobody's name. */
export class MatchIndex {
  private readonly postEncoder = new PostEncoder(certifiedOccupations);
  private readonly personEncoder = new PersonEncoder();
  private readonly posts = new Side(postLayout);
  private readonly people = new Side(personLayout);
  /** Those that were asked about last, by number: what skills bring them is asked next. */
  private readonly looked = new Map<number, PersonEffects>();

  get size(): { readonly posts: number; readonly people: number; readonly bytes: number } {
    const bytes = [this.posts, this.people, ...this.postEncoder.repeated, ...this.personEncoder.repeated, this.personEncoder.places].reduce((sum, each) => sum + each.bytes, 0);
    return { posts: this.posts.size, people: this.people.size, bytes };
  }

  /** Takes what an employer says of accommodations at all of its posts, from now on: columns in the order of the statement for employers. */
  tellEmployer(cells: Cells): void {
    this.postEncoder.employers.tell(cells);
  }

  newPosts(): Arriving {
    return new Arriving(this.posts, this.postEncoder);
  }

  newPeople(): Arriving {
    return new Arriving(this.people, this.personEncoder);
  }

  postsFor({ filter, eligibleOnly, part, wantsCount, ...asked }: PostsAsked): PlacesFound {
    const top = new Top(part);
    const question = new PersonQuestion({ ...viewed(asked), filter, eligibleOnly }, this.postEncoder, top, wantsCount || part.fromEnd);
    this.posts.answer(question);
    return { places: top.inOrder(), total: wantsCount ? question.offered : null };
  }

  peopleFor({ residence, eligibleOnly, part, wantsCount, ...asked }: PeopleAsked): PlacesFound {
    const top = new Top(part);
    const question = new PostQuestion({ ...viewed(asked), residence, eligibleOnly }, this.personEncoder, top, wantsCount || part.fromEnd);
    this.people.answer(question);
    return { places: top.inOrder(), total: wantsCount ? question.offered : null };
  }

  /** What each change of a person brings, but for skills, and how many posts ask for which skills. */
  personChanges({ number, asked }: PersonChangesNumbered): PersonChangesFound {
    const effects = this.lookFor(asked);
    this.looked.set(number, effects);
    const [oldest] = this.looked.keys();
    if (this.looked.size > mostLooked && oldest !== undefined) this.looked.delete(oldest);
    return { effects: effects.found(), asked: effects.askedSkills };
  }

  /** What some skills bring to the person who was asked about under a number. */
  skills({ number, asked, codes }: PersonChangesNumbered & { readonly codes: readonly string[] }): PersonEffect[] {
    // Where too many others were asked about meanwhile, all posts are gone through once more.
    const effects = this.looked.get(number) ?? this.lookFor(asked);
    this.looked.delete(number);
    return effects.learning(codes);
  }

  private lookFor(asked: PersonChangesAsked): PersonEffects {
    const effects = new PersonEffects(viewed(asked), this.postEncoder);
    for (const segment of this.posts.all()) effects.scan(segment);
    return effects;
  }

  /** The first posts of a person now, and after each answer to each open question. */
  openQuestions(asked: PersonChangesAsked): AnswersFound {
    const question = new AnswersQuestion(viewed(asked), unknownFacts(asked.seeker), this.postEncoder);
    this.posts.answer(question);
    return question.found();
  }

  /** What each change of a post brings, over everybody. */
  postChanges(asked: PostChangesAsked): PostEffect[] {
    const effects = new PostEffects(viewed(asked), postChanges(asked.opportunity), this.personEncoder);
    for (const segment of this.people.all()) effects.scan(segment);
    return effects.found();
  }
}

/** What is asked, with the rules of its day. */
function viewed<Asked extends Views>({ day, applied, ...asked }: Asked): Omit<Asked, 'day' | 'applied'> & { rules: RuleSet; applied: ReadonlySet<number> } {
  return { ...asked, rules: rulesOn(day), applied: new Set(applied) };
}
