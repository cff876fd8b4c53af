export { Database, type EntityClass } from './database.js';
export { allOf, beyond, columnList, holds, orderBy, type KeyValues, type SortKey } from './keyset.js';
export { DatabaseSession, type Reader, type Transaction } from './session.js';
