import type { ExecutionResult, GraphQLError } from 'graphql';

/** A field that was answered with null because it is not for whoever asked: where, and why. */
export interface Withheld {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

const refusals: ReadonlySet<unknown> = new Set(['FORBIDDEN', 'UNAUTHENTICATED']);

/** Whether the null that stands for the error is that of the field itself: a null that went up to a parent leaves no such place. */
function isNullAt(data: unknown, path: readonly (string | number)[]): boolean {
  let at = data;
  for (const step of path) {
    if (at === null || typeof at !== 'object') return false;
    at = (at as Readonly<Record<string | number, unknown>>)[step];
  }
  return at === null;
}

/** The field is below the root, and null by a refusal. */
function isWithheld(data: unknown, { path, extensions }: GraphQLError): boolean {
  return path !== undefined && path.length > 1 && refusals.has(extensions['code']) && isNullAt(data, path);
}

/**
 * A field of an object that the caller may not read is null without an error: a page that shows what its reader may see is whole. `extensions.withheld` lists the places, and the fields
 * `viewerCan…` tell beforehand. A refused field of the root stays an error.
 */
export function withhold({ data, errors = [], ...rest }: ExecutionResult): ExecutionResult {
  const found = Object.groupBy(errors, (error) => (isWithheld(data, error) ? 'withheld' : 'kept'));
  const withheld = (found.withheld ?? []).map(({ path = [], extensions, message }): Withheld => ({ path, code: String(extensions['code']), message }));
  return {
    ...rest,
    ...(data === undefined ? {} : { data }),
    ...(found.kept === undefined ? {} : { errors: found.kept }),
    ...(withheld.length === 0 ? {} : { extensions: { ...rest.extensions, withheld } }),
  };
}
