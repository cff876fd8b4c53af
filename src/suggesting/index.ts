export { Nearest, unit, type Vector } from './vectors.js';
export { SuggestionResolver } from './suggestion.resolver.js';
