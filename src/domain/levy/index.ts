export { LevyResolver } from './levy.resolver.js';
