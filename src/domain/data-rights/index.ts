export { DataRightsResolver } from './data-rights.resolver.js';
