export { Database } from './database.js';
export { allOf, beyond, columnList, holds, oneOfIds, orderBy, type KeyValues, type SortKey } from './keyset.js';
export type { EntityClass } from './orm.js';
export { knownMigrations } from './migrations.js';
export { DatabaseOwner } from './owner.js';
export type { Reader, Transactor } from './reader.js';
export { adoptServerLogin, asLoginOf, provisionServerLogin, serverUrlOf, UnfitLoginError } from './server-login.js';
export { DatabaseSession, type Purpose, type SessionSettings, type TimeLimits, type Transaction } from './session.js';
