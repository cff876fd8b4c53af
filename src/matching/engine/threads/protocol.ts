import type {
  PeopleAsked, PersonChangesAsked, PersonChangesFound, PersonChangesNumbered, PersonEffect, PlacesFound, PostChangesAsked, PostEffect, PostsAsked,
} from '../match-index.js';
import type { AnswersFound, OpenQuestion } from '../what-if/open-questions.js';

/** Where the index finds its rows, and as whom: a session, sealed. */
export interface IndexStart {
  readonly url: string;
  readonly session: string;
}

/** Which rows a thread holds: those whose ids leave this remainder. */
export interface Share { readonly index: number; readonly of: number }

/** What a thread is given when it begins. */
export interface ThreadStart extends IndexStart { readonly share: Share }

/** How much the index holds. */
interface IndexSize {
  readonly posts: number;
  readonly people: number;
  /** Of columns, and of what rows share, in the threads' own memory. */
  readonly bytes: number;
}

/** What the index can be asked, by kind, and what it answers. */
interface EngineQuestions {
  POSTS: { readonly asked: PostsAsked; readonly answer: PlacesFound };
  PEOPLE: { readonly asked: PeopleAsked; readonly answer: PlacesFound };
  PERSON_CHANGES: { readonly asked: PersonChangesAsked; readonly answer: readonly PersonEffect[] };
  OPEN_QUESTIONS: { readonly asked: PersonChangesAsked; readonly answer: readonly OpenQuestion[] };
  POST_CHANGES: { readonly asked: PostChangesAsked; readonly answer: readonly PostEffect[] };
  SIZE: { readonly asked: null; readonly answer: IndexSize };
}
export type QuestionKind = keyof EngineQuestions;
export type AskedOf<Kind extends QuestionKind> = EngineQuestions[Kind]['asked'];
export type AnswerTo<Kind extends QuestionKind> = EngineQuestions[Kind]['answer'];

/** What one thread is asked, and what it answers from its share. */
interface ThreadQuestions {
  POSTS: EngineQuestions['POSTS'];
  PEOPLE: EngineQuestions['PEOPLE'];
  POST_CHANGES: EngineQuestions['POST_CHANGES'];
  SIZE: EngineQuestions['SIZE'];
  PERSON_CHANGES: { readonly asked: PersonChangesNumbered; readonly answer: PersonChangesFound };
  /** What some skills bring, by their codes, to the person who was asked about under the number. */
  SKILLS: { readonly asked: PersonChangesNumbered & { readonly codes: readonly string[] }; readonly answer: readonly PersonEffect[] };
  OPEN_QUESTIONS: { readonly asked: PersonChangesAsked; readonly answer: AnswersFound };
}
export type ThreadKind = keyof ThreadQuestions;
export type ThreadAsked<Kind extends ThreadKind> = ThreadQuestions[Kind]['asked'];
export type ThreadAnswer<Kind extends ThreadKind> = ThreadQuestions[Kind]['answer'];

/** A question under the number that its answer comes back with. */
export type ThreadQuestion = { [Kind in ThreadKind]: { readonly id: number; readonly kind: Kind; readonly asked: ThreadAsked<Kind> } }[ThreadKind];

/** How many rows a thread holds. */
export interface RowsHeld { readonly vacancies: number; readonly people: number }

/** What a thread says: that it is ready, that it has taken over what changed, an answer, or that a question could not be answered. */
export type ThreadReply =
  | { readonly kind: 'READY'; readonly buildSeconds: number; readonly held: RowsHeld }
  | { readonly kind: 'CAUGHT_UP'; readonly held: RowsHeld }
  | { readonly kind: 'ANSWER'; readonly id: number; readonly answer: ThreadAnswer<ThreadKind> }
  | { readonly kind: 'FAILED'; readonly id: number; readonly message: string };
