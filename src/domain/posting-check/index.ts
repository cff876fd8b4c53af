export { isUsualDemand } from './check-demands.js';
export { isPostingQuestion, questionsOfText, type RecordedOfWorkplace } from './ask-of-text.js';
export type { CheckOptions } from './check-text.js';
export { checkPosting, type Finding, type FindingLevel, type Posting, type PostingPart } from './check-posting.js';
export type { PostingQuestionCode } from './questions.data.js';
export type { PostingRuleCode } from './posting-rule.js';
