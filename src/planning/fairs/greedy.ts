import type { FairDay } from './day.js';

/** Gives each pair, the best first, the first slot that both have free: a plan at once, and what fills the gaps of another one. */
export function fillGreedily(day: FairDay): void {
  const { pairs, slots } = day.problem;
  const order = pairs.toSorted((one, other) => other.fit - one.fit || one.person - other.person || one.booth - other.booth);
  for (const { person, booth } of order) {
    if (day.wishesLeft(person) === 0 || day.haveMet(person, booth)) continue;
    for (let slot = 0; slot < slots; slot++) {
      if (!day.isFree(person, booth, slot)) continue;
      day.place({ person, booth, slot });
      break;
    }
  }
}
