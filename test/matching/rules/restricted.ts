/**
 * A view of which some facts alone may be read: any other one throws. It notes in `read` which facts were read.
 */
export function restricted<View extends object>(view: View, facts: readonly string[], read = new Set<string>()): View {
  const isDeclared = (key: string | symbol): boolean => typeof key === 'string' && facts.includes(key);
  const check = (key: string | symbol): void => {
    if (!isDeclared(key)) throw new Error(`${String(key)} is read and not declared`);
    read.add(String(key));
  };
  return new Proxy(view, {
    get: (target, key): unknown => {
      check(key);
      return Reflect.get(target, key);
    },
    has: (target, key) => {
      check(key);
      return Reflect.has(target, key);
    },
    ownKeys: () => {
      throw new Error('all facts are read, and not declared');
    },
  });
}
