import { examples, exampleVariables as valuesOfVariables, type Example } from '../../src/app/examples.js';

/** What the examples' variables stand for in the demonstration. */
export const exampleVariables = valuesOfVariables();

export const allExamples: readonly Example[] = examples();
