// The terms themselves: whoever asks for no more, a thread above all, loads neither GraphQL nor the database with them.
export { Vocabulary, type Concept } from './concept.js';
export { listed, tableRows } from './table.js';
