export { MeasuresResolver } from './measures.resolver.js';
