import { LRUCache } from 'lru-cache';

const kept = 2000;

/** A reading that remembers what it read lately: the cells of a column say the same again and again. What it reads is not changed by anybody. */
export function remembered<Found extends object>(read: (given: string) => Found): (given: string) => Found {
  const known = new LRUCache<string, Found>({ max: kept });
  return (given) => {
    const before = known.get(given);
    if (before !== undefined) return before;
    const found = read(given);
    known.set(given, found);
    return found;
  };
}
