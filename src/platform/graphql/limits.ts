import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, Kind, type ValidationContext, type ValidationRule } from 'graphql';
import type { AnswerLimits } from './cost/answer-size.js';
import { unfoldedFields } from './unfolded-fields.js';

/** How large a document may be, and how much it may ask for. */
export interface DocumentLimits {
  /** Of its text, comments included. */
  readonly characters: number;
  /** Words and signs of the document. */
  readonly tokens: number;
  /** Fields, those of a fragment counted wherever it is spread: each is compiled. */
  readonly fields: number;
  /** Levels of fields below each other. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Times that a field may stand in one selection. */
  readonly repetitions: number;
  /** Objects that the answer could hold. */
  readonly nodes: number;
  /** Objects and bytes that the answer may hold. */
  readonly answer: AnswerLimits;
  /** Points that the operation may cost at most (src/platform/graphql/cost). */
  readonly cost: number;
}

/** Wide enough for every screen that a frontend shows at once: the largest example has 270 tokens, 10 levels and 3,300 nodes. */
export const documentLimits: DocumentLimits = {
  characters: 100_000, tokens: 3000, fields: 1000, depth: 16, aliases: 50, directives: 30, repetitions: 20, nodes: 15_000, cost: 50_000,
  answer: { objects: 15_000, bytes: 8_000_000 },
};

/** A document that asks for too much: what of, how much it asks for, and how much is allowed. */
export function tooMuch(what: string, asked: number | null, allowed: number): GraphQLError {
  return new GraphQLError(`The operation has ${asked === null ? 'more' : `${asked}`} ${what}${asked === null ? '' : ','} ${asked === null ? `than ${allowed}; that is` : `${allowed} are`} allowed at most. Ask for less, in several operations.`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
}

/** A field that stands in one selection again and again is answered once, but costs its validation each time. */
function repetitions(most: number): ValidationRule {
  return (context) => ({
    SelectionSet({ selections }) {
      const counts = new Map<string, number>();
      for (const selection of selections) {
        if (selection.kind !== Kind.FIELD) continue;
        const name = selection.alias?.value ?? selection.name.value;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      const repeated = Math.max(0, ...counts.values());
      if (repeated > most) context.reportError(tooMuch('repetitions of one field', repeated, most));
    },
  });
}

/** How the library's rules report here: as a fault of the document among others, in words of our own. */
function bound(what: string, n: number) {
  return {
    n, propagateOnRejection: false,
    onReject: [(context: ValidationContext | null, error: GraphQLError): void => {
      const asked = /found (\d+)/.exec(error.message)?.[1];
      context?.reportError(tooMuch(what, asked === undefined ? null : Number(asked), n));
    }],
  };
}

/** Fragments let a short document have very many fields. */
function unfolded(most: number): ValidationRule {
  return (context) => ({
    Document(document) {
      const fields = unfoldedFields(document);
      if (fields > most) context.reportError(tooMuch('fields with those of its fragments', fields, most));
    },
  });
}

export function limitRules({ fields, depth, aliases, directives, repetitions: most }: DocumentLimits): ValidationRule[] {
  // The rules come as CommonJS with types of their own; each is a validation rule.
  return [
    repetitions(most),
    unfolded(fields),
    // The schema about itself goes deeper than any operation on it; graphql's own rules bound how it may turn in circles.
    maxDepthRule({ ...bound('levels of fields', depth), ignoreIntrospection: true }),
    maxAliasesRule({ ...bound('aliases', aliases), allowList: [] }),
    maxDirectivesRule(bound('directives', directives)),
  ] as ValidationRule[];
}
