export { LocalFigure } from './local-figure.entity.js';
export { LocalFigureResolver } from './local-figure.resolver.js';
export { figureInForce } from './local-figure.service.js';
export { LocalFigureType, type LocalFigureRow } from './local-figure.type.js';
export type { LocalFigureKind } from './local-figures.data.js';
