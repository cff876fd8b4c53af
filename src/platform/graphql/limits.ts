import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, Kind, type ValidationContext, type ValidationRule } from 'graphql';

/** How large a document may be, and how much it may ask for. */
export interface DocumentLimits {
  /** Words and signs of the document. */
  readonly tokens: number;
  /** Levels of fields below each other. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Times that a field may stand in one selection. */
  readonly repetitions: number;
  /** Objects that the answer could hold. */
  readonly nodes: number;
  /** Points that the operation may cost at most (src/platform/graphql/cost). */
  readonly cost: number;
}

/** Wide enough for every screen that a frontend shows at once: the largest example has 270 tokens, 10 levels and 4,000 nodes. */
export const documentLimits: DocumentLimits = { tokens: 3000, depth: 16, aliases: 50, directives: 30, repetitions: 20, nodes: 30_000, cost: 50_000 };

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

export function limitRules({ depth, aliases, directives, repetitions: most }: DocumentLimits): ValidationRule[] {
  // The rules come as CommonJS with types of their own; each is a validation rule.
  return [
    repetitions(most),
    // The schema about itself goes deeper than any operation on it; graphql's own rules bound how it may turn in circles.
    maxDepthRule({ ...bound('levels of fields', depth), ignoreIntrospection: true }),
    maxAliasesRule({ ...bound('aliases', aliases), allowList: [] }),
    maxDirectivesRule(bound('directives', directives)),
  ] as ValidationRule[];
}
