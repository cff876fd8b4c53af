import { exact } from '../platform/text/bounds.js';

/** An account of the identity provider, as its tokens name it. */
export const accountName = exact(200, 1);
