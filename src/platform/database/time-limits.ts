/** How long one statement, and one transaction, may take before PostgreSQL ends it, in milliseconds. */
export interface TimeLimits {
  readonly statementMs: number;
  readonly transactionMs: number;
}

/** How much longer than the database's own limit a statement's answer may take to arrive. */
const answerGraceMs = 2000;

/** How long to wait for the answer to a statement that the database begins at once, in milliseconds: by then the connection is lost. */
export function answerMs({ statementMs }: TimeLimits): number {
  return statementMs + answerGraceMs;
}
