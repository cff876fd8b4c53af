import { parseGlobalId } from '../platform/graphql/global-id.js';

/** The number that is meant by a number, or by the global id that GraphQL shows. @throws Error for anything else */
export function numberOf(given: string, type: string): number {
  if (/^[1-9]\d*$/.test(given)) return Number(given);
  const id = parseGlobalId(given);
  if (id?.type !== type) throw new Error(`"${given}" is neither a number nor the id of a ${type}.`);
  return id.id;
}
