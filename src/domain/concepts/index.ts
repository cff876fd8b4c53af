export { Vocabulary, type Concept } from './concept.js';
export { ConceptRecord } from './concept.entity.js';
export { conceptPage, isNamed } from './concept-page.js';
export { recordVocabularies } from './concept.record.js';
export { ConceptType, VocabularyType } from './concept.type.js';
export { listed, tableRows } from './table.js';
