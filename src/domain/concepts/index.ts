export * from './terms.js';
export { ConceptRecord } from './concept.entity.js';
export { conceptPage } from './concept-page.js';
export { recordVocabularies } from './concept.record.js';
export { ConceptType, VocabularyType } from './concept.type.js';
export { vocabularyCosts } from './costs.data.js';
