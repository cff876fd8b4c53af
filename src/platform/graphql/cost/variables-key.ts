const mostParts = 200;

/**
 * What of variables can change an estimate, as a key: numbers and conditions, how many hundreds of characters texts have, and how long lists are.
 * Null where that is so much that working the estimate out anew costs no more than keeping it.
 */
export function variablesKey(variables: Readonly<Record<string, unknown>>): string | null {
  let parts = 0;
  const shapeOf = (value: unknown): unknown => {
    parts += 1;
    if (parts > mostParts) return null;
    if (typeof value === 'string') return `${Math.ceil(value.length / 100)}`;
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.length > mostParts ? (parts = Infinity) : value.map(shapeOf);
    return Object.entries(value).map(([name, each]) => [name.length > mostParts ? (parts = Infinity) : name, shapeOf(each)]);
  };
  const key = JSON.stringify(shapeOf(variables));
  return parts > mostParts ? null : key;
}
