export { MeasuresResolver } from './measures.resolver.js';
export { employersOwed, measuresIn } from './measures.service.js';
export { IndicatorType, MeasureType } from './measures.type.js';
export { standingLabels } from './standing.js';
export { measuresCosts, measuresWork } from './costs.data.js';
