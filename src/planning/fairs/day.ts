import { pairKey, type FairProblem, type Placement } from './problem.js';

/** The day of a fair as it fills up: who and which booth is taken when, and how many interpreters are. */
export class FairDay {
  /** By booth and slot, and by person and slot: the other one, or -1. */
  private readonly atBooth: Int32Array;
  private readonly ofPerson: Int32Array;
  private readonly interpreted: Int32Array;
  private readonly counts: Int32Array;
  private readonly met = new Set<number>();
  private readonly kept: ReadonlySet<number>;

  constructor(readonly problem: FairProblem) {
    this.atBooth = new Int32Array(problem.booths * problem.slots).fill(-1);
    this.ofPerson = new Int32Array(problem.people.length * problem.slots).fill(-1);
    this.interpreted = new Int32Array(problem.slots);
    this.counts = new Int32Array(problem.people.length);
    this.kept = new Set(problem.kept.map(({ booth, slot }) => booth * problem.slots + slot));
    for (const placement of problem.kept) {
      this.place(placement);
      // Kept interviews have the interpreters that they were given.
      const needs = this.who(placement.person).needsInterpreter;
      const has = placement.withInterpreter ?? needs;
      if (has !== needs) this.interpreted[placement.slot] = this.interpretersBusy(placement.slot) + (has ? 1 : -1);
    }
  }

  /** The person at a booth in a slot; -1 for nobody. */
  personAt(booth: number, slot: number): number { return this.atBooth[booth * this.problem.slots + slot] ?? -1; }

  /** The booth at which a person is in a slot; -1 for none. */
  boothOf(person: number, slot: number): number { return this.ofPerson[person * this.problem.slots + slot] ?? -1; }

  interpretersBusy(slot: number): number { return this.interpreted[slot] ?? 0; }

  /** How many interviews the person can still be given. */
  wishesLeft(person: number): number { return Math.max(0, this.who(person).wishes - (this.counts[person] ?? 0)); }

  haveMet(person: number, booth: number): boolean { return this.met.has(pairKey(this.problem, { person, booth })); }

  /** Whether what a booth has in a slot stays, whatever else is planned. */
  isKept(booth: number, slot: number): boolean { return this.kept.has(booth * this.problem.slots + slot); }

  isThere(person: number, slot: number): boolean {
    const { from, until } = this.who(person);
    return slot >= from && slot < until;
  }

  /** Whether the person can come to the booth in the slot; wishes and earlier meetings aside. */
  isFree(person: number, booth: number, slot: number): boolean {
    return this.personAt(booth, slot) < 0 && this.boothOf(person, slot) < 0 && this.isThere(person, slot)
      && (!this.who(person).needsInterpreter || this.interpretersBusy(slot) < this.problem.interpreters);
  }

  place({ person, booth, slot }: Placement): void {
    this.change(person, booth, slot, 1);
    this.met.add(pairKey(this.problem, { person, booth }));
  }

  remove({ person, booth, slot }: Placement): void {
    this.change(person, booth, slot, -1);
    this.met.delete(pairKey(this.problem, { person, booth }));
  }

  placements(): Placement[] {
    const found: Placement[] = [];
    for (let booth = 0; booth < this.problem.booths; booth++) {
      for (let slot = 0; slot < this.problem.slots; slot++) {
        const person = this.personAt(booth, slot);
        if (person >= 0) found.push({ person, booth, slot });
      }
    }
    return found;
  }

  private who(person: number) {
    const found = this.problem.people[person];
    if (found === undefined) throw new Error(`nobody has place ${person}`);
    return found;
  }

  private change(person: number, booth: number, slot: number, by: 1 | -1): void {
    this.atBooth[booth * this.problem.slots + slot] = by === 1 ? person : -1;
    this.ofPerson[person * this.problem.slots + slot] = by === 1 ? booth : -1;
    this.counts[person] = (this.counts[person] ?? 0) + by;
    if (this.who(person).needsInterpreter) this.interpreted[slot] = this.interpretersBusy(slot) + by;
  }
}
