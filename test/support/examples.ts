import { examples, exampleVariables as variablesText, type Example } from '../../src/app/examples.js';

/** What the examples' variables stand for in the demonstration. */
export const exampleVariables = JSON.parse(variablesText()) as Readonly<Record<string, unknown>>;

export const allExamples: readonly Example[] = examples();
