import type { FairPair, FairPerson, FairProblem } from '../src/planning/fairs/problem.js';

/** Numbers from 0 to 1, the same for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface FairSize { readonly people: number; readonly booths: number; readonly slots: number; readonly interpreters: number; readonly density: number; readonly windows: boolean }

/** A made-up fair: some people need an interpreter, and with windows some come later and leave earlier than others. */
export function fairProblem(seed: number, { people: count, booths, slots, interpreters, density, windows }: FairSize): FairProblem {
  const next = numbersFrom(seed);
  const people = Array.from({ length: count }, (_, id): FairPerson => {
    const late = windows ? Math.floor(next() * Math.min(3, slots / 2)) : 0;
    return { id, wishes: Math.floor(next() * 4), needsInterpreter: next() < 0.25, from: late, until: slots - late };
  });
  const pairs: FairPair[] = [];
  for (let person = 0; person < count; person++) {
    for (let booth = 0; booth < booths; booth++) if (next() < density) pairs.push({ person, booth, fit: 2500 + Math.floor(next() * 7000) });
  }
  return { people, booths, slots, interpreters, pairs, kept: [] };
}
