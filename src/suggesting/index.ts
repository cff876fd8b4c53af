export { SuggestionResolver } from './suggestion.resolver.js';
