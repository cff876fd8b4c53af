import { Random } from '../src/demonstration/random.js';
import type { FairPair, FairPerson, FairProblem } from '../src/planning/fairs/problem.js';

export interface FairSize { readonly people: number; readonly booths: number; readonly slots: number; readonly interpreters: number; readonly density: number; readonly windows: boolean }

/** A made-up fair: some people need an interpreter, and with windows some come later and leave earlier than others. */
export function fairProblem(seed: number, { people: count, booths, slots, interpreters, density, windows }: FairSize): FairProblem {
  const random = new Random(seed);
  const people = Array.from({ length: count }, (_, id): FairPerson => {
    const late = windows ? Math.floor(random.next() * Math.min(3, slots / 2)) : 0;
    return { id, wishes: random.between(0, 3), needsInterpreter: random.chance(0.25), from: late, until: slots - late };
  });
  const pairs: FairPair[] = [];
  for (let person = 0; person < count; person++) {
    for (let booth = 0; booth < booths; booth++) if (random.chance(density)) pairs.push({ person, booth, fit: random.between(2500, 9499) });
  }
  return { people, booths, slots, interpreters, pairs, kept: [] };
}
