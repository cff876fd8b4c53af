import { exact } from '../text/bounds.js';

/** A client's key of a mutation. */
export const keyBounds = exact(128, 1);
