import type { OpenQuestion } from './effects/answers-question.js';
import type { PersonEffect } from './effects/person-effects.js';
import type { PostEffect } from './effects/post-effects.js';
import type { PeopleAsked, PersonChangesAsked, PlacesFound, PostChangesAsked, PostsAsked } from './match-index.js';

/** What the thread that holds the index is given when it begins. */
export interface EngineStart {
  readonly url: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** How much the index holds. */
export interface IndexSize {
  readonly posts: number;
  readonly people: number;
  /** Of columns, and of what rows share, in the thread's own memory. */
  readonly bytes: number;
}

/** What the thread can be asked, by kind, and what it answers. */
export interface EngineQuestions {
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

/** A question under the number that its answer comes back with. */
export type EngineQuestion = { [Kind in QuestionKind]: { readonly id: number; readonly kind: Kind; readonly asked: AskedOf<Kind> } }[QuestionKind];

/** What it says: that it is ready, an answer, or that a question could not be answered. */
export type EngineReply =
  | { readonly kind: 'READY' }
  | { readonly kind: 'ANSWER'; readonly id: number; readonly answer: AnswerTo<QuestionKind> }
  | { readonly kind: 'FAILED'; readonly id: number; readonly message: string };
