// The conditions of a filter, and how a vacancy is read: a thread that asks for no more loads neither GraphQL nor the database with them.
export { demandsAsRead, elsewhereTopics, demandsElsewhere, inherentTopics, factualProvisions, provisionsAsRead, type StatedWork } from './as-read.js';
export { conditionsAsRead, conditionsAsReadSql, type EasedFrom } from './eased.js';
export { conditionsOf, type FilteredFacts, type VacancyCondition } from './vacancy.conditions.js';
export { askingWord, asksOfFunction, isLeadingTitle } from './derived-demands.js';
export { leadingWords } from './derived-demands.data.js';
export { isOfWork, isToConfirm } from './demands-of-work.js';
export { statedWorkOf } from './stated-work.js';
export { markedCoreSkills, skillsAsRead } from './skills-as-read.js';
