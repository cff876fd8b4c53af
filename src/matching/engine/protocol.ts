import type { PeopleAsked, PlacesFound, PostsAsked } from './match-index.js';

/** What the thread that holds the index is given when it begins. */
export interface EngineStart {
  readonly url: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** What it is asked. */
export type EngineQuestion =
  | { readonly id: number; readonly kind: 'POSTS'; readonly asked: PostsAsked }
  | { readonly id: number; readonly kind: 'PEOPLE'; readonly asked: PeopleAsked }
  | { readonly id: number; readonly kind: 'SIZE' };

/** How much the index holds. */
export interface IndexSize {
  readonly posts: number;
  readonly people: number;
  /** Of columns, and of what rows share, in the thread's own memory. */
  readonly bytes: number;
}

/** What it says: that it is ready, an answer, or that a question could not be answered. */
export type EngineReply =
  | { readonly kind: 'READY' }
  | { readonly kind: 'FOUND'; readonly id: number; readonly found: PlacesFound }
  | { readonly kind: 'SIZE'; readonly id: number; readonly size: IndexSize }
  | { readonly kind: 'FAILED'; readonly id: number; readonly message: string };
