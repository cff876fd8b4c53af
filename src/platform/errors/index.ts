export { asQueried, InputValidator, outOfRange, pathText, tooLong, tooMany, unknownCode, unstorable } from './input-validator.js';
export { InputFaults, Problem, type Fault, type FaultCode } from './problem.js';
export { checkRecorded, checkVersion, missing, wrongState } from './version.js';
