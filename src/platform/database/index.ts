export { Database, type EntityClass } from './database.js';
export { DatabaseSession, type Reader, type StatementListener, type Transaction } from './session.js';
