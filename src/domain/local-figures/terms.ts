// The minimum wage itself, without GraphQL and the database.
export { fullTimeMonth, isBelowMinimumWage, minimumWageOf, type MinimumWage } from './minimum-wage.js';
