// How a workplace is read: a thread that asks for no more loads neither GraphQL nor the database with it.
export { climbingRuleOf, demandsOfWorkplace, unknownWorkplace, provisionsOfWorkplace } from './workplace-demands.js';
export { climbing, climbingRemedies, climbingRules, presumedClimbing } from './workplace-demands.data.js';
export { workplaceProvisions } from './workplace-provisions.data.js';
export { recordedFacts, type RecordedFacts, type WorkplaceFact, type WorkplaceFacts } from './workplace.facts.js';
