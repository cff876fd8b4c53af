export { Vocabulary, type Concept } from './concept.js';
export { listed, tableRows } from './table.js';
