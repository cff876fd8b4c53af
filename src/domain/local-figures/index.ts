export { LocalFigure } from './local-figure.entity.js';
export { LocalFigureResolver } from './local-figure.resolver.js';
export { figureInForce, minimumWageOn, readMinimumWage } from './local-figure.service.js';
export { figureOn, type FigureOn } from './figure-on.js';
export { LocalFigureType, type LocalFigureRow } from './local-figure.type.js';
export type { LocalFigureKind } from './local-figures.data.js';
export * from './terms.js';
