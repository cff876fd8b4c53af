import { planFair } from '../src/planning/fairs/plan.js';
import { faultsOf, gapOf } from '../src/planning/fairs/problem.js';
import { loadSolver } from '../src/planning/fairs/solver.js';
import { fairProblem, type FairSize } from './fair-problems.js';
import { figure, type Figure } from './figure.js';

interface Size extends FairSize { readonly name: string; readonly seconds: number; readonly gapPercent: number }

/** The sizes that a plan must be made for, in how many seconds and how near to the best. People live near and far; some need an interpreter. */
const sizes: readonly Size[] = [
  { name: 'fair.500-60-12', people: 500, booths: 60, slots: 12, interpreters: 3, density: 0.4, windows: true, seconds: 10, gapPercent: 0.1 },
  { name: 'fair.3000-200-16', people: 3000, booths: 200, slots: 16, interpreters: 6, density: 0.3, windows: true, seconds: 60, gapPercent: 1 },
];

/** Plans of made-up fairs, with the greedy plan beside them, and replanning after a booth cancelled. A plan that breaks a rule is an error. */
export async function benchFair(): Promise<Figure[]> {
  const highs = await loadSolver();
  return sizes.flatMap(({ name, seconds, gapPercent, ...size }) => {
    const problem = fairProblem(1, size);
    const began = performance.now();
    const plan = planFair(highs, problem, seconds);
    const taken = (performance.now() - began) / 1000;
    const stays = ({ booth }: { readonly booth: number }): boolean => booth !== 0;
    const left = { ...problem, pairs: problem.pairs.filter(stays), kept: plan.placements.filter(stays) };
    const begunAgain = performance.now();
    const again = planFair(highs, left, seconds);
    const takenAgain = (performance.now() - begunAgain) / 1000;
    const places = new Set(again.placements.map(({ person, booth, slot }) => `${person} ${booth} ${slot}`));
    const moved = new Set(left.kept.filter(({ person, booth, slot }) => !places.has(`${person} ${booth} ${slot}`)).map(({ person }) => person)).size;
    const faults = [...faultsOf(problem, plan.placements), ...faultsOf(left, again.placements)];
    if (faults.length > 0) throw new Error(`${name}: ${faults.slice(0, 3).join('; ')}`);
    const n = problem.pairs.length;
    return [
      figure(`${name}.time`, taken, 's', n, seconds), figure(`${name}.gap`, gapOf(plan) * 100, '%', n, gapPercent),
      figure(`${name}.over-greedy`, (plan.fit / plan.greedyFit - 1) * 100, '%', n, null), figure(`${name}.interviews`, plan.placements.length, '', n, null),
      figure(`${name}.replanned.time`, takenAgain, 's', n, seconds), figure(`${name}.replanned.gap`, gapOf(again) * 100, '%', n, gapPercent), figure(`${name}.replanned.moved`, moved, 'people', n, 0),
    ];
  });
}
