export { humanFunctions, maxFunctionLevel, type HumanFunction } from './function.js';
export { FunctionResolver } from './function.resolver.js';
export { HumanFunctionType } from './function.type.js';
