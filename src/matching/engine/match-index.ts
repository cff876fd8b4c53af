import type { VacancyFilter } from '../../domain/vacancies/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import type { OpportunityFacts, SeekerFacts } from '../facts.js';
import type { MatchingModel } from '../model/model.js';
import { certifiedOccupations, rulesOn } from '../rules/rules.js';
import { PersonEncoder, personLayout, type PersonRow } from './people/person-rows.js';
import type { Viewer } from './people/person-law.js';
import { PostQuestion } from './people/post-question.js';
import { PersonQuestion } from './posts/person-question.js';
import { PostEncoder, postLayout, type PostRow } from './posts/post-rows.js';
import { RowBuffer } from './segment.js';
import { Side } from './side.js';
import { Top, type Part, type Placed } from './top.js';

interface Asked {
  /** The day whose rules hold. */
  readonly day: IsoDate;
  readonly model: MatchingModel;
  readonly eligibleOnly: boolean;
  /** Those with whom an application runs or ran, but for those withdrawn. */
  readonly applied: readonly number[];
  readonly part: Part;
  /** Whether it matters how many there are: then every pair is judged. */
  readonly wantsCount: boolean;
}

/** Which posts fit a person. */
export interface PostsAsked extends Asked {
  readonly seeker: SeekerFacts;
  readonly filter: VacancyFilter;
}

/** Which people fit a post. */
export interface PeopleAsked extends Asked {
  readonly opportunity: OpportunityFacts;
  /** They live in this region; anywhere for null. */
  readonly residence: string | null;
  readonly viewer: Viewer;
  /** The day on which consents must hold. */
  readonly today: IsoDate;
}

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

  get size(): { readonly posts: number; readonly people: number; readonly bytes: number } {
    return { posts: this.posts.size, people: this.people.size, bytes: this.posts.bytes + this.people.bytes };
  }

  /** What an employer says of accommodations at all of its posts, from now on. */
  readonly employers = this.postEncoder.employers;

  /** Takes the first posts, one by one, until they are done. */
  firstPosts(): { take: (row: PostRow) => void; done: () => void } {
    const rows = new RowBuffer(postLayout);
    return { take: (row) => { this.postEncoder.addTo(rows, row); }, done: () => { this.posts.fill(rows); } };
  }

  /** Takes the first people, one by one, until they are done. */
  firstPeople(): { take: (row: PersonRow) => void; done: () => void } {
    const rows = new RowBuffer(personLayout);
    return { take: (row) => { this.personEncoder.addTo(rows, row); }, done: () => { this.people.fill(rows); } };
  }

  /** What is open now of some posts; those that are not among the rows are no longer. */
  changePosts(ids: ReadonlySet<number>, rows: readonly PostRow[]): void {
    this.posts.remove(ids);
    if (rows.length > 0) this.posts.change((buffer) => { for (const row of rows) this.postEncoder.addTo(buffer, row); });
  }

  /** Who still agrees of some people, and what holds for them now. */
  changePeople(ids: ReadonlySet<number>, rows: readonly PersonRow[]): void {
    this.people.remove(ids);
    if (rows.length > 0) this.people.change((buffer) => { for (const row of rows) this.personEncoder.addTo(buffer, row); });
  }

  postsFor({ seeker, filter, day, model, eligibleOnly, applied, part, wantsCount }: PostsAsked): PlacesFound {
    const top = new Top(part);
    const question = new PersonQuestion({ seeker, filter, eligibleOnly, applied: new Set(applied), model, rules: rulesOn(day) }, this.postEncoder, top, wantsCount || part.fromEnd);
    this.posts.answer(question);
    return { places: top.inOrder(), total: wantsCount ? question.offered : null };
  }

  peopleFor({ opportunity, residence, viewer, today, day, model, eligibleOnly, applied, part, wantsCount }: PeopleAsked): PlacesFound {
    const top = new Top(part);
    const question = new PostQuestion(
      { opportunity, residence, viewer, today, eligibleOnly, applied: new Set(applied), model, rules: rulesOn(day) }, this.personEncoder, top, wantsCount || part.fromEnd);
    this.people.answer(question);
    return { places: top.inOrder(), total: wantsCount ? question.offered : null };
  }
}
