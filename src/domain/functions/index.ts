export * from './terms.js';
export { FunctionResolver } from './function.resolver.js';
export { HumanFunctionType } from './function.type.js';
