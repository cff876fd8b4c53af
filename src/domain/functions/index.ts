export * from './terms.js';
export { functionCode } from './function.bounds.js';
export { FunctionResolver } from './function.resolver.js';
export { HumanFunctionType } from './function.type.js';
