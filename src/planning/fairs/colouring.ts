import type { Block } from './blocks.js';
import type { FairDay } from './day.js';
import type { Placement } from './problem.js';
import type { Meeting } from './transport.js';

/**
 * Puts the meetings of one block into its slots: the edges of a graph between people and booths get colours, so that no two at one node are alike.
 * As many colours as the busiest node has edges are enough (Kőnig): where a person and a booth have no slot in common, the slots of the one and the
 * other are exchanged along the path of interviews that alternate between them. Interviews that are kept do not move; a meeting for which that leaves
 * no way is not placed.
 */
export class BlockColouring {
  constructor(private readonly day: FairDay, private readonly block: Block) {}

  place(meetings: readonly Meeting[]): void {
    // Interpreters are balanced between slots afterwards; till then a slot may have too many of them.
    for (const { person, booth } of meetings) {
      const slot = this.commonSlot(person, booth) ?? this.makeCommon(person, booth);
      if (slot !== null) this.day.place({ person, booth, slot });
    }
    this.balanceInterpreters();
  }

  private *slots(): Generator<number> {
    for (let slot = this.block.from; slot < this.block.until; slot++) yield slot;
  }

  private commonSlot(person: number, booth: number): number | null {
    for (const slot of this.slots()) if (this.day.personAt(booth, slot) < 0 && this.day.boothOf(person, slot) < 0) return slot;
    return null;
  }

  /** A slot that becomes free for both by exchanging two slots along a path; null where none can. */
  private makeCommon(person: number, booth: number): number | null {
    for (const free of this.slots()) {
      if (this.day.boothOf(person, free) >= 0) continue;
      for (const other of this.slots()) {
        if (this.day.personAt(booth, other) >= 0) continue;
        const path = this.pathFrom({ booth }, free, other);
        if (path === null) continue;
        this.exchange(path, free, other);
        return free;
      }
    }
    return null;
  }

  /** The interviews that alternate between two slots, from the one that a booth or a person has in the first; null where one of them is kept. */
  private pathFrom(start: { readonly booth: number } | { readonly person: number }, first: number, second: number): Placement[] | null {
    const path: Placement[] = [];
    let node = start;
    for (let slot = first; ; slot = slot === first ? second : first) {
      const placement = 'booth' in node ? { booth: node.booth, person: this.day.personAt(node.booth, slot), slot } : { person: node.person, booth: this.day.boothOf(node.person, slot), slot };
      if (placement.person < 0 || placement.booth < 0) return path;
      if (this.day.isKept(placement.booth, placement.slot)) return null;
      path.push(placement);
      node = 'booth' in node ? { person: placement.person } : { booth: placement.booth };
    }
  }

  private exchange(path: readonly Placement[], first: number, second: number): void {
    for (const placement of path) this.day.remove(placement);
    for (const placement of path) this.day.place({ ...placement, slot: placement.slot === first ? second : first });
  }

  /**
   * Moves interviews with an interpreter from slots that have too many to such as have fewer. Between two slots the interviews form paths; of a path
   * that begins with somebody who needs one, and does not end so, the exchange moves exactly one. There is such a path while the two differ.
   */
  private balanceInterpreters(): void {
    const { interpreters } = this.day.problem;
    for (;;) {
      const crowded = [...this.slots()].find((slot) => this.day.interpretersBusy(slot) > interpreters);
      if (crowded === undefined) return;
      const roomy = [...this.slots()].filter((slot) => this.day.interpretersBusy(slot) < interpreters);
      if (!roomy.some((slot) => this.moveOneInterpreter(crowded, slot))) this.giveUpOne(crowded);
    }
  }

  private moveOneInterpreter(crowded: number, roomy: number): boolean {
    const { people, booths } = this.day.problem;
    const needs = (person: number): boolean => people[person]?.needsInterpreter === true;
    for (let booth = 0; booth < booths; booth++) {
      const person = this.day.personAt(booth, crowded);
      // Where the path begins: the person has nothing in the other slot.
      if (person < 0 || !needs(person) || this.day.boothOf(person, roomy) >= 0) continue;
      const path = this.pathFrom({ person }, crowded, roomy);
      if (path === null) continue;
      const change = path.filter((placement) => needs(placement.person)).reduce((sum, { slot }) => sum + (slot === crowded ? 1 : -1), 0);
      if (change !== 1) continue;
      this.exchange(path, crowded, roomy);
      return true;
    }
    return false;
  }

  /** Where kept interviews stand in the way of every exchange, somebody has to do without. */
  private giveUpOne(slot: number): void {
    const { people, booths } = this.day.problem;
    for (let booth = 0; booth < booths; booth++) {
      const person = this.day.personAt(booth, slot);
      if (person < 0 || people[person]?.needsInterpreter !== true || this.day.isKept(booth, slot)) continue;
      this.day.remove({ person, booth, slot });
      return;
    }
    throw new Error(`the interviews kept in slot ${slot} need more interpreters than there are`);
  }
}
