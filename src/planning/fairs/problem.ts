/** Somebody who comes to a fair. Slots are numbered from 0 in the order of the day. */
export interface FairPerson {
  readonly id: number;
  /** How many interviews the person would like to have at most. */
  readonly wishes: number;
  /** Has no interview without one of the fair's sign-language interpreters. */
  readonly needsInterpreter: boolean;
  /** The first slot for which the person is there, and the one after the last. */
  readonly from: number;
  readonly until: number;
}

/** That a person may be interviewed at a booth, and how well the best post of the booth fits, in basis points. Person and booth are places in their lists. */
export interface FairPair { readonly person: number; readonly booth: number; readonly fit: number }

/** An interview: a pair in a slot. */
export interface Placement { readonly person: number; readonly booth: number; readonly slot: number }

/** An interview that stands. An interpreter may have been given to somebody who needs none, and for one interview only. */
export interface KeptPlacement extends Placement {
  /** Absent: as the person needs it. */
  readonly withInterpreter?: boolean;
}

/** What is to be planned. No pair stands twice; pairs that nobody may have are not among them. */
export interface FairProblem {
  readonly people: readonly FairPerson[];
  readonly booths: number;
  readonly slots: number;
  /** Interpreters at one time. */
  readonly interpreters: number;
  readonly pairs: readonly FairPair[];
  /** Interviews that stand, whatever else is planned. */
  readonly kept: readonly KeptPlacement[];
}

/** A plan, with what proves how good it is. */
export interface FairPlan {
  /** All interviews, those that were kept among them. */
  readonly placements: readonly Placement[];
  /** Sum of the fits of the pairs. */
  readonly fit: number;
  /** No plan that keeps what is kept has a greater sum. */
  readonly bound: number;
  /** What the best pair first, and so on, would reach. */
  readonly greedyFit: number;
  /** Whether the time was up before the search was at its end. */
  readonly isCutShort: boolean;
}

/** How far a plan may lie below the best there is, as a share: 0 for proven to be the best. */
export function gapOf({ fit, bound }: Pick<FairPlan, 'fit' | 'bound'>): number {
  return bound <= 0 ? 0 : Math.max(0, (bound - fit) / bound);
}

export const pairKey = (problem: Pick<FairProblem, 'booths'>, { person, booth }: { readonly person: number; readonly booth: number }): number => person * problem.booths + booth;

/** Sum of the fits of some placements. */
export function totalFit(problem: FairProblem, placements: readonly Placement[]): number {
  const met = new Set(placements.map((placement) => pairKey(problem, placement)));
  return problem.pairs.reduce((sum, pair) => (met.has(pairKey(problem, pair)) ? sum + pair.fit : sum), 0);
}

/** Why a plan can't be: each rule that a placement breaks, as a sentence; empty for a plan that can. */
export function faultsOf(problem: FairProblem, placements: readonly Placement[]): string[] {
  const faults: string[] = [];
  const taken = new Set<string>();
  const once = (key: string, what: string): void => {
    if (taken.has(key)) faults.push(what);
    taken.add(key);
  };
  const [interviews, interpreted] = [new Array<number>(problem.people.length).fill(0), new Array<number>(problem.slots).fill(0)];
  const possible = new Set(problem.pairs.map((pair) => pairKey(problem, pair)));
  const keyOf = ({ person, booth, slot }: Placement): string => `${person} ${booth} ${slot}`;
  const kept = new Set(problem.kept.map(keyOf));
  const interpretedOf = new Map(problem.kept.map((placement) => [keyOf(placement), placement.withInterpreter]));
  for (const { person, booth, slot } of placements) {
    const who = problem.people[person];
    if (who === undefined) throw new Error(`nobody has place ${person}`);
    const isKept = kept.delete(`${person} ${booth} ${slot}`);
    once(`p${person} s${slot}`, `person ${person} has two interviews in slot ${slot}`);
    once(`b${booth} s${slot}`, `booth ${booth} has two interviews in slot ${slot}`);
    once(`p${person} b${booth}`, `person ${person} comes to booth ${booth} twice`);
    if (!isKept && (slot < who.from || slot >= who.until)) faults.push(`person ${person} is not there in slot ${slot}`);
    if (!isKept && !possible.has(pairKey(problem, { person, booth }))) faults.push(`person ${person} has nothing to do at booth ${booth}`);
    interviews[person] = (interviews[person] ?? 0) + 1;
    const isInterpreted = interpretedOf.get(keyOf({ person, booth, slot })) ?? who.needsInterpreter;
    if (isInterpreted) interpreted[slot] = (interpreted[slot] ?? 0) + 1;
  }
  problem.people.forEach(({ wishes }, person) => {
    const standing = problem.kept.filter((each) => each.person === person).length;
    if ((interviews[person] ?? 0) > Math.max(wishes, standing)) faults.push(`person ${person} has more interviews than wished for`);
  });
  interpreted.forEach((count, slot) => { if (count > problem.interpreters) faults.push(`slot ${slot} needs ${count} interpreters`); });
  for (const missing of kept) faults.push(`${missing} was not kept`);
  return faults;
}
