// The rules themselves, without GraphQL and the database.
export { placementTerm, type EndedPlacement } from './term.js';
