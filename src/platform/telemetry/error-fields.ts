/** What a log tells of an error. */
export interface ErrorFields {
  readonly type: string;
  readonly message: string;
  readonly stack: string | null;
  /** Of the system or the database, as `ECONNREFUSED` or `23505`. */
  readonly code: string | null;
  readonly cause: ErrorFields | null;
}

/** PostgreSQL's class of errors over values, as "invalid input syntax for type date": the message ends with the value, which may be a person's. */
const ofValues = /^22/;

function withoutValues(text: string): string {
  return text.replace(/"[^"]*"/g, '"…"');
}

/**
 * An error's type, message and place in the program. Its other properties stay out: a fault of the database brings the row and the parameters of the
 * statement along, and with them people's data.
 */
export function errorFields(error: unknown): ErrorFields {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error), stack: null, code: null, cause: null };
  const { code: given } = error as { readonly code?: unknown };
  const code = typeof given === 'string' ? given : null;
  const cleaned = code !== null && ofValues.test(code) ? withoutValues : (text: string) => text;
  return {
    type: error.constructor.name, message: cleaned(error.message), stack: error.stack === undefined ? null : cleaned(error.stack), code,
    cause: error.cause === undefined ? null : errorFields(error.cause),
  };
}
