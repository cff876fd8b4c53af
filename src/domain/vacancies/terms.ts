// The conditions of a filter alone: a thread that asks for no more loads neither GraphQL nor the database with them.
export { conditionsOf, type FilteredFacts, type VacancyCondition } from './vacancy.conditions.js';
