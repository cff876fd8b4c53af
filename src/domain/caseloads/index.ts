export { CaseloadEntry } from './caseload.entity.js';
export { CaseloadResolver } from './caseload.resolver.js';
