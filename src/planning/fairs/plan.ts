import type { Highs } from 'highs';
import { blocksOf } from './blocks.js';
import { BlockColouring } from './colouring.js';
import { FairDay } from './day.js';
import { fillGreedily } from './greedy.js';
import { totalFit, type FairPlan, type FairProblem } from './problem.js';
import { Transport } from './transport.js';

/**
 * The plan of greatest total fit that keeps what is kept: pairs by linear programming, slots by colouring, and whatever falls free filled up. Of a plan
 * that was cut short, or where kept interviews stand in the way, the bound tells how far it may be from the best. Never worse than the greedy plan.
 * @param seconds after which the best plan so far is given
 */
export function planFair(highs: Highs, problem: FairProblem, seconds: number): FairPlan {
  const deadline = performance.now() + seconds * 1000;
  const greedy = new FairDay(problem);
  fillGreedily(greedy);
  const greedyFit = totalFit(problem, greedy.placements());

  const day = new FairDay(problem);
  const keptFit = totalFit(problem, day.placements());
  const blocks = blocksOf(problem.slots, problem.people);
  const transport = new Transport(highs, day, blocks);
  try {
    const { meetings, bound } = transport.solve(highs, deadline);
    blocks.forEach((block, index) => { new BlockColouring(day, block).place(meetings.filter((meeting) => meeting.block === index)); });
    fillGreedily(day);
    const fit = totalFit(problem, day.placements());
    const best = fit >= greedyFit ? day : greedy;
    return { placements: best.placements(), fit: Math.max(fit, greedyFit), bound: bound === null ? looseBound(problem) : keptFit + Math.round(bound), greedyFit, isCutShort: bound === null };
  } finally {
    transport.dispose();
  }
}

/** What could be had if everybody had the best of the own wishes, whoever else wants the same. */
function looseBound(problem: FairProblem): number {
  const byPerson = Map.groupBy(problem.pairs, ({ person }) => person);
  return [...byPerson].reduce((sum, [person, pairs]) => {
    const fits = pairs.map(({ fit }) => fit).sort((a, b) => b - a);
    return sum + fits.slice(0, Math.max(problem.people[person]?.wishes ?? 0, problem.kept.filter((each) => each.person === person).length)).reduce((total, fit) => total + fit, 0);
  }, 0);
}
