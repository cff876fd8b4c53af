export { Bounded } from './bounded.js';
export { idBounds, unbounded } from './bounds-of.js';
export { enforceBounds, statedBounds } from './enforce.js';
export { statementOf } from './statement.js';
