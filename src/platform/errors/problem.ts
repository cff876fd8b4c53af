import { GraphQLError } from 'graphql';
import type { Locale, Text } from '../i18n/text.js';

/** What went wrong, for programs; the message beside it is for people. */
export type ProblemCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'CONFLICT' | 'UNAVAILABLE' | 'ANSWER_TOO_LARGE';

/** An error that a caller may read: the server answers it in the caller's language. */
export class Problem extends Error {
  constructor(readonly code: ProblemCode, readonly text: Text, readonly argument: string | null = null) {
    super(text.en);
  }

  inLanguage(locale: Locale): GraphQLError {
    return new GraphQLError(this.text[locale], {
      extensions: { code: this.code, ...(this.argument === null ? {} : { argument: this.argument }) },
    });
  }
}

/** One wrong value of an input: which, what is wrong with it, and what is allowed. */
export interface Fault {
  readonly code: FaultCode;
  /** The way to the field, from `input` on. */
  readonly path: readonly string[];
  readonly text: Text;
}

export type FaultCode =
  | 'REQUIRED' | 'OUT_OF_RANGE' | 'UNKNOWN_CODE' | 'INVALID' | 'CONTRADICTION' | 'DUPLICATE'
  | 'NOT_FOUND' | 'WRONG_STATE' | 'STALE' | 'NOT_ELIGIBLE' | 'KEY_REUSED';

/** Thrown inside a mutation: nothing is written, and the faults come back as its `userErrors`. */
export class InputFaults extends Error {
  /** @param tells names of the stored fields whose values the faults tell */
  constructor(readonly faults: readonly Fault[], readonly tells: readonly string[] = []) {
    super(faults.map((fault) => fault.text.en).join(' '));
  }
}
