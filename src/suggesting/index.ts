export { linkTitle, presumingConfidence } from './titles/title-link.js';
export { readDictionary } from './lexicon/dictionary.js';
export { TitleEntry, type TitleSource } from './lexicon/title-entry.entity.js';
export { readClassification } from './lexicon/classification.js';
export { readEsco } from './lexicon/esco.js';
export { replaceEntries } from './lexicon/lexicon.js';
export { Titles, titleService } from './titles/titles.js';
export { SuggestionResolver } from './suggestion.resolver.js';
export { suggestingCosts } from './costs.data.js';
