import { parentPort, workerData } from 'node:worker_threads';
import { fitsAt, type FairFacts, type FairFit } from './fits.js';
import { planFair } from './plan.js';
import type { FairPlan, FairProblem } from './problem.js';
import { loadSolver } from './solver.js';

/** What the thread is asked: the day without its pairs, which it scores itself. */
export interface PlanningTask { readonly facts: FairFacts; readonly day: Omit<FairProblem, 'pairs'>; readonly seconds: number }

/** The plan, and the fits of the pairs that it brings together. */
export interface PlannedFair { readonly plan: FairPlan; readonly fits: readonly FairFit[] }

const { facts, day, seconds } = workerData as PlanningTask;
const began = performance.now();
const fits = fitsAt(facts);
const plan = planFair(await loadSolver(), { ...day, pairs: fits }, Math.max(0, seconds - (performance.now() - began) / 1000));
const met = new Set(plan.placements.map(({ person, booth }) => `${person} ${booth}`));
parentPort?.postMessage({ plan, fits: fits.filter(({ person, booth }) => met.has(`${person} ${booth}`)) } satisfies PlannedFair);
