export { isUsualDemand } from './check-demands.js';
export { checkPosting, type Finding, type Posting, type PostingPart } from './check-posting.js';
export type { PostingRuleCode } from './posting-rule.js';
