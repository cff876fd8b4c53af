export { DataRightsResolver } from './data-rights.resolver.js';
export { dataRightsCosts } from './costs.data.js';
