export { asQueried, Checks, outOfRange, pathText, tooLong, tooMany, unknownCode, unstorable } from './checks.js';
export { InputFaults, Problem, type Fault, type FaultCode, type ProblemCode } from './problem.js';
export { checkRecorded, checkVersion, missing, wrongState } from './version.js';
