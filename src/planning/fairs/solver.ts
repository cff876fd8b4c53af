import loadHighs, { type Highs } from 'highs';

/** HiGHS, ready to solve. Solving keeps its thread busy until the end. */
export function loadSolver(): Promise<Highs> {
  // The package's types call its default export a namespace, and it is the loader itself.
  return (loadHighs as unknown as typeof loadHighs.default)();
}
