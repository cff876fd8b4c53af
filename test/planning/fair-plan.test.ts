import { beforeAll, describe, expect, test } from '@jest/globals';
import { createRequire } from 'node:module';
import type { Highs } from 'highs';
import { FairDay } from '../../src/planning/fairs/day.js';
import { fillGreedily } from '../../src/planning/fairs/greedy.js';
import { planFair } from '../../src/planning/fairs/plan.js';
import { faultsOf, gapOf, totalFit, type FairProblem } from '../../src/planning/fairs/problem.js';
import { slotsWithin, travelMinutes } from '../../src/planning/fairs/travel.js';
import { fairProblem, type FairSize } from '../../bench/fair-problems.js';

let highs: Highs;
beforeAll(async () => { highs = await (createRequire(import.meta.url)('highs') as () => Promise<Highs>)(); });

/** The greatest sum there is, by trying everything: each pair is left out, or put into one of its slots. */
function greatestFit(problem: FairProblem): number {
  const day = new FairDay(problem);
  const pairs = problem.pairs.toSorted((a, b) => b.fit - a.fit);
  const rest = pairs.map((_, from) => pairs.slice(from).reduce((sum, { fit }) => sum + fit, 0));
  let best = 0;
  const search = (index: number, sum: number): void => {
    best = Math.max(best, sum);
    const pair = pairs[index];
    if (pair === undefined || sum + (rest[index] ?? 0) <= best) return;
    const { person, booth, fit } = pair;
    if (day.wishesLeft(person) > 0 && !day.haveMet(person, booth)) {
      for (let slot = 0; slot < problem.slots; slot++) {
        if (!day.isFree(person, booth, slot)) continue;
        day.place({ person, booth, slot });
        search(index + 1, sum + fit);
        day.remove({ person, booth, slot });
      }
    }
    search(index + 1, sum);
  };
  search(0, totalFit(problem, problem.kept));
  return best;
}

const seeds = Array.from({ length: 40 }, (_, index) => index + 1);
const small: FairSize = { people: 5, booths: 3, slots: 3, interpreters: 1, density: 0.6, windows: false };

describe('the plan of a fair', () => {
  test('counts the interpreters that kept interviews were given, not those that their people need', () => {
    const who = { wishes: 2, needsInterpreter: true, from: 0, until: 2 };
    const problem: FairProblem = {
      people: [{ id: 1, ...who }, { id: 2, ...who }, { id: 3, ...who, wishes: 1 }], booths: 3, slots: 2, interpreters: 1,
      // Two who were given an interpreter in one slot only, and share the other without.
      kept: [
        { person: 0, booth: 0, slot: 0, withInterpreter: false }, { person: 1, booth: 1, slot: 0, withInterpreter: false },
        { person: 0, booth: 1, slot: 1, withInterpreter: true },
      ],
      pairs: [{ person: 2, booth: 2, fit: 5000 }],
    };
    expect([new FairDay(problem).interpretersBusy(0), new FairDay(problem).interpretersBusy(1)]).toEqual([0, 1]);
    const plan = planFair(highs, problem, 30);
    expect(plan.placements).toEqual([{ person: 0, booth: 0, slot: 0 }, { person: 1, booth: 1, slot: 0 }, { person: 0, booth: 1, slot: 1 }, { person: 2, booth: 2, slot: 0 }]);
    expect(faultsOf(problem, plan.placements)).toEqual([]);
  });

  test.each([[false], [true]])('has the greatest sum that trying everything finds, and breaks no rule (people come and go: %j)', (windows) => {
    for (const seed of seeds) {
      const problem = fairProblem(seed, { ...small, windows });
      const plan = planFair(highs, problem, 30);
      expect([seed, faultsOf(problem, plan.placements)]).toEqual([seed, []]);
      expect([seed, plan.fit, plan.bound]).toEqual([seed, greatestFit(problem), plan.fit]);
      expect(plan.fit).toBe(totalFit(problem, plan.placements));
    }
  });

  test.each([[false], [true]])('of a hundred people is proven to be the best, and better than taking the best pair first (people come and go: %j)', (windows) => {
    const better = seeds.slice(0, 8).map((seed) => {
      const problem = fairProblem(seed, { people: 100, booths: 15, slots: 9, interpreters: 2, density: 0.5, windows });
      const plan = planFair(highs, problem, 30);
      expect([seed, faultsOf(problem, plan.placements), gapOf(plan), plan.isCutShort]).toEqual([seed, [], 0, false]);
      return Math.sign(plan.fit - plan.greedyFit);
    });
    expect(better).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test('without time is the greedy one, with a bound that no plan reaches beyond', () => {
    const problem = fairProblem(7, { people: 60, booths: 8, slots: 6, interpreters: 1, density: 0.5, windows: true });
    const [hurried, full] = [planFair(highs, problem, 0), planFair(highs, problem, 30)];
    expect(hurried).toMatchObject({ isCutShort: true, fit: hurried.greedyFit });
    expect(faultsOf(problem, hurried.placements)).toEqual([]);
    expect([full.fit, hurried.bound]).toEqual([361_537, 587_849]);
  });

  test('made anew after a booth or a person cancelled moves nobody, and is the best that leaves the others in place', () => {
    for (const seed of seeds.slice(0, 20)) {
      const problem = fairProblem(seed, { ...small, windows: true });
      const { placements } = planFair(highs, problem, 30);
      const gone = seed % 2 === 0 ? { booth: 0 } : { person: 0 };
      const stays = ({ person, booth }: { readonly person: number; readonly booth: number }): boolean => ('booth' in gone ? booth !== gone.booth : person !== gone.person);
      const left: FairProblem = { ...problem, pairs: problem.pairs.filter(stays), kept: placements.filter(stays) };
      const again = planFair(highs, left, 30);
      expect([seed, faultsOf(left, again.placements)]).toEqual([seed, []]);
      const best = greatestFit(left);
      expect([seed, again.fit, again.bound]).toEqual([seed, best, best]);
    }
  });

  test('of nobody, and of a fair without booths, slots or interpreters, is what it can be', () => {
    const none = { people: [], booths: 0, slots: 0, interpreters: 0, pairs: [], kept: [] };
    expect(planFair(highs, none, 5)).toEqual({ placements: [], fit: 0, bound: 0, greedyFit: 0, isCutShort: false });
    const problem = fairProblem(3, { ...small, interpreters: 0 });
    const plan = planFair(highs, problem, 5);
    expect(plan.placements.map(({ person, booth, slot }) => ({ person, booth, slot, needsInterpreter: problem.people[person]?.needsInterpreter }))).toEqual([
      { person: 2, booth: 0, slot: 0, needsInterpreter: false }, { person: 4, booth: 0, slot: 1, needsInterpreter: false }, { person: 2, booth: 1, slot: 1, needsInterpreter: false },
    ]);
  });
});

describe('what is wrong with a plan', () => {
  test('is found, rule by rule', () => {
    const person = { id: 1, wishes: 1, needsInterpreter: true, from: 1, until: 3 };
    const problem: FairProblem = { people: [person, { ...person, id: 2 }], booths: 2, slots: 3, interpreters: 1, pairs: [{ person: 0, booth: 0, fit: 1 }, { person: 1, booth: 0, fit: 1 }, { person: 1, booth: 1, fit: 1 }], kept: [] };
    const faults = (placements: FairProblem['kept'], kept: FairProblem['kept'] = []): string[] => faultsOf({ ...problem, kept }, placements);
    expect(faults([{ person: 0, booth: 0, slot: 1 }, { person: 1, booth: 0, slot: 2 }])).toEqual([]);
    expect(faults([{ person: 0, booth: 0, slot: 0 }])).toEqual(['person 0 is not there in slot 0']);
    expect(faults([{ person: 0, booth: 1, slot: 1 }])).toEqual(['person 0 has nothing to do at booth 1']);
    expect(faults([{ person: 0, booth: 0, slot: 1 }, { person: 1, booth: 1, slot: 1 }])).toEqual(['slot 1 needs 2 interpreters']);
    expect(faults([{ person: 0, booth: 0, slot: 1 }, { person: 1, booth: 0, slot: 1 }])).toEqual(['booth 0 has two interviews in slot 1', 'slot 1 needs 2 interpreters']);
    expect(faults([{ person: 1, booth: 0, slot: 1 }, { person: 1, booth: 1, slot: 1 }])).toEqual(['person 1 has two interviews in slot 1', 'person 1 has more interviews than wished for', 'slot 1 needs 2 interpreters']);
    expect(faults([{ person: 1, booth: 0, slot: 1 }, { person: 1, booth: 0, slot: 2 }])).toEqual(['person 1 comes to booth 0 twice', 'person 1 has more interviews than wished for']);
    expect(faults([], [{ person: 0, booth: 0, slot: 1 }])).toEqual(['0 0 1 was not kept']);
  });

  test('the best pair first takes what it finds', () => {
    const problem = fairProblem(5, { ...small, windows: true });
    const day = new FairDay(problem);
    fillGreedily(day);
    expect(faultsOf(problem, day.placements())).toEqual([]);
  });
});

describe('travel', () => {
  test.each([['140105', '140105', 0], ['140106', '140105', 30], ['140212', '140105', 90], ['140105', '140100', 0], ['140212', '140000', 0], ['110105', '140000', 90], [null, '140105', 0]] as const)('from %j to a fair in %s: %i minutes', (home, fair, minutes) => {
    expect(travelMinutes(home, fair, '2026-06-01')).toBe(minutes);
  });

  test('takes the first and the last slots of the day from those who live further away', () => {
    const slots = ['09:00', '09:20', '09:40', '10:00', '10:20'].map((time) => new Date(`2026-06-01T${time}:00+08:00`));
    expect([slotsWithin(slots, 20, 0), slotsWithin(slots, 20, 30), slotsWithin(slots, 20, 90), slotsWithin([], 20, 0)]).toEqual([{ from: 0, until: 5 }, { from: 2, until: 3 }, { from: 0, until: 0 }, { from: 0, until: 0 }]);
  });
});
