/** Numbers of the advisory locks that programs on one database agree by, all in one place so that no two are alike. */
export const advisoryLocks = {
  /** Shared by all that use the embedded server; whoever can take it alone is the last and ends the server. */
  embeddedUsers: 4_727_001,
  /** Held while a database is brought up to the program. */
  preparation: 4_727_002,
  // 4_727_003, with the number of a chain, is taken by the function audit.append in the database.
} as const;
